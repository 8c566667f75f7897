/** Speakers no rule of names found: those printed behind a verb of saying, and those who stay nobody. */
import {fold} from '../../arabic/normalise.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {ANONYMOUS_SPEAKERS, ANYBODY, SPEAKING_GROUPS} from '../../lexicon/anonymous-speakers.ts';
import {VERBS_WITHOUT_OBJECT} from '../../lexicon/carriers.ts';
import {REPORTING_PARTICIPLES} from '../../lexicon/reporting-participles.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {WordLists} from '../../model/lexicon.ts';
import {classOfName} from './body-classes.ts';
import {lemmaOf} from './carriers.ts';
import type {Cue} from './find-cues.ts';
import {genderOfVerb} from './find-genders.ts';
import {type Party, printedParty} from './find-parties.ts';
import {isUnknownWord, printedNameAt} from './printed-name.ts';

/**
 * True when the subject behind a verb is somebody without a name: «قال مسؤول أميركي», «قالت إحدى السكان», or a body that is not named
 * where a person spoke last («وأكدت الوزارة»). Their words are nobody's on our pages rather than the last speaker's.
 */
export const hasUnnamedSubject = (
  cue: Cue,
  tokens: readonly Token[],
  words: WordLists,
  current: Party | undefined,
): boolean => {
  const subject = tokens[cue.token + 1];
  if (cue.kind !== 'verb' || subject === undefined || subject.startsLine) return false;
  if (ANONYMOUS_SPEAKERS.has(subject.folded) || ANYBODY.has(subject.folded)) return true;
  // «لجنة التحقيق … قررت اللجنة»: the body that spoke last, though we know it by these words only.
  if (hasUnknownBody(cue, tokens, words))
    return (
      current?.mention.type !== 'organisation' || classOfName(current.mention.name) !== classOfName(subject.folded)
    );
  if (subject.folded.startsWith('ال')) return false;
  if (isUnknownWord(subject, words))
    return current === undefined || !fold(current.mention.name).split(' ').includes(subject.folded);
  // «وزير الخارجية» is definite by what follows it, and may well be whoever spoke before.
  return words.roles.has(subject.folded) && tokens[cue.token + 2]?.folded.startsWith('ال') !== true;
};

