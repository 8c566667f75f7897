/** What a name rule proposes, and how the rules after it look up what has been proposed. */
import type {Token} from '../../arabic/tokenise.ts';
import type {Entity} from '../../model/authority.ts';
import type {EntityType} from '../../model/record.ts';
import type {Strength} from './name-lexicon.ts';

/** A possible mention: tokens `first`…`end` (half-open), characters `start`…`stop` of the text, clitics left out. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly start: number;
  readonly stop: number;
  readonly type: EntityType;
  readonly entity?: Entity;
  /** Of the short form of an unlisted name: the full one, as printed. */
  readonly fullName?: string;
  readonly strength: Strength;
  readonly rule: string;
}

/** The tokens of a name, half-open; `start` is the offset where its characters begin, told where clitics stand before them. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
  readonly start?: number;
}

/**
 * A name that needs nothing else to be believed: its characters begin at `start`, else with the first token, and end with the last one.
 * It is unlisted unless `entity` says what it names.
 */
export const fullCandidate = (
  tokens: readonly Token[],
  {first, end, start = tokens[first]?.start ?? 0}: TokenSpan,
  {type, rule, entity}: Pick<Candidate, 'type' | 'rule'> & {readonly entity?: Entity | undefined},
): Candidate => ({
  first,
  end,
  start,
  stop: tokens[end - 1]?.end ?? 0,
  type,
  ...(entity === undefined ? {} : {entity}),
  strength: 'full',
  rule,
});

/** Candidates by their first token. */
export const byFirst = (candidates: readonly Candidate[]): ReadonlyMap<number, readonly Candidate[]> => {
  const map = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = map.get(candidate.first);
    if (list === undefined) map.set(candidate.first, [candidate]);
    else list.push(candidate);
  }
  return map;
};

/** Candidates that begin at tokens `first`…`end` (half-open). */
export const listedWithin = (
  starts: ReadonlyMap<number, readonly Candidate[]>,
  first: number,
  end: number,
): readonly Candidate[] => {
  const within: Candidate[] = [];
  for (let index = first; index < end; index++) within.push(...(starts.get(index) ?? []));
  return within;
};

/** The longest candidate that begins at each token, of equally long ones the first: what a rule reads over as one name. */
export const longestByFirst = (candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> => {
  const longest = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const other = longest.get(candidate.first);
    if (other === undefined || other.end < candidate.end) longest.set(candidate.first, candidate);
  }
  return longest;
};

/** Every token that a candidate covers. */
export const coveredTokens = (candidates: readonly Candidate[]): ReadonlySet<number> => {
  const covered = new Set<number>();
  for (const {first, end} of candidates) for (let index = first; index < end; index++) covered.add(index);
  return covered;
};
