/**
 * The sentences of an article that tell when something happened. Not every time does: most that are not the day of the news
 * itself only place something («منذ العام 2009»), name it («اتفاق 2015») or set it a term. What is kept here is shown to
 * readers as an event, so whatever cannot be told apart is left out.
 */
import {daysBetween} from '../../arabic/calendar.ts';
import {parseTimeValue, type TimeValue} from '../../arabic/time-value.ts';
import {type Token, tokenise} from '../../arabic/tokenise.ts';
import type {ArchivedArticle} from '../../model/archive.ts';
import type {EntityId} from '../../model/ids.ts';
import type {Timex} from '../../model/record.ts';
import type {Span} from '../../model/span.ts';
import {CUES} from './cue-words.ts';
import {datelineEnd} from './dateline-end.ts';
import type {EventSentence} from './event-sentence.ts';
import {fitExcerpt, LONGEST_EXCERPT} from './fit-excerpt.ts';
import {isEventTime} from './is-event-time.ts';
import {type Clause, isEventVerb, isNowadays, readClause, type SentenceWords, verbReading} from './read-clause.ts';
import {sentenceBounds} from './sentence-bounds.ts';
import {deedOf, sentenceTerms} from './sentence-terms.ts';

/** Fewer words and names than this, times apart, tell nothing. */
const FEWEST_WORDS = 3;
/** A relative clause this near the beginning of its sentence is compared with all of it. */
const SHORT_LEAD = 40;
/** Days from the publication day within which a time places the news itself. */
const NEAR = 2;
/** Coarser than this, a time must be governed by a verb. */
const LONGEST_LOOSE = 31;

/** Today, by itself: «اليوم الخميس» and «مساء اليوم» are days. */
const TODAY = 'اليوم';

