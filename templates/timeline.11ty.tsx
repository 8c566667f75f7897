import type {VNode} from 'preact';
import type {TimelineEvent, TimelineView} from '../src/model/page.ts';
import {LABELS} from './components/labels.ts';
import {Layout} from './components/layout.tsx';
import {Empty, Pager} from './components/lists.tsx';
import {Strip} from './components/strip.tsx';
import {pageTemplate} from './components/template.ts';
import {DateText, Foreign} from './components/text.tsx';

/** A stretch of time: the days articles appeared and the days they tell of, along one line. */
export const TimelinePage = ({view}: {readonly view: TimelineView}): VNode => (
  <Layout view={view}>
    <header class="page-head">
      <h1 class="num">{view.heading}</h1>
    </header>
    <Strip strip={view.strip} currentUrl={view.years.find(year => year.current)?.url} />
    {/* A strip of all the years has them as links already. */}
    {view.strip.years.length < view.years.length && <Steps label={LABELS.years} steps={view.years} />}
    <Steps label={LABELS.months} steps={view.months} />
    <Empty text={view.empty} />
    {view.groups.length > 0 && (
      <ul class="legend">
        <li class="published">{LABELS.published}</li>
        <li class="told">{LABELS.told}</li>
      </ul>
    )}
    <div class="line">
      {view.groups.map(group => (
        <section key={group.heading}>
          <h2 class="num">{group.url === undefined ? group.heading : <a href={group.url}>{group.heading}</a>}</h2>
          <ol>
            {group.events.map((event, index) => (
              <Event key={index} event={event} />
            ))}
          </ol>
        </section>
      ))}
    </div>
    <Pager pager={view.pager} />
  </Layout>
);

const Event = ({event}: {readonly event: TimelineEvent}): VNode => (
  <li class={event.kind}>
    <p class="when num">
      <DateText date={event.date} /> <small>{event.grain}</small>
    </p>
    <div>
      <h3>
        <a href={event.url}>
          <Foreign text={event.title} />
        </a>
      </h3>
      <p class="note num">{event.note}</p>
    </div>
  </li>
);

/** Years or months to step to, the one on show marked. */
const Steps = ({
  label,
  steps,
}: {
  readonly label: string;
  readonly steps: readonly {
    readonly label: string;
    readonly url: string;
    readonly current: boolean;
    readonly count?: string;
  }[];
}): VNode | null =>
  steps.length === 0 ? null : (
    <nav class="steps" aria-label={label}>
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
