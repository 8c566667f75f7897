import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findTimes, TIME_RULES} from '../../src/3-analyse/times/find-times.ts';
import {tokenise} from '../../src/arabic/tokenise.ts';
import type {Timex} from '../../src/model/record.ts';
import {marked, readTimeCases} from './times-cases.ts';

const MONDAY = '2024-05-20';
const REFINERS = ['join-calendars', 'join-ranges', 'share-year'];

const times = (
  text: string,
  published: string | undefined = MONDAY,
  prefer: 'past' | 'future' | 'auto' = 'auto',
): readonly Timex[] => findTimes(text, tokenise(text), {published, prefer});

const files = readTimeCases();

describe.each(files)('times: $name', ({name, cases}) => {
  it.each(cases)('line $line: $text', ({text, expected, anchor}) => {
    expect(marked(text, times(text, anchor))).toBe(expected);
  });

  it('has a sentence where the rule finds something and one where it does not', () => {
    const finds = cases.map(({text, anchor}) => times(text, anchor).some(({rule}) => rule === name));
    // Two leave no name on a find: one takes finds away, the other gives a find of another rule its year.
    if (name !== 'not-a-time' && name !== 'share-year') expect(finds).toContain(true);
    expect(finds).toContain(false);
  });
});

describe('case files', () => {
  it('cover every rule and refiner', () => {
    expect(files.map(({name}) => name).toSorted()).toEqual(
      [...TIME_RULES.map(({name}) => name), ...REFINERS].toSorted(),
    );
  });
});

describe('findTimes', () => {
  it('leaves what counts from an unknown day without a value, and resolves what is complete', () => {
    const found = findTimes(
      'عاد الوفد الأحد وكان قد سافر في 3 مايو 2021',
      tokenise('عاد الوفد الأحد وكان قد سافر في 3 مايو 2021'),
      {prefer: 'auto'},
    );
    expect(found.map(({value}) => value)).toEqual([null, '2021-05-03']);
  });

  it('resolves from an uncertain publication date what all its days agree on', () => {
    const found = times('عاد الوفد الأحد من جولة العام الماضي', '2023-10~');
    expect(found.map(({value}) => value)).toEqual([null, '2022']);
  });

  it('takes the day of a date-time as it is written', () => {
    expect(times('عاد اليوم', '2024-05-20T23:30:00-08:00')[0]?.value).toBe('2024-05-20');
  });

  it.each([
    ['past', '2024-05-19'],
    ['future', '2024-05-26'],
  ] as const)('puts every bare weekday in the %s when told to', (prefer, value) => {
    expect(
      times('سيعود الوفد الأحد', MONDAY, prefer)
        .concat(times('عاد الوفد الأحد', MONDAY, prefer))
        .map(time => time.value),
    ).toEqual([value, value]);
  });

  it('says what it assumed', () => {
    expect(times('عاد في 3 مارس')[0]?.implied).toEqual(['year']);
    expect(times('عاد الأحد')[0]?.implied).toEqual(['direction']);
    expect(times('عاد في أواخر مارس 2020')[0]?.implied).toEqual(['part']);
    expect(times('عاد في 3 مارس 2020')[0]?.implied).toEqual([]);
  });

  it('keeps attached particles outside the span', () => {
    expect(times('خطط لعام 2020 وبمارس 2021 وللأسبوع المقبل').map(({text}) => text)).toEqual([
      'عام 2020',
      'مارس 2021',
      'أسبوع المقبل',
    ]);
  });

  const PIECES = [
    ...files.flatMap(({cases}) => cases.map(({text}) => text)),
    'في',
    'و',
    '5',
    '2024',
    '/',
    '-',
    '(',
    ')',
    'من',
    'إلى',
    'مارس',
    'الأحد',
    'الماضي',
    'منذ',
    'يومين',
    'الثاني',
    'رمضان',
    '\n',
    'هـ',
    'ال',
  ];

  it('finds spans in order, apart, and equal to their text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({unit: 'grapheme', maxLength: 8})), {maxLength: 14}),
        pieces => {
          const text = pieces.join(' ').normalize('NFC');
          let end = 0;
          for (const time of times(text)) {
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(time.end).toBeGreaterThan(time.start);
            expect(text.slice(time.start, time.end)).toBe(time.text);
            end = time.end;
          }
        },
      ),
      {numRuns: 300},
    );
  });
});
