/**
 * `npm run bench -- [COUNT] [--corpus DIR]`: builds an archive of COUNT articles (1,000 unless given), or of the articles in DIR, in full;
 * then with one more article; then with nothing changed. Prints time, memory and pages of each. Not part of `npm test`.
 */
import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {filesBelow} from '../files.ts';
import {peakMemory} from './peak-memory.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLE = join(ROOT, 'articles');

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {corpus: {type: 'string'}, keep: {type: 'boolean', default: false}},
});
const count = Number(positionals[0] ?? 1000);
if (!Number.isInteger(count) || count < 1) throw new Error(`expected a number of articles, found ${positionals[0]}`);

interface Article {
  readonly path: string;
  readonly content: string;
}

/** Sentences and names of the sample archive, for articles of our own making. */
const sampleParts = (): {
  readonly sentences: readonly string[];
  readonly titles: readonly string[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
} => {
  const files = filesBelow(SAMPLE).filter(path => /^\d{4}\/.*\.md$/.test(path));
  const texts = files.map(path => readFileSync(join(SAMPLE, path), 'utf8'));
  const value = (text: string, key: string): readonly string[] => {
    const found = new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1];
    return found === undefined ? [] : [found];
  };
  const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();
  return {
    sentences: texts
      .flatMap(text =>
        text
          .split(/^---$/m)
          .slice(2)
          .join('')
          .split(/(?<=[.؟!])\s+/),
      )
      .filter(sentence => /^[\p{L}«][^|#>[\]]{30,}$/u.test(sentence)),
    titles: texts.flatMap(text => value(text, 'title')),
    sources: distinct(texts.flatMap(text => value(text, 'source'))),
    tags: distinct(
      texts.flatMap(text => value(text, 'tags')).flatMap(list => list.replace(/^\[|\]$/g, '').split(/[،,]\s*/)),
    ),
  };
};

/** Numbers from 0 to 1 that a seed settles (mulberry32): the same articles at every run. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** Article number `index`; it depends on nothing else, so one more article leaves the others as they were. */
const makeArticle = (index: number, parts: ReturnType<typeof sampleParts>): Article => {
  const random = randomFrom(index * 2654435761);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const day = new Date(Date.UTC(2000, 0, 1) + Math.floor(random() * 9497) * 86_400_000).toISOString().slice(0, 10);
  const tags = [...new Set([pick(parts.tags), pick(parts.tags)])].join('، ');
  const paragraphs = Array.from({length: 4 + Math.floor(random() * 4)}, () =>
    Array.from({length: 2 + Math.floor(random() * 3)}, () => pick(parts.sentences)).join(' '),
  );
  return {
    path: `${day.slice(0, 4)}/${day}-bench-${index}.md`,
    content: `---\ntitle: ${pick(parts.titles)}\ndate: ${day}\nsource: ${pick(parts.sources)}\ntags: [${tags}]\n---\n${paragraphs.join('\n\n')}\n`,
  };
};

/** An article of another generator's corpus in our front matter: no slug, a source that is not listed by its name. */
const convert = (content: string): string =>
  content.replace(/^slug: .*\n/m, '').replace(/^source: (".*")$/m, 'source: {name: $1}');

/** The archive's articles and the one that is added. */
const corpus = (): {readonly articles: readonly Article[]; readonly added: Article} => {
  const {corpus: folder} = values;
  if (folder === undefined) {
    const parts = sampleParts();
    return {
      articles: Array.from({length: count}, (_, index) => makeArticle(index, parts)),
      added: makeArticle(count, parts),
    };
  }
  const articles = filesBelow(folder)
    .filter(path => path.endsWith('.md'))
    .map(path => ({path, content: convert(readFileSync(join(folder, path), 'utf8'))}));
  const [added, ...others] = articles.toReversed();
  if (added === undefined || others.length === 0) throw new Error(`${folder} holds fewer than two articles`);
  return {articles: others, added};
};

const work = mkdtempSync(join(tmpdir(), 'sijill-bench-'));
const out = join(work, 'site');

const write = ({path, content}: Article): void => {
  const to = join(work, 'articles', path);
  mkdirSync(dirname(to), {recursive: true});
  writeFileSync(to, content);
};

interface Measure {
  readonly seconds: number;
  readonly summary: string;
}

/** One build by the command itself, in a process of its own. */
const measure = async (name: string): Promise<Measure> => {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'src/cli/main.ts',
      'build',
      '--articles',
      join(work, 'articles'),
      '--out',
      out,
      '--cache',
      join(work, 'cache'),
      '--lang',
      'en',
    ],
    {cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe']},
  );
  const memory = peakMemory(child.pid);
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const {bytes, cpuSeconds} = memory.stop();
  if (code !== 0) throw new Error(`the build failed:\n${printed}`);
  const seconds = (performance.now() - started) / 1000;
  const summary = printed.trimEnd().split('\n').at(-1) ?? '';
  const figures = [
    `${seconds.toFixed(1)} s`,
    cpuSeconds === undefined ? 'CPU unknown here' : `${cpuSeconds.toFixed(1)} s CPU`,
    bytes === undefined ? 'memory unknown here' : `${Math.round(bytes / 2 ** 20)} MiB at most`,
  ];
  console.log(`${name.padEnd(12)} ${figures.join(', ')}\n             ${summary}`);
  return {seconds, summary};
};

try {
  cpSync(join(SAMPLE, 'archive.yaml'), join(work, 'articles/archive.yaml'));
  cpSync(join(SAMPLE, 'authority'), join(work, 'articles/authority'), {recursive: true});
  const {articles, added} = corpus();
  for (const article of articles) write(article);
  const full = await measure('full');
  write(added);
  const one = await measure('one added');
  await measure('unchanged');
  console.log(`pages        ${filesBelow(out).filter(path => path.endsWith('.html')).length}`);
  console.log(`added/full   ${(one.seconds / full.seconds).toFixed(3)}`);
} finally {
  if (values.keep) console.log(`kept in ${work}`);
  else rmSync(work, {recursive: true, force: true});
}
