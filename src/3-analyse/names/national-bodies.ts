/**
 * Bodies that every country has one of, known by what they are and whose they are, so that no list need name 200 foreign ministries:
 * «وزارة الخارجية الروسية», «وزارة الخارجية في سول», «مجلس الأمن القومي الأميركي». Ids are `<country>-<body>`: `ru-ministry-foreign-affairs`.
 */
import {fold} from '../../arabic/normalise.ts';
import type {Entity} from '../../model/authority.ts';
import type {EntityId} from '../../model/ids.ts';
import {type Candidate, fullCandidate} from './candidate.ts';
import {mayBeOf} from './countries-spoken-of.ts';
import {foldedAt, type NameContext, nationalityAt} from './name-context.ts';
import {listedBody, nationalName} from './national-name.ts';

/** Body as printed before the nationality, its slug, and the word's gender for the adjective in the standard name. */
const BODIES: readonly (readonly [phrase: string, slug: string, gender: 'm' | 'f'])[] = [
  ['وزارة الخارجية', 'ministry-foreign-affairs', 'f'],
  ['وزارة الشؤون الخارجية', 'ministry-foreign-affairs', 'f'],
  ['وزارة الداخلية', 'ministry-interior', 'f'],
  ['وزارة الدفاع', 'ministry-defence', 'f'],
  ['وزارة الدفاع الوطني', 'ministry-defence', 'f'],
  ['وزارة المالية', 'ministry-finance', 'f'],
  ['وزارة الصحة', 'ministry-health', 'f'],
  ['وزارة العدل', 'ministry-justice', 'f'],
  ['وزارة الاقتصاد', 'ministry-economy', 'f'],
  ['وزارة التجارة', 'ministry-trade', 'f'],
  ['وزارة الطاقة', 'ministry-energy', 'f'],
  ['وزارة النفط', 'ministry-oil', 'f'],
  ['وزارة التعليم', 'ministry-education', 'f'],
  ['وزارة التربية', 'ministry-education', 'f'],
  ['وزارة الثقافة', 'ministry-culture', 'f'],
  ['وزارة الإعلام', 'ministry-information', 'f'],
  ['وزارة السياحة', 'ministry-tourism', 'f'],
  ['وزارة الزراعة', 'ministry-agriculture', 'f'],
  ['وزارة النقل', 'ministry-transport', 'f'],
  ['وزارة العمل', 'ministry-labour', 'f'],
  ['وزارة البيئة', 'ministry-environment', 'f'],
  ['وزارة الخزانة', 'ministry-finance', 'f'],
  ['مجلس الأمن القومي', 'national-security-council', 'm'],
  ['مجلس الأمن', 'national-security-council', 'm'],
  ['المجلس الأعلى للأمن القومي', 'national-security-council', 'm'],
  ['مجلس الوزراء', 'council-of-ministers', 'm'],
  ['مجلس النواب', 'lower-house', 'm'],
  ['مجلس الشيوخ', 'senate', 'm'],
  ['البرلمان', 'parliament', 'm'],
  ['الحكومة', 'government', 'f'],
  ['الجيش', 'army', 'm'],
  ['الشرطة', 'police', 'f'],
  ['الرئاسة', 'presidency', 'f'],
  ['البنك المركزي', 'central-bank', 'm'],
  ['المصرف المركزي', 'central-bank', 'm'],
  ['المنتخب', 'national-team', 'm'],
  ['الخارجية', 'ministry-foreign-affairs', 'f'],
];
/** The same bodies before the name of their country: «حكومة لبنان», «منتخب قطر». */
const BEFORE_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['حكومه', 'government'],
  ['جيش', 'army'],
  ['برلمان', 'parliament'],
  ['منتخب', 'national-team'],
  ['شرطه', 'police'],
  ['وزاره خارجيه', 'ministry-foreign-affairs'],
  ['وزاره دفاع', 'ministry-defence'],
  ['وزاره داخليه', 'ministry-interior'],
]);
const BY_PHRASE = new Map(BODIES.map(([phrase, slug, gender]) => [fold(phrase), {phrase, slug, gender}]));
const OPENINGS = new Set([...BY_PHRASE.keys(), ...BEFORE_COUNTRY.keys()].map(phrase => phrase.split(' ')[0]));
const LONGEST_PHRASE = 4;
const STANDARD = new Map([...BODIES].reverse().map(([phrase, slug, gender]) => [slug, {phrase, gender}]));
const AGENCY_WORDS = /^(?:وكاله الانباء|وكاله انباء|الوكاله|وكاله)/u;

/**
 * The national body at a token: phrase + nationality («الحكومة اللبنانية»), phrase + the country («وزارة خارجية روسيا»), or
 * phrase + في + a place of the country. undefined where the words are not such a body.
 */
