/**
 * Light stems: what several forms of a word have in common for counting and comparing texts, never for display. «الوزارات»
 * and «وزارة» → «وزار». After Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (light10, 2007),
 * with a list of stems whose و is no particle.
 */
import {WAW_STEMS} from '../lexicon/waw-stems.ts';

/** Particles that are taken off only together with the article; the longest first. */
const PREFIXES = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'لل', 'ال'] as const;
const AND = 'و';
/** Endings of gender, number and possession, taken off one after the other in this order. */
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي', 'ا'] as const;
const SHORTEST_AFTER_AND = 4;
const SHORTEST_AFTER_PREFIX = 2;
const SHORTEST_STEM = 3;

/** Stem of a word that `fold` has folded. «والمسؤولين» folded → «مسؤول». Words of other scripts stay as they are. */
export function lightStem(folded: string): string {
  const prefix = PREFIXES.find(
    candidate => folded.startsWith(candidate) && folded.length - candidate.length >= SHORTEST_AFTER_PREFIX,
  );
  if (prefix !== undefined) return withoutSuffixes(folded.slice(prefix.length));
  const stem = withoutSuffixes(folded);
  if (!folded.startsWith(AND) || folded.length <= SHORTEST_AFTER_AND || WAW_STEMS.has(stem)) return stem;
  return withoutSuffixes(folded.slice(AND.length));
}

function withoutSuffixes(word: string): string {
  let stem = word;
  for (const suffix of SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= SHORTEST_STEM) stem = stem.slice(0, -suffix.length);
  }
  return stem;
}
