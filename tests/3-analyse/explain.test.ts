import {describe, expect, test} from 'vitest';
import {explain} from '../../src/explain.ts';
import type {ArticleRecord} from '../../src/model/record.ts';

const TEXT = 'وصل لافروف الخميس.\nوقال: «نحن هنا».\nعاد خالد الحمدان.';

const RECORD: ArticleRecord = {
  id: 'sample',
  path: '2024/sample.md',
  hash: '0',
  title: null,
  date: '2024-05-20',
  basis: {title: 'stated', date: 'stated'},
  source: null,
  sourceName: null,
  byline: [],
  dateline: null,
  lang: 'ar',
  tags: [],
  suggestedTags: [],
  summary: null,
  words: 9,
  text: TEXT,
  mentions: [
    {...spanOf('لافروف'), type: 'person', entity: 'sergey-lavrov', name: 'سيرغي لافروف', rule: 'short-listed-name'},
    {...spanOf('خالد الحمدان'), type: 'person', entity: null, name: 'خالد الحمدان', rule: 'given-name-chain'},
  ],
  times: [{...spanOf('الخميس'), value: '2024-05-16', kind: 'date', implied: [], rule: 'weekday'}],
  quotes: [{...spanOf('نحن هنا'), speaker: null, speakerName: 'خالد', cue: 'قال', rule: 'verb-before'}],
};

describe('explain', () => {
  test('prints each span in text order with its place, kind, value and rule, aligned, Arabic isolated', () => {
    expect(explain(RECORD).split('\n')).toEqual([
      'sample: \u2068اسمان، زمن واحد، قول واحد\u2069',
      '1:5   person  sergey-lavrov  short-listed-name  \u2068لافروف\u2069',
      '1:12  date    2024-05-16     weekday            \u2068الخميس\u2069',
      '2:8   quote   \u2068خالد\u2069           verb-before        \u2068نحن هنا\u2069',
      '3:5   person  -              given-name-chain   \u2068خالد الحمدان\u2069',
    ]);
  });

  test('says so of an article in which nothing was found', () => {
    expect(explain({...RECORD, mentions: [], times: [], quotes: []})).toBe(
      'sample: \u2068لا أسماء، لا أزمنة، لا أقوال\u2069',
    );
  });

  test('shows a long quotation in one line, cut at a word', () => {
    const long = 'كلمة\nأخرى '.repeat(20).trim();
    const [, line = ''] = explain({
      ...RECORD,
      text: long,
      mentions: [],
      times: [],
      quotes: [
        {start: 0, end: long.length, text: long, speaker: null, speakerName: null, cue: null, rule: 'carried-over'},
      ],
    }).split('\n');
    expect(line).toMatch(/^1:1 {2}quote {2}- {2}carried-over {2}\u2068(?:كلمة|أخرى)(?: (?:كلمة|أخرى))+…\u2069$/u);
    expect(line.length).toBeLessThan(110);
  });

  test('lets no directional control of the text out of its isolation', () => {
    const text = 'خالد\u2069\u202E';
    const printed = explain({
      ...RECORD,
      text,
      mentions: [{start: 0, end: 6, text, type: 'person', entity: null, name: text, rule: 'x'}],
      times: [],
      quotes: [],
    });
    expect(printed).not.toContain('\u202E');
    expect(printed.endsWith('\u2068خالد\u2069')).toBe(true);
  });
});

function spanOf(text: string) {
  const start = TEXT.indexOf(text);
  return {start, end: start + text.length, text};
}
