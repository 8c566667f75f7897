/** Index of the first item whose key is at or behind a value, by bisection; the length of the list when none is. Keys never fall. */
export const firstFrom = <Item>(items: readonly Item[], value: number, key: (item: Item) => number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || key(item) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The first item from one key on and before another that passes a test; undefined when none does. */
export const findBetween = <Item>(
  items: readonly Item[],
  {from, to, key}: {readonly from: number; readonly to: number; readonly key: (item: Item) => number},
  passes: (item: Item) => boolean = () => true,
): Item | undefined => {
  for (let index = firstFrom(items, from, key); index < items.length; index++) {
    const item = items[index];
    if (item === undefined || key(item) >= to) return undefined;
    if (passes(item)) return item;
  }
  return undefined;
};
