import type {VNode} from 'preact';
import type {IndexView} from '../src/model/page.ts';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Empty, Pager, RankList} from './components/lists.tsx';
import {pageTemplate} from './components/template.ts';

/** All people, places, organisations, tags or sources, as a ranked list. */
export const IndexPage = ({view}: {readonly view: IndexView}): VNode => (
  <Layout view={view}>
    <header class="page-head">
      <h1>{view.heading}</h1>
      {view.intro !== '' && <p class="standfirst num">{view.intro}</p>}
      {view.map !== undefined && (
        <p class="more">
          <a href={view.map.url}>{view.map.label}</a>
        </p>
      )}
    </header>
    {view.letters.length > 0 && (
      <nav class="steps letters" aria-label={LABELS.letters}>
        <ul>
          {view.letters.map(letter => (
            <li key={letter.url}>
              <a href={letter.url} aria-current={letter.current ? 'page' : undefined}>
                {letter.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
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
