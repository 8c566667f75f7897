import type {Candidate} from './candidate.ts';

/** How far a rule is trusted when two candidates cover the same words; higher stands. */
const TRUST: Readonly<Record<string, number>> = {
  'club-in-match': 11,
  newsroom: 10,
  'listed-name': 9,
  'national-body': 8,
  'variant-spelling': 8,
  'place-head': 7,
  'facility-name': 7,
  'organisation-head': 6,
  'fixed-body': 5,
  'east-asian-name': 5,
  'role-before-name': 4,
  'said-name': 4,
  'namesake-of-short': 4,
  'given-name-chain': 3,
  'short-listed-name': 2,
  'document-memory': 1,
  'short-body': 1,
};

/**
 * Candidates that do not overlap, in text order: the longest of nested names, then the more trusted rule, then the earlier.
 * A candidate that needs a trigger (`ambiguous`) gives way to any other.
 */
export const resolveOverlaps = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const ordered = [...candidates].sort(
    (left, right) =>
      Number(left.strength === 'ambiguous') - Number(right.strength === 'ambiguous') ||
      right.end - right.first - (left.end - left.first) ||
      (TRUST[right.rule] ?? 0) - (TRUST[left.rule] ?? 0) ||
      left.first - right.first ||
      right.stop - right.start - (left.stop - left.start) ||
      preference(right) - preference(left) ||
      ((left.entity?.id ?? '') < (right.entity?.id ?? '') ? -1 : 1),
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    let free = true;
    for (let index = candidate.first; index < candidate.end && free; index++) free = !taken.has(index);
    if (!free) continue;
    for (let index = candidate.first; index < candidate.end; index++) taken.add(index);
    kept.push(candidate);
  }
  return kept.sort((left, right) => left.start - right.start);
};

/** The archive's own word stands over the gazetteer's. */
const preference = (candidate: Candidate): number =>
  candidate.entity?.from === 'authority' ? 2 : candidate.entity === undefined ? 0 : 1;
