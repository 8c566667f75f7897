import type {VNode} from 'preact';
import type {NotFoundView} from '../src/model/page.ts';
import {Layout} from './components/layout.tsx';
import {pageTemplate} from './components/template.ts';
import {TextLink} from './components/text.tsx';

/** What a reader sees at an address the archive does not have, with ways on. */
export const NotFoundPage = ({view}: {readonly view: NotFoundView}): VNode => (
  <Layout view={view} class="lone">
    <h1>{view.heading}</h1>
    <p class="standfirst">{view.text}</p>
    <ul class="ways">
      {view.links.map(link => (
        <li key={link.url}>
          <TextLink link={link} />
        </li>
      ))}
    </ul>
  </Layout>
);

export const {data, render} = pageTemplate('not-found', NotFoundPage);
