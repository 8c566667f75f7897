import type {Atom} from '../atoms.ts';
import type {FoundTime} from './find.ts';
import {joinNeighbours} from './join-neighbours.ts';

const LINKS = [
  'corresponding',
  'prep',
  'of',
  'open',
  'close',
  'comma',
  'slash',
  'dash',
  'dayHead',
  'hijriEra',
] as const;

/**
 * One day told in both calendars is one expression: «1 رمضان 1444هـ الموافق 23 مارس 2023م». Its value is the Gregorian day, which
 * is certain where the sighting of the moon is not.
 */
export const joinCalendars = (atoms: readonly Atom[], found: readonly FoundTime[]): readonly FoundTime[] =>
  joinNeighbours(found, (left, right) => {
    const pair = [left, right];
    const years = pair.map(({content}) => content.meaning);
    const common = years.find(meaning => meaning.type === 'year');
    const gap = atoms.slice(left.end, right.first);
    // «عام 1981م / 1401هـ».
    if (
      common !== undefined &&
      years.some(meaning => meaning.type === 'hijri-year') &&
      gap.length <= 1 &&
      areLinks(gap)
    )
      return {first: left.first, end: right.end, rank: left.rank, content: {rule: 'join-calendars', meaning: common}};
    const hijri = pair.find(({content}) => content.meaning.type === 'hijri-day')?.content.meaning;
    const gregorian = pair.find(({content}) => content.meaning.type === 'day')?.content.meaning;
    const between = atoms.slice(left.end, right.first);
    const isLinked = between.length <= 3 && areLinks(between);
    if (hijri?.type !== 'hijri-day' || gregorian?.type !== 'day' || !isLinked) return undefined;
    const meaning = gregorian.weekday === undefined ? {...gregorian, weekday: hijri.weekday} : gregorian;
    return {first: left.first, end: right.end, rank: left.rank, content: {rule: 'join-calendars', meaning}};
  });

const areLinks = (atoms: readonly Atom[]): boolean => atoms.every(({classes}) => LINKS.some(name => classes.has(name)));
