/** The documents say what the program does: what they name exists, and what exists they name. */
import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {FIELDS as AUTHORITY_FIELDS} from '../src/1-read/authority-fields.ts';
import {readArchive} from '../src/1-read/read-archive.ts';
import {archiveCardSchema} from '../src/1-read/read-archive-card.ts';
import {KEYS} from '../src/2-parse/front-matter-schema.ts';
import {parseArticle} from '../src/2-parse/parse-article.ts';
import type {SourceFile} from '../src/model/article.ts';
import {DIAGNOSTIC_CODES} from '../src/model/diagnostic.ts';
import type {PageKind} from '../src/model/page.ts';
import {recordSchema} from '../src/model/record.ts';
import {ROOT} from './helpers.ts';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'src/README.md',
  'src/gazetteer/README.md',
  'articles/README.md',
  'tests/README.md',
  '.github/pull_request_template.md',
];

const WORKFLOW = '.github/workflows/ci.yml';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const README = text('README.md');
const CONTRIBUTING = text('CONTRIBUTING.md');

/** Names in the first cells of a document's tables. */
const rowsOf = (document: string): ReadonlySet<string> =>
  new Set(
    [...document.matchAll(/^\| (?<cell>[^|]*) \|/gmu)].flatMap(({groups}) =>
      [...(groups?.['cell'] ?? '').matchAll(/`([^` ]+)[^`]*`/gu)].map(([, name]) => name ?? ''),
    ),
  );
/** A part of README, from its heading to the next one of its rank or a higher one. */
const part = (heading: string): string => {
  const [found = '', marks = ''] = new RegExp(`^(#+) ${heading}\\n`, 'mu').exec(README) ?? [];
  const [, after] = found === '' ? [] : README.split(found);
  if (after === undefined) throw new Error(`README has no part «${heading}»`);
  return after.split(new RegExp(`^#{1,${marks.length}} `, 'mu'))[0] ?? '';
};

describe('front matter and authority', () => {
  test.each(KEYS)('README has a row for the front-matter key %s', key => {
    expect(rowsOf(part('Front matter'))).toContain(key);
  });

  test.each(KEYS)('CONTRIBUTING explains the front-matter key %s', key => {
    expect(CONTRIBUTING).toMatch(new RegExp(`^- \\p{L}[\\p{L}\\p{M} ]* \`${key}\`: `, 'mu'));
  });

  test.each(Object.keys(archiveCardSchema.shape))('README has a row for the key %s of archive.yaml', key => {
    expect(rowsOf(part('The card, `archive.yaml`'))).toContain(key);
  });

  test.each(Object.keys(AUTHORITY_FIELDS).filter(key => key !== 'sourceKind'))(
    'README names the key %s of authority files',
    key => {
      expect(part('Authority files')).toContain(`\`${key}\``);
    },
  );
});

describe('pages, records, diagnostics', () => {
  const KINDS: Readonly<Record<PageKind, true>> = {
    home: true,
    article: true,
    timeline: true,
    stories: true,
    story: true,
    index: true,
    entity: true,
    quotes: true,
    map: true,
    tag: true,
    source: true,
    about: true,
    search: true,
    redirect: true,
    'not-found': true,
  };

  test.each(Object.keys(KINDS))('README has a row for the page kind %s, which has a template', kind => {
    expect(rowsOf(part('The site'))).toContain(kind);
    expect(existsSync(join(ROOT, `templates/${kind}.11ty.tsx`))).toBe(true);
  });

  test.each(Object.keys(recordSchema.shape))('README has the field %s of a record', field => {
    expect(rowsOf(part('Records'))).toContain(field);
  });

  test.each(Object.keys(DIAGNOSTIC_CODES))('CONTRIBUTING tells of %s', code => {
    expect(CONTRIBUTING).toContain(`\`${code}\``);
  });

  test('CONTRIBUTING tells of no code that is not printed', () => {
    const told = [...CONTRIBUTING.matchAll(/`((?:file|front-matter|body|authority|archive|site)\/[a-z-]+)`/gu)];
    expect(told.map(([, code]) => code).filter(code => !Object.hasOwn(DIAGNOSTIC_CODES, code ?? ''))).toEqual([]);
  });
});

