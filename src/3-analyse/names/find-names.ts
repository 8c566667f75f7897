/**
 * Names of people, places and bodies in one article. In: its text, tokens and the compiled lexicon. Out: mentions in text order that
 * do not overlap, the longest of nested names, clitics outside. Relies on nothing but its arguments.
 *
 * Rules propose candidates from what was found before them; overlaps are settled once; then document memory adds short forms.
 */
import {fold} from '../../arabic/normalise.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {withArticle} from '../../arabic/with-article.ts';
import {nameId} from '../../input/sha256.ts';
import type {Entity} from '../../model/authority.ts';
import type {Mention} from '../../model/record.ts';
import {type Candidate, coveredTokens} from './candidate.ts';
import {countriesSpokenOf, isPlaced} from './countries-spoken-of.ts';
import {shortForms} from './document-memory.ts';
import {linkVariants} from './link-variants.ts';
import {foldedAt, isCommon, type NameContext, type NameRule, nameContext, nationalityAt} from './name-context.ts';
import type {NameLexicon} from './name-lexicon.ts';
import {nameTokens} from './name-tokens.ts';
import {namesakeOf} from './namesakes.ts';
import {nationalAgencyIn, nationalBodyAt, nationalBodyAtHome} from './national-bodies.ts';
import {isPartOfAnother} from './part-of-another.ts';
import {resolveOverlaps} from './resolve-overlaps.ts';
import {bylineName} from './rules/byline-name.ts';
import {clubInMatch} from './rules/club-in-match.ts';
import {companyTail} from './rules/company-tail.ts';
import {eastAsianName} from './rules/east-asian-name.ts';
import {facilityName} from './rules/facility-name.ts';
import {fixedBody} from './rules/fixed-body.ts';
import {givenNameChain} from './rules/given-name-chain.ts';
import {listedName} from './rules/listed-name.ts';
import {nameAfterName} from './rules/name-after-name.ts';
import {namesakeOfShort} from './rules/namesake-of-short.ts';
import {newsroom} from './rules/newsroom.ts';
import {organisationHead} from './rules/organisation-head.ts';
import {placeHead} from './rules/place-head.ts';
import {placeList} from './rules/place-list.ts';
import {roleBeforeName} from './rules/role-before-name.ts';
import {saidName} from './rules/said-name.ts';
import {variantSpelling} from './rules/variant-spelling.ts';
import {shortBodies} from './short-bodies.ts';
import {unlinkSigners} from './signed-lines.ts';
import {spellingCost} from './skeleton.ts';
import {withNeighbours} from './with-neighbours.ts';

/** Countries' own bodies, by phrase and nationality. */
const nationalBody: NameRule = {
  name: 'national-body',
  find: (context, found) => {
    const places = new Map(
      found.filter(candidate => candidate.type === 'place').map(candidate => [candidate.first, candidate]),
    );
    return context.tokens.flatMap((_, index) => nationalBodyAt(context, index, places) ?? []);
  },
};

/** Later rules read over what earlier ones found: a role's complements are places and bodies, a body's idafa may be a listed name. */
const RULES: readonly NameRule[] = [
  listedName,
  variantSpelling,
  nationalBody,
  fixedBody,
  newsroom,
  bylineName,
  companyTail,
  eastAsianName,
  givenNameChain,
  placeHead,
  placeList,
  facilityName,
  organisationHead,
  roleBeforeName,
  saidName,
  nameAfterName,
  clubInMatch,
  namesakeOfShort,
];

/**
 * Mentions of one text, in text order and without overlap; `start` and `end` are UTF-16 offsets in `text`, clitics left out.
 * `tokens` are those of `text`. Empty when nothing is named.
 */
