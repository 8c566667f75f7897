import {CsvError, parse} from 'csv-parse/sync';
import {compareIds} from '../arabic/collate.ts';
import {dayBounds, proposeDate} from '../arabic/publication-date.ts';
import {type Message, show} from '../input/message.ts';
import {didYouMean, nearest} from '../input/nearest.ts';
import {decodeReferences} from './decode-references.ts';

/** What a table says of one file; absent where its cell is empty. */
export interface MetaRow {
  readonly file: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly title?: string;
}

/** A problem of the table at a line of it. */
export interface MetaProblem {
  readonly line: number;
  readonly message: Message;
}

/** The rows of a table that are right and the problems of the others, in the order of its lines. */
export interface MetaTable {
  /** By the name of the file, without its folder. */
  readonly rows: ReadonlyMap<string, MetaRow>;
  readonly problems: readonly MetaProblem[];
}

const COLUMNS = ['file', 'date', 'source', 'url', 'title'] as const;
type Column = (typeof COLUMNS)[number];

/** Nothing known from elsewhere. */
export const NO_META: MetaTable = {rows: new Map(), problems: []};

/**
 * Reads a table of what is known from elsewhere: CSV in UTF-8, a BOM is welcome, the columns file, date, source, url, title
 * in any order. With `given`, the names of the files that are there, a row for any other file is a problem.
 */
export const readMetaTable = (csv: string, given?: ReadonlySet<string>): MetaTable => {
  const read = parseCsv(csv);
  if ('problem' in read) return {rows: new Map(), problems: [read.problem]};
  const [heading, ...lines] = read.lines;
  const columns = (heading?.cells ?? []).map(name => name.trim().toLowerCase());
  const ofHeading = headingProblems(columns, heading?.line ?? 1);
  if (ofHeading.length > 0) return {rows: new Map(), problems: ofHeading};
  const rows = new Map<string, MetaRow>();
  const problems: MetaProblem[] = [];
  for (const {cells, line} of lines) {
    const row = toRow(columns, cells);
    const found = rowProblem(row, rows, given);
    if (found) problems.push({line, message: found});
    else rows.set(row.file, row);
  }
  return {rows, problems};
};

interface CsvLine {
  readonly cells: readonly string[];
  readonly line: number;
}

const parseCsv = (csv: string): {readonly lines: readonly CsvLine[]} | {readonly problem: MetaProblem} => {
  try {
    // With `info` every record comes with the line it ends on; the types do not follow the option.
    const found = parse(csv, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
    }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: {readonly lines: number};
    }[];
    return {lines: found.map(({record, info}) => ({cells: record, line: info.lines}))};
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = Number(cause['lines'] ?? 1);
    return {
      problem: {
        line,
        message: {
          ar: `الجدول ليس CSV سليماً: ${show(cause.message)}`,
          en: `The table is no sound CSV: ${cause.message}`,
        },
      },
    };
  }
};

const headingProblems = (columns: readonly string[], line: number): readonly MetaProblem[] => {
  const known: readonly string[] = COLUMNS;
  const list = `\`${COLUMNS.join(', ')}\``;
  const unknown = columns.filter(name => !known.includes(name));
  const repeated = columns.filter((name, index) => columns.indexOf(name) !== index);
  return [
    ...unknown.map(name => {
      const hint = didYouMean(nearest(name, COLUMNS));
      return {
        line,
        message: {
          ar: `عمود غير معروف ${show(name)}، والمنتظر ${list}: صحّحه أو احذفه${hint.ar}`,
          en: `Unknown column ${show(name)}, expected ${list}: correct or remove it${hint.en}`,
        },
      };
    }),
    ...repeated.map(name => ({
      line,
      message: {ar: `العمود ${show(name)} مكرّر: احذف أحدهما`, en: `The column ${show(name)} stands twice: remove one`},
    })),
    ...(columns.includes('file')
      ? []
      : [
          {
            line,
            message: {
              ar: `لا عمود \`file\`، والمنتظر ${list}: أضفه في السطر الأول`,
              en: `There is no column \`file\`, expected ${list}: add it to the first line`,
            },
          },
        ]),
  ];
};

const toRow = (columns: readonly string[], cells: readonly string[]): MetaRow => {
  const cell = (column: Column): string =>
    (columns.includes(column) ? (cells[columns.indexOf(column)] ?? '') : '').trim();
  // The name of a file is the name of a file; the others are text that may come out of a content system.
  const optional = (['date', 'source', 'url', 'title'] as const).flatMap(column =>
    cell(column) === '' ? [] : [[column, decodeReferences(cell(column))] as const],
  );
  return {file: cell('file').replace(/^.*[\\/]/u, ''), ...Object.fromEntries(optional)};
};

const rowProblem = (
  row: MetaRow,
  rows: ReadonlyMap<string, MetaRow>,
  given: ReadonlySet<string> | undefined,
): Message | undefined => {
  if (row.file === '')
    return {
      ar: 'سطر بلا اسم ملف: اكتبه في العمود `file`',
      en: 'A row without a file: write its name in the column `file`',
    };
  if (rows.has(row.file))
    return {
      ar: `الملف ${show(row.file)} في سطرين، والمنتظر سطر واحد: احذف أحدهما`,
      en: `The file ${show(row.file)} has two rows, expected one: remove one of them`,
    };
  if (row.date !== undefined && dayBounds(row.date) === undefined) return wrongDate(row.date);
  if (given && !given.has(row.file)) {
    const hint = didYouMean(nearest(row.file, [...given].toSorted(compareIds)));
    return {
      ar: `الملف ${show(row.file)} ليس بين الملفات المعطاة: أضفه إلى الأمر أو احذف سطره${hint.ar}`,
      en: `The file ${show(row.file)} is not among those given: add it to the command or remove its row${hint.en}`,
    };
  }
  return undefined;
};

/** What is said of a date that is none; with the accepted form when only one day can be meant. */
export const wrongDate = (written: string): Message => {
  const hint = didYouMean(proposeDate(written));
  return {
    ar: `تاريخ غير صحيح ${show(written)}، والمنتظر يوم حقيقي مثل \`2024-05-17\` أو صيغة EDTF${hint.ar}`,
    en: `Wrong date ${show(written)}, expected a real day like \`2024-05-17\`, or EDTF${hint.en}`,
  };
};
