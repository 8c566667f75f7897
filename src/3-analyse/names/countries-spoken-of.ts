import type {Candidate} from './candidate.ts';
import {foldedAt, type NameContext, nationalityAt} from './name-context.ts';

/** ISO codes of the countries an article speaks of: by unambiguous places and by adjectives of nationality that are nothing else. */
export const countriesSpokenOf = (context: NameContext, candidates: readonly Candidate[]): ReadonlySet<string> => {
  const countries = new Set<string>();
  for (const {type, strength, entity} of candidates) {
    if (type === 'place' && strength !== 'ambiguous' && entity?.country !== undefined) countries.add(entity.country);
  }
  for (let index = 0; index < context.tokens.length; index++) {
    const nationality = foldedAt(context, index).startsWith('ال') ? nationalityAt(context, index) : undefined;
    if (nationality !== undefined && !isDoubtful(context, nationality.country)) countries.add(nationality.country);
  }
  countries.delete('');
  return countries;
};

/**
 * True of an adjective that an article may mean for a country: «المالية» is fiscal until a place of Mali stands somewhere. `places` are
 * what the article has of places.
 */
export const mayBeOf = (context: NameContext, country: string, places: Iterable<Candidate>): boolean => {
  if (!isDoubtful(context, country)) return true;
  for (const place of places) {
    const isNamed = place.strength !== 'ambiguous' || place.end - place.first > 1 || isPlaced(context, place);
    if (place.entity?.country === country && isNamed) return true;
  }
  return false;
};

/** A country whose adjective is its own name, and whose name is an ordinary word too: مالي. */
const isDoubtful = ({lexicon: {countries, words}}: NameContext, country: string): boolean => {
  const entity = countries.get(country);
  return entity?.ambiguous === true && entity.name === words.nationalAdjectives.get(country);
};

/** True of a candidate right behind a preposition of place, without a particle of its own: «في مالي», «قرب بلد». */
export const isPlaced = (context: NameContext, {first, start}: Candidate): boolean =>
  PLACE_PREPOSITIONS.has(foldedAt(context, first - 1)) && start === context.tokens[first]?.start;

const PLACE_PREPOSITIONS = new Set([
  'في',
  'الي',
  'من',
  'ثم',
  'قرب',
  'باتجاه',
  'نحو',
  'غرب',
  'شرق',
  'شمال',
  'جنوب',
  'وسط',
]);
