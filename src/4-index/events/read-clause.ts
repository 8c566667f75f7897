/**
 * What a sentence says of a time in it: the verb that governs the time, whether the time is when that happened, and the part
 * of the sentence that tells it. Heuristics of word order and closed classes; whoever cannot be sure says no.
 */
import {readings} from '../../arabic/clitics.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {hasNounEnding, isDerivedPerfect} from '../../arabic/verb-shapes.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import {CUES} from './cue-words.ts';
import {EVENT_VERBS} from './event-concepts.ts';

/** The words of a sentence; `inName` is true of words inside names and times, which are never verbs. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly inName: readonly boolean[];
}

/** How a sentence tells of a time. */
export interface Clause {
  /** Offset in the text where the telling begins: of a relative clause, the word before its pronoun. undefined: the whole sentence. */
  readonly from?: number;
  /** A verb stands before the time in its own clause. */
  readonly governed: boolean;
  /** Index of that verb, or else of the first one behind the time. */
  readonly verb: number;
}

/** How far before a time the word stands that makes it a beginning or an end. */
const BOUNDARY_REACH = 4;

/**
 * Reads the clause of a time whose first token is `at`; `at` counts the sentence's tokens. `near` is true of times at the
 * publication day, which place the news itself. undefined when the time does not tell when something happened.
 */
export function readClause(sentence: SentenceWords, at: number, near: boolean): Clause | undefined {
  const {tokens} = sentence;
  const verb = verbBefore(sentence, at);
  const from = verb === undefined ? clauseStart(tokens, at) : verb + 1;
  const between = tokens.slice(from, at).map(bareForm);
  if (between.slice(-BOUNDARY_REACH).some(word => CUES.boundaryWords.has(word))) return undefined;
  if (tokens.slice(clauseStart(tokens, at), at).some(token => CUES.sourceWords.has(bareForm(token)))) return undefined;
  if (!near && between.some(word => CUES.referenceWords.has(word))) return undefined;
  if (verb === undefined) {
    const first = tokens.findIndex((_, index) => isVerb(sentence, index));
    return first === -1 ? undefined : {governed: false, verb: first};
  }
  const relative = relativeStart(sentence, verb);
  return {governed: true, verb, ...(relative !== undefined && {from: relative})};
}

/**
 * Whether «اليوم», whose token is `at`, is these days: nothing else says that it is a day, and the verb before it in its clause, or else right behind it,
 * is one of a state; or it is a topic or a border («أما اليوم», «إلى اليوم»).
 */
export function isNowadays(sentence: SentenceWords, at: number): boolean {
  const {tokens} = sentence;
  const before = tokens[at - 1];
  if (before !== undefined && CUES.beforeNowadays.has(bareForm(before))) return true;
  for (let index = at - 1; index >= clauseStart(tokens, at); index--) {
    if (isState(tokens[index])) return true;
    if (isVerb(sentence, index)) return false;
  }
  return isState(tokens[at + 1]);
}

const IMPERFECT_OF = /^[وف]?([يتن])(\p{L}{2,})$/u;
const OBJECT_OR_NUMBER = /(?:ه|ها|هم|هما|هن|ان)$/u;

function isState(token: Token | undefined): boolean {
  if (token !== undefined && CUES.statePerfects.has(bareForm(token))) return true;
  const [, person, body = ''] = IMPERFECT_OF.exec(token?.folded ?? '') ?? [];
  if (person === undefined) return false;
  return [body, body.replace(OBJECT_OR_NUMBER, '')].some(
    stem => CUES.stateVerbs.has(stem) || (person === 'ن' && CUES.ourVerbs.has(stem)),
  );
}

function verbBefore(sentence: SentenceWords, at: number): number | undefined {
  for (let index = at - 1; index >= 0; index--) if (isVerb(sentence, index)) return index;
  return undefined;
}

const IMPERFECT = /^س?ي[^ا]\p{L}{2,}$/u;
/** After an opener, «ت» begins the feminine imperfect, and what is no noun form a perfect. */
const AFTER_OPENER = /^(?!ال)\p{L}{2,7}$/u;

function isVerb(sentence: SentenceWords, index: number): boolean {
  return verbReading(sentence, index) !== undefined;
}

