import type {VNode} from 'preact';
import type {Link, TimelineGroup, TimelineView} from '../src/model/page.ts';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Chips, Empty, Pager} from './components/lists.tsx';
import {Strip} from './components/strip.tsx';
import {pageTemplate} from './components/template.ts';
import {Foreign, Name, NameLink} from './components/text.tsx';
import {TimelineEvents} from './components/timeline-events.tsx';

/** A stretch of time: what happened in it, and what appeared, along one line. */
export const TimelinePage = ({view}: {readonly view: TimelineView}): VNode => (
  <Layout view={view}>
    <header class={view.type === undefined ? 'page-head' : `page-head ${view.type}`}>
      {view.kicker !== undefined && (
        <p class="kicker num">
          <a href={view.kicker.url}>
            <Name text={view.kicker.label} />
          </a>
        </p>
      )}
      {/* The timeline of a name or tag is headed by its name, whose digits stay as they are. */}
      <h1 class={view.type === undefined ? 'num' : undefined}>
        <Name text={view.heading} />
      </h1>
      {view.intro !== undefined && <p class="standfirst">{view.intro}</p>}
      {view.tally !== '' && <p class="tally num">{view.tally}</p>}
    </header>
    <Neighbours label={LABELS.neighbours} older={view.older} newer={view.newer} />
    <div class={view.type}>
      <Strip strip={view.strip} currentUrl={view.years.find(year => year.current)?.url} />
    </div>
    <Steps label={LABELS.years} steps={view.years} class="steps years" />
    {view.otherYears.map(({heading, tally, years}) => (
      <details key={heading} class="other-years">
        <summary class="num">
          {heading} <span class="count">{tally}</span>
        </summary>
        <Steps label={heading} steps={years} class="steps years" />
      </details>
    ))}
    <Steps label={LABELS.months} steps={view.months} class="steps" />
    <Filters filters={view.filters} />
    <Empty text={view.empty} />
    {view.groups.some(({events}) => events.length > 0) && (
      <ul class="legend">
        <li class="reported">{LABELS.reported}</li>
        <li class="recalled">{LABELS.recalled}</li>
        <li class="foretold">{LABELS.foretold}</li>
      </ul>
    )}
    <div class="line">
      {view.groups.map((group, index) => (
        <Group key={group.id} group={group} next={view.groups[index + 1]} />
      ))}
    </div>
    <Pager pager={view.pager} />
    <Neighbours label={LABELS.neighboursBelow} older={view.older} newer={view.newer} />
  </Layout>
);

const Group = ({group, next}: {readonly group: TimelineGroup; readonly next?: TimelineGroup | undefined}): VNode => (
  <section id={group.id} class={group.isDay ? 'day' : undefined} aria-labelledby={`${group.id}-h`}>
    <div class="period">
      <h2 id={`${group.id}-h`} class="num">
        <Period group={group} />
      </h2>
      {group.tally !== undefined && <p class="tally num">{group.tally}</p>}
      {next !== undefined && (
        <a class="skip-group num" href={`#${next.id}`}>
          {LABELS.skipTo} <Name text={next.heading} />
        </a>
      )}
    </div>
    <TimelineEvents events={group.events} day={group.isDay ? group.machine : undefined} />
    {group.appeared.length > 0 && (
      <div class="appeared">
        <h3>{LABELS.appeared}</h3>
        <ul>
          {group.appeared.map(article => (
            <li key={article.url}>
              <a href={article.url}>
                <Foreign text={article.title} />
              </a>{' '}
              <NameLink name={article.source} class="source" />
            </li>
          ))}
        </ul>
      </div>
    )}
    {group.more !== undefined && (
      <p class="more num">
        <a href={group.more.url}>{group.more.label}</a>
      </p>
    )}
  </section>
);

const Period = ({group}: {readonly group: TimelineGroup}): VNode => {
  const words =
    group.machine === undefined ? <span>{group.heading}</span> : <time dateTime={group.machine}>{group.heading}</time>;
  return group.url === undefined ? words : <a href={group.url}>{words}</a>;
};

/** To the period before and the one behind; time runs from right to left, and so do their arrows. */
const Neighbours = ({
  label,
  older,
  newer,
}: {
  readonly label: string;
  readonly older?: Link | undefined;
  readonly newer?: Link | undefined;
}): VNode | null =>
  older === undefined && newer === undefined ? null : (
    <nav class="neighbours num" aria-label={label}>
      {older !== undefined && (
        <a class="to-older" rel="prev" href={older.url}>
          {older.label}
        </a>
      )}
      {newer !== undefined && (
        <a class="to-newer" rel="next" href={newer.url}>
          {newer.label}
        </a>
      )}
    </nav>
  );

const Filters = ({filters}: {readonly filters: TimelineView['filters']}): VNode | null =>
  filters.length === 0 ? null : (
    <details class="filters">
      <summary>{LABELS.filters}</summary>
      <dl>
        {filters.map(filter => (
          <div key={filter.heading}>
            <dt>{filter.heading}</dt>
            <dd>
              <Chips chips={filter.chips} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );

/** Years or months to step to, the one on show marked. */
const Steps = ({
  label,
  steps,
  class: className,
}: {
  readonly label: string;
  readonly steps: TimelineView['years'];
  readonly class: string;
}): VNode | null =>
  steps.length === 0 ? null : (
    <nav class={className} aria-label={label}>
      <ul>
        {steps.map(step => (
          <li key={step.url}>
            <a class="num" href={step.url} aria-current={step.current ? 'true' : undefined}>
              {step.label}
              {step.count !== undefined && (
                <>
                  {' '}
                  <span class="count">{step.count}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

export const {data, render} = pageTemplate('timeline', TimelinePage);
