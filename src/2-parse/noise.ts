import {BIDI_CONTROLS} from '../arabic/characters.ts';
import {fold} from '../arabic/normalise.ts';
import {HIJRI_MONTHS, MONTHS, SOFT_HIJRI_MONTHS, SOFT_MONTHS} from '../lexicon/months.ts';
import {WEEKDAYS} from '../lexicon/weekdays.ts';
import {
  BUTTON_WORDS,
  COUNTED_BY_PAGE,
  DATE_LABELS,
  DATE_WORDS,
  FOLLOW_OPENINGS,
  GLUED_ENDINGS,
  GLUED_OPENINGS,
  GLUED_TAILS,
  LABELS,
  LINE_OPENINGS,
  LIST_HEADINGS,
  PLATFORMS,
  SOURCE_LABELS,
  UPDATE_LABELS,
  WHOLE_LINES,
} from './noise-phrases.ts';

/** A text without page furniture. */
export interface CleanText {
  readonly text: string;
  /** What was dropped, as it stood, in order. */
  readonly noise: readonly string[];
  /** Names that «المصدر: …» lines give. */
  readonly statedSources: readonly string[];
  /** Dates that «نشر في …» lines give, as printed. */
  readonly statedDates: readonly string[];
}

/** What a line of furniture tells beside being furniture. */
interface Furniture {
  readonly source?: string;
  readonly date?: string;
  /** True when the lines below it are furniture as well, as far as they look like headlines. */
  readonly heads?: boolean;
}

/**
 * Drops page furniture: shortcodes, rules, «اقرأ أيضاً», share buttons, links, rights, counters, captions, cookies. Works on
 * whole lines, and on fragments stuck to the first and last word. What might be news stays; a text that would be all
 * furniture is given back as it is.
 */
export function removeNoise(text: string): CleanText {
  const {text: unglued, noise: glued} = removeGlued(text);
  const found = removeLines(unglued.split('\n'));
  const kept = found.kept.join('\n').trim();
  const {text: clean, noise: gluedBelow} = removeGlued(kept);
  if (clean === '') return {text: text.trim(), noise: [], statedSources: [], statedDates: []};
  const dropped = [...glued, ...found.noise, ...gluedBelow];
  // In the order of the text, in which fragments of the same words are told apart by nothing that matters.
  const noise = dropped.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
  return {text: clean, noise, statedSources: found.sources, statedDates: found.dates};
}

/**
 * Unicode NFC, LF, no BOM, no control or directional override characters, which an article may not hold; other line and
 * paragraph separators are line feeds.
 */
export function cleanCharacters(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/gu, '\n')
    .replace(UNWANTED, '');
}

const UNWANTED = new RegExp(
  `[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\uFEFF\\p{Surrogate}${BIDI_CONTROLS}]`,
  'gu',
);

interface Sifted {
  readonly kept: readonly string[];
  readonly noise: readonly string[];
  readonly sources: readonly string[];
  readonly dates: readonly string[];
}

function removeLines(textLines: readonly string[]): Sifted {
  const kept: string[] = [];
  const noise: string[] = [];
  const sources: string[] = [];
  const dates: string[] = [];
  let isList = false;
  for (const [index, line] of textLines.entries()) {
    const found = line.trim() === '' ? undefined : findFurniture(line);
    const isEdge = index < EDGE || index >= textLines.length - EDGE;
    // Within the text a source or a date may belong to a document it quotes.
    const furniture = found && (isEdge || (found.source === undefined && found.date === undefined)) ? found : undefined;
    isList = isList || (furniture?.heads === true && textLines.slice(index + 1).every(looksLikeHeadline));
    if (furniture === undefined && !(isList && line.trim() !== '')) kept.push(line);
    else noise.push(line.trim());
    if (furniture?.source !== undefined) sources.push(furniture.source);
    if (furniture?.date !== undefined) dates.push(furniture.date);
  }
  return {kept, noise, sources, dates};
}

/** How many lines at either end of a text may say where and when it was published. */
const EDGE = 6;

const looksLikeHeadline = (line: string): boolean => line.trim().length <= 140 && !/[.۔]["”»]?\s*$/u.test(line);

/** What a line is furniture of; undefined when it may be news. */
export function findFurniture(line: string): Furniture | undefined {
  const folded = plain(line);
  for (const kind of KINDS) {
    const found = kind(folded, line.trim());
    if (found) return found;
  }
  return undefined;
}

/** Folded, single spaces, without the marks that stand around furniture. */
const plain = (text: string): string =>
  fold(text)
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}[#@©…]+|[\s.:|>»«←→\-–—]+$/gu, '');
const plainSet = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(plain));

const SENTENCE_LENGTH = 160;
const NOTHING: Furniture = {};

type Kind = (folded: string, line: string) => Furniture | undefined;

const wholeLines = plainSet(WHOLE_LINES);
const listHeadings = plainSet(LIST_HEADINGS);
const buttonWords: ReadonlySet<string> = new Set(BUTTON_WORDS.flatMap(phrase => plain(phrase).split(' ')));
const openings = LINE_OPENINGS.map(plain);
const followOpenings = FOLLOW_OPENINGS.map(plain);
const platforms = PLATFORMS.map(plain);

