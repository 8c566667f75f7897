/**
 * Names of people, places and bodies in one article. In: its text, tokens and the compiled lexicon. Out: mentions in text order that
 * do not overlap, the longest of nested names, clitics outside. Relies on nothing but its arguments.
 *
 * Rules propose candidates from what was found before them; overlaps are settled once; then document memory adds short forms.
 */
import type {Token} from '../../arabic/tokenise.ts';
import type {Mention} from '../../model/record.ts';
import {shortForms} from './document-memory.ts';
import {linkVariants} from './link-variants.ts';
import {type Candidate, foldedAt, type NameContext, type NameRule, nameContext, nationalityAt} from './name-context.ts';
import type {NameLexicon} from './name-lexicon.ts';
import {nationalAgencyIn, nationalBodyAt} from './national-bodies.ts';
import {resolveOverlaps} from './resolve-overlaps.ts';
import {eastAsianName} from './rules/east-asian-name.ts';
import {givenNameChain} from './rules/given-name-chain.ts';
import {listedName} from './rules/listed-name.ts';
import {organisationHead} from './rules/organisation-head.ts';
import {placeHead} from './rules/place-head.ts';
import {roleBeforeName} from './rules/role-before-name.ts';
import {variantSpelling} from './rules/variant-spelling.ts';

/** Countries' own bodies, by phrase and nationality. */
const nationalBody: NameRule = {
  name: 'national-body',
  find: (context, found) => {
    const places = new Map(found.filter(candidate => candidate.type === 'place').map(candidate => [candidate.first, candidate]));
    return context.tokens.flatMap((_, index) => nationalBodyAt(context, index, places) ?? []);
  },
};

/** Later rules read over what earlier ones found: a role's complements are places and bodies, a body's idafa may be a listed name. */
const RULES: readonly NameRule[] = [listedName, variantSpelling, nationalBody, eastAsianName, givenNameChain, placeHead, organisationHead, roleBeforeName];

export const findNames = (text: string, tokens: readonly Token[], lexicon: NameLexicon): readonly Mention[] => {
  const context = nameContext(text, tokens, lexicon);
  const candidates: Candidate[] = [];
  for (const rule of RULES) candidates.push(...rule.find(context, candidates));
  const evidence = countriesSpokenOf(context, candidates);
  const placeEnds = new Set(candidates.filter(({type, strength}) => type === 'place' && strength === 'full').map(({end}) => end));
  const trusted = candidates.filter(candidate => isBelieved(context, candidate, evidence, placeEnds));
  const linked = linkVariants(context, resolveOverlaps(trusted)).map(candidate => withAgency(context, candidate));
  const taken = new Set(linked.flatMap(candidate => Array.from({length: candidate.end - candidate.first}, (_, offset) => candidate.first + offset)));
  const short = shortForms(context, linked, token => taken.has(token));
  return resolveOverlaps([...linked, ...short]).map(candidate => asMention(context, candidate));
};

/**
 * A name that is also a word needs company. A place counts behind another place in a list («دبي والعين»), or where the article
 * otherwise speaks of its country; one that is chiefly a word (`ambiguous` in the gazetteer) also behind a preposition of place.
 */
const isBelieved = (context: NameContext, candidate: Candidate, evidence: ReadonlySet<string>, placeEnds: ReadonlySet<number>): boolean => {
  if (candidate.strength !== 'ambiguous') return true;
  if (candidate.type !== 'place' || candidate.entity === undefined) return false;
  const token = context.tokens[candidate.first];
  const conjoined = token?.folded.startsWith('و') === true && candidate.start > token.start;
  if (conjoined && placeEnds.has(candidate.first)) return true;
  if (!evidence.has(candidate.entity.country ?? '')) return false;
  return candidate.entity.ambiguous !== true || PLACE_PREPOSITIONS.has(foldedAt(context, candidate.first - 1));
};
const PLACE_PREPOSITIONS = new Set(['في', 'الي', 'من', 'قرب', 'باتجاه', 'نحو', 'غرب', 'شرق', 'شمال', 'جنوب', 'وسط']);

/** Countries an article speaks of: by unambiguous places and by adjectives of nationality. */
const countriesSpokenOf = (context: NameContext, candidates: readonly Candidate[]): ReadonlySet<string> => {
  const countries = new Set<string>();
  for (const {type, strength, entity} of candidates) {
    if (type === 'place' && strength !== 'ambiguous' && entity?.country !== undefined) countries.add(entity.country);
  }
  for (let index = 0; index < context.tokens.length; index++) {
    const nationality = foldedAt(context, index).startsWith('ال') ? nationalityAt(context, index) : undefined;
    if (nationality !== undefined) countries.add(nationality.country);
  }
  countries.delete('');
  return countries;
};

const withAgency = (context: NameContext, candidate: Candidate): Candidate => {
  if (candidate.type !== 'organisation' || candidate.entity !== undefined) return candidate;
  const agency = nationalAgencyIn(context, candidate);
  return agency === undefined ? candidate : {...candidate, entity: agency};
};

const asMention = (context: NameContext, candidate: Candidate): Mention => {
  const text = context.text.slice(candidate.start, candidate.stop);
  return {
    start: candidate.start,
    end: candidate.stop,
    text,
    type: candidate.type,
    entity: candidate.entity?.id ?? null,
    name: candidate.entity?.name ?? plainName(text),
    rule: candidate.rule,
  };
};

const plainName = (text: string): string => text.replace(/\s+/gu, ' ');

