/**
 * Who says it: the subject of a cue. In Arabic news the subject follows its verb (قال لافروف), or opens the sentence before it; a verb
 * without one goes on with the speaker before it. A person may be named by office alone once the office has been tied to a name.
 */
import type {Sentence} from '../../arabic/sentences.ts';
import type {Token} from '../../arabic/tokenise.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Cue} from './find-cues.ts';
import {isKana, type Party, printedParty} from './find-parties.ts';
import {findBetween, firstFrom} from './lookup.ts';
import {printedNameAt, RELATIVES} from './printed-name.ts';
import {hasUnknownBody} from './unnamed-subject.ts';

const CLAUSE_OPENERS = new Set(['ان', 'انه', 'انها', 'انهم', 'بان', 'بانه', 'بانها', 'ل']);
const LONGEST_SUBJECT = 14;

/**
 * The speaker of a cue within its sentence, or undefined when its subject is only implied. `stop` is the token where what is said begins.
 */
export const subjectOf = (
  cue: Cue,
  sentence: Sentence,
  stop: number,
  tokens: readonly Token[],
  parties: readonly Party[],
  words: WordLists,
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
    const settled =
      subjectOfKana(cue, sentence, tokens, parties, words) ??
      inApposition(cue, clause, tokens, parties, words) ??
      printedSubject(cue, tokens, parties, words) ??
      subjectBehind(cue, clause, tokens, parties) ??
      subjectOfRelative(cue, sentence, tokens, parties);
    if (settled !== undefined) return settled;
    // «وصفت العائلة …»: somebody stands behind the verb, though we know not who.
    if (hasUnknownBody(cue, tokens, words)) return undefined;
  }
  return cue.text.startsWith('ب')
    ? lastFree(parties, sentence.first, cue.token)
    : partyIn(parties, sentence.first, cue.token, isFree);
};

/** The party behind a verb; the body in front of a man only says whose officer he is. */
const subjectBehind = (
  cue: Cue,
  clause: number,
  tokens: readonly Token[],
  parties: readonly Party[],
): Party | undefined => {
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
  return officer ?? named ?? behind;
};

const LONGEST_KANA = 10;

/** «وكان سعيد قد صرح»: the name between the two parts of the verb, and no other behind it. */
const subjectOfKana = (
  cue: Cue,
  sentence: Sentence,
  tokens: readonly Token[],
  parties: readonly Party[],
  words: WordLists,
): Party | undefined => {
  const end = tokens[cue.token - 1]?.folded === 'قد' ? cue.token - 1 : cue.token;
  for (let index = end - 1; index >= Math.max(sentence.first, end - LONGEST_KANA); index--) {
    if (!isKana(tokens[index]?.folded ?? '')) continue;
    // «التي كان يدرس فيها فلان قال»: without «قد», the verb of another clause unless it opens its own.
    if (end === cue.token && index > sentence.first && tokens[index - 1]?.kind !== 'mark') return undefined;
    const party = partyIn(parties, index + 1, end, each => isFree(each) && (end < cue.token || each.end === end));
    if (party !== undefined || end === cue.token) return party;
    const name = printedNameAt(tokens, index + 1, words);
    return name?.end === end ? printedParty(tokens, name.first, name.end, false) : undefined;
  }
  return undefined;
};

/** «وصف مدير حملة زمال، رمزي الجبابلي، المسار»: behind an office and a comma, the man himself and none of those named in the office. */
const inApposition = (
  cue: Cue,
  clause: number,
  tokens: readonly Token[],
  parties: readonly Party[],
  words: WordLists,
): Party | undefined => {
  const head = tokens[cue.token + 1];
  if (head === undefined || !isOfficer(head, words)) return undefined;
  for (let index = cue.token + 2; index < clause; index++) {
    const token = tokens[index];
    if (token?.kind !== 'mark' || ENCLOSING.has(token.surface)) continue;
    // «قال الوزير لافروف، المبعوث …»: he is named before the comma, and not as somebody inside the office.
    if (
      token.surface !== '،' ||
      partyIn(
        parties,
        cue.token + 1,
        index,
        party => party.end === index && opensAfterOffice(party, cue, tokens, words),
      )
    )
      return undefined;
    const named = partyIn(parties, index + 1, index + 1 + MOST_TITLES, party => isFree(party) && isNamedPerson(party));
    if (named !== undefined) return named;
    const name = printedNameAt(tokens, index + 1, words);
    return name && printedParty(tokens, name.first, name.end, false);
  }
  return undefined;
};

