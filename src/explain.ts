/** What `analyse --explain` prints: why each name, time and quotation of an article was found. */
import {BIDI_CONTROLS, FIRST_STRONG_ISOLATE, MARKS, POP_DIRECTIONAL_ISOLATE} from './arabic/characters.ts';
import {type CountedNoun, counted} from './arabic/plurals.ts';
import {type ArticleRecord, isUnlisted} from './model/record.ts';

/**
 * A summary line, then one line a span in text order: line:column in the record's text, kind, entity or value, rule, and the span as
 * printed. Columns are aligned, and Arabic is isolated so that a line of mixed scripts reads in its order (UAX #9).
 */
export const explain = (record: ArticleRecord): string => {
  const lineStarts = startsOfLines(record.text);
  const rows = spansOf(record).map(({start, kind, value, rule, text}) => [
    placeOf(start, lineStarts),
    kind,
    isolated(value),
    rule,
    isolated(shortened(text)),
  ]);
  return [summaryOf(record), ...aligned(rows)].join('\n');
};

interface ExplainedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
  readonly rule: string;
  readonly text: string;
}

/** Shown where a name is unlisted, a time has no value or a quotation no speaker. */
const NOTHING = '-';

const spansOf = ({mentions, times, quotes}: ArticleRecord): readonly ExplainedSpan[] =>
  [
    ...mentions.map(mention => ({
      ...mention,
      kind: mention.type,
      value: isUnlisted(mention.entity) ? NOTHING : (mention.entity ?? NOTHING),
    })),
    ...times.map(time => ({...time, value: time.value ?? NOTHING})),
    ...quotes.map(quote => ({...quote, kind: 'quote', value: quote.speaker ?? quote.speakerName ?? NOTHING})),
  ].sort((left, right) => left.start - right.start || right.end - left.end);

const startsOfLines = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/gu)].map(({index}) => index + 1),
];

/** 1-based line and column, the column in UTF-16 units as in diagnostics. `lineStarts` is ascending and begins with 0. */
const placeOf = (offset: number, lineStarts: readonly number[]): string => {
  const line = lineStarts.findLastIndex(start => start <= offset);
  return `${line + 1}:${offset - (lineStarts[line] ?? 0) + 1}`;
};

const LONGEST_SHOWN = 60;

/** One line of a span's text; a long quotation is cut at a word. */
const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= LONGEST_SHOWN) return line;
  const cut = line.slice(0, LONGEST_SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_SHOWN / 2))}…`;
};

const CONTROLS = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');

/** Text with Arabic in it, isolated; controls of its own are taken out, for they would end the isolation early. */
const isolated = (text: string): string =>
  /\p{Script=Arabic}/u.test(text)
    ? `${FIRST_STRONG_ISOLATE}${text.replace(CONTROLS, '')}${POP_DIRECTIONAL_ISOLATE}`
    : text;

/** Rows with every column but the last padded to one width. */
const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => widthOf(row[column] ?? ''))));
  return rows.map(row =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)),
      )
      .join('  '),
  );
};

const WITHOUT_WIDTH = new RegExp(`[${MARKS}${BIDI_CONTROLS}]`, 'gu');
const widthOf = (cell: string): number => cell.replace(WITHOUT_WIDTH, '').length;

const NAMES: CountedNoun = {
  zero: 'لا أسماء',
  one: 'اسم واحد',
  two: 'اسمان',
  few: '{n} أسماء',
  many: '{n} اسماً',
  other: '{n} اسم',
};
const TIMES: CountedNoun = {
  zero: 'لا أزمنة',
  one: 'زمن واحد',
  two: 'زمنان',
  few: '{n} أزمنة',
  many: '{n} زمناً',
  other: '{n} زمن',
};
const QUOTES: CountedNoun = {
  zero: 'لا أقوال',
  one: 'قول واحد',
  two: 'قولان',
  few: '{n} أقوال',
  many: '{n} قولاً',
  other: '{n} قول',
};

const summaryOf = ({id, mentions, times, quotes}: ArticleRecord): string => {
  const counts = [
    counted(mentions.length, NAMES, String),
    counted(times.length, TIMES, String),
    counted(quotes.length, QUOTES, String),
  ];
  return `${id}: ${isolated(counts.join('، '))}`;
};
