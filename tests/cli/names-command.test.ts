import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {parse} from 'yaml';
import {checkCommand} from '../../src/cli/check-command.ts';
import {namesCommand} from '../../src/cli/names-command.ts';
import {ROOT, writeFiles} from '../helpers.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'sijill-names-'));
const folders = {articles: join(FOLDER, 'articles'), out: join(FOLDER, 'site'), cache: join(FOLDER, 'cache')};

const article = (title: string, body: string): string =>
  `---\ntitle: "${title}"\ndate: 2024-05-20\nsource: unknown\n---\n${body}\n`;

beforeAll(() => {
  cpSync(join(ROOT, 'articles/archive.yaml'), join(folders.articles, 'archive.yaml'));
  writeFiles(folders.articles, {
    // The escape and the strong emphasis take places in the file that the text does not have.
    'a.md': article(
      'لقاء في موسكو',
      'قال \\[الوزير\\] الروسي **سيرجى لافروق** في موسكو إن المحادثات مستمرة مع السيد غريغور باتشوفسكي.',
    ),
    'b.md': article('لقاء ثان', 'وكان سيرجى لافروق في موسكو أمس، ثم التقى السيد جريجور باتشوفسكي بعد ذلك.'),
  });
});
afterAll(() => rmSync(FOLDER, {recursive: true, force: true}));

/** What a command prints on standard output. */
const printed = async (run: () => Promise<number>): Promise<string> => {
  let text = '';
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(chunk => {
      text += String(chunk);
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true),
  ];
  try {
    await run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return text;
};

test('names are listed with counts, place, what may be meant and an entry that YAML reads', async () => {
  const json = await printed(() => namesCommand({...folders, least: 2, format: 'json', lang: 'ar'}));
  const names: unknown = JSON.parse(json);
  expect(names).toMatchObject([
    {
      name: 'جريجور باتشوفسكي',
      forms: [{text: 'جريجور باتشوفسكي'}, {text: 'غريغور باتشوفسكي'}],
      articles: ['a', 'b'],
      meant: null,
    },
    {
      type: 'person',
      name: 'سيرجى لافروق',
      mentions: 2,
      articles: ['a', 'b'],
      first: {path: `${folders.articles}/a.md`, line: 6, column: 25},
      meant: {id: 'sergey-lavrov'},
      file: 'people.yaml',
    },
  ]);
  const entries = Array.isArray(names) ? names.map(name => parse(name.entry)[0]) : [];
  expect(entries[1]).toMatchObject({id: 'sergey-lavrov', aliases: ['سيرجى لافروق']});
  expect(entries[0]).toEqual({id: '?', name: 'جريجور باتشوفسكي', aliases: ['غريغور باتشوفسكي']});
});

test('the list for people says the same in a few lines', async () => {
  const text = await printed(() => namesCommand({...folders, least: 2, format: 'text', lang: 'ar'}));
  expect(text).toContain('«سيرجى لافروق»  شخص، في مقالين، مرتين\n');
  expect(text).toContain('هل المقصود «سيرغي لافروف» \u2068sergey-lavrov\u2069؟');
  expect(text).toMatch(/خارج القوائم: اسمان(?:، وغيرها في أقل من مقالين: .+)?\n$/u);
});

test('check warns of a near miss where it stands, and is no failure', async () => {
  let code: number | undefined;
  const text = await printed(async () => {
    code = await checkCommand([join(folders.articles, 'a.md')], {...folders, format: 'text', lang: 'en'});
    return code;
  });
  expect(text).toBe(
    `${folders.articles}/a.md:6:25  names/near-miss (warning)  The name \`سيرجى لافروق\` is in no list and is close to one that is: correct it, add it to the aliases of \`sergey-lavrov\`, or leave it if it is another's. Did you mean \`سيرجي لافروف\`?\n`,
  );
  expect(code).toBe(0);
});