/** «كبيرة مفاوضي …» is an officer by what stands behind it. */
const isOfficer = ({folded}: Token, {roles}: WordLists): boolean =>
  roles.has(folded.replace(/^ال/u, '')) || HEADS_OF_OFFICES.has(folded);
const HEADS_OF_OFFICES: ReadonlySet<string> = new Set(['كبير', 'كبيره', 'كبار', 'احد', 'احدي', 'نجل', 'ارمله']);
const ENCLOSING: ReadonlySet<string> = new Set(['«', '»', '"', '“', '”', '(', ')']);
const MOST_TITLES = 2;

/** «وزير الخارجية سيرغي لافروف»: all in front of the name is definite, so that it is the officer's own; «مدير حملة زمال» is not. */
const opensAfterOffice = (party: Party, cue: Cue, tokens: readonly Token[], words: WordLists): boolean =>
  party.mention.type === 'person' &&
  (party.token === cue.token + 1 ||
    party.token === cue.token + 2 ||
    tokens[party.token - 1]?.folded.startsWith('ال') === true ||
    words.roles.has(tokens[party.token - 1]?.folded ?? ''));

/** «وقال قدورة فارس ، رئيس هيئة …»: a name right behind the verb or an office, which no party further on may take the place of. */
const printedSubject = (
  cue: Cue,
  tokens: readonly Token[],
  parties: readonly Party[],
  words: WordLists,
): Party | undefined => {
  const name = printedNameAt(tokens, behindOffice(cue.token + 1, tokens, words), words);
  if (name === undefined || partyIn(parties, cue.token + 1, name.end, isNamedPerson) !== undefined) return undefined;
  return printedParty(tokens, name.first, name.end, false);
};

/** «وزير خارجيته …», «رئيس الهلال الأحمر …»: the token behind an office at `from`; `from` itself where there is none. */
const behindOffice = (from: number, tokens: readonly Token[], {roles}: WordLists): number => {
  const head = tokens[from]?.folded ?? '';
  // «المواطن الطيب …»: a definite title has no office of its own behind it.
  if (head.startsWith('ال') || !roles.has(head)) return from;
  let end = from + 1;
  if (/^\p{L}{3,}(?:ه|ها|هم)$/u.test(tokens[end]?.surface ?? '')) end++;
  while (end < from + LONGEST_OFFICE && tokens[end]?.folded.startsWith('ال')) end++;
  return end;
};
const LONGEST_OFFICE = 6;

const LONGEST_RELATIVE = 14;

/** «ناصر جبور، رئيس المعهد، الذي قال»: the one before the relative pronoun, or before what is said of him between commas. */
const subjectOfRelative = (
  cue: Cue,
  sentence: Sentence,
  tokens: readonly Token[],
  parties: readonly Party[],
): Party | undefined => {
  const isPast = /^(?:قد|كانت?)$/u.test(tokens[cue.token - 1]?.folded ?? '');
  const relative = cue.token - (isPast ? 2 : 1);
  if (!RELATIVES.has(tokens[relative]?.folded ?? '')) return undefined;
  const from = Math.max(sentence.first, relative - LONGEST_RELATIVE);
  const hasComma = tokens[relative - 1]?.surface === '،';
  const nearest = findLast(parties, from, relative, party => party.end === relative || hasComma);
  if (!hasComma) return nearest;
  for (let index = relative - 2; index > from; index--)
    if (tokens[index]?.surface === '،')
      return findLast(parties, from, index, party => party.end === index && party.mention.type === 'person') ?? nearest;
  return nearest;
};

const lastFree = (parties: readonly Party[], from: number, to: number): Party | undefined =>
  findLast(parties, Math.max(from, to - LONGEST_SUBJECT), to, party => isFree(party) && party.end <= to);

const findLast = (
  parties: readonly Party[],
  from: number,
  to: number,
  passes: (party: Party) => boolean,
): Party | undefined => {
  for (let index = firstFrom(parties, to, party => party.token) - 1; index >= 0; index--) {
    const party = parties[index];
    if (party === undefined || party.token < from) return undefined;
    if (passes(party)) return party;
  }
  return undefined;
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

/** «نقلت وكالة … عن لافروف»: the subject only passes on what the person behind عن said. */
export const isPassingOn = (tokens: readonly Token[], cue: Cue): boolean =>
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
    if (token === undefined || (CLAUSE_OPENERS.has(token.folded) && token.surface !== 'آن') || token.surface === ':')
      return index;
  }
  return Math.min(limit, cue.token + LONGEST_SUBJECT);
};
