import type {FoundTime} from './find.ts';

/** Goes through finds from left to right and replaces two neighbours by one wherever `join` makes one of them. */
export const joinNeighbours = (
  found: readonly FoundTime[],
  join: (left: FoundTime, right: FoundTime) => FoundTime | undefined,
): readonly FoundTime[] => {
  const joined: FoundTime[] = [];
  for (const right of found) {
    const left = joined.at(-1);
    const both = left && join(left, right);
    if (both === undefined) joined.push(right);
    else joined.splice(-1, 1, both);
  }
  return joined;
};
