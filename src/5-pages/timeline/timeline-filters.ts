import {compareIds} from '../../arabic/collate.ts';
import type {ArchiveEvent} from '../../model/archive.ts';
import type {Chip, TimelineView} from '../../model/page.ts';
import type {PageContext} from '../page-context.ts';
import {entitySubject, type Subject, subjectUrl, tagSubject} from './subject.ts';

/** Named in fewer events of a period than this, a timeline is not offered for it. */
const LEAST_IN_PERIOD = 2;

const FILTERS: readonly {readonly type: Subject['type']; readonly heading: string; readonly most: number}[] = [
  {type: 'person', heading: 'حسب العَلَم', most: 8},
  {type: 'place', heading: 'حسب المكان', most: 8},
  {type: 'organisation', heading: 'حسب المؤسسة', most: 6},
  {type: 'tag', heading: 'حسب الموضوع', most: 8},
];

/** Timelines of the names and tags that most of some events have; `year` leads to that year of them. */
export function timelineFilters(
  context: PageContext,
  events: readonly ArchiveEvent[],
  year = '',
): TimelineView['filters'] {
  const counted = [
    ...subjectsIn(
      events.flatMap(event => event.entities),
      id => entitySubject(context, id),
    ),
    ...subjectsIn(
      events.flatMap(event => event.tags),
      id => tagSubject(context, id),
    ),
  ];
  return FILTERS.flatMap(({type, heading, most}) => {
    const chips = counted
      .filter(({subject}) => subject.type === type)
      .sort((left, right) => right.count - left.count || compareIds(left.subject.id, right.subject.id))
      .slice(0, most)
      .map(
        ({subject, count}): Chip => ({
          label: subject.name,
          url: subjectUrl(context, subject, year),
          type,
          count: context.words.number(count),
        }),
      );
    return chips.length > 0 ? [{heading, chips}] : [];
  });
}

function subjectsIn<Id>(
  ids: readonly Id[],
  subjectOf: (id: Id) => Subject | undefined,
): readonly {readonly subject: Subject; readonly count: number}[] {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => {
    const subject = count >= LEAST_IN_PERIOD ? subjectOf(id) : undefined;
    return subject ? [{subject, count}] : [];
  });
}
