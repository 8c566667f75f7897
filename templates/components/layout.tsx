import type {ComponentChildren, VNode} from 'preact';
import {CONTENT_POLICY, SEARCH_POLICY} from '../../src/model/content-policy.ts';
import type {NavItem, PageView} from '../../src/model/page.ts';
import {LABELS} from './labels.ts';
import {ReaderSettings} from './reader-settings.tsx';
import {Name} from './text.tsx';

/** What every page stands in: head, masthead with the sections, main, footer. */
export const Layout = ({
  view,
  tally,
  isHome = false,
  isSearch = false,
  class: className,
  head,
  children,
}: {
  readonly view: PageView;
  /** The archive in figures, after its description beside its name. */
  readonly tally?: string;
  /** On the home page the archive's name is the main heading. */
  readonly isHome?: boolean;
  /** The search page has a form of its own, and runs WebAssembly. */
  readonly isSearch?: boolean;
  readonly class?: string;
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}): VNode => (
  <html lang="ar" dir="rtl" data-digits={view.site.digits} data-months={view.site.months}>
    <Head view={view} policy={isSearch ? SEARCH_POLICY : CONTENT_POLICY}>
      {head}
    </Head>
    <body>
      <a class="skip" href="#main">
        {LABELS.skip}
      </a>
      <Masthead view={view} tally={tally} isHome={isHome} isSearch={isSearch} />
      <main id="main" tabIndex={-1} class={className === undefined ? 'page' : `page ${className}`}>
        {children}
      </main>
      <Footer view={view} />
    </body>
  </html>
);

const Head = ({
  view,
  policy,
  children,
}: {
  readonly view: PageView;
  readonly policy: string;
  readonly children: ComponentChildren;
}): VNode => {
  const {site} = view;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <title>{view.headTitle}</title>
      <meta name="description" content={view.headDescription} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#151210" media="(prefers-color-scheme: dark)" />
      {/* Before the style sheet, which would hold it up, and before the first paint, which would be in another theme. */}
      <script src={site.readerScript} />
      {site.fonts.map(font => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={site.styles} />
      <link rel="icon" href={site.icon} type="image/svg+xml" />
      {view.noIndex === true && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={view.canonical} />
      <link rel="alternate" type="application/atom+xml" href={site.atom} title={site.title} />
      <link rel="alternate" type="application/feed+json" href={site.jsonFeed} title={site.title} />
      {view.feeds?.map(({label, url, type}) => (
        <link key={url} rel="alternate" type={type} href={url} title={label} />
      ))}
      <link rel="search" type="application/opensearchdescription+xml" href={site.openSearch} title={site.title} />
      <meta property="og:type" content={view.ogType} />
      <meta property="og:title" content={view.headTitle} />
      <meta property="og:description" content={view.headDescription} />
      <meta property="og:url" content={view.canonical} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:locale" content="ar_AR" />
      <meta property="og:image" content={view.image.url} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(view.image.width)} />
      <meta property="og:image:height" content={String(view.image.height)} />
      <meta property="og:image:alt" content={view.image.alt} />
      <meta name="twitter:card" content="summary_large_image" />
      {view.metas?.map(({attribute, key, content}) => (
        <meta key={`${key} ${content}`} {...{[attribute]: key}} content={content} />
      ))}
      {view.jsonLd !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{__html: withoutTags(view.jsonLd)}} />
      )}
      {children}
    </head>
  );
};

const Masthead = ({
  view,
  tally,
  isHome,
  isSearch,
}: {
  readonly view: PageView;
  readonly tally: string | undefined;
  readonly isHome: boolean;
  readonly isSearch: boolean;
}): VNode => {
  const {site} = view;
  const name = (
    <a class="site-name" href={site.home} aria-current={isHome ? 'page' : undefined}>
      {site.title}
    </a>
  );
  return (
    <header class="mast page">
      <div class="mast-row">
        {isHome ? <h1>{name}</h1> : <p>{name}</p>}
        <p class="tagline">
          {site.description}
          {tally !== undefined && (
            <>
              {' · '}
              <span class="num">{tally}</span>
            </>
          )}
        </p>
        <ReaderSettings site={site} />
        {site.searchUrl !== undefined && !isSearch && (
          // biome-ignore lint/a11y/useSemanticElements: browsers of before 2023 do not know <search>.
          <form role="search" action={site.searchUrl}>
            <input type="search" name="q" aria-label={LABELS.searchLabel} placeholder={LABELS.searchPlaceholder} />
            <button type="submit">{LABELS.searchButton}</button>
          </form>
        )}
      </div>
      <nav aria-label={LABELS.sections}>
        <ul>
          {site.nav.map(item => (
            <li key={item.url}>
              <a href={item.url} aria-current={currentMark(item, view, isHome)}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
};

/** `page` on the section's own first page, `true` on the pages below it. */
const currentMark = (item: NavItem, view: PageView, isHome: boolean): 'page' | 'true' | undefined => {
  if (item.section !== view.section) return undefined;
  return isHome || view.canonical.endsWith(item.url) ? 'page' : 'true';
};

const Footer = ({view}: {readonly view: PageView}): VNode => (
  <footer class="foot page">
    <p>{LABELS.builtFrom}</p>
    <nav aria-label={LABELS.footer}>
      <ul>
        {view.site.footer.map(link => (
          <li key={link.url}>
            <a href={link.url}>
              <Name text={link.label} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </footer>
);

/** JSON that cannot close the script element it stands in, whatever its strings hold. */
const withoutTags = (json: string): string => json.replaceAll('<', '\\u003c');
