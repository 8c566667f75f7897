import {FATHATAN, SHADDA} from '../../arabic/characters.ts';
import {allReadings} from '../../arabic/clitics.ts';
import {fold} from '../../arabic/normalise.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {
  DEEMING_FORMS,
  JUDGING_VERBS,
  REPORTING_NOUNS,
  REPORTING_PARTICIPLES,
  SAYING_NOUNS,
  SOURCE_OPENERS,
} from '../../lexicon/reporting-participles.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {WordLists} from '../../model/lexicon.ts';

/** A word that says somebody says something. */
export interface Cue {
  /** Index of its token. */
  readonly token: number;
  readonly kind: 'verb' | 'participle' | 'noun' | 'source';
  /** Surface form without conjunction. */
  readonly text: string;
  /** True for verbs that go on with the speaker before them (وأضاف، وتابع). */
  readonly carry: boolean;
}

/** Every cue of a tokenised text in order. Words inside quotation marks are for the caller to leave out. */
export const findCues = (tokens: readonly Token[], words: WordLists): readonly Cue[] => {
  const read = allReadings(tokens);
  return tokens.flatMap((token, index): readonly Cue[] => {
    if (token.kind !== 'word') return [];
    for (const {host, clitics, start} of read[index] ?? []) {
      if (
        /^[وف]?$/u.test(clitics) &&
        DEEMING_FORMS.has(host.replace(OBJECT_PRONOUN, '')) &&
        token.surface.includes(SHADDA)
      )
        return [{token: index, kind: 'verb' as const, text: token.surface.slice(start - token.start), carry: false}];
      // «عبّر» with its shadda is a verb, «عبر» a preposition.
      if (STOP_WORDS.has(host) && !SOURCE_OPENERS.has(host) && !token.surface.includes(SHADDA)) return [];
      // «التي تدعى “أسماء”» is called so and says nothing.
      if (NAMED.test(token.surface)) return [];
      if (
        clitics === 'ب' &&
        SAYING_NOUNS.has(host) &&
        !words.reportingVerbs.has(tokens[index - 1]?.folded.replace(/^[وف]/u, '') ?? '')
      )
        return [{token: index, kind: 'participle' as const, text: token.surface, carry: true}];
      if (clitics !== '' && clitics !== 'و' && clitics !== 'ف') continue;
      const text = token.surface.slice(start - token.start);
      if (host === COMES && isDocument(tokens[index + 2], tokens[index + 1]))
        return [{token: index, kind: 'verb' as const, text, carry: true}];
      // «نعياً», «ردّاً»: a noun in the accusative.
      const verb = token.surface.includes(FATHATAN) ? undefined : words.reportingVerbs.get(host);
      if (verb !== undefined && SECRECY_VERBS.has(verb.lemma) && asksForSecrecy(tokens, index)) return [];
      if (verb !== undefined) return [{token: index, kind: 'verb' as const, text, carry: verb.carry}];
      if (judgesPronoun(host, words) && (!REPORTING_NOUNS.has(host) || hasSubjectBehind(tokens, index)))
        return [{token: index, kind: 'verb' as const, text, carry: false}];
      if (REPORTING_PARTICIPLES.has(host)) return [{token: index, kind: 'participle' as const, text, carry: true}];
      if (REPORTING_NOUNS.has(host)) return [{token: index, kind: 'noun' as const, text, carry: false}];
      if (SOURCE_OPENERS.has(host)) return [{token: index, kind: 'source' as const, text, carry: false}];
    }
    return [];
  });
};

/** «اعتبرها», «وصفته»: a verb of judging with its object behind it. */
const judgesPronoun = (host: string, {reportingVerbs}: WordLists): boolean => {
  const verb = host.replace(OBJECT_PRONOUN, '');
  return verb !== host && JUDGING_VERBS.has(fold(reportingVerbs.get(verb)?.lemma ?? ''));
};
const OBJECT_PRONOUN = /(?:ه|ها|هم|هما|هن)$/u;

/** «وصفها المبعوث»: a verb; «في وصفه للقرار», «وصفها بأنها» may be the noun. */
const hasSubjectBehind = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  return next?.kind === 'word' && !STOP_WORDS.has(next.folded) && !/^[بلك]/u.test(next.folded);
};

/** «قال مسؤول رفض الكشف عن اسمه»: a verb about the speaker, not one of saying. */
const asksForSecrecy = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index + 1, index + LONGEST_SECRECY).some(({folded}) => SECRETS.has(folded));
const SECRECY_VERBS: ReadonlySet<string> = new Set(['رفض', 'طلب', 'اشترط'].flatMap(lemma => [lemma, fold(lemma)]));
const LONGEST_SECRECY = 6;
const SECRETS: ReadonlySet<string> = new Set(['اسمه', 'اسمها', 'هويته', 'هويتها', 'اسمائهم', 'هوياتهم', 'هويتهم']);

const NAMED = /^[يت]دعى$/u;
const COMES = 'جاء';
const DOCUMENTS: ReadonlySet<string> = new Set([
  'نص',
  'بيان',
  'البيان',
  'تصريح',
  'تصريحات',
  'كلمه',
  'كلمته',
  'كلمتها',
  'رساله',
  'الرساله',
  'بلاغ',
  'البلاغ',
  'تغريده',
  'تدوينه',
]);

/** «جاء في نص البيان …»: a document says it. */
const isDocument = (document: Token | undefined, preposition: Token | undefined): boolean =>
  preposition?.folded === 'في' && document !== undefined && DOCUMENTS.has(document.folded);
