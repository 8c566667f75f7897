import type {Atom} from '../atoms.ts';
import type {Meaning} from '../meaning.ts';
import type {FoundTime} from './find.ts';
import {joinNeighbours} from './join-neighbours.ts';

const POINTS: ReadonlySet<Meaning['type']> = new Set([
  'day',
  'hijri-day',
  'month',
  'year',
  'weekday',
  'day-offset',
  'period',
  'part',
  'year-part',
]);

/**
 * Two whole dates as the ends of a stretch: «من 28 ديسمبر 2023 إلى 3 يناير 2024», «بين 3 مايو و5 يونيو». The opening word is
 * part of the span, since the stretch is only there with it.
 */
export const joinRanges = (atoms: readonly Atom[], found: readonly FoundTime[]): readonly FoundTime[] =>
  joinNeighbours(found, (left, right) => {
    const [from, to] = [left.content.meaning, right.content.meaning];
    if (!POINTS.has(from.type) || from.type !== to.type || inner(from).type !== inner(to).type) return undefined;
    const between = atoms.slice(left.end, right.first);
    const [opening, link] = [atoms[left.first - 1]?.classes, between[0]?.classes];
    if (link === undefined || between.length > 1) return undefined;
    const opens = opening?.has('from') === true || opening?.has('of') === true;
    const isTo = link.has('to') && (opens || to.type === 'day' || to.type === 'hijri-day');
    const isAnd = link.has('and') && opening?.has('between') === true;
    const isDash = link.has('dash') && to.type === 'day' && from.type === 'day';
    const isPair = link.has('and') && opening?.has('twoDaysHead') === true && areNeighbours(from, to);
    if (!isTo && !isAnd && !isDash && !isPair) return undefined;
    return {
      first: opens || isPair ? left.first - 1 : left.first,
      end: right.end,
      rank: left.rank,
      content: {rule: 'join-ranges', meaning: {type: 'interval', from: sharedYear(from, to), to}},
    };
  });

/** «يومي 31 ديسمبر و1 يناير»: a day that ends its month and the first of the next. */
const areNeighbours = (from: Meaning, to: Meaning): boolean =>
  from.type === 'day' &&
  to.type === 'day' &&
  typeof from.month === 'number' &&
  to.month === (from.month % 12) + 1 &&
  from.day >= SHORTEST_MONTH &&
  to.day === 1;
const SHORTEST_MONTH = 28;

/** Both ends must be of one exactness: «منذ مطلع العام وحتى نهاية أبريل» stays two expressions. */
const inner = (meaning: Meaning): Meaning => (meaning.type === 'part' ? inner(meaning.of) : meaning);

/** «من 3 مايو إلى 5 يونيو 2024»: the year at the end is that of both. */
export const sharedYear = (from: Meaning, to: Meaning): Meaning => {
  if ((from.type === 'day' || from.type === 'month') && (to.type === 'day' || to.type === 'month')) {
    if (from.year !== undefined || from.modifier !== undefined || to.year === undefined) return from;
    const runsOver =
      typeof from.month === 'number' &&
      typeof to.month === 'number' &&
      from.month > to.month &&
      to.year.type === 'year';
    return {...from, year: runsOver && to.year.type === 'year' ? {...to.year, year: to.year.year - 1} : to.year};
  }
  if (from.type === 'hijri-day' && to.type === 'hijri-day' && from.year === undefined && to.year !== undefined)
    return {...from, year: to.year};
  return from;
};
