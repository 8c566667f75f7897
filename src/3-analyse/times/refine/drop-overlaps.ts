/** A stretch of atoms that a rule takes for a time. */
export interface Candidate<Content> {
  readonly first: number;
  readonly end: number;
  /** Place of the rule in the list of rules. */
  readonly rank: number;
  readonly content: Content;
}

/** Of candidates that overlap the longest stays, and of equally long ones that of the earlier rule. In order of place. */
export const dropOverlaps = <Content>(candidates: readonly Candidate<Content>[]): readonly Candidate<Content>[] => {
  const kept: Candidate<Content>[] = [];
  const isTaken = new Set<number>();
  const byWorth = candidates.toSorted(
    (a, b) => b.end - b.first - (a.end - a.first) || a.rank - b.rank || a.first - b.first,
  );
  for (const candidate of byWorth) {
    const places = Array.from({length: candidate.end - candidate.first}, (_, offset) => candidate.first + offset);
    if (places.some(place => isTaken.has(place))) continue;
    kept.push(candidate);
    for (const place of places) isTaken.add(place);
  }
  return kept.toSorted((a, b) => a.first - b.first);
};
