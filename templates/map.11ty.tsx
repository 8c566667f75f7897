import type {VNode} from 'preact';
import type {MapPageView} from '../src/model/page.ts';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Empty, RankList} from './components/lists.tsx';
import {WorldMap} from './components/map.tsx';
import {pageTemplate} from './components/template.ts';

/** The archive's places on a map, and the same places as lists. */
export const MapPage = ({view}: {readonly view: MapPageView}): VNode => (
  <Layout view={view} class="place">
    <header class="page-head">
      <h1>{view.heading}</h1>
      {view.intro !== '' && <p class="standfirst num">{view.intro}</p>}
    </header>
    <Empty text={view.empty} />
    {view.maps.length > 0 && (
      <nav class="steps" aria-label={LABELS.maps}>
        <ul>
          {view.maps.map(map => (
            <li key={map.url}>
              <a href={map.url} aria-current={map.current ? 'page' : undefined}>
                {map.label} <span class="count num">{map.count}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
    {view.map !== undefined && <WorldMap map={view.map} />}
    {view.groups.map(group => (
      <section key={group.heading} class="index-group">
        <h2>{group.url === undefined ? group.heading : <a href={group.url}>{group.heading}</a>}</h2>
        <RankList items={group.items} kind="place wide" />
      </section>
    ))}
  </Layout>
);

export const {data, render} = pageTemplate('map', MapPage);