/** A question, or the head of a list. */
const NO_STATEMENT = /(?:[?؟][»”’")\]]*|:[\s–—-]*)$/u;

/** Reads a value; the same few thousand come again and again, so the caller may remember them. */
export type ReadValue = (value: string) => TimeValue | undefined;

/** Event sentences of one article, in the order of its text. */
export function findEventSentences(
  article: ArchivedArticle,
  read: ReadValue = parseTimeValue,
): readonly EventSentence[] {
  const {text, times} = article.record;
  const found: EventSentence[] = [];
  let next = 0;
  for (const bounds of sentenceBounds(text)) {
    const inside: Timex[] = [];
    for (; (times[next]?.start ?? Number.POSITIVE_INFINITY) < bounds.end; next++) {
      const time = times[next];
      if (time && time.start >= bounds.start && time.end <= bounds.end) inside.push(time);
    }
    if (inside.length > 0 && !NO_STATEMENT.test(text.slice(bounds.start, bounds.end)))
      found.push(...readSentence(article, bounds, inside, read));
  }
  return found;
}

function readSentence(
  article: ArchivedArticle,
  bounds: Span,
  times: readonly Timex[],
  read: ReadValue,
): readonly EventSentence[] {
  const seen = new Set<string>();
  let words: SentenceWords | undefined;
  return times.flatMap((time): EventSentence[] => {
    const days = time.value === null || seen.has(time.value) ? undefined : read(time.value);
    if (time.value === null || !days || !isEventTime(article, time, days)) return [];
    words ??= sentenceWords(article, bounds);
    const sentence = tellTime(article, bounds, words, time, time.value, days);
    if (sentence) seen.add(time.value);
    return sentence ? [sentence] : [];
  });
}

function tellTime(
  article: ArchivedArticle,
  bounds: Span,
  words: SentenceWords,
  time: Timex,
  value: string,
  {first, last}: TimeValue,
): EventSentence | undefined {
  const {text} = article.record;
  const at = words.tokens.findIndex(token => token.end > time.start);
  const near = daysBetween(last, article.first) <= NEAR && daysBetween(article.last, first) <= NEAR;
  if (time.text === TODAY && at !== -1 && isNowadays(words, at)) return undefined;
  const clause = at === -1 ? undefined : readClause(words, at, near);
  if (!clause || (daysBetween(first, last) >= LONGEST_LOOSE && !isCoarseEvent(words, clause))) return undefined;
  const deed = deedAt(words, clause.verb, at);
  // Alone it is these days as often as not: something has to happen.
  if (time.text === TODAY && deed === undefined && !(clause.governed && isEventVerb(words, clause))) return undefined;
  const start = datelineEnd(text, bounds, words);
  if (start > time.start) return undefined;
  const isRelative = clause.from !== undefined && clause.from - start > SHORT_LEAD;
  const whole = {start, end: bounds.end};
  const told = isRelative ? relativeClause(text, clause.from ?? start, bounds.end, time) : whole;
  const fitted = fitExcerpt(text, told, time, article.record.mentions);
  const part = {start: withoutConjunction(words, fitted.start), end: fitted.end};
  const inPart = words.tokens
    .map((token, index) => ({token, inName: words.inName[index] ?? false}))
    .filter(({token}) => token.start >= part.start && token.end <= part.end);
  if (saidIn(article, part, inPart) < FEWEST_WORDS) return undefined;
  // Whoever reads one line of a list wants the beginning of its sentence, where the time is in reach of that.
  const isInReach = isRelative && time.end - start <= LONGEST_EXCERPT;
  const shown = isInReach
    ? fitExcerpt(text, whole, time, article.record.mentions)
    : {
        ...fitted,
        cutBefore: fitted.cutBefore || isRelative,
        cutBehind: fitted.cutBehind || told.end < bounds.end,
      };
  return {
    ...part,
    article,
    time,
    value,
    first,
    last,
    shown: {...shown, start: withoutConjunction(words, shown.start)},
    governed: clause.governed,
    ...(deed !== undefined && {deed}),
    entities: entitiesIn(article, part),
    terms: sentenceTerms(
      article,
      part,
      inPart.map(({token}) => token),
      inPart.map(({inName}) => inName),
    ),
  };
}

/** What happens at a time: by the verb, or else by the verbal noun nearest before the time («خلال استقباله … أمس»). */
function deedAt({tokens}: SentenceWords, verb: number, time: number): string | undefined {
  const nouns = tokens.slice(verb + 1, time).toReversed();
  return [...tokens.slice(verb, verb + 1), ...nouns].flatMap(token => deedOf(token) ?? [])[0];
}

/** How many words and names stand in a part, times apart. */
function saidIn(
  {record}: ArchivedArticle,
  part: Span,
  words: readonly {readonly token: Token; readonly inName: boolean}[],
): number {
  const names = record.mentions.filter(({start, end}) => start >= part.start && end <= part.end).length;
  return names + words.filter(({token, inName}) => token.kind === 'word' && !inName).length;
}

/** What is told of a season or a year is an event only where a verb governs it, and no figures are counted over it. */
function isCoarseEvent({tokens}: SentenceWords, {governed}: Clause): boolean {
  return governed && !tokens.some(({folded}) => CUES.statisticWords.has(folded));
}

/** From the noun to the first clause border behind the time. */
function relativeClause(text: string, start: number, sentenceEnd: number, time: Span): Span {
  const border = text.slice(time.end, sentenceEnd).search(/[،؛:](?=\s)/u);
  return {start, end: border === -1 ? sentenceEnd : time.end + border};
}

/** «ووصل» at the head of a sentence that stands alone: «وصل». */
function withoutConjunction(words: SentenceWords, start: number): number {
  const index = words.tokens.findIndex(token => token.start === start);
  return index !== -1 && verbReading(words, index) === 'و' ? start + 1 : start;
}

function sentenceWords({record}: ArchivedArticle, bounds: Span): SentenceWords {
  const tokens = tokenise(record.text.slice(bounds.start, bounds.end)).map(
    (token): Token => ({...token, start: token.start + bounds.start, end: token.end + bounds.start}),
  );
  const spans = [...record.mentions, ...record.times]
    .filter(({start, end}) => start < bounds.end && end > bounds.start)
    .sort((left, right) => left.start - right.start);
  let next = 0;
  const inName = tokens.map(({start, end}) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
  return {tokens, inName};
}

function entitiesIn({record, mentionEntities}: ArchivedArticle, part: Span): readonly EntityId[] {
  const found = new Set<EntityId>();
  for (const [index, {start, end}] of record.mentions.entries()) {
    const id = mentionEntities[index];
    if (id !== undefined && start >= part.start && end <= part.end) found.add(id);
  }
  return [...found];
}
