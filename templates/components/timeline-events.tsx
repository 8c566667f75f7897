import type {VNode} from 'preact';
import type {EvidenceView, TimelineEvent} from '../../src/model/page.ts';
import {LABELS} from './labels.ts';
import {Chips} from './lists.tsx';
import {DateText, Foreign, NameLink} from './text.tsx';

/**
 * Events in the order of time, each with its ring on the line, which is the link to itself. `day` is the machine date of
 * the heading above: what happened on that day need not show it again.
 */
export const TimelineEvents = ({
  events,
  day,
  level = 3,
}: {
  readonly events: readonly TimelineEvent[];
  readonly day?: string | undefined;
  /** Level of the headings that the sentences are. */
  readonly level?: 3 | 4;
}): VNode | null =>
  events.length === 0 ? null : (
    <ol class="events">
      {events.map(event => (
        <Event key={event.id} event={event} level={level} hideDate={day !== undefined && event.date.machine === day} />
      ))}
    </ol>
  );

const Event = ({
  event,
  level,
  hideDate,
}: {
  readonly event: TimelineEvent;
  readonly level: 3 | 4;
  readonly hideDate: boolean;
}): VNode => {
  const Heading = `h${level}` as const;
  return (
    <li id={event.id} class={event.kind}>
      <a class="ring" href={`#${event.id}`}>
        <span class="visually-hidden">{LABELS.eventLink}</span>
      </a>
      <p class={hideDate ? 'when num visually-hidden' : 'when num'}>
        <DateText date={event.date} />
        {event.grain !== undefined && (
          <>
            {' '}
            <small>{event.grain}</small>
          </>
        )}
      </p>
      <div class="what">
        <Heading>
          <Foreign text={event.sentence} />
        </Heading>
        {event.names.length > 0 && <Chips chips={event.names} />}
        {event.told !== undefined && <p class="note told num">{event.told}</p>}
        {event.notes.map(note => (
          <p key={note} class="note num">
            {note}
          </p>
        ))}
        <ul class="evidence">
          {event.evidence.map(article => (
            <Evidence key={article.url} article={article} />
          ))}
        </ul>
      </div>
    </li>
  );
};

const Evidence = ({article}: {readonly article: EvidenceView}): VNode => (
  <li>
    <NameLink name={article.source} class="source" /> <DateText date={article.date} />{' '}
    <a class="headline" href={article.url}>
      <Foreign text={article.title} />
    </a>
  </li>
);
