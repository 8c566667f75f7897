/**
 * Who says it: the subject of a cue. In Arabic news the subject follows its verb (قال لافروف), or opens the sentence before it; a verb
 * without one goes on with the speaker before it. A person may be named by office alone once the office has been tied to a name.
 */
import {FATHATAN} from '../../arabic/characters.ts';
import {readings} from '../../arabic/clitics.ts';
import {fold} from '../../arabic/normalise.ts';
import type {Sentence} from '../../arabic/sentences.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Cue} from './find-cues.ts';
import {type Party, printedParty} from './find-parties.ts';
import {findBetween} from './lookup.ts';

const CLAUSE_OPENERS = new Set(['ان', 'انه', 'انها', 'انهم', 'بان', 'بانه', 'بانها', 'ل']);
const LONGEST_SUBJECT = 14;

/** The speaker of a cue within its sentence, or undefined when its subject is only implied. `stop` is the token where what is said begins. */
export const subjectOf = (
  cue: Cue,
  sentence: Sentence,
  stop: number,
  tokens: readonly Token[],
  parties: readonly Party[],
): Party | undefined => {
  if (cue.kind === 'source') return partyIn(parties, cue.token + 1, cue.token + 5, party => party.end <= sentence.end);
  // «كما وصفه إنفانتينو»: spelt like the noun, but a verb with its subject behind it.
  if (cue.kind === 'noun')
    return aboutWhom(cue, sentence, tokens, parties) ?? partyIn(parties, cue.token + 1, cue.token + 2, isFree);
  if (cue.kind === 'verb') {
    const clause = clauseEnd(cue, Math.min(sentence.end, stop > cue.token ? stop : sentence.end), tokens);
    if (isPassingOn(tokens, cue)) {
      const quotedFrom = aboutWhom(cue, sentence, tokens, parties);
      if (quotedFrom !== undefined) return quotedFrom;
      if (hasPronounSource(tokens, cue)) return undefined;
    }
    const behind =
      partyIn(parties, cue.token + 1, clause, isFree) ?? partyIn(parties, cue.token + 1, clause, isOwner(cue, tokens));
    // «رئيس البنك الدولي ديفيد مالباس»: the body only says whose officer the man behind it is.
    const officer =
      behind?.mention.type === 'organisation'
        ? partyIn(parties, behind.end, behind.end + 1, party => party.mention.type === 'person')
        : undefined;
    // «المسؤول الكبير في مجال الدفاع، الجنرال تشارلز هوبر»: the name may come later in the subject.
    const named =
      behind?.mention.rule === 'unnamed-speaker'
        ? partyIn(parties, behind.end, clause, party => isFree(party) && isNamedPerson(party))
        : undefined;
    if (behind !== undefined) return officer ?? named ?? behind;
  }
  return partyIn(parties, sentence.first, cue.token, isFree);
};

const isNamedPerson = ({mention}: Party): boolean => mention.type === 'person' && mention.rule !== 'unnamed-speaker';

const isFree = (party: Party): boolean => !party.governed;

const partyIn = (
  parties: readonly Party[],
  from: number,
  to: number,
  passes?: (party: Party) => boolean,
): Party | undefined => findBetween(parties, {from, to, key: party => party.token}, passes);

