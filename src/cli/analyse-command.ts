import {createReadStream, existsSync, readFileSync} from 'node:fs';
import {basename, dirname, extname} from 'node:path';
import {createInterface} from 'node:readline';
import {readAuthority} from '../1-read/read-authority.ts';
import {readSource} from '../1-read/read-sources.ts';
import {readWordLists} from '../1-read/read-word-lists.ts';
import {type HeadKnowledge, headKnowledge} from '../2-parse/head-knowledge.ts';
import {type AnalysisInput, analyseArticle, type Knowledge, prepareKnowledge} from '../3-analyse/analyse-article.ts';
import {dayBounds} from '../arabic/publication-date.ts';
import {explain} from '../explain.ts';
import {findDate, type ImportProblem, readMeta} from '../import/import-file.ts';
import type {MetaRow} from '../import/meta-table.ts';
import {readOriginals} from '../import/read-originals.ts';
import {resolveSource} from '../import/resolve-source.ts';
import {sha256} from '../input/sha256.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {ArticleRecord} from '../model/record.ts';
import {makeRecord} from '../record.ts';
import {formatDiagnostics, isolateForeign} from './format-diagnostics.ts';

/**
 * Flags of `analyse`. `articles` is the archive folder, for its authority; `date` and the table at path `meta` say what is known
 * from elsewhere; `lang` is the language of messages.
 */
export interface AnalyseCommandOptions {
  readonly articles: string;
  readonly date?: string;
  readonly meta?: string;
  readonly prefer: AnalysisInput['prefer'];
  readonly explain: boolean;
  readonly lang: 'ar' | 'en';
}

interface Run extends AnalyseCommandOptions {
  readonly knowledge: Knowledge;
  readonly heads: HeadKnowledge;
  readonly rows: ReadonlyMap<string, MetaRow>;
}

type Result = {readonly record: ArticleRecord} | {readonly problems: readonly (ImportProblem | Diagnostic)[]};

/** Prints one record a line in input order, or what explains it; 1 when any input could not be read. */
export const analyseCommand = async (files: readonly string[], options: AnalyseCommandOptions): Promise<number> => {
  const meta = readMeta(files, options);
  if (meta.problems.length > 0) return tell(meta.problems, options.lang);
  const words = readWordLists();
  const {authority} = readAuthority(`${options.articles}/authority`, `${options.articles}/authority`);
  const run: Run = {
    ...options,
    knowledge: prepareKnowledge(authority, words),
    heads: headKnowledge(authority, words),
    rows: meta.table.rows,
  };
  let code = 0;
  for (const path of files) {
    for await (const result of analyseFile(path, run)) {
      if ('record' in result)
        await write(options.explain ? `${explain(result.record)}\n` : `${JSON.stringify(result.record)}\n`);
      else code = tell(result.problems, options.lang);
    }
  }
  return code;
};

async function* analyseFile(path: string, run: Run): AsyncGenerator<Result> {
  if (!existsSync(path)) {
    yield {
      problems: [
        {
          shown: path,
          line: 1,
          column: 1,
          message: {ar: 'لا ملف بهذا الاسم: صحّح المسار', en: 'There is no such file: correct the path'},
        },
      ],
    };
    return;
  }
  const extension = extname(path).toLowerCase();
  if (extension === '.md') yield analyseArticleFile(path, run);
  else if (extension === '.ndjson' || extension === '.jsonl') yield* analyseLines(path, run);
  else yield* analyseRaw(path, run);
}

const analyseArticleFile = (path: string, {knowledge, prefer}: Run): Result => {
  const {file, problems} = readSource(dirname(path), basename(path), dirname(path) === '.' ? '' : dirname(path));
  if (file === undefined) return {problems};
  const {made, diagnostics} = makeRecord(file, knowledge, prefer);
  return made === undefined ? {problems: diagnostics} : {record: made.record};
};

/** Raw text or HTML, read as `import` reads it. The headline stays in the text where the text has one. */
function* analyseRaw(path: string, run: Run): Generator<Result> {
  const row = run.rows.get(basename(path));
  for (const read of readOriginals(path, readFileSync(path), run.heads)) {
    if ('problem' in read) {
      yield {problems: [{shown: read.shown, ...read.place, message: read.problem}]};
      continue;
    }
    const {original} = read;
    const {date} = findDate(original, run.date ?? row?.date);
    const {source, label} = resolveSource(
      {fromTable: row?.source, fromFile: original.stated.source, raw: original.raw},
      run.knowledge.authority,
      run.heads,
    );
    const title = row?.title ?? original.stated.title ?? original.raw.title;
    yield {
      record: recordOf(run, {
        id: basename(path, extname(path)),
        path,
        hash: original.hash,
        text: original.raw.text.normalize('NFC'),
        title: title ?? null,
        date: date?.value ?? null,
        basis: {title: title === undefined ? 'supplied' : 'stated', date: date?.basis ?? 'inferred'},
        source: typeof source === 'string' ? (source === 'unknown' ? null : source) : sourceId(label, run),
        sourceName: label ?? null,
        byline: [...(original.stated.byline ?? []), ...original.raw.byline],
        dateline: original.raw.dateline?.places.join('، ') ?? null,
      }),
    };
  }
}

