/**
 * Quotations with their speaker. In: text, tokens, mentions. Out: quotes in text order. A stretch in quotation marks is a quotation
 * when a cue of saying stands in its sentence or right behind it; a word or two without that is a scare quote, a title or a name.
 */
import {fold} from '../../arabic/normalise.ts';
import {type Sentence, sentences} from '../../arabic/sentences.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {REPORTING_NOUNS, REPORTING_PARTICIPLES, TITLED_THINGS} from '../../lexicon/reporting-participles.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Mention, Quote} from '../../model/record.ts';
import {type Cue, findCues} from './find-cues.ts';
import {findParties} from './find-parties.ts';
import {followSpeakers} from './follow-speakers.ts';
import {findBetween, firstFrom} from './lookup.ts';
import {hasPronounSubject, isClausePredicate, isComplementOfBeing, type Place} from './predicate.ts';
import {findQuoted, type Quoted} from './quotation-marks.ts';

const FEWEST_WORDS = 3;
const FEWEST_WORDS_ALONE = 6;
const REACH_BEHIND = 4;

/**
 * Quotations in text order; `start` and `end` count in `text` and leave the marks out. Speaker and cue are null where none is found;
 * empty when nothing in quotation marks passes for a quotation.
 */
export const findQuotes = (
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  words: WordLists,
): readonly Quote[] => {
  const quoted = findQuoted(text, word => words.reportingVerbs.has(fold(word.slice(1)))).filter(
    span => span.end > span.start,
  );
  if (quoted.length === 0) return [];
  const parties = findParties(tokens, mentions, words);
  const cues = findCues(tokens, words).filter(outside(tokens, quoted));
  const bounds = sentencesAround(tokens, quoted);
  const speakers = followSpeakers(tokens, parties, bounds, words);
  const found: Quote[] = [];
  let next = 0;
  for (const span of quoted) {
    const firstToken = firstFrom(tokens, span.open, token => token.start);
    const afterToken = firstFrom(tokens, span.close, token => token.start);
    const sentence = sentenceOf(firstToken, bounds, tokens);
    // Cues up to this quotation settle who is speaking, whether they have a quotation of their own or not.
    for (; next < cues.length; next++) {
      const cue = cues[next];
      if (cue === undefined || cue.token >= firstToken) break;
      const its = sentenceOf(cue.token, bounds, tokens);
      speakers.hear(cue, its, its.first === sentence.first ? firstToken : its.end);
    }
    const match = cueFor(firstToken, afterToken, sentence, tokens, cues);
    if (
      !accept(
        span,
        text,
        tokens,
        {firstToken, afterToken, cueToken: match?.cue.token ?? firstToken},
        match,
        mentions,
        words,
      )
    )
      continue;
    const speaker =
      match === undefined
        ? speakers.current()
        : match.behind
          ? speakers.behind(match.cue, Math.max(sentence.end, afterToken + LONGEST_CLAUSE))
          : speakers.of(match.cue);
    found.push({
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      speaker: speaker?.mention.entity ?? null,
      speakerName: speaker?.mention.name ?? null,
      cue: match?.cue.text ?? null,
      rule: match === undefined ? 'carried-over' : match.behind ? 'cue-behind' : `${match.cue.kind}-before`,
    });
  }
  return found;
};

const LONGEST_CLAUSE = 16;

/** Whether a cue stands outside every quotation; both lists are in text order. */
const outside =
  (tokens: readonly Token[], quoted: readonly Quoted[]) =>
  ({token}: Cue): boolean => {
    const {start = 0, end = 0} = tokens[token] ?? {};
    // The last quotation that begins at or before the word is the only one that can hold it.
    const span = quoted[firstFrom(quoted, start + 1, each => each.start) - 1];
    return span === undefined || end > span.end;
  };

const sentenceOf = (token: number, bounds: readonly Sentence[], tokens: readonly Token[]): Sentence =>
  bounds[firstFrom(bounds, token + 1, each => each.end)] ?? {first: 0, end: tokens.length};

/** Sentences, where a stop inside quotation marks ends none: the quotation and the words around it belong together. */
const sentencesAround = (tokens: readonly Token[], quoted: readonly Quoted[]): readonly Sentence[] => {
  const joined: Sentence[] = [];
  for (const sentence of sentences(tokens)) {
    const last = joined.at(-1);
    const border = tokens[sentence.first]?.start ?? 0;
    const span = quoted[firstFrom(quoted, border, each => each.open) - 1];
    if (last !== undefined && span !== undefined && border < span.close)
      joined[joined.length - 1] = {first: last.first, end: sentence.end};
    else joined.push(sentence);
  }
  return joined;
};

interface Match {
  readonly cue: Cue;
  readonly behind: boolean;
}

/** The cue a quotation hangs on: the nearest before it in its sentence (a verb rather than a source phrase), else one right behind it. */
const cueFor = (
  firstToken: number,
  afterToken: number,
  sentence: Sentence,
  tokens: readonly Token[],
  cues: readonly Cue[],
): Match | undefined => {
  let source: Cue | undefined;
  for (let index = firstFrom(cues, firstToken, cue => cue.token) - 1; index >= 0; index--) {
    const cue = cues[index];
    if (cue === undefined || cue.token < sentence.first) break;
    if (cue.kind !== 'source') return {cue, behind: false};
    source ??= cue;
  }
  const behind = cues[firstFrom(cues, afterToken, cue => cue.token)];
  if (
    behind !== undefined &&
    behind.token <= afterToken + REACH_BEHIND &&
    !opensClause(tokens[behind.token]) &&
    onlyMarksBetween(tokens, afterToken, behind.token)
  )
    return {cue: behind, behind: true};
  return source === undefined ? undefined : {cue: source, behind: false};
};

