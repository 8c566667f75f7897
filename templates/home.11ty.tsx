import type {VNode} from 'preact';
import type {HomeView} from '../src/model/page.ts';
import {ArticleList} from './components/article-list.tsx';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Chips, Empty, RankList, Section} from './components/lists.tsx';
import {StoryLinks} from './components/stories.tsx';
import {Strip} from './components/strip.tsx';
import {pageTemplate} from './components/template.ts';

/** The front page: the archive over time, its newest articles, who and what is most named. */
export const HomePage = ({view}: {readonly view: HomeView}): VNode => (
  <Layout view={view} tally={view.tally} isHome>
    <Strip strip={view.strip} />
    <div class="cols">
      <Section heading={LABELS.newest} class="lead front">
        <ArticleList articles={view.newest} />
        {view.newest.length === 0 && <Empty text={LABELS.noArticles} />}
        {view.older !== undefined && (
          <p class="more">
            <a class="older" href={view.older.url}>
              {view.older.label}
            </a>
          </p>
        )}
      </Section>
      <aside aria-label={LABELS.aside}>
        <Section heading={LABELS.stories} when={view.stories.length > 0}>
          <StoryLinks stories={view.stories} />
        </Section>
        <Section heading={LABELS.people} when={view.people.length > 0}>
          <RankList items={view.people} kind="person" />
        </Section>
        <Section heading={LABELS.places} when={view.places.length > 0}>
          <RankList items={view.places} kind="place" />
        </Section>
        <Section heading={LABELS.organisations} when={view.organisations.length > 0}>
          <RankList items={view.organisations} kind="organisation" />
        </Section>
        <Section heading={LABELS.tags} when={view.tags.length > 0}>
          <Chips chips={view.tags} />
        </Section>
      </aside>
    </div>
  </Layout>
);

export const {data, render} = pageTemplate('home', HomePage);
