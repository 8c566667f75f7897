import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {runNew} from '../../src/cli/new-command.ts';

let articles = '';
const printed: string[] = [];
const print = (text: string) => printed.push(text);
beforeEach(() => {
  articles = mkdtempSync(join(tmpdir(), 'sijill-new-'));
  mkdirSync(join(articles, 'authority'));
  writeFileSync(join(articles, 'authority/sources.yaml'), '- id: town-radio\n  name: إذاعة البلدة\n');
  printed.splice(0);
});
afterEach(() => rmSync(articles, {recursive: true}));

const FLAGS = {
  title: 'عودة المهرجان: «نعم»',
  date: '2024-05-17',
  source: 'إذاعة البلدة',
  slug: 'festival',
  isInteractive: false,
};

it('writes the file the flags describe, with the id of the source', async () => {
  expect(await runNew({...FLAGS, tags: 'ثقافة، زراعة', articles, print})).toBe(0);
  expect(readFileSync(join(articles, '2024/2024-05-17-festival.md'), 'utf8')).toBe(
    '---\ntitle: "عودة المهرجان: «نعم»"\ndate: 2024-05-17\nsource: town-radio\ntags: ["ثقافة", "زراعة"]\ndraft: true\n---\nاكتب نص الخبر هنا.\n',
  );
});

it('takes the next free id rather than overwrite', async () => {
  await runNew({...FLAGS, articles, print});
  expect(await runNew({...FLAGS, articles, print})).toBe(0);
  expect(readdirSync(join(articles, '2024')).sort()).toEqual(['2024-05-17-festival-2.md', '2024-05-17-festival.md']);
});

it('names the flags that are missing when nobody can be asked', async () => {
  expect(await runNew({title: 'عنوان', articles, print, isInteractive: false, lang: 'en'})).toBe(2);
  expect(printed).toEqual([
    'Standard input is no terminal to ask on, expected `--date` `--source` `--slug`: add them to the command',
  ]);
});

it.each([
  [{date: '2024-02-30'}, 'Wrong date `2024-02-30`, expected a real day like `2024-05-17`, or EDTF'],
  [
    {source: 'town-radoi'},
    'No source is called `town-radoi` in `authority/sources.yaml`, expected the id of one or `unknown`. Did you mean `town-radio`?',
  ],
  [{slug: 'مهرجان'}, 'Wrong slug `مهرجان`, expected lower-case ASCII words with hyphens like `lavrov-pyongyang`'],
  [{title: ' '}, 'The title is empty or longer than 300 characters'],
])('refuses %j', async (wrong, message) => {
  expect(await runNew({...FLAGS, ...wrong, articles, print, lang: 'en'})).toBe(1);
  expect(printed).toEqual([message]);
  expect(readdirSync(articles)).toEqual(['authority']);
});
