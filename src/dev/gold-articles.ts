/**
 * The articles that careful readers marked: spans and values are in `tests/dev/gold-*.ndjson`; the texts are not part of the
 * repository and are read from `../shared/dev`.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {z} from 'zod';

const MARKED = fileURLToPath(new URL('../../tests/dev/', import.meta.url));
const TEXTS = fileURLToPath(new URL('../../../shared/dev/', import.meta.url));

const span = {start: z.int(), end: z.int()};
const goldSchema = z.object({
  id: z.string(),
  set: z.string(),
  region: z.string(),
  date: z.string(),
  entities: z.array(z.object({key: z.string(), type: z.enum(['PER', 'LOC', 'ORG']), name: z.string()})),
  mentions: z.array(z.object({...span, key: z.string()})),
  times: z.array(z.object({...span, value: z.union([z.string(), z.array(z.string())])})),
  quotes: z.array(z.object({...span, speaker: z.string().nullable(), speakerName: z.string().nullish()})),
});
const newsSchema = z.object({id: z.string(), text: z.string()});

/** One article's marks with its text; offsets are half-open UTF-16 ranges of `text`. */
export type GoldArticle = Readonly<z.infer<typeof goldSchema>> & {readonly text: string};

/** Every marked article, in file order; undefined where the texts are not at hand. Throws at an article whose text is missing among them. */
export const readGoldArticles = (): readonly GoldArticle[] | undefined => {
  if (!existsSync(TEXTS)) return undefined;
  const texts = new Map(
    filesOf(TEXTS, /^news-.*\.ndjson$/u)
      .flatMap(readLines)
      .map(item => {
        const {id, text} = newsSchema.parse(item);
        return [id, text] as const;
      }),
  );
  return filesOf(MARKED, /^gold-.*\.ndjson$/u)
    .flatMap(readLines)
    .map(item => {
      const gold = goldSchema.parse(item);
      const text = texts.get(gold.id);
      if (text === undefined) throw new Error(`${gold.id}: no such text in ${TEXTS}`);
      return {...gold, text};
    });
};

/** Every text of the development news, marked or not; empty where they are not at hand. */
export const readNewsTexts = (): readonly string[] =>
  existsSync(TEXTS)
    ? filesOf(TEXTS, /^news-.*\.ndjson$/u)
        .flatMap(readLines)
        .map(item => newsSchema.parse(item).text)
    : [];

const filesOf = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter(name => pattern.test(name))
    .sort()
    .map(name => `${folder}${name}`);

const readLines = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
