import type {VNode} from 'preact';
import type {StoryReport, StoryView} from '../src/model/page.ts';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Chips, Section} from './components/lists.tsx';
import {pageTemplate} from './components/template.ts';
import {DateText, Foreign, Name, NameLink, TextLink} from './components/text.tsx';

/** One event as several sources tell it, side by side; then what all of them name, and the days they tell of. */
export const StoryPage = ({view}: {readonly view: StoryView}): VNode => (
  <Layout view={view} class="story">
    <header class="page-head">
      <p class="kicker">
        <TextLink link={view.all} />
      </p>
      <h1>
        <Foreign text={view.title} />
      </h1>
      <p class="tally num">{view.tally}</p>
    </header>
    <Section heading={LABELS.reports} class="reports-section">
      <ol class="reports">
        {view.reports.map(report => (
          <li key={report.url}>
            <Report report={report} />
          </li>
        ))}
      </ol>
    </Section>
    <div class="story-foot">
      <Section heading={LABELS.sharedNames} when={view.shared.length > 0}>
        {view.shared.map(group => (
          <div key={group.heading} class="shared-names">
            <h3>{group.heading}</h3>
            <Chips chips={group.chips} />
          </div>
        ))}
      </Section>
      <Section heading={LABELS.storyDays} when={view.days.length > 0}>
        <ol class="story-days">
          {view.days.map(day => (
            <li key={day.date.text}>
              <DateText date={day.date} />
              <span class="story-sources">
                <Name text={day.sources} />
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  </Layout>
);

const Report = ({report}: {readonly report: StoryReport}): VNode => (
  <article>
    <div class="meta">
      <NameLink class="src" name={report.source} />
      <span>
        <DateText date={report.date} />
      </span>
      {report.hour !== undefined && <span class="num">{report.hour}</span>}
    </div>
    <h3>
      <a href={report.url}>
        <Foreign text={report.title} />
      </a>
    </h3>
    {report.copyOf !== undefined && (
      <p class="copy-of">
        {report.copyOf.words} <TextLink link={report.copyOf.original} />
      </p>
    )}
    {report.lead !== undefined && (
      <p class="report-lead">
        <Foreign text={report.lead} />
      </p>
    )}
    <Only report={report} />
  </article>
);

const Only = ({report}: {readonly report: StoryReport}): VNode | null =>
  report.only.length + report.onlyNumbers.length + report.onlyQuotes.length === 0 ? null : (
    <dl class="only">
      {report.only.length > 0 && (
        <div>
          <dt>{LABELS.onlyNames}</dt>
          <dd>
            <Chips chips={report.only} />
          </dd>
        </div>
      )}
      {report.onlyNumbers.length > 0 && (
        <div>
          <dt>{LABELS.onlyNumbers}</dt>
          {report.onlyNumbers.map(number => (
            <dd key={number}>
              <Name text={number} />
            </dd>
          ))}
        </div>
      )}
      {report.onlyQuotes.length > 0 && (
        <div>
          <dt>{LABELS.onlyQuotes}</dt>
          {report.onlyQuotes.map(quote => (
            <dd key={quote.text.text}>
              {quote.speaker !== undefined && (
                <>
                  <Name text={quote.speaker} />:{' '}
                </>
              )}
              <q>
                <Foreign text={quote.text} />
              </q>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );

export const {data, render} = pageTemplate('story', StoryPage);
