import type {VNode} from 'preact';
import type {TopicView} from '../../src/model/page.ts';
import {ArticleList} from './article-list.tsx';
import {LABELS} from './labels.ts';
import {Layout} from './layout.tsx';
import {Facts, Pager, RankList, Section} from './lists.tsx';
import {PageHead} from './page-head.tsx';
import {Strip} from './strip.tsx';

/** Page of one tag or one source: what it is, when it was written about, its articles, and whom they name. */
export const TopicPage = ({view}: {readonly view: TopicView}): VNode => (
  <Layout view={view}>
    <PageHead kicker={view.kindLabel} name={view.name} description={view.description} tally={view.tally} />
    <Strip strip={view.strip} />
    <div class="cols">
      <Section heading={LABELS.articles} class="lead">
        <ArticleList articles={view.articles} />
        <Pager pager={view.pager} />
      </Section>
      <aside aria-label={LABELS.aside}>
        <Section heading={LABELS.facts} when={view.facts.length > 0}>
          <Facts rows={view.facts} />
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
