import {compareIds} from '../arabic/collate.ts';

/** Items under each of their keys, in their own order; keys in the order of their code units. */
export function groupByKey<Key extends string, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return new Map([...groups].sort(([left], [right]) => compareIds(left, right)));
}
