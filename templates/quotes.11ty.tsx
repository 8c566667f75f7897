import type {VNode} from 'preact';
import type {QuotesView} from '../src/model/page.ts';
import {Layout} from './components/layout.tsx';
import {Pager} from './components/lists.tsx';
import {Quotes} from './components/quotes.tsx';
import {pageTemplate} from './components/template.ts';
import {Name, TextLink} from './components/text.tsx';

/** Every statement of a person, place or organisation, or of others that name it. */
export const QuotesPage = ({view}: {readonly view: QuotesView}): VNode => (
  <Layout view={view} class={view.type}>
    <header class="page-head">
      <p class="kicker">
        <TextLink link={view.entity} />
      </p>
      <h1>
        {view.heading}: <Name text={view.entity.label} />
      </h1>
      {view.tally !== '' && <p class="tally num">{view.tally}</p>}
    </header>
    <div class="all-quotes">
      <Quotes quotes={view.quotes} />
      <Pager pager={view.pager} />
    </div>
  </Layout>
);

export const {data, render} = pageTemplate('quotes', QuotesPage);