export const nationalBodyAt = (
  context: NameContext,
  index: number,
  places: ReadonlyMap<number, Candidate>,
): Candidate | undefined => {
  for (const reading of context.readings[index] ?? []) {
    if (!OPENINGS.has(reading.host)) continue;
    for (let length = LONGEST_PHRASE; length >= 1; length--) {
      const rest = Array.from({length: length - 1}, (_, offset) => foldedAt(context, index + 1 + offset));
      const phrase = [reading.host, ...rest].join(' ');
      const ofCountry = countryBody(context, index, length, BEFORE_COUNTRY.get(phrase), reading.start, places);
      if (ofCountry !== undefined) return ofCountry;
      const body = BY_PHRASE.get(phrase);
      if (body === undefined) continue;
      // «وزير الخارجية الروسي»: the noun belongs to the office before it and the adjective to the man.
      if (length === 1 && isComplement(context, index)) continue;
      const owner = ownerAt(context, index + length, places, body);
      if (owner === undefined || owner.country === '') continue;
      const entity = nationalBody(context, owner.country, body.slug);
      if (entity === undefined) continue;
      const span = {first: index, end: owner.end, start: reading.start};
      return fullCandidate(context.tokens, span, {type: 'organisation', entity, rule: 'national-body'});
    }
  }
  return undefined;
};

/** National agency by its description: «وكالة الأنباء الكورية الرسمية الكورية الشمالية». Only where the lexicon knows exactly one. */
export const nationalAgencyIn = (context: NameContext, candidate: Candidate): Entity | undefined => {
  const words = context.tokens.slice(candidate.first, candidate.end);
  const phrase = words.map(word => word.folded).join(' ');
  if (!AGENCY_WORDS.test(phrase.replace(/^[وفبل](?=وكال)/u, ''))) return undefined;
  const countries = new Set<string>();
  for (let index = candidate.first; index < candidate.end; index++) {
    const nationality = nationalityAt(context, index);
    if (nationality !== undefined && nationality.country !== '') countries.add(nationality.country);
  }
  const agencies = [...countries].flatMap(country => context.lexicon.nationalAgencies.get(country) ?? []);
  return agencies.length === 1 ? agencies[0] : undefined;
};

/**
 * «وزارة الصحة» in an article that speaks of one country only is that country's: `words` are the folded words of the name. undefined where
 * the words are no such body, or several countries are spoken of.
 */
export const nationalBodyAtHome = (
  context: NameContext,
  words: readonly string[],
  countries: ReadonlySet<string>,
): Entity | undefined => {
  const [country] = countries;
  const body = words.length > 1 ? BY_PHRASE.get(words.join(' ')) : undefined;
  return body === undefined || country === undefined || countries.size > 1
    ? undefined
    : nationalBody(context, country, body.slug);
};

const countryBody = (
  context: NameContext,
  index: number,
  length: number,
  slug: string | undefined,
  start: number,
  places: ReadonlyMap<number, Candidate>,
): Candidate | undefined => {
  const country = slug === undefined ? undefined : places.get(index + length);
  if (
    slug === undefined ||
    country?.entity?.kind !== 'country' ||
    country.entity.country === undefined ||
    country.start !== context.tokens[index + length]?.start
  )
    return undefined;
  const entity = nationalBody(context, country.entity.country, slug);
  const span = {first: index, end: country.end, start};
  return entity && fullCandidate(context.tokens, span, {type: 'organisation', entity, rule: 'national-body'});
};

const isComplement = (context: NameContext, index: number): boolean => {
  const {roles, organisationHeads} = context.lexicon.words;
  return (context.readings[index - 1] ?? []).some(({host}) => roles.has(host) || organisationHeads.has(host));
};

/** Bodies that «المالية» may describe by what they do: «الشرطة المالية». */
const FISCAL = new Set(['police', 'presidency', 'central-bank', 'council-of-ministers']);

const ownerAt = (
  context: NameContext,
  index: number,
  places: ReadonlyMap<number, Candidate>,
  {gender, slug}: {readonly gender: 'm' | 'f'; readonly slug: string},
): {readonly country: string; readonly end: number} | undefined => {
  const nationality = foldedAt(context, index).startsWith('ال') ? nationalityAt(context, index) : undefined;
  if (nationality !== undefined)
    return foldedAt(context, index).endsWith('ه') === (gender === 'f') &&
      (!FISCAL.has(slug) || mayBeOf(context, nationality.country, places.values()))
      ? {country: nationality.country, end: index + nationality.tokens}
      : undefined;
  const inPlace = foldedAt(context, index) === 'في' ? places.get(index + 1) : undefined;
  return inPlace?.entity?.country === undefined || inPlace.strength === 'ambiguous'
    ? undefined
    : {country: inPlace.entity.country, end: inPlace.end};
};

/** The entity of a country's body, named in the standard way; where a list has one of that name, that one. */
const nationalBody = (context: NameContext, country: string, slug: string): Entity | undefined => {
  const standard = STANDARD.get(slug);
  const name = standard && nationalName(context, country, standard);
  if (name === undefined) return undefined;
  // The id has the shape of a declared one and is made from ASCII parts only.
  const id = `${country.toLowerCase()}-${slug}` as EntityId;
  const known = context.lexicon.entities.get(id) ?? listedBody(context, name);
  if (known !== undefined) return known;
  return {id, type: 'organisation', name, aliases: [], alone: [], country, kind: 'government', from: 'gazetteer'};
};
