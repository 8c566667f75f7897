import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {frontMatterJsonSchema, recordJsonSchema, SCHEMA_FOLDER, schemaFiles} from '../src/schema.ts';

const ajv = new Ajv2020({strict: true});
const isRecord = ajv.compile(recordJsonSchema());
const isFrontMatter = ajv.compile(frontMatterJsonSchema());

test.each(Object.entries(schemaFiles()))('schema/%s is what `npm run schema` writes', (name, content) => {
  expect(readFileSync(SCHEMA_FOLDER + name, 'utf8')).toBe(content);
});

const FRONT_MATTER = {title: 'عنوان', date: '2024-05-17', source: 'desk'};

describe('the schema of front matter', () => {
  test.each([
    {},
    {date: '2023-10~', source: {name: 'جريدة', url: 'https://example.org/'}},
    {tags: ['دبلوماسية، عقوبات'], byline: 'فلان', redirects: ['/old/a/'], draft: false},
    {basis: {title: 'supplied'}, corrections: [{date: '2024-01-02', note: 'س'}], entities: {add: ['a'], drop: []}},
  ])('accepts %j', more => {
    expect(isFrontMatter({...FRONT_MATTER, ...more})).toBe(true);
  });

  test.each([
    {title: 2024},
    {source: {url: 'https://example.org/'}},
    {url: 'javascript:x'},
    {redirects: '//evil.example/'},
    {redirects: '/a/../b/'},
    {basis: {title: 'guessed'}},
    {draft: 'yes'},
    {original: 'A'},
    {unknown: 1},
  ])('refuses %j', more => {
    expect(isFrontMatter({...FRONT_MATTER, ...more})).toBe(false);
  });

  test('wants title, date and source', () => {
    expect(frontMatterJsonSchema()).toMatchObject({required: ['title', 'date', 'source'], additionalProperties: false});
  });
});

const RECORD = {
  id: 'x',
  path: 'x.md',
  hash: '0',
  title: null,
  date: '2024-05-17',
  basis: {title: 'stated', date: 'inferred'},
  source: null,
  sourceName: null,
  byline: [],
  dateline: null,
  lang: 'ar',
  tags: [{id: 'a', name: 'أ'}],
  suggestedTags: [],
  summary: null,
  words: 2,
  text: 'في بيروت',
  mentions: [{start: 3, end: 8, text: 'بيروت', type: 'place', entity: 'beirut', name: 'بيروت', rule: 'gazetteer'}],
  times: [],
  quotes: [],
};

describe('the schema of records', () => {
  test('accepts a record', () => {
    expect(isRecord(RECORD)).toBe(true);
  });

  test.each([{words: -1}, {times: undefined}, {mentions: [{start: 0}]}, {basis: {title: 'stated'}}, {more: 1}])(
    'refuses one with %j',
    more => {
      expect(isRecord(JSON.parse(JSON.stringify({...RECORD, ...more})))).toBe(false);
    },
  );
});
