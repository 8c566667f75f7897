import type {VNode} from 'preact';
import type {AboutView} from '../src/model/page.ts';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Facts, Section} from './components/lists.tsx';
import {pageTemplate} from './components/template.ts';

/** What this archive is, how it is made, and its figures. */
export const AboutPage = ({view}: {readonly view: AboutView}): VNode => (
  <Layout view={view} class="article">
    <article>
      <h1>{view.heading}</h1>
      <div class="body" dangerouslySetInnerHTML={{__html: view.bodyHtml}} />
    </article>
    <aside aria-label={LABELS.aside}>
      <Section heading={LABELS.facts} when={view.facts.length > 0}>
        <Facts rows={view.facts} />
      </Section>
    </aside>
  </Layout>
);

export const {data, render} = pageTemplate('about', AboutPage);
