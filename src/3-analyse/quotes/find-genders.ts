import {fold} from '../../arabic/normalise.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {REPORTING_PARTICIPLES} from '../../lexicon/reporting-participles.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Party} from './find-parties.ts';

/** Grammatical gender where a text shows it. */
export type Gender = 'female' | 'male';

/** «قائلة» is female, «قائلا» male; undefined for plurals and words that are no participle. */
export const genderOfParticiple = (folded: string): Gender | undefined =>
  !REPORTING_PARTICIPLES.has(folded)
    ? undefined
    : folded.endsWith('ه')
      ? 'female'
      : folded.endsWith('ا')
        ? 'male'
        : undefined;

/** «قالت» and «تقول» are female, «قال» and «يقول» male; undefined for plurals and words that are no verb of saying. */
export const genderOfVerb = (folded: string, {reportingVerbs}: WordLists): Gender | undefined => {
  const form = [folded, folded.replace(/^[وف]/u, '')].find(each => reportingVerbs.has(each));
  if (form === undefined) return undefined;
  const lemma = fold(reportingVerbs.get(form)?.lemma ?? '');
  if (form === lemma || (form.startsWith('ي') && !/(?:ون|ان|ن)$/u.test(form))) return 'male';
  const isPast = form.endsWith('ت') && form.length > lemma.length - 1;
  const isPresent = form.startsWith('ت') && !/(?:ون|ان)$/u.test(form);
  return isPast || isPresent ? 'female' : undefined;
};

const LONGEST_OFFICE = 6;

/**
 * What a text shows of the gender of its people: by the office in front of a name («وزيرة الخارجية …»), a nationality («بالألمانية …») or
 * the verb of saying. The answer is undefined where nothing does, and for bodies that no such noun names.
 */
export const findGenders = (
  tokens: readonly Token[],
  people: readonly Party[],
  words: WordLists,
): ((party: Party) => Gender | undefined) => {
  const known = new Map<string, Gender>();
  for (const party of people) {
    const gender = known.has(keyOf(party)) ? undefined : genderBefore(tokens, party.token, words);
    if (gender !== undefined) known.set(keyOf(party), gender);
  }
  return party => (party.mention.type === 'person' ? known.get(keyOf(party)) : genderOfBody(party.mention.name, words));
};

const keyOf = ({mention}: Party): string => mention.entity ?? mention.name;

const genderBefore = (tokens: readonly Token[], first: number, words: WordLists): Gender | undefined => {
  const {roles, nationalities} = words;
  for (let index = first - 1; index >= Math.max(0, first - LONGEST_OFFICE); index--) {
    const folded = tokens[index]?.folded ?? '';
    const verb = genderOfVerb(folded, words);
    if (verb !== undefined) return verb;
    const host = folded.replace(/^[وفبلك]?ال|^[وفبلك](?=\p{L}{4})|^لل/u, '');
    // A definite role may be an adjective of another: «المدير التنفيذي», so the search goes on to the word in front.
    const isInside = folded.startsWith('ال') && tokens[index - 1]?.folded.startsWith('ال') === true;
    if (roles.has(host) && !isInside) return host.endsWith('ه') ? 'female' : 'male';
    if (index === first - 1 && nationalities.has(host.replace(/ه$/u, '')) && !isInside)
      return host.endsWith('ه') ? 'female' : 'male';
    if (!folded.startsWith('ال')) return undefined;
  }
  return undefined;
};

/**
 * «البرلمان», «الجيش» are male, «الوزارة», «شركة» female, by the noun of bodies they begin with; undefined without one. Plurals are female
 * with verbs, and so is «دار».
 */
export const genderOfBody = (name: string, {organisationHeads}: WordLists): Gender | undefined => {
  const head = fold(name.split(' ')[0] ?? '').replace(/^ال/u, '');
  if (!organisationHeads.has(head)) return undefined;
  return head.endsWith('ه') || FEMALE_HEADS.has(head) ? 'female' : 'male';
};
const FEMALE_HEADS: ReadonlySet<string> = new Set([
  'دار',
  'قوات',
  'كتائب',
  'سرايا',
  'الويه',
  'استخبارات',
  'مخابرات',
  'خطوط',
  'سكك',
  'استوديوهات',
  'سوق',
]);
