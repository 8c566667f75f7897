import type {VNode} from 'preact';
import type {StoriesView} from '../src/model/page.ts';
import {Layout} from './components/layout.tsx';
import {Empty, Pager} from './components/lists.tsx';
import {StoryList} from './components/stories.tsx';
import {pageTemplate} from './components/template.ts';

/** All stories, newest first. */
export const StoriesPage = ({view}: {readonly view: StoriesView}): VNode => (
  <Layout view={view}>
    <header class="page-head">
      <h1>{view.heading}</h1>
      {view.intro !== '' && <p class="standfirst num">{view.intro}</p>}
    </header>
    <Empty text={view.empty} />
    <div class="stories">
      <StoryList stories={view.stories} />
      <Pager pager={view.pager} />
    </div>
  </Layout>
);

export const {data, render} = pageTemplate('stories', StoriesPage);
