import type {VNode} from 'preact';
import type {SearchView} from '../src/model/page.ts';
import {LONGEST_QUERY} from '../src/model/search.ts';
import {Layout} from './components/layout.tsx';
import {pageTemplate} from './components/template.ts';
import {TextLink} from './components/text.tsx';

/** The search: a form, and the places where its script puts what it finds. Without the script, the indexes. */
export const SearchPage = ({view}: {readonly view: SearchView}): VNode => (
  <Layout view={view} class="search" isSearch head={<script src={view.script} defer />}>
    <h1>{view.heading}</h1>
    <div id="search" data-setting={view.setting}>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of before 2023 do not know <search>. */}
      <form class="search-form" role="search" aria-label={view.labels.query} action={view.site.searchUrl} hidden>
        <p class="search-line">
          <label class="visually-hidden" for="search-query">
            {view.labels.query}
          </label>
          <input
            id="search-query"
            type="search"
            name="q"
            dir="auto"
            autocomplete="off"
            enterkeyhint="search"
            maxlength={LONGEST_QUERY}
          />
          <button type="submit">{view.labels.submit}</button>
        </p>
        <details class="search-filters">
          <summary>
            {view.labels.filters} <span class="num" data-part="chosen" />
          </summary>
          <div class="search-facets">
            <Choice id="sort" label={view.labels.sort}>
              <option value="">{view.labels.relevance}</option>
              <option value="newest">{view.labels.newest}</option>
              <option value="oldest">{view.labels.oldest}</option>
            </Choice>
            <Choice id="year" label={view.labels.year} />
            {view.facets.map(({id, label}) => (
              <Choice key={id} id={id} label={label} />
            ))}
          </div>
        </details>
      </form>
      {/* biome-ignore lint/a11y/useSemanticElements: an output element belongs to the fields of a form; this is a message. */}
      <p class="search-status" role="status" data-part="status" />
      <div data-part="notice" />
      <section class="search-pages" data-part="pages" hidden aria-label={view.labels.pages} />
      <section aria-label={view.labels.results} data-part="results" class="items search-results" />
      <div class="search-more" data-part="more" />
    </div>
    <p class="standfirst search-from-disk" hidden>
      {view.fromDisk}
    </p>
    <noscript>
      <p class="standfirst">{view.noScript}</p>
    </noscript>
    <section class="search-start" data-part="start">
      <p class="search-intro">{view.intro}</p>
      <div class="search-examples">
        <Ways heading={view.labels.examples} links={view.examples} />
      </div>
      <Ways heading={view.labels.indexes} links={[...view.indexes, ...view.years]} />
    </section>
  </Layout>
);

const Choice = ({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children?: VNode | VNode[];
}): VNode => (
  <p class="search-choice">
    <label for={`search-${id}`}>{label}</label>
    <select id={`search-${id}`} name={id}>
      {children}
    </select>
  </p>
);

const Ways = ({
  heading,
  links,
}: {
  readonly heading: string;
  readonly links: readonly {readonly label: string; readonly url: string}[];
}): VNode | null =>
  links.length === 0 ? null : (
    <>
      <h2>{heading}</h2>
      <ul class="search-ways">
        {links.map(link => (
          <li key={link.url}>
            <TextLink link={link} />
          </li>
        ))}
      </ul>
    </>
  );

export const {data, render} = pageTemplate('search', SearchPage);