/** How a word is a verb: the conjunction written onto it, perhaps none; undefined when it is none. */
export function verbReading({tokens, inName}: SentenceWords, index: number): '' | 'و' | 'ف' | undefined {
  const token = tokens[index];
  if (!token || token.kind !== 'word' || inName[index] === true) return undefined;
  const before = tokens[index - 1];
  const opened = before !== undefined && before.kind === 'word' && CUES.verbOpeners.has(before.folded);
  const hosts = readings(token).map(({clitics, host}) => ({conjunction: clitics, host}));
  return CONJUNCTIONS.find(conjunction =>
    hosts.some(
      reading => reading.conjunction === conjunction && isVerbForm(reading.host, opened, before === undefined),
    ),
  );
}

const CONJUNCTIONS = ['', 'و', 'ف'] as const;
/** An object written onto the verb: «وقّعه», «استضافتها». */
const OBJECT = /(?:ه|ها|هم|هما|هن|نا)$/u;

function isVerbForm(host: string, opened: boolean, first: boolean): boolean {
  // «عبر الرئيس خط الفصل»: at the head of its sentence a preposition's twin is the verb.
  if (EVENT_VERBS.has(host)) return first || !STOP_WORDS.has(host);
  if (STOP_WORDS.has(host) || CUES.notVerbs.has(host) || host.startsWith('ال')) return false;
  if (OBJECT.test(host) && host.length > 4 && EVENT_VERBS.has(host.replace(OBJECT, ''))) return true;
  if (hasNounEnding(host)) return false;
  return isDerivedPerfect(host) || IMPERFECT.test(host) || (opened && AFTER_OPENER.test(host));
}

/** First token behind the last comma or semicolon before `at`. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= 0; index--) if (/^[،؛,;:]$/u.test(tokens[index]?.surface ?? '')) return index + 1;
  return 0;
}

/** Words of the noun phrase before a relative pronoun that are shown with it: «لقب كأس الخليج التي …». */
const LONGEST_HEAD = 5;

/** Offset of the noun phrase that a relative clause describes, when the verb is that clause's; a name counts as one word. */
function relativeStart(sentence: SentenceWords, verb: number): number | undefined {
  const {tokens} = sentence;
  // «الذي كان قد زار»: auxiliaries stand between.
  const pronoun = [verb - 1, verb - 2, verb - 3].find(index => CUES.relativeWords.has(tokens[index]?.folded ?? ''));
  if (pronoun === undefined) return undefined;
  let head = wordBefore(sentence, pronoun);
  for (let words = 1; head !== undefined && words < LONGEST_HEAD; words++) {
    const before = wordBefore(sentence, head);
    if (before === undefined || !isNoun(sentence, before)) break;
    head = before;
  }
  return head === undefined ? undefined : tokens[head]?.start;
}

/** First token of the word, name or quoted title that ends before a token; undefined where another mark stands there. */
function wordBefore({tokens, inName}: SentenceWords, index: number): number | undefined {
  let at = index - 1;
  if (tokens[at]?.surface === '»') while (at >= 0 && tokens[at]?.surface !== '«') at--;
  const token = tokens[at];
  if (!token || (token.kind === 'mark' && token.surface !== '«')) return undefined;
  while (at > 0 && inName[at] === true && inName[at - 1] === true) at--;
  return at;
}

function isNoun(sentence: SentenceWords, index: number): boolean {
  const token = sentence.tokens[index];
  return token?.kind === 'word' && !STOP_WORDS.has(token.folded) && !isVerb(sentence, index);
}

/** Whether the verb of a clause is one that news tells events with, the saying of something among them. */
export function isEventVerb({tokens}: SentenceWords, {verb}: Clause): boolean {
  const token = tokens[verb];
  return token !== undefined && readings(token).some(({host}) => EVENT_VERBS.has(host) || isDerivedPerfect(host));
}

/** The word without its conjunction: «وحتى» → «حتي». */
function bareForm(token: Token): string {
  const {folded} = token;
  return folded.length > 3 && /^[وف]/u.test(folded) && !CUES.referenceWords.has(folded) && !CUES.sourceWords.has(folded)
    ? folded.slice(1)
    : folded;
}