const sourceId = (label: string | undefined, run: Run): string | null =>
  run.knowledge.authority.entities.find(
    entity =>
      entity.type === 'organisation' &&
      (entity.name === label || entity.aliases.includes(label ?? '') || entity.alone.includes(label ?? '')),
  )?.id ?? null;

/** Lines of `{id, date, title?, text}`: the text is analysed as given. */
async function* analyseLines(path: string, run: Run): AsyncGenerator<Result> {
  let number = 0;
  for await (const line of createInterface({input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY})) {
    number++;
    if (line.trim() === '') continue;
    const item = readItem(number === 1 ? line.replace(/^\uFEFF/u, '') : line);
    if ('problem' in item) {
      yield {problems: [{shown: path, line: number, column: 1, message: item.problem}]};
      continue;
    }
    const {id = `${basename(path, extname(path))}-${number}`, text, title, date = run.date} = item;
    yield {
      record: recordOf(run, {
        id,
        path,
        hash: sha256(line),
        text: text.normalize('NFC'),
        title: title ?? null,
        date: date ?? null,
        basis: {title: title === undefined ? 'supplied' : 'stated', date: 'stated'},
        source: null,
        sourceName: null,
        byline: [],
        dateline: null,
      }),
    };
  }
}

interface Item {
  readonly id?: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
}

const readItem = (line: string): Item | {readonly problem: ImportProblem['message']} => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return {
      problem: {
        ar: 'سطر ليس JSON، والمنتظر `{"id": …, "date": …, "text": …}`',
        en: 'A line that is not JSON, expected `{"id": …, "date": …, "text": …}`',
      },
    };
  }
  const field = (key: string): string | undefined => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : undefined;
  };
  const text = field('text');
  if (text === undefined)
    return {
      problem: {
        ar: 'سطر بلا `text`، والمنتظر نص المقال في المفتاح `text`',
        en: 'A line without `text`, expected the text of the article under `text`',
      },
    };
  const date = field('date');
  if (date !== undefined && dayBounds(date) === undefined) {
    return {
      problem: {
        ar: `تاريخ غير صحيح \`${date}\`، والمنتظر يوم مثل \`2024-05-17\` أو صيغة EDTF`,
        en: `Wrong date \`${date}\`, expected a day like \`2024-05-17\`, or EDTF`,
      },
    };
  }
  const id = field('id');
  const title = field('title');
  return {text, ...(id !== undefined && {id}), ...(title !== undefined && {title}), ...(date !== undefined && {date})};
};

type Head = Pick<
  ArticleRecord,
  'id' | 'path' | 'hash' | 'text' | 'title' | 'date' | 'basis' | 'source' | 'sourceName' | 'byline' | 'dateline'
>;

const recordOf = ({knowledge, prefer}: Run, head: Head): ArticleRecord => {
  const {mentions, times, quotes, suggestedTags, words} = analyseArticle(
    {text: head.text, published: head.date ?? undefined, prefer},
    knowledge,
  );
  return {
    id: head.id,
    path: head.path,
    hash: head.hash,
    title: head.title,
    date: head.date,
    basis: head.basis,
    source: head.source,
    sourceName: head.sourceName,
    byline: head.byline,
    dateline: head.dateline,
    lang: 'ar',
    tags: [],
    suggestedTags: suggestedTags.map(({id, name}) => ({id, name})),
    summary: null,
    words,
    text: head.text,
    mentions,
    times,
    quotes,
  };
};

const tell = (problems: readonly (ImportProblem | Diagnostic)[], lang: 'ar' | 'en'): number => {
  for (const problem of problems) {
    const line =
      'code' in problem
        ? formatDiagnostics([problem], {format: 'text', lang})
        : `${problem.shown}:${problem.line}:${problem.column}  ${lang === 'ar' ? isolateForeign(problem.message.ar) : problem.message.en}`;
    process.stderr.write(`${line}\n`);
  }
  return problems.some(problem => !('severity' in problem) || problem.severity === 'error') ? 1 : 0;
};

/** Waits for a slow reader, so that thousands of records do not pile up in memory. */
const write = (text: string): Promise<void> =>
  new Promise(resolve => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