export const findNames = (text: string, tokens: readonly Token[], lexicon: NameLexicon): readonly Mention[] => {
  const context = nameContext(text, tokens, lexicon);
  const candidates: Candidate[] = [];
  for (const rule of RULES) candidates.push(...rule.find(context, candidates));
  const evidence = countriesSpokenOf(context, candidates);
  const placeEnds = new Set(
    candidates.filter(({type, strength}) => type === 'place' && strength === 'full').map(({end}) => end),
  );
  const trusted = withoutAdjectives(
    context,
    withNeighbours(context, candidates, candidate => isBelieved(context, candidate, evidence, placeEnds), evidence),
  );
  const linked = withoutNamesakes(
    context,
    unlinkSigners(context, linkVariants(context, resolveOverlaps(trusted), evidence)).map(candidate =>
      withBody(context, candidate, evidence),
    ),
  );
  const known = sameGivenNames(context, linked);
  const taken = coveredTokens(known);
  const isTaken = (token: number): boolean => taken.has(token);
  const short = [...shortForms(context, known, isTaken), ...shortBodies(context, known, isTaken)];
  return resolveOverlaps([...known, ...short]).map(candidate => asMention(context, candidate));
};

/**
 * A name that is also a word needs company. A place counts behind another place in a list («دبي والعين»), or where the article
 * otherwise speaks of its country; one that is chiefly a word (`ambiguous` in the gazetteer) also behind a preposition of place.
 */
