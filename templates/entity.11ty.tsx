import type {VNode} from 'preact';
import type {EntityView} from '../src/model/page.ts';
import {ArticleList} from './components/article-list.tsx';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Facts, Pager, RankList, Section} from './components/lists.tsx';
import {PageHead} from './components/page-head.tsx';
import {Strip} from './components/strip.tsx';
import {pageTemplate} from './components/template.ts';
import {DateText, Name, TextLink} from './components/text.tsx';

/** A person, place or organisation: who it is, when it was in the news, what it said, where it is named, with whom. */
export const EntityPage = ({view}: {readonly view: EntityView}): VNode => (
  <Layout view={view} class={view.type}>
    <PageHead
      kicker={view.typeLabel}
      name={view.name}
      english={view.english}
      description={view.description}
      tally={view.tally}
    />
    {view.provisional !== undefined && <p class="notice">{view.provisional}</p>}
    <Strip strip={view.strip} />
    <div class="cols">
      <div class="lead">
        <Section heading={LABELS.quotes} when={view.quotes.length > 0}>
          <Quotes quotes={view.quotes} />
        </Section>
        <Section heading={LABELS.articles}>
          <ArticleList articles={view.articles} />
          <Pager pager={view.pager} />
        </Section>
      </div>
      <aside aria-label={LABELS.aside}>
        <Section heading={LABELS.facts} when={view.facts.length > 0}>
          <Facts rows={view.facts} />
        </Section>
        <Section heading={LABELS.forms} when={view.forms.length > 0}>
          <ul class="forms">
            {view.forms.map(form => (
              <li key={form.text}>
                <Name text={form.text} /> <span class="num">{form.count}</span>
              </li>
            ))}
          </ul>
        </Section>
        {view.company.map(group => (
          <Section key={group.heading} heading={group.heading} when={group.items.length > 0}>
            <RankList items={group.items} kind={group.type} />
          </Section>
        ))}
      </aside>
    </div>
  </Layout>
);

const Quotes = ({quotes}: {readonly quotes: EntityView['quotes']}): VNode => (
  <ul class="quotes">
    {quotes.map(quote => (
      <li key={`${quote.article.url} ${quote.text}`}>
        <blockquote>
          <p>
            <Name text={quote.text} />
          </p>
        </blockquote>
        <p class="meta">
          <TextLink link={quote.article} />{' '}
          <span>
            <DateText date={quote.date} />
          </span>
        </p>
      </li>
    ))}
  </ul>
);

export const {data, render} = pageTemplate('entity', EntityPage);
