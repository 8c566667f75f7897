import type {VNode} from 'preact';
import type {RedirectView} from '../src/model/page.ts';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {pageTemplate} from './components/template.ts';
import {TextLink} from './components/text.tsx';

/** An address the page has left: takes the reader on at once, and says where to. */
export const RedirectPage = ({view}: {readonly view: RedirectView}): VNode => (
  <Layout
    view={{...view, noIndex: true}}
    class="lone"
    head={<meta http-equiv="refresh" content={`0; url=${view.target.url}`} />}
  >
    <h1>{LABELS.redirect}</h1>
    <p class="standfirst">
      {LABELS.redirectGo} <TextLink link={view.target} />
    </p>
  </Layout>
);

export const {data, render} = pageTemplate('redirect', RedirectPage);
