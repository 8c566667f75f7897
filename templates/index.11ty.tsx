import type {VNode} from 'preact';
import type {IndexView} from '../src/model/page.ts';
import {Layout} from './components/layout.tsx';
import {Empty, Pager, RankList} from './components/lists.tsx';
import {pageTemplate} from './components/template.ts';

/** All people, places, organisations, tags or sources, as a ranked list. */
export const IndexPage = ({view}: {readonly view: IndexView}): VNode => (
  <Layout view={view}>
    <header class="page-head">
      <h1>{view.heading}</h1>
      {view.intro !== '' && <p class="standfirst num">{view.intro}</p>}
    </header>
    <Empty text={view.empty} />
    {view.groups.map((group, index) => (
      <section key={index} class="index-group">
        {group.heading !== undefined && <h2>{group.heading}</h2>}
        <RankList items={group.items} kind={`${view.type} wide`} />
      </section>
    ))}
    <Pager pager={view.pager} />
  </Layout>
);

export const {data, render} = pageTemplate('index', IndexPage);