const isBelieved = (
  context: NameContext,
  candidate: Candidate,
  evidence: ReadonlySet<string>,
  placeEnds: ReadonlySet<number>,
): boolean => {
  if (isPartOfAnother(context, candidate, placeEnds)) return false;
  if (candidate.strength !== 'ambiguous') return true;
  if (candidate.type !== 'place' || candidate.entity === undefined) return false;
  const token = context.tokens[candidate.first];
  // «الحد الأقصى»: behind a noun with ال such a word is its adjective.
  const isAdjective =
    foldedAt(context, candidate.first).startsWith('ال') && candidate.first > 0 && token?.startsLine !== true;
  if (isAdjective && /^(?:[وفبك]|لل)?ال\p{L}{2,}/u.test(foldedAt(context, candidate.first - 1))) return false;
  const conjoined = token?.folded.startsWith('و') === true && candidate.start > token.start;
  if (conjoined && placeEnds.has(candidate.first)) return true;
  // «البندقية - لقي»: a dateline.
  const isDateline =
    (token?.startsLine === true || candidate.first === 0) &&
    /^[-–—(]$/u.test(context.tokens[candidate.end]?.surface ?? '');
  if (isDateline && candidate.start === token?.start) return true;
  // «في مالي»: behind a preposition of place a country is likelier than the adjective, whatever else the article speaks of.
  const placed = isPlaced(context, candidate);
  if (placed && candidate.entity.ambiguous === true && candidate.entity.kind === 'country') return true;
  if (!evidence.has(candidate.entity.country ?? '')) return false;
  return candidate.entity.ambiguous !== true || placed;
};

/**
 * «نادي ريال مدريد» الإسباني, «الضفة الغربية» المحتلة: where a list has a name with and without an adjective behind it, the adjective is
 * left out of a proper name; a name of ordinary words needs it («الحرس الثوري الإيراني»).
 */
const withoutAdjectives = (context: NameContext, candidates: readonly Candidate[]): readonly Candidate[] => {
  const shorter = new Set(
    candidates.flatMap(({first, end, entity, strength}) =>
      entity === undefined || strength === 'ambiguous' ? [] : [`${first} ${end} ${entity.id}`],
    ),
  );
  return candidates.filter(({first, end, entity}) => {
    const last = foldedAt(context, end - 1);
    if (entity === undefined || end - first < 2 || !shorter.has(`${first} ${end - 1} ${entity.id}`)) return true;
    if (last === 'المحتله') return false;
    const name = foldedAt(context, end - 2);
    const isProper = !name.startsWith('ال') && !isCommon(context.lexicon, name);
    return !(isProper && last.startsWith('ال') && nationalityAt(context, end - 1) !== undefined);
  });
};

/**
 * «كروغمان» behind an unlisted «ستيفان كروغمان» is that man and not the listed one, unless the article names the listed one in full.
 * A given name that is only spelt otherwise (فلاديمر بوتين) makes no other man.
 */
const withoutNamesakes = (context: NameContext, candidates: readonly Candidate[]): readonly Candidate[] => {
  const inFull = new Set(candidates.filter(({strength}) => strength === 'full').map(({entity}) => entity?.id));
  // Given names by family name, each pair where it first stands: «كروغمان» is asked about as often as it is printed.
  const strangers = new Map<string, Map<string, number>>();
  for (const {type, entity, first, end, start, stop} of candidates) {
    if (type !== 'person' || entity !== undefined || end - first < 2) continue;
    const words = nameTokens(withArticle(context.text, start, stop));
    const [givenName = '', family = ''] = [words[0], words.at(-1)];
    const bearers = strangers.get(family) ?? new Map<string, number>();
    bearers.set(givenName, Math.min(first, bearers.get(givenName) ?? first));
    strangers.set(family, bearers);
  }
  if (strangers.size === 0) return candidates;
  return candidates.filter(({strength, entity, first, start, stop}) => {
    if (strength !== 'alone' || entity === undefined || inFull.has(entity.id)) return true;
    const [form = ''] = nameTokens(withArticle(context.text, start, stop));
    const bearers = strangers.get(form);
    if (bearers === undefined) return true;
    const [listed = ''] = nameTokens(entity.name);
    return ![...bearers].some(([givenName, at]) => at < first && spellingCost(givenName, listed) > ANOTHER_NAME);
  });
};
const ANOTHER_NAME = 0.5;

/** «الملك سلمان» behind «الملك سلمان بن عبدالعزيز»: a given name alone is the person of the article who bears it, when only one does. */
const sameGivenNames = (context: NameContext, candidates: readonly Candidate[]): readonly Candidate[] => {
  const givenName = ({start, stop}: Candidate): string => nameTokens(withArticle(context.text, start, stop))[0] ?? '';
  const bearers = new Map<string, Set<Entity>>();
  for (const candidate of candidates) {
    const {type, entity, first, end} = candidate;
    if (type !== 'person' || entity === undefined || end - first < 2) continue;
    const name = givenName(candidate);
    bearers.set(name, (bearers.get(name) ?? new Set<Entity>()).add(entity));
  }
  return candidates.map(candidate => {
    const {type, entity, first, end} = candidate;
    if (entity !== undefined || type !== 'person' || end - first !== 1) return candidate;
    const [bearer, ...others] = bearers.get(givenName(candidate)) ?? [];
    return bearer === undefined || others.length > 0 ? candidate : {...candidate, entity: bearer};
  });
};

/** The listed body that an unlisted description or a name without its nationality means in this article. */
const withBody = (context: NameContext, candidate: Candidate, countries: ReadonlySet<string>): Candidate => {
  if (candidate.type !== 'organisation' || candidate.entity !== undefined) return candidate;
  const words = nameTokens(withArticle(context.text, candidate.start, candidate.stop));
  const body =
    nationalAgencyIn(context, candidate) ??
    nationalBodyAtHome(context, words, countries) ??
    namesakeOf(context.lexicon.namesakes, words, countries);
  return body === undefined ? candidate : {...candidate, entity: body};
};

const asMention = (context: NameContext, candidate: Candidate): Mention => {
  const text = context.text.slice(candidate.start, candidate.stop);
  const name =
    candidate.entity?.name ??
    plainName(candidate.fullName ?? withArticle(context.text, candidate.start, candidate.stop));
  return {
    start: candidate.start,
    end: candidate.stop,
    text,
    type: candidate.type,
    entity: candidate.entity?.id ?? nameId('n', `${candidate.type}\n${fold(name)}`),
    name,
    rule: candidate.rule,
  };
};

const plainName = (text: string): string => text.replace(/\s+/gu, ' ');
