import {countShared} from './count-shared.ts';
import {eachShared, type Vector, type WeighedTerms} from './weigh-terms.ts';

/** What speaks for and against two articles telling one event. All but `news` and `days` are 0–1. */
export interface Evidence {
  /** Cosine of stems, of headline and lead, and of names. */
  readonly stems: number;
  readonly lead: number;
  readonly names: number;
  /** The share of one article's headline and lead that the other holds anywhere, whichever is more. */
  readonly leadElsewhere: number;
  /** How much both hold together that few others do: logarithm of the summed rarity. */
  readonly news: number;
  /** Share of the shorter text's runs of words that stand in the longer one. */
  readonly wording: number;
  /** 1 where both give numbers, and none is the same: in the text, in the headline. */
  readonly otherNumbers: number;
  readonly otherHeadlineNumbers: number;
  /** Days between their publication; 0 where both tell of one day, as an evening's report and the next morning's do. */
  readonly days: number;
}

/** Weights of a logistic regression on the tune half of `tests/dev/story-pairs.tsv` (`src/dev/score-stories.ts` shows how it does on the other half). */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  stems: 1.2,
  lead: 2.3,
  names: 0.7,
  leadElsewhere: 1.3,
  news: 1.65,
  wording: 1.3,
  otherNumbers: -1.35,
  otherHeadlineNumbers: -1.4,
  days: -1.35,
};
const OFFSET = -12.96;

/** How likely it is, 0–1, that two articles published so many days apart tell the same event. */
export function eventSimilarity(left: WeighedTerms, right: WeighedTerms, days: number): number {
  const evidence = evidenceOf(left, right, days);
  let sum = OFFSET;
  for (const name of EVIDENCE) sum += WEIGHTS[name] * evidence[name];
  // Rounded, so that the order in which terms were added up cannot tell.
  return Math.round(1e6 / (1 + Math.exp(-sum))) / 1e6;
}

// Object.keys forgets the names of the keys.
const EVIDENCE = Object.keys(WEIGHTS) as readonly (keyof Evidence)[];

/** The evidence for two articles published so many days apart. */
export function evidenceOf(left: WeighedTerms, right: WeighedTerms, days: number): Evidence {
  return {
    stems: cosine(left.stems, right.stems),
    lead: cosine(left.lead, right.lead),
    names: cosine(left.names, right.names),
    leadElsewhere: Math.max(shareHeld(left.lead, right.stems), shareHeld(right.lead, left.stems)),
    news: Math.log1p(sharedRarity(left.stems, right.stems)),
    wording: sharedWording(left, right),
    otherNumbers:
      left.numbers.terms.length > 0 && right.numbers.terms.length > 0 && sharedRarity(left.numbers, right.numbers) === 0
        ? 1
        : 0,
    otherHeadlineNumbers:
      left.headlineNumbers.size > 0 &&
      right.headlineNumbers.size > 0 &&
      ![...left.headlineNumbers].some(number => right.headlineNumbers.has(number))
        ? 1
        : 0,
    days: [...left.days].some(day => right.days.has(day)) ? 0 : days,
  };
}

/** Cosine of two vectors: 0 where they share nothing, 1 where they are the same. */
export function cosine(left: Vector, right: Vector): number {
  let sum = 0;
  eachShared(left, right, (at, other) => {
    sum += (left.weights[at] ?? 0) * (right.weights[other] ?? 0);
  });
  return sum;
}

function shareHeld(part: Vector, whole: Vector): number {
  let sum = 0;
  eachShared(part, whole, at => {
    sum += (part.weights[at] ?? 0) ** 2;
  });
  return sum;
}

function sharedRarity(left: Vector, right: Vector): number {
  let sum = 0;
  eachShared(left, right, (at, other) => {
    sum += (left.rarity[at] ?? 0) * (right.rarity[other] ?? 0);
  });
  return sum;
}

/** Share, 0–1, of the runs of words of the shorter text that stand in the longer one too. */
function sharedWording(
  {shingles: left}: Pick<WeighedTerms, 'shingles'>,
  {shingles: right}: Pick<WeighedTerms, 'shingles'>,
): number {
  const shortest = Math.min(left.size, right.size);
  return shortest === 0 ? 0 : countShared(left, right) / shortest;
}
