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
  const byWorth = candidates.toSorted(
    (a, b) => b.end - b.first - (a.end - a.first) || a.rank - b.rank || a.first - b.first,
  );
  for (const candidate of byWorth) {
    if (kept.every(other => candidate.end <= other.first || candidate.first >= other.end)) kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.first - b.first);
};
