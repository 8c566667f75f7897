import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type HeadKnowledge, headKey, headKnowledge} from '../../src/2-parse/head-knowledge.ts';
import {readRawText} from '../../src/2-parse/read-raw-text.ts';
import {fold} from '../../src/arabic/normalise.ts';
import type {Authority, Entity} from '../../src/model/authority.ts';
import type {EntityId} from '../../src/model/ids.ts';

const FOLDER = new URL('../cases/article-head/', import.meta.url);

const place = (name: string, kind: string): Entity => ({
  id: headKey(name) as EntityId, // nothing here reads the id of a place
  type: 'place',
  name,
  aliases: [],
  alone: [],
  kind,
  from: 'gazetteer',
});
const authority: Authority = {
  entities: [
    ...['القاهرة', 'سيول', 'واشنطن', 'باريس', 'دبي', 'بكين', 'الرياض', 'بيروت', 'جدة', 'تونس', 'بنزرت'].map(name =>
      place(name, 'city'),
    ),
    ...['روسيا', 'كوريا الجنوبية', 'الإمارات العربية المتحدة', 'لبنان', 'اليونان'].map(name => place(name, 'country')),
  ],
  sources: [],
  tags: [],
};
const name = {word: false, foreign: false};
const known: HeadKnowledge = headKnowledge(authority, {
  givenNames: new Map(['منيف', 'احمد', 'سامي'].map(key => [key, name])),
});

interface Case {
  readonly text: string;
  readonly wants: Readonly<Record<string, readonly string[]>>;
}

/** Cases of a file: a text with | for a line feed, then `= key: value` lines. */
const readCases = (file: string): readonly Case[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/\n\s*\n/u)
    .map(block => block.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#')))
    .filter(block => block.length > 0)
    .map(([text = '', ...lines]) => {
      const wants: Record<string, string[]> = {};
      for (const line of lines) {
        const [, key = '', value = ''] = /^= (\w+): (.*)$/u.exec(line) ?? [];
        if (key === '') throw new Error(`${file}: expected "= key: value", found ${line}`);
        wants[key] = [...(wants[key] ?? []), value];
      }
      return {text: text.replaceAll(' | ', '\n'), wants};
    });

const listed = (values: readonly string[] | undefined): string | undefined =>
  values?.length ? values.join('، ') : undefined;

describe.each(['datelines.txt', 'bylines.txt', 'headlines.txt'])('%s', file => {
  it.each(readCases(file))('$text', ({text, wants}) => {
    const raw = readRawText(text, known);
    expect({
      title: raw.title,
      places: listed(raw.dateline?.places),
      agency: raw.agency && (raw.agency.id ?? raw.agency.name),
      date: listed(raw.statedDates),
      byline: listed(raw.byline),
    }).toEqual({
      title: wants['title']?.[0],
      places: wants['places']?.[0],
      agency: wants['agency']?.[0],
      date: wants['date']?.[0],
      byline: wants['byline']?.[0],
    });
    expect(raw.body.slice(raw.leadStart)).toMatch(new RegExp(`^${wants['lead']?.[0] ?? ''}`, 'u'));
    expect(raw.titleInText && !raw.text.startsWith(raw.title ?? '')).toBe(false);
  });
});

describe('noise.txt', () => {
  it.each(readCases('noise.txt'))('$text', ({text, wants}) => {
    const raw = readRawText(text, known);
    expect(raw.noise).toEqual(wants['drop'] ?? []);
    for (const dropped of raw.noise) expect(raw.text).not.toContain(dropped);
    expect(raw.statedSources).toEqual(wants['source'] ?? []);
    expect(raw.statedDates).toEqual(wants['date'] ?? []);
    if (wants['drop'] === undefined) expect(raw.text).toBe(text);
  });
});

describe('without an archive', () => {
  it('knows places by the agency behind them', () => {
    const raw = readRawText('نواذيبو (رويترز) - عاد الصيادون إلى البحر.');
    expect(raw.dateline?.places).toEqual(['نواذيبو']);
    expect(raw.agency?.id).toBe('reuters');
  });

  it('takes no agency that the body quotes', () => {
    expect(
      readRawText('قال الوزير لوكالة رويترز إن السد اكتمل. ونقلت عنه وكالة تاس (الروسية) مثله.').agency,
    ).toBeUndefined();
  });

  it('names no single agency when two sign', () => {
    expect(readRawText('باريس - رويترز، أ ف ب - قال متحدث إن القمة تأجلت.').agency).toBeUndefined();
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    'قال',
    'الوزير',
    'اليوم',
    '[ad_1]',
    'Source link',
    '\n',
    '\n\n',
    ' ',
    '___',
    '(رويترز)',
    ' - ',
    ':',
    'اقرأ أيضاً',
    '.',
    '،',
    '«',
    '»',
    '\u202E',
    '\u0000',
    '\r\n',
    'Next Previous',
    '3',
    'المصدر: ',
    'x',
  );
  const texts = fc.array(pieces, {maxLength: 25}).map(list => list.join(' '));

  it('cleaning a clean text changes nothing', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = readRawText(text, known).text;
        expect(readRawText(once, known).text).toBe(once);
      }),
    );
  });

  it('keeps every word that is not reported as dropped', () => {
    fc.assert(
      fc.property(texts, text => {
        const raw = readRawText(text, known);
        const words = (part: string): readonly string[] => fold(part).match(/[\p{L}\p{N}]+/gu) ?? [];
        expect([...words(raw.text), ...raw.noise.flatMap(words)].toSorted()).toEqual([...words(text)].toSorted());
      }),
    );
  });

  it('finds the lead inside the body and the body inside the text', () => {
    fc.assert(
      fc.property(texts, text => {
        const raw = readRawText(text, known);
        expect(raw.text.endsWith(raw.body)).toBe(true);
        expect(raw.leadStart).toBeLessThanOrEqual(raw.body.length);
      }),
    );
  });
});

it('has a case file for each part of the head', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(['bylines.txt', 'datelines.txt', 'headlines.txt', 'noise.txt']);
});
