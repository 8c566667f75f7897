import type {Atom} from '../atoms.ts';
import type {FoundTime} from './find.ts';
import {sharedYear} from './join-ranges.ts';

/** In a list, the year at its end is that of the days and months before it: «في مارس وأبريل 2023», «3 مايو و5 يونيو 2024». */
export const shareYear = (atoms: readonly Atom[], found: readonly FoundTime[]): readonly FoundTime[] => {
  const shared: FoundTime[] = [];
  for (const left of found.toReversed()) {
    const right = shared.at(-1);
    const isListed = right !== undefined && isList(atoms.slice(left.end, right.first));
    const meaning = isListed ? sharedYear(left.content.meaning, right.content.meaning) : left.content.meaning;
    shared.push({...left, content: {...left.content, meaning}});
  }
  return shared.reverse();
};

const isList = (between: readonly Atom[]): boolean =>
  between.length > 0 && between.length <= 2 && between.every(({classes}) => classes.has('and') || classes.has('comma'));
