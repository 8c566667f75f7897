/**
 * A page kind as Eleventy wants it. Each `templates/<kind>.11ty.tsx` exports the two fields of `pageTemplate`:
 * Eleventy pages over `pages.<kind>`, one output a page, and hands each to the page's component as plain data.
 */
import {h, type VNode} from 'preact';
import {renderToString} from 'preact-render-to-string';
import type {CompletePage, PageKind, ViewOf} from '../../src/model/page.ts';

/** What Eleventy gives a template: its own data (unused) and the page being rendered. */
interface TemplateData<Kind extends PageKind> {
  readonly output: Pick<CompletePage<Kind>, 'permalink' | 'view'>;
}

/** The exports of a template file: data for Eleventy's pagination, and the function that gives the bytes of one page. */
export interface PageTemplate<Kind extends PageKind> {
  readonly data: {
    readonly pagination: {readonly data: string; readonly size: 1; readonly alias: 'output'};
    readonly permalink: (data: TemplateData<Kind>) => string;
    readonly eleventyExcludeFromCollections: true;
  };
  readonly render: (data: TemplateData<Kind>) => string;
}

/** A component that lays out the view of one kind of page. */
export type PageComponent<Kind extends PageKind> = (props: {readonly view: ViewOf[Kind]}) => VNode;

/** `pageTemplate('home', HomePage)` → the `data` and `render` of `home.11ty.tsx`. */
export const pageTemplate = <Kind extends PageKind>(
  kind: Kind,
  component: PageComponent<Kind>,
): PageTemplate<Kind> => ({
  data: {
    pagination: {data: `pages.${kind}`, size: 1, alias: 'output'},
    permalink: ({output}) => outputPath(output.permalink),
    eleventyExcludeFromCollections: true,
  },
  render: ({output}) => renderPage(component, output.view),
});

/** The whole document of a page, doctype included. */
export const renderPage = <Kind extends PageKind>(component: PageComponent<Kind>, view: ViewOf[Kind]): string =>
  `<!doctype html>\n${renderToString(h(component, {view}))}\n`;

/** `/x/` → `/x/index.html`; an address that names a file stays. */
export const outputPath = (permalink: string): string =>
  permalink.endsWith('/') ? `${permalink}index.html` : permalink;