/** «تقول السيدة …», «كتب “فلان” عبر»: a noun right behind a verb that has no noun for its object is its subject, whoever that is. */
export const hasNounSubject = (cue: Cue, tokens: readonly Token[], words: WordLists): boolean => {
  if (cue.kind !== 'verb' || !VERBS_WITHOUT_OBJECT.has(lemmaOf(tokens[cue.token], words) ?? '')) return false;
  const next = tokens[cue.token + 1];
  if (next?.kind === 'mark') return tokens[cue.token + 3]?.kind === 'mark' && /[«“"]/u.test(next.surface);
  return (
    next?.kind === 'word' &&
    !next.startsLine &&
    !STOP_WORDS.has(next.folded) &&
    !words.reportingVerbs.has(next.folded) &&
    !REPORTING_PARTICIPLES.has(next.folded) &&
    !TIMES.has(next.folded) &&
    !words.organisationHeads.has(next.folded.replace(/^ال/u, '')) &&
    !SPEAKING_FOR.has(next.folded.replace(/^ال/u, '')) &&
    !/^(?:[بكل]ال|لل|ب\p{L}{3}|ان)|ا$/u.test(next.folded)
  );
};
/** «قال بيان الشركة»: it speaks for the body. */
const SPEAKING_FOR: ReadonlySet<string> = new Set(['بيان', 'تقرير', 'بلاغ', 'مكتب', 'اداره', 'مصدر', 'مصادر']);
const TIMES: ReadonlySet<string> = new Set(['امس', 'اليوم', 'مساء', 'صباح', 'فجر', 'يوم', 'لاحقا', 'الان', 'انذاك']);

/** «وأضاف سولفانغ أن»: a name no rule of names found, as printed; undefined when the words behind the verb are no name. */
export const strangerBehind = (cue: Cue, tokens: readonly Token[], words: WordLists): Party | undefined => {
  const whole = printedNameAt(tokens, cue.token + 1, words);
  if (whole !== undefined) return printedParty(tokens, whole.first, whole.end, false);
  const marked = tokens[cue.token + 1]?.kind === 'mark' && tokens[cue.token + 3]?.kind === 'mark' ? 1 : 0;
  const first = cue.token + 1 + marked;
  let end = first;
  while (end < first + LONGEST_STRANGER && isStranger(tokens[end], words)) end++;
  // «وقال “الزياني”: …».
  if (marked > 0 && end === first && tokens[first + 2]?.surface === ':' && tokens[first]?.kind === 'word') end++;
  const next = tokens[end];
  // «سيدة من سكان الحي» is a woman and no name.
  const isWhole = next === undefined || next.kind === 'mark' || (STOP_WORDS.has(next.folded) && next.folded !== 'من');
  return end > first && isWhole ? printedParty(tokens, first, end, false) : undefined;
};

/** No common word: «تعتبر مفيدة» names nobody, though Mufida is a name. */
const isStranger = (token: Token | undefined, words: WordLists): boolean =>
  isUnknownWord(token, words) &&
  !words.commonWords.has(token?.folded ?? '') &&
  words.givenNames.get(token?.folded ?? '')?.word !== true;
const LONGEST_STRANGER = 4;

/** «أعلنت «لجنة المتابعة والإشراف»»: a body named between marks, from its first word on. */
const markedBody = (first: number, tokens: readonly Token[], words: WordLists): Party | undefined => {
  if (!words.organisationHeads.has(tokens[first]?.folded ?? '')) return undefined;
  const length = tokens.slice(first, first + LONGEST_MARKED).findIndex(({kind}) => kind === 'mark');
  const closes = /[»”"]/u.test(tokens[first + length]?.surface ?? '');
  return length > 1 && closes ? printedParty(tokens, first, first + length, false, 'organisation') : undefined;
};
const LONGEST_MARKED = 8;

/** «اعترفت لجنة التحقيق»: a body that is told by its office alone, as printed; undefined for anything else behind the verb. */
export const bodyBehind = (cue: Cue, tokens: readonly Token[], words: WordLists): Party | undefined => {
  if (cue.kind !== 'verb') return undefined;
  const first = cue.token + 1;
  if (tokens[first]?.kind === 'mark') return markedBody(first + 1, tokens, words);
  const head = tokens[first]?.folded ?? '';
  if (!words.organisationHeads.has(head.replace(/^ال/u, ''))) return undefined;
  let end = first + 1;
  while (end < first + LONGEST_STRANGER && /^ال(?!(?:ت|ذ)ي)/u.test(tokens[end]?.folded ?? '')) end++;
  if (end === first + 1) return undefined;
  // «الهيئة القومية لسكك حديد مصر»: up to the comma that ends it, what the body is for belongs to its name.
  if (head.startsWith('ال')) {
    if (!tokens[end]?.folded.startsWith('ل')) return undefined;
    const comma = tokens.slice(end, end + LONGEST_STRANGER).findIndex(({kind}) => kind === 'mark');
    if (comma < 0 || tokens.slice(end, end + comma).some(({folded}) => STOP_WORDS.has(folded))) return undefined;
    end += comma;
  }
  return printedParty(tokens, first, end, false, 'organisation');
};

/** True where a definite class noun that names no body we know, or a group of people, stands right behind a verb. */
export const hasUnknownBody = (cue: Cue, tokens: readonly Token[], words: WordLists): boolean => {
  const subject = tokens[cue.token + 1]?.folded ?? '';
  // «ودعا السلطات»: what does not agree with the verb is its object.
  const isObject = genderOfVerb(tokens[cue.token]?.folded ?? '', words) === 'male' && /(?:ه|ات)$/u.test(subject);
  return (
    !isObject &&
    cue.kind === 'verb' &&
    subject.startsWith('ال') &&
    (words.organisationHeads.has(subject.slice(2)) || SPEAKING_GROUPS.has(subject.slice(2)))
  );
};
