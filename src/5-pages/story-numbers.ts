/** The figures of an article, in digits or in words, told by what they are worth: «5 مواطنين» and «خمسة مواطنين» are one. */
import {opensNumber, readCardinal, readDefiniteUnit} from '../arabic/numerals.ts';
import {type Token, tokenise} from '../arabic/tokenise.ts';
import {STOP_WORDS} from '../lexicon/stop-words.ts';
import type {ArticleRecord} from '../model/record.ts';

/** A figure as printed, with the word behind it, and what it may be worth: «1.500» is two numbers. */
export interface Figure {
  readonly printed: string;
  readonly values: readonly number[];
}

/** Figures in digits that tell something by themselves, at their first place; those of times apart. */
export function figuresOf({text, times}: Pick<ArticleRecord, 'text' | 'times'>): readonly Figure[] {
  const tokens = tokenise(text);
  const seen = new Set<string>();
  return tokens.flatMap((token, index): readonly Figure[] => {
    if (token.kind !== 'number' || isPartOfMore(tokens, index)) return [];
    if (times.some(({start, end}) => start <= token.start && token.end <= end)) return [];
    const end = endOfCounted(tokens.slice(index, index + 3));
    const values = worth(readDigits(token.folded), tokens[index + 1]);
    if (seen.has(String(values)) || !tells(token, end, values)) return [];
    seen.add(String(values));
    return [{printed: text.slice(token.start, end), values}];
  });
}

/** All that the figures of a text may be worth, in digits and in words, wherever they stand. */
export function valuesIn(text: string): ReadonlySet<number> {
  const tokens = tokenise(text);
  const words = tokens.flatMap(token => splitAnd(token).map(word => ({word, token})));
  const values = new Set<number>();
  for (const [index, token] of tokens.entries())
    if (token.kind === 'number')
      for (const value of worth(readDigits(token.folded), tokens[index + 1])) values.add(value);
  for (let index = 0; index < words.length; ) {
    const spelt = readSpelt(words.slice(index, index + LONGEST_SPELT).map(({word}) => word));
    const behind = words[index + (spelt?.length ?? 1)]?.token;
    if (spelt) for (const value of worth([spelt.value], behind)) values.add(value);
    const isCounted = spelt !== undefined || words[index]?.token.kind === 'number';
    index += (spelt?.length ?? 1) + (isCounted && MAGNITUDES.has(behind?.folded ?? '') ? 1 : 0);
  }
  return values;
}

/** «تسعمئة ألف وتسعمئة وتسعة وتسعين» and a word to spare. */
const LONGEST_SPELT = 12;
const AND = 'و';

const splitAnd = ({kind, folded}: Token): readonly string[] =>
  kind === 'word' && folded.startsWith(AND) && opensNumber(folded.slice(1)) ? [AND, folded.slice(1)] : [folded];

function readSpelt(words: readonly string[]): {readonly value: number; readonly length: number} | undefined {
  const [first = ''] = words;
  const large = ALONE.get(first);
  const definite = readDefiniteUnit(first);
  if (large !== undefined) return {value: large, length: 1};
  return definite === undefined ? readCardinal(words) : {value: definite, length: 1};
}

/** What digits may be worth: in «1.500» and «1,500» the mark may part thousands or decimals. */
function readDigits(folded: string): readonly number[] {
  const plain = Number(folded.replace(/[,\u066B]/gu, '.').replace(/\u066C/gu, ''));
  const grouped = /^\d{1,3}(?:[.,\u066C]\d{3})+$/u.test(folded) ? Number(folded.replace(/\D/gu, '')) : Number.NaN;
  return [plain, grouped].filter(value => !Number.isNaN(value));
}

const worth = (values: readonly number[], next: Token | undefined): readonly number[] =>
  values.map(value => value * (next && !next.startsLine ? (MAGNITUDES.get(next.folded) ?? 1) : 1));

/** «15:50», «2-1», «31/7», «إف-16», «كوفيد-19»: no figure by itself. */
function isPartOfMore(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, following] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  const isBound =
    token?.joined === true &&
    before !== undefined &&
    !PARTICLES.has(before.folded) &&
    (before.kind !== 'mark' || (BINDING.has(before.surface) && before.joined));
  const isBinding = next?.joined === true && BINDING.has(next.surface) && following?.joined === true;
  const isListed =
    token?.startsLine === true && next?.joined === true && next.kind === 'mark' && !PERCENT.has(next.surface);
  return isBound || isBinding || isListed;
}

/** Written onto a figure: «و14», «بـ14», «الـ14». */
const PARTICLES: ReadonlySet<string> = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'ال', 'وال', 'بال', 'لل']);
const BINDING: ReadonlySet<string> = new Set([':', '-', '–', '/', '.']);
const PERCENT: ReadonlySet<string> = new Set(['%', '٪']);

/** A figure of three digits, or one with what it counts. One and two are the noun's own form: «مواطن», «مواطنان». */
function tells({end: ownEnd, folded}: Token, end: number, values: readonly number[]): boolean {
  if (values.some(value => value <= 2)) return false;
  return end > ownEnd || folded.length >= TELLING_DIGITS;
}

const TELLING_DIGITS = 3;

/** «14 سيارة», «75 مليون دولار», «30%»: where the number ends with what stands right behind it on its line. */
function endOfCounted([number, next, following]: readonly Token[]): number {
  if (!number) return 0;
  if (next && PERCENT.has(next.surface)) return next.end;
  if (!isWordBehind(next)) return number.end;
  return MAGNITUDES.has(next.folded) && isWordBehind(following) ? following.end : next.end;
}

const isWordBehind = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && !token.startsLine && !STOP_WORDS.has(token.folded);

/** Words that belong to the number before them, folded, and by how much they multiply it. */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['الف', 1e3],
  ['الفا', 1e3],
  ['الاف', 1e3],
  ['مليون', 1e6],
  ['ملايين', 1e6],
  ['مليونا', 1e6],
  ['مليار', 1e9],
  ['مليارات', 1e9],
  ['مليارا', 1e9],
  ['بليون', 1e9],
  ['تريليون', 1e12],
]);

/** What they are worth without a number before them; duals with and without their nūn. */
const ALONE: ReadonlyMap<string, number> = new Map([
  ['مليون', 1e6],
  ['مليونا', 2e6],
  ['مليونان', 2e6],
  ['مليوني', 2e6],
  ['مليونين', 2e6],
  ['مليار', 1e9],
  ['مليارا', 2e9],
  ['ملياران', 2e9],
  ['ملياري', 2e9],
  ['مليارين', 2e9],
]);