/** «“…”. وقال»: a verb with a conjunction, or on a line of its own, begins what comes next. */
const opensClause = (token: Token | undefined): boolean =>
  token === undefined ||
  token.startsLine ||
  /^[وف](?:قال|اضاف|تابع|اكد|اوضح|اشار|شدد|لفت|اردف|ذكر)/u.test(token.folded);

const onlyMarksBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || (token.kind !== 'mark' && !BRIDGES.has(token.folded))) return false;
  }
  return true;
};
const BRIDGES = new Set(['كما', 'هكذا', 'حسبما', 'وفق', 'ما']);

const accept = (
  span: Quoted,
  text: string,
  tokens: readonly Token[],
  place: Place,
  match: Match | undefined,
  mentions: readonly Mention[],
  words: WordLists,
): boolean => {
  const {firstToken} = place;
  const inside = text.slice(span.start, span.end);
  const count = inside.split(/\s+/u).filter(word => /\p{L}/u.test(word)).length;
  // «قال: “نعم”»: one word is a saying only right behind a colon, or where it is all that is said of something.
  const isAnnounced = match?.behind === false && tokens[firstToken - 1]?.surface === ':';
  if (count < 1 || isName(span, mentions)) return false;
  if (match === undefined)
    return (
      count >= FEWEST_WORDS_ALONE && !isShortTitle(count, tokens, firstToken) && startsSentence(tokens, firstToken)
    );
  const governed = !match.behind && match.cue.kind !== 'source';
  const isWhole = governed && isClausePredicate(tokens, mentions, place, true);
  if (isShortTitle(count, tokens, firstToken) && !isWhole) return false;
  const isApposition = count < FEWEST_WORDS_ALONE && !isAnnounced && standsBesideNoun(tokens, place, words);
  if (!isWhole && isApposition) return false;
  if (count >= FEWEST_WORDS) return true;
  if (!governed) return false;
  if (isAnnounced || isWhole || hasPronounSubject(tokens, place)) return true;
  // Two words are somebody's own where they are all that is said of something: «قال إن … هي “الأولوية الأولى”».
  return (
    count > 1 &&
    (isPredicate(tokens, firstToken) ||
      isComplementOfBeing(tokens, place) ||
      isClausePredicate(tokens, mentions, place, false))
  );
};

/** «الأمين العام “الدكتور فلان”», «هكتار «الهكتار …»»: definite words or a name behind a noun say who or what it is, and are no statement. */
const standsBesideNoun = (
  tokens: readonly Token[],
  {firstToken}: Place,
  {reportingVerbs, roles, givenNames}: WordLists,
): boolean => {
  const [before, first] = [tokens[firstToken - 1], tokens[firstToken + 1]];
  if (before?.kind !== 'word' || first?.kind !== 'word') return false;
  const bare = before.folded.replace(/^[وف]/u, '');
  const isNoun =
    !STOP_WORDS.has(before.folded) &&
    !REPORTING_PARTICIPLES.has(bare) &&
    !REPORTING_NOUNS.has(bare) &&
    !reportingVerbs.has(before.folded) &&
    !reportingVerbs.has(bare) &&
    !PREDICATES.has(before.folded);
  const isName = givenNames.has(first.folded) && givenNames.has(tokens[firstToken + 2]?.folded ?? '');
  return isNoun && (isName || (first.folded.startsWith('ال') && isSameOrTitle(first.folded.slice(2), bare, roles)));
};

const isSameOrTitle = (first: string, before: string, roles: WordLists['roles']): boolean =>
  first === before.replace(/^ال/u, '') || roles.has(first);

const isShortTitle = (count: number, tokens: readonly Token[], firstToken: number): boolean =>
  count < FEWEST_WORDS_ALONE && isTitle(tokens, firstToken);

/** Names are marked too: «الناتو». */
const isName = (span: Quoted, mentions: readonly Mention[]): boolean =>
  findBetween(
    mentions,
    {from: span.start - LONGEST_PREFIX, to: span.start + 2, key: mention => mention.start},
    mention => mention.start <= span.start + 1 && mention.end >= span.end - 1,
  ) !== undefined;
const LONGEST_PREFIX = 60;

const LONGEST_HEAD = 4;

/** What a noun of naming stands before, with or without adjectives: «فيلم “…”», «السلسلة الشهيرة “…”». */
const isTitle = (tokens: readonly Token[], firstToken: number): boolean => {
  for (let index = firstToken - 1; index >= firstToken - LONGEST_HEAD; index--) {
    const folded = tokens[index]?.folded ?? '';
    const forms = [folded, folded.replace(/^[وفبل](?=\p{L}{3})/u, ''), folded.replace(/^(?:[وفب]?ال|لل)/u, '')];
    if (forms.some(form => TITLED_THINGS.has(form))) return true;
    if (!folded.startsWith('ال')) return false;
  }
  return false;
};

const PREDICATES: ReadonlySet<string> = new Set(
  [
    'أن',
    'إن',
    'أنه',
    'أنها',
    'إنه',
    'إنها',
    'بأنه',
    'بأنها',
    'هو',
    'هي',
    'كان',
    'كانت',
    'ليس',
    'ليست',
    'ب',
    'ك',
    ':',
  ].map(fold),
);

const isPredicate = (tokens: readonly Token[], firstToken: number): boolean =>
  PREDICATES.has(tokens[firstToken - 1]?.folded ?? '');

const startsSentence = (tokens: readonly Token[], firstToken: number): boolean => {
  const token = tokens[firstToken];
  const before = tokens[firstToken - 1];
  return token === undefined || token.startsLine || before === undefined || /[.:؟!]/u.test(before.surface);
};