/** «أكد المكتب السياسي لحزب …»: a part of a body that has no name speaks for the body. */
const isOwner =
  (cue: Cue, tokens: readonly Token[]) =>
  (party: Party): boolean =>
    party.mention.type === 'organisation' &&
    party.token > cue.token + 1 &&
    tokens[party.token]?.folded.startsWith('ل') === true &&
    tokens.slice(cue.token + 1, party.token).every(({folded}) => folded.startsWith('ال'));

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
  if (UNNAMED.has(subject.folded)) return true;
  if (subject.folded.startsWith('ال'))
    return words.organisationHeads.has(subject.folded.slice(2)) && current?.mention.type === 'person';
  if (isUnknownWord(subject, words))
    return current === undefined || !fold(current.mention.name).split(' ').includes(subject.folded);
  // «وزير الخارجية» is definite by what follows it, and may well be whoever spoke before.
  return words.roles.has(subject.folded) && tokens[cue.token + 2]?.folded.startsWith('ال') !== true;
};
/** «وأضاف سولفانغ أن»: a name no rule of names found, as printed; undefined when the words behind the verb are no name. */
export const strangerBehind = (cue: Cue, tokens: readonly Token[], words: WordLists): Party | undefined => {
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

/** «اعترفت لجنة التحقيق»: a body that is told by its office alone, as printed; undefined for anything else behind the verb. */
export const bodyBehind = (cue: Cue, tokens: readonly Token[], words: WordLists): Party | undefined => {
  const first = cue.token + 1;
  if (cue.kind !== 'verb' || !words.organisationHeads.has(tokens[first]?.folded ?? '')) return undefined;
  let end = first + 1;
  while (end < first + LONGEST_STRANGER && /^ال(?!(?:ت|ذ)ي)/u.test(tokens[end]?.folded ?? '')) end++;
  return end > first + 1 ? printedParty(tokens, first, end, false, 'organisation') : undefined;
};

/** A word no list has, right behind a verb of saying, is the name of somebody whom no rule of names found: «فيقول نيكولاي». */
const isUnknownWord = (
  token: Token | undefined,
  {commonWords, reportingVerbs, givenNames, familyNames}: WordLists,
): boolean =>
  token?.kind === 'word' &&
  token.folded.length > 3 &&
  !/^(?:[بكل]?ال|لل)/u.test(token.folded) &&
  !token.surface.includes(FATHATAN) &&
  !token.folded.endsWith('ا') &&
  (givenNames.has(token.folded) ||
    familyNames.has(token.folded) ||
    readings(token).every(
      ({host}) =>
        !STOP_WORDS.has(host) && !reportingVerbs.has(host) && !commonWords.has(host) && !commonWords.has(`ال${host}`),
    ));
const UNNAMED = new Set([
  'احد',
  'احدي',
  'بعض',
  'مصدر',
  'مصادر',
  'شهود',
  'سكان',
  'اهالي',
  'ناشطون',
  'مسوولون',
  'مسؤولون',
  'محللون',
  'خبراء',
  'مراقبون',
  'رجل',
  'امراه',
  'شاب',
  'شابه',
  'مواطن',
  'مواطنه',
  'مواطنون',
]);

/** «نقلت وكالة … عن لافروف»: the subject only passes on what the person behind عن said. */
const isPassingOn = (tokens: readonly Token[], cue: Cue): boolean =>
  /^[وف]?(?:نقل|تناقل|ينقل|تنقل)/u.test(tokens[cue.token]?.folded ?? '');

/** «نقلت عنه … قوله»: whoever was spoken of before. */
const hasPronounSource = (tokens: readonly Token[], cue: Cue): boolean =>
  tokens.slice(cue.token + 1, cue.token + 5).some(token => /^عن(?:ه|ها|هم)$/u.test(token.folded));

const aboutWhom = (
  cue: Cue,
  sentence: Sentence,
  tokens: readonly Token[],
  parties: readonly Party[],
): Party | undefined => {
  for (
    let index = Math.max(sentence.first, cue.token - LONGEST_SUBJECT);
    index < Math.min(sentence.end, cue.token + LONGEST_SUBJECT);
    index++
  ) {
    if (tokens[index]?.folded !== 'عن') continue;
    const party = partyIn(
      parties,
      index + 1,
      index + 7,
      candidate => candidate.token === index + 1 || candidate.mention.type === 'person',
    );
    if (party !== undefined) return party;
  }
  return undefined;
};

/** Token where the subject's clause ends: at إن/أن, a colon or an opening quotation mark. */
const clauseEnd = (cue: Cue, limit: number, tokens: readonly Token[]): number => {
  for (let index = cue.token + 1; index < Math.min(limit, cue.token + LONGEST_SUBJECT); index++) {
    const token = tokens[index];
    if (token === undefined || CLAUSE_OPENERS.has(token.folded) || token.surface === ':') return index;
  }
  return Math.min(limit, cue.token + LONGEST_SUBJECT);
};