describe('commands', () => {
  const SCRIPTS: readonly string[] = Object.keys(JSON.parse(text('package.json')).scripts);
  /** Options of each command, as its help lists them. */
  const options = new Map<string, readonly string[]>();

  const help = (...args: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      let printed = '';
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args, '--help'], {cwd: ROOT});
      child.stdout.on('data', chunk => {
        printed += String(chunk);
      });
      child.on('error', reject);
      child.on('close', code => {
        if (code === 0) resolve(printed);
        else reject(new Error(`help of ${args.join(' ')} ended with ${code}`));
      });
    });

  beforeAll(async () => {
    const commands = [...(await help()).matchAll(/^ {2}(?<name>[a-z]+) \[/gmu)].map(([, name]) => name ?? '');
    const wanted = commands.filter(name => name !== 'help');
    const texts = await Promise.all(wanted.map(name => help(name)));
    for (const [index, name] of wanted.entries()) {
      const found = [...(texts[index] ?? '').matchAll(/^ {2}(?:-\w, )?(?<option>--[a-z-]+)/gmu)];
      options.set(
        name,
        found.map(([, option]) => option ?? '').filter(option => option !== '--help'),
      );
    }
  });

  /** Row of a command in README's table. */
  const rowOf = (command: string): string => new RegExp(`^\\| \`${command}[ \`].*$`, 'mu').exec(README)?.[0] ?? '';

  test('each command has a row of README that names its options, and no others', () => {
    expect(options.size).toBeGreaterThan(0);
    for (const [command, names] of options) {
      const row = rowOf(command);
      const shared = row.includes('the same without `--full` and `--archive`') ? namedIn(rowOf('build')) : [];
      const told = new Set([...namedIn(row), ...shared]);
      if (shared.length > 0) for (const name of ['--full', '--archive']) told.delete(name);
      // `--lang` is told once, above the table.
      expect([...told].sort(), command).toEqual(names.filter(name => name !== '--lang').sort());
    }
  });

  test('messages can be had in English from every command that README says so of', () => {
    expect(README).toMatch(/`--lang en` makes them English\s+\(all\s+commands\s+but\s+`new`\)/u);
    expect([...options].filter(([, names]) => !names.includes('--lang')).map(([name]) => name)).toEqual(['new']);
  });

  const namedIn = (row: string): readonly string[] => [...row.matchAll(/`(--[a-z-]+)/gu)].map(([, name]) => name ?? '');

  test.each(SCRIPTS)('the script %s is told of', script => {
    const name = ['test', 'start'].includes(script) ? `npm ${script}` : `npm run ${script}`;
    expect(README + CONTRIBUTING).toMatch(new RegExp(`${name}(?![\\w:-])`, 'u'));
  });

  test.each([...DOCUMENTS, WORKFLOW])('%s calls only scripts, commands and options that exist', path => {
    const document = text(path);
    for (const [call, script] of document.matchAll(/npm run (?<script>[\w:-]+)/gu)) {
      expect(SCRIPTS, call).toContain(script);
    }
    for (const [call, alias, command, rest] of document.matchAll(
      /npm run (sijill|build|check) -- (?:(?<command>[a-z]+)\b)?(?<rest>[^\n`]*)/gu,
    )) {
      const name = alias === 'sijill' ? command : alias;
      // README writes COMMAND for any of them.
      if (name === undefined) continue;
      expect([...options.keys()], call).toContain(name);
      for (const [option] of (rest ?? '').matchAll(/--[a-z-]+/gu)) {
        expect([...(options.get(name) ?? []), '--lang'], call).toContain(option);
      }
    }
  });
});

test('the workflow runs the script that contributors run', () => {
  expect(text(WORKFLOW)).toContain('- run: .ci/run\n');
  expect(existsSync(join(ROOT, '.ci/run'))).toBe(true);
});

