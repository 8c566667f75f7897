import type {VNode} from 'preact';
import type {ArticleView, CitationView} from '../src/model/page.ts';
import {ShortArticleList} from './components/article-list.tsx';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Chips, Facts, Section} from './components/lists.tsx';
import {SameStory} from './components/stories.tsx';
import {pageTemplate} from './components/template.ts';
import {DateText, Foreign, Name, NameLink, TextLink} from './components/text.tsx';

/** One article: its head, its body, and beside it what it names, what is near it and where this copy comes from. */
export const ArticlePage = ({view}: {readonly view: ArticleView}): VNode => (
  <Layout view={view} class="article" head={<script src={view.citation.script} defer />}>
    <article>
      <ArticleHead view={view} />
      <div class="body" lang={view.lang} dir={view.dir} dangerouslySetInnerHTML={{__html: view.bodyHtml}} />
      <Section heading={LABELS.corrections} class="corrections" when={view.corrections.length > 0}>
        <ul>
          {view.corrections.map(correction => (
            <li key={correction.note}>
              <p class="meta">
                <DateText date={correction.date} />
              </p>
              <p>{correction.note}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section heading={LABELS.tagsOfArticle} class="ui-section" when={view.tags.length > 0}>
        <Chips chips={view.tags} />
      </Section>
    </article>
    <aside aria-label={LABELS.aside}>
      {view.story !== undefined && (
        <Section heading={LABELS.sameStory}>
          <SameStory story={view.story} />
        </Section>
      )}
      {view.named.map(group => (
        <Section key={group.heading} heading={group.heading} when={group.chips.length > 0}>
          <Chips chips={group.chips} />
        </Section>
      ))}
      <Section heading={LABELS.related} when={view.related.length > 0}>
        <ShortArticleList articles={view.related} />
      </Section>
      <Section heading={LABELS.provenance} when={view.provenance.length > 0}>
        <Facts rows={view.provenance} />
      </Section>
      <Citation citation={view.citation} />
    </aside>
  </Layout>
);

const Citation = ({citation}: {readonly citation: CitationView}): VNode => (
  <Section heading={LABELS.citation} class="cite">
    <p data-copy={citation.copy} data-copied={citation.copied}>
      {citation.text} <bdi dir="ltr">{citation.address}</bdi>
    </p>
    {citation.files.length > 0 && (
      <ul class="cite-files">
        {citation.files.map(file => (
          <li key={file.url}>
            <a href={file.url} download>
              <Name text={file.label} />
            </a>
          </li>
        ))}
      </ul>
    )}
  </Section>
);

const ArticleHead = ({view}: {readonly view: ArticleView}): VNode => (
  <header>
    {view.kicker !== undefined && (
      <p class="kicker">
        <TextLink link={view.kicker} />
      </p>
    )}
    <h1>
      <Foreign text={view.title} />
    </h1>
    {view.standfirst !== undefined && (
      <p class="standfirst">
        <Foreign text={view.standfirst} />
      </p>
    )}
    <div class="meta byline">
      <NameLink class="src" name={view.source} />{' '}
      {view.byline.length > 0 && (
        <span>
          {LABELS.byline}{' '}
          {view.byline.map((author, index) => (
            <>
              {index > 0 && '، '}
              <Name text={author} />
            </>
          ))}
        </span>
      )}{' '}
      {view.dateline !== undefined && (
        <span>
          <Name text={view.dateline} />
        </span>
      )}{' '}
      <span>
        <DateText date={view.date} />
      </span>{' '}
      {view.hijri !== undefined && <span class="num">{view.hijri}</span>} <span class="num">{view.readingTime}</span>
    </div>
  </header>
);

export const {data, render} = pageTemplate('article', ArticlePage);
