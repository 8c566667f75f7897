/**
 * Newspapers, channels, agencies, sites and platforms that carry somebody's words. They are spoken of wherever words appear, and speak
 * themselves only as the subject of a verb of saying: «قالت صحيفة …», not «في تصريح لصحيفة …», «عبر تويتر», «بحسب صحيفة …».
 */
import {fold} from '../../arabic/normalise.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {AGENCY_SIGNATURES} from '../../lexicon/agencies.ts';
import {CARRIER_NOUNS, PASSING_ON_VERBS, PLATFORMS} from '../../lexicon/carriers.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Mention} from '../../model/record.ts';
import type {Cue} from './find-cues.ts';

/** True of a body whose name begins with a noun of such, of a platform and of an agency. */
export const isCarrier = (mention: Mention): boolean =>
  mention.type === 'organisation' &&
  (isAgency(mention) ||
    [mention.name, mention.text].some(form => {
      const words = fold(form)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(word => word !== '');
      return CARRIER_NOUNS.has((words[0] ?? '').replace(/^ال/u, '')) || words.some(word => PLATFORMS.has(word));
    }));

/** True of a news agency: «وفقاً لوكالة …» gives words of its own report. */
export const isAgency = ({entity}: Mention): boolean => entity !== null && entity in AGENCY_SIGNATURES;

/** True where the party whose first token this is stands right behind a verb of saying, a quotation mark between them or not. */
export const isSubjectOfSaying = (tokens: readonly Token[], first: number, words: WordLists): boolean => {
  const isMarked = tokens[first - 1]?.kind === 'mark' && tokens[first - 1]?.surface !== ':';
  const lemma = lemmaOf(tokens[first - (isMarked ? 2 : 1)], words);
  return lemma !== undefined && !PASSING_ON_VERBS.has(lemma);
};

/** «نشرت», «أوردت»: the subject only passes on what another says. */
export const passesOn = ({token}: Cue, tokens: readonly Token[], words: WordLists): boolean =>
  PASSING_ON_VERBS.has(lemmaOf(tokens[token], words) ?? '');

/** Folded lemma of a verb of saying; undefined for other words. */
export const lemmaOf = (token: Token | undefined, {reportingVerbs}: WordLists): string | undefined => {
  const folded = token?.folded ?? '';
  const verb = reportingVerbs.get(folded) ?? reportingVerbs.get(folded.replace(/^[وف]/u, ''));
  return verb && fold(verb.lemma);
};
