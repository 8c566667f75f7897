import type {VNode} from 'preact';
import type {AboutView} from '../src/model/page.ts';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Facts, Section} from './components/lists.tsx';
import {pageTemplate} from './components/template.ts';

/** What this archive is, how it is made, its figures and files; or how to add to it. */
export const AboutPage = ({view}: {readonly view: AboutView}): VNode => (
  <Layout view={view} class="article">
    <article>
      <h1>{view.heading}</h1>
      <div class="body" dangerouslySetInnerHTML={{__html: view.bodyHtml}} />
      {view.data.length > 0 && (
        <section id="data">
          <h2>{LABELS.data}</h2>
          <Facts rows={view.data} />
        </section>
      )}
    </article>
    {view.facts.length > 0 && (
      <aside aria-label={LABELS.aside}>
        <Section heading={LABELS.facts}>
          <Facts rows={view.facts} />
        </Section>
      </aside>
    )}
  </Layout>
);

export const {data, render} = pageTemplate('about', AboutPage);
