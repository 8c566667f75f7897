/** How alike two articles are, by their places in the list. */
export interface Edge {
  readonly older: number;
  readonly newer: number;
  /** 0–1 */
  readonly similarity: number;
}

/**
 * Groups articles by average link, the most alike first: two groups become one when all their pairs together, those without
 * an edge counting 0, average `least` or more. A chain in which only neighbours are alike therefore breaks. `mayMeet` may
 * forbid a pair; then their groups stay apart. Gives groups of two or more, members and groups ascending.
 */
export function clusterArticles(
  edges: readonly Edge[],
  least: number,
  mayMeet: (older: number, newer: number, similarity: number) => boolean,
): readonly (readonly number[])[] {
  const similarities = new Map(edges.map(({older, newer, similarity}) => [pairKey(older, newer), similarity]));
  const groups = new Map<number, readonly number[]>();
  const groupOf = (article: number): readonly number[] => groups.get(article) ?? [article];
  const ordered = edges
    .filter(({similarity}) => similarity >= least)
    .toSorted(
      (left, right) => right.similarity - left.similarity || left.older - right.older || left.newer - right.newer,
    );
  for (const {older, newer} of ordered) {
    const [left, right] = [groupOf(older), groupOf(newer)];
    if (left === right) continue;
    const pairs = left.flatMap(one => right.map(other => [Math.min(one, other), Math.max(one, other)] as const));
    const found = pairs.map(([one, other]) => similarities.get(pairKey(one, other)) ?? 0);
    const sum = found.reduce((total, similarity) => total + similarity, 0);
    if (sum < least * pairs.length) continue;
    if (!pairs.every(([one, other], index) => mayMeet(one, other, found[index] ?? 0))) continue;
    const joined = [...left, ...right].sort((one, other) => one - other);
    for (const article of joined) groups.set(article, joined);
  }
  return [...new Set(groups.values())].sort((left, right) => (left[0] ?? 0) - (right[0] ?? 0));
}

const pairKey = (older: number, newer: number): string => `${older} ${newer}`;
