/**
 * Quotations with their speaker. In: text, tokens, mentions. Out: quotes in text order. A stretch in quotation marks is a quotation
 * when a cue of saying stands in its sentence or right behind it; a word or two without that is a scare quote, a title or a name.
 */
import {type Sentence, sentences} from '../../arabic/sentences.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {TITLED_THINGS} from '../../lexicon/reporting-participles.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Mention, Quote} from '../../model/record.ts';
import {type Cue, findCues} from './find-cues.ts';
import {findParties, type Party} from './find-parties.ts';
import {hasUnnamedSubject, subjectOf} from './find-speaker.ts';
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
  const quoted = findQuoted(text).filter(span => span.end > span.start);
  if (quoted.length === 0) return [];
  const parties = findParties(tokens, mentions, words);
  const outside = findCues(tokens, words).filter(cue => !quoted.some(span => isInside(tokens[cue.token], span)));
  const bounds = sentencesAround(tokens, quoted);
  const found: Quote[] = [];
  const sayings = outside.map(cue => ({cue, speaker: undefined as Party | undefined}));
  let current: Party | undefined;
  // True while somebody without a name speaks: his «وأضاف» is nobody's either.
  let isUnnamed = false;
  let next = 0;
  for (const span of quoted) {
    const firstToken = firstTokenFrom(tokens, span.open);
    const afterToken = firstTokenFrom(tokens, span.close);
    const sentence = bounds.find(bound => bound.first <= firstToken && firstToken < bound.end) ?? {
      first: 0,
      end: tokens.length,
    };
    // Cues up to this quotation settle who is speaking, whether they have a quotation of their own or not.
    for (; next < sayings.length; next++) {
      const saying = sayings[next];
      if (saying === undefined || saying.cue.token >= firstToken) break;
      const itsSentence =
        bounds.find(bound => bound.first <= saying.cue.token && saying.cue.token < bound.end) ?? sentence;
      saying.speaker = speakerOf(
        saying.cue,
        itsSentence,
        itsSentence === sentence ? firstToken : itsSentence.end,
        tokens,
        parties,
        current,
        isUnnamed,
      );
      const isNamedBehind = saying.speaker !== undefined && saying.speaker.token > saying.cue.token;
      if (!isNamedBehind && hasUnnamedSubject(saying.cue, tokens, words, current)) {
        saying.speaker = undefined;
        current = undefined;
        isUnnamed = true;
      } else if (saying.cue.kind !== 'source' && saying.speaker !== undefined) {
        current = saying.speaker;
        isUnnamed = false;
      }
    }
    const match = cueFor(firstToken, afterToken, sentence, tokens, outside);
    const accepted = accept(span, text, tokens, firstToken, match, mentions);
    if (!accepted) continue;
    const speaker =
      match === undefined
        ? current
        : match.behind
          ? (subjectOf(
              match.cue,
              {first: match.cue.token, end: Math.max(sentence.end, afterToken + 16)},
              Number.MAX_SAFE_INTEGER,
              tokens,
              parties,
            ) ?? (hasUnnamedSubject(match.cue, tokens, words, current) ? undefined : current))
          : (sayings.find(saying => saying.cue === match.cue)?.speaker ?? current);
    if (speaker !== undefined) {
      current = speaker;
      isUnnamed = false;
    }
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

/** Index of the first token at or behind an offset, by bisection: a long article holds thousands of both; -1 behind the last. */
const firstTokenFrom = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low < tokens.length ? low : -1;
};

const isInside = (token: Token | undefined, span: Quoted): boolean =>
  token !== undefined && token.start >= span.start && token.end <= span.end;

/** Sentences, where a stop inside quotation marks ends none: the quotation and the words around it belong together. */
const sentencesAround = (tokens: readonly Token[], quoted: readonly Quoted[]): readonly Sentence[] => {
  const joined: Sentence[] = [];
  for (const sentence of sentences(tokens)) {
    const last = joined.at(-1);
    const border = tokens[sentence.first]?.start ?? 0;
    if (last !== undefined && quoted.some(span => span.open < border && border < span.close))
      joined[joined.length - 1] = {first: last.first, end: sentence.end};
    else joined.push(sentence);
  }
  return joined;
};

/** The speaker of a cue, an implied one being whoever spoke last. */
const speakerOf = (
  cue: Cue,
  sentence: Sentence,
  stop: number,
  tokens: readonly Token[],
  parties: readonly Party[],
  current: Party | undefined,
  isUnnamed: boolean,
): Party | undefined => {
  const subject = subjectOf(cue, sentence, stop, tokens, parties);
  if (
    subject !== undefined &&
    !(cue.carry && current !== undefined && subject.token < cue.token && subject.mention.type !== 'person')
  )
    return subject;
  if (current !== undefined || isUnnamed) return current;
  return parties.filter(party => party.token < cue.token && party.mention.type === 'person').at(-1);
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
  const before = cues.filter(cue => cue.token >= sentence.first && cue.token < firstToken);
  const verb = before.filter(cue => cue.kind !== 'source').at(-1);
  if (verb !== undefined) return {cue: verb, behind: false};
  const behind = cues.find(
    cue =>
      afterToken >= 0 &&
      cue.token >= afterToken &&
      cue.token <= afterToken + REACH_BEHIND &&
      onlyMarksBetween(tokens, afterToken, cue.token),
  );
  if (behind !== undefined) return {cue: behind, behind: true};
  const source = before.at(-1);
  return source === undefined ? undefined : {cue: source, behind: false};
};

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
  firstToken: number,
  match: Match | undefined,
  mentions: readonly Mention[],
): boolean => {
  const inside = text.slice(span.start, span.end);
  const count = inside.split(/\s+/u).filter(word => /\p{L}/u.test(word)).length;
  // «قال: “نعم”»: one word is a saying only right behind a colon.
  const isAnnounced = match?.behind === false && tokens[firstToken - 1]?.surface === ':';
  if (
    count < (isAnnounced ? 1 : 2) ||
    mentions.some(mention => mention.start <= span.start + 1 && mention.end >= span.end - 1)
  )
    return false;
  const before = tokens[firstToken - 1];
  if (
    before !== undefined &&
    [before.folded, before.folded.replace(/^[وفبل](?=\p{L}{3})/u, '')].some(word => TITLED_THINGS.has(word)) &&
    count < FEWEST_WORDS_ALONE
  )
    return false;
  if (match === undefined) return count >= FEWEST_WORDS_ALONE && startsSentence(tokens, firstToken);
  if (match.cue.kind === 'source') return count >= FEWEST_WORDS;
  if (count >= FEWEST_WORDS) return true;
  if (match.behind) return false;
  // Two words are somebody's own when they complete a clause of saying: «قال إن … هي “الأولوية الأولى”».
  return tokens.slice(match.cue.token, firstToken).some(token => /^(?:[وب]?ان|انه|انها|:)$/u.test(token.folded));
};

const startsSentence = (tokens: readonly Token[], firstToken: number): boolean => {
  const token = tokens[firstToken];
  const before = tokens[firstToken - 1];
  return token === undefined || token.startsLine || before === undefined || /[.:؟!]/u.test(before.surface);
};
