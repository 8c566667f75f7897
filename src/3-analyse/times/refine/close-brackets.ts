import type {Atom} from '../atoms.ts';
import type {FoundTime} from './find.ts';

/** «الأربعاء (3 مايو)»: the closing bracket belongs to the span when the opening one is in it. */
export const closeBrackets = (atoms: readonly Atom[], found: readonly FoundTime[]): readonly FoundTime[] =>
  found.map(time => {
    const inside = atoms.slice(time.first, time.end);
    const isOpen =
      inside.filter(({folded}) => folded === '(').length > inside.filter(({folded}) => folded === ')').length;
    return isOpen && atoms[time.end]?.folded === ')' ? {...time, end: time.end + 1} : time;
  });