describe('examples', () => {
  const {authority} = readArchive(join(ROOT, 'articles'), {shownAs: 'articles'});
  const check = (article: string) => {
    // Ids and hashes get their brands where files are read; here there is no file.
    const file = {
      id: 'example',
      path: 'example.md',
      shownPath: 'example.md',
      text: article,
      hash: '',
    } as unknown as SourceFile;
    return parseArticle(file, authority).diagnostics;
  };
  /** Contents of the fences of one language, unindented. */
  const fences = (document: string, language: string): readonly string[] =>
    [...document.matchAll(new RegExp(`^(?<indent> *)\`\`\`${language}\\n(?<code>.*?)^\\k<indent>\`\`\`$`, 'gmsu'))].map(
      ({groups}) => (groups?.['code'] ?? '').replaceAll(new RegExp(`^${groups?.['indent'] ?? ''}`, 'gmu'), ''),
    );
  const articlesOf = (document: string) => fences(document, 'markdown').filter(code => code.startsWith('---\n'));

  test.each([
    ['README.md', README],
    ['CONTRIBUTING.md', CONTRIBUTING],
  ])('the article of %s has nothing wrong', (_, document) => {
    const articles = articlesOf(document);
    expect(articles).toHaveLength(1);
    expect(articles.flatMap(check)).toEqual([]);
  });

  const HEAD = {title: '"عنوان"', date: '2024-05-17', source: 'beirut-desk'};
  const BODY = 'استقبل الوزير نظيره في القصر صباح اليوم.\n';

  /** An article whose head has a line of its own, or whose body is another. */
  const articleWith = (language: string, code: string): string => {
    const [, key = ''] = /^(\w+):/u.exec(code) ?? [];
    const lines = Object.entries(HEAD).flatMap(([name, value]) => (name === key ? [] : [`${name}: ${value}`]));
    const head = language === 'yaml' ? [...lines, code.trimEnd()] : lines;
    return `---\n${head.join('\n')}\n---\n${language === 'yaml' ? BODY : code}`;
  };

  const MISTAKES = [
    ...CONTRIBUTING.matchAll(
      /^### (?<name>[^\n]+)\n\n```(?<language>yaml|markdown)\n(?<code>.*?)^```\n\n(?<quoted>(?:> [^\n]+\n)+)/gmsu,
    ),
  ].map(({groups = {}}) => ({
    name: groups['name'] ?? '',
    article: articleWith(groups['language'] ?? '', groups['code'] ?? ''),
    quoted: (groups['quoted'] ?? '').replaceAll(/^> /gmu, '').trim().split('\n'),
  }));

  test('CONTRIBUTING shows common mistakes', () => {
    expect(MISTAKES.length).toBeGreaterThan(10);
  });

  test.each(MISTAKES)('the checker says of «$name» what CONTRIBUTING quotes', ({article, quoted}) => {
    expect(check(article).map(({message, code}) => `${message.ar} (\`${code}\`)`)).toEqual(quoted);
  });

  test('every date that CONTRIBUTING gives as accepted is accepted', () => {
    const section = /^## التاريخ\n.*?^## /msu.exec(CONTRIBUTING)?.[0] ?? '';
    const dates = [...section.matchAll(/`(date: [^`]+)`/gu)].map(([, line]) => line ?? '');
    expect(dates.length).toBeGreaterThan(5);
    expect(dates.map(line => `${line}\n`).flatMap(line => check(articleWith('yaml', line)))).toEqual([]);
  });
});

describe('the documents', () => {
  test.each(DOCUMENTS)('%s links only to what exists', path => {
    const links = [...text(path).matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(([, target]) => target ?? '');
    const files = links.filter(target => !/^(?:https?:|mailto:|#)/u.test(target) && !target.startsWith('/'));
    const missing = files.filter(target => !existsSync(join(ROOT, dirname(path), target.replace(/#.*$/u, ''))));
    expect(missing).toEqual([]);
  });

  test.each(DOCUMENTS)('%s speaks of the project, not of a machine it was made on', path => {
    expect(text(path)).not.toMatch(/(?<![\w.~-])\/(?:work|home|root|Users|tmp|mnt)\/|\bsessions?\b|registry\.npmjs/iu);
  });

  test('src/README.md maps every folder and file at the top of src/', () => {
    const map = /^## The map\n.*?^## /msu.exec(text('src/README.md'))?.[0] ?? '';
    const names = readdirSync(join(ROOT, 'src'), {withFileTypes: true})
      .filter(({name}) => !name.endsWith('.d.ts') && name !== 'README.md')
      .map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    expect(names.filter(name => !map.includes(`\n${name} `))).toEqual([]);
  });

  test('src/README.md and CONTRIBUTING.md name only files of src/ that exist', () => {
    const named = ['src/README.md', 'CONTRIBUTING.md'].flatMap(path =>
      [...text(path).matchAll(/`(?:src\/)?((?:[\w-]+\/)*[\w.-]+\.tsx?)`/gu)].map(([, name]) => name ?? ''),
    );
    const files = ['src', 'templates', 'tests'].flatMap(folder =>
      readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'}).map(
        name => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    );
    expect(named.filter(name => !files.some(file => file.endsWith(`/${name}`) || file === name))).toEqual([]);
  });

  test('src/gazetteer/README.md has every file and every column', () => {
    const document = text('src/gazetteer/README.md');
    const folder = join(ROOT, 'src/gazetteer');
    for (const name of readdirSync(folder).filter(file => file !== 'README.md')) {
      if (name.endsWith('.txt')) {
        expect(document).toContain(`\`${name}\``);
        continue;
      }
      const [heading = ''] = readFileSync(join(folder, name), 'utf8').split('\n');
      const columns = heading.split('\t');
      const isEntities = columns[0] === 'id';
      if (isEntities)
        expect(
          columns.filter(column => !rowsOf(document).has(column)),
          name,
        ).toEqual([]);
      else expect(document).toContain(`| \`${name}\` | \`${columns.join(' ')}\` |`);
    }
  });
});
