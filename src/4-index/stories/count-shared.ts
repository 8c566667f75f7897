/** How many items two sets have in common; it takes as long as the smaller one is large. */
export function countShared<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared;
}