const SIGNS: readonly RegExp[] = [
  // [ad_1], [/embed], [gallery ids="1,2"]: shortcodes of WordPress.
  /^(?:\[\/?[a-z][\w-]*(?:\s[^\]]*)?\]\s*)+$/iu,
  // A rule, stars, a lone stop.
  /^(?:\u0640|[^\p{L}\p{N}])+$/u,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u,
  /^(?:[#@][\p{L}\p{M}\p{N}_]+[\s،,]*)+$/u,
  /^(?:©|\(c\)\s)/iu,
  /^\(?\s*(?:getty images|shutterstock|istock)(?:\s*[/|-].*)?\)?$/iu,
];

const escapePattern = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (phrases: readonly string[]): string =>
  phrases
    .map(plain)
    .toSorted((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
const LABEL = new RegExp(`^(?:${anyOf(LABELS)})\\s*:`, 'u');
const SOURCE_LABEL = new RegExp(`^(?:${anyOf(SOURCE_LABELS)})\\s*[:|]\\s*(?<rest>.+)$`, 'u');
const DATE_LABEL = new RegExp(`^(?:${anyOf(DATE_LABELS)})\\s*[:|]?\\s+(?<rest>.*)$`, 'u');
const UPDATE_LABEL = new RegExp(`^(?:${anyOf(UPDATE_LABELS)})\\s*[:|]?\\s+(?<rest>.*)$`, 'u');
const COUNTER = new RegExp(`^[\\d.,]+\\s*[kم]?\\s*(?:${anyOf(COUNTED_BY_PAGE)})$`, 'u');
/** Longest line that names a source. */
const LABELLED_LENGTH = 80;

const dateWords: ReadonlySet<string> = new Set(
  [MONTHS, SOFT_MONTHS, HIJRI_MONTHS, SOFT_HIJRI_MONTHS, WEEKDAYS]
    .flatMap(table => Object.keys(table))
    .concat(DATE_WORDS)
    .flatMap(name => plain(name).split(' ')),
);
/** True of a text that holds a number and nothing but parts of dates and hours. */
const isDate = (folded: string): boolean =>
  /\d/u.test(folded) && folded.split(/[\s/\-–—:.,،|()]+/u).every(word => /^\d*$/u.test(word) || dateWords.has(word));
const FIRST_OF_DATE = new RegExp(`\\d|${Object.keys(WEEKDAYS).map(escapePattern).join('|')}`, 'u');

const isOpening = (folded: string, phrases: readonly string[]): boolean =>
  phrases.some(
    phrase => folded === phrase || (folded.startsWith(phrase) && /[\s:؟!.،]/u.test(folded[phrase.length] ?? '')),
  );
const afterLabel = (line: string): string => line.replace(/^[^:|]*[:|]\s*/u, '').replace(/[\s.]+$/u, '');

/** Kinds of furniture. Lists come before single lines, for their headings open both. */
const KINDS: readonly Kind[] = [
  folded => (listHeadings.has(folded) ? {heads: true} : undefined),
  folded => (wholeLines.has(folded) ? NOTHING : undefined),
  (_, line) => (SIGNS.some(sign => sign.test(line)) ? NOTHING : undefined),
  folded => (folded.length <= SENTENCE_LENGTH && isOpening(folded, openings) ? NOTHING : undefined),
  folded => (folded.length <= SENTENCE_LENGTH && LABEL.test(folded) ? NOTHING : undefined),
  (folded, line) =>
    folded.length <= LABELLED_LENGTH && SOURCE_LABEL.test(folded) ? {source: afterLabel(line)} : undefined,
  (folded, line) => {
    const rest = DATE_LABEL.exec(folded)?.groups?.['rest'];
    return rest !== undefined && isDate(rest) ? {date: line.slice(line.search(FIRST_OF_DATE))} : undefined;
  },
  folded => (isDate(UPDATE_LABEL.exec(folded)?.groups?.['rest'] ?? '') ? NOTHING : undefined),
  folded => (COUNTER.test(folded) ? NOTHING : undefined),
  folded =>
    folded.length <= SENTENCE_LENGTH &&
    isOpening(folded, followOpenings) &&
    platforms.some(platform => folded.includes(platform))
      ? NOTHING
      : undefined,
  folded => (folded.split(/[\s|/،,+-]+/u).every(word => buttonWords.has(word)) ? NOTHING : undefined),
];

const GLUED_OPENING = new RegExp(`^\\s*(?:${GLUED_OPENINGS.map(escapePattern).join('|')})\\s+`, 'iu');
const GLUED_ENDING = new RegExp(`\\s*(?:${GLUED_ENDINGS.map(escapePattern).join('|')})\\s*$`, 'iu');
// The words themselves are sure only after a finished sentence on the last line.
const GLUED_TAIL = new RegExp(
  `(?<=[.!؟?»”"])\\s+(?:${GLUED_TAILS.map(escapePattern).join('|')})\\s[^\\n]{1,250}$`,
  'u',
);
const SHORTCODE = /\s*\[\/?ad_\d+\]\s*/giu;

function removeGlued(text: string): {readonly text: string; readonly noise: readonly string[]} {
  const noise: string[] = [];
  const drop = (by: string) => (fragment: string) => {
    noise.push(fragment.trim());
    return by;
  };
  const dropCode = (fragment: string): string => {
    noise.push(fragment.trim());
    return fragment.includes('\n') ? '\n' : ' ';
  };
  let clean = text.replace(GLUED_OPENING, drop('')).replace(SHORTCODE, dropCode).trim();
  // «…المعدات.\nSource link\n[ad_2]»: one fragment hides the next.
  for (let before = ''; before !== clean; ) {
    before = clean;
    clean = clean.replace(GLUED_ENDING, drop('')).replace(GLUED_TAIL, drop('')).trimEnd();
  }
  return {text: clean, noise};
}
