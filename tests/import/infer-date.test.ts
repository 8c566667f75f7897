import {describe, expect, it} from 'vitest';
import {inferDate} from '../../src/import/infer-date.ts';

describe('a day that the text gives', () => {
  it.each([
    ['افتتح الوزير اليوم الثلاثاء 14 مايو 2024 معرض الزيتون.', [], '2024-05-14'],
    ['يبدأ المعرض صباح اليوم الأحد 4 جوان 2017 في القاعة الكبرى.', [], '2017-06-04'],
    ['قال الوزير اليوم الأحد إن الجسر سيفتح.', ['12 مايو 2024'], '2024-05-12'],
    ['افتتح الوزير المعرض اليوم الثلاثاء 14 مايو، وهو الأول في العام الجاري 2024.', [], '2024-05-14'],
    [
      'قال الوزير اليوم الجمعة إن أعمال يوم الاثنين 13 ماي الجاري اكتملت، وهي من خطة العام الحالي 2024.',
      [],
      '[2024-05-03,2024-05-10,2024-05-17,2024-05-24,2024-05-31]',
    ],
  ])('%s', (text, stated, date) => {
    expect(inferDate(text, stated).date).toBe(date);
  });

  it('is not disturbed by a year that is planned for', () => {
    expect(inferDate('ناقش المجلس اليوم الثلاثاء 14 مايو 2024 موازنة سنة 2026.').date).toBe('2024-05-14');
  });
});

describe('days that the text allows', () => {
  it('reads a month from last month beside its name, and a weekday said to be today', () => {
    const text =
      'قال الوزير اليوم الخميس إن قمة البلدين في العاصمة الشرقية الشهر الماضي نجحت.\n' +
      'وكان الوزير حضر قمة البلدين في العاصمة الشرقية في سبتمبر الماضي، وهي الثالثة خلال العام الجاري 2023.';
    expect(inferDate(text).date).toBe('[2023-10-05,2023-10-12,2023-10-19,2023-10-26]');
  });

  it('places two weekdays to come before the days that follow them, in the year that a count gives', () => {
    const text =
      'سيزور الوزير العاصمة المجاورة يومي الاثنين والثلاثاء للمرة الأولى منذ 12 عاما.\n' +
      'وكانت زيارته السابقة للعاصمة المجاورة في مارس 2012.\n' +
      'وسيحضر الوزير معرضاً يومي 15 و16 مايو بعد زيارة العاصمة المجاورة.';
    expect(inferDate(text).date).toBe('2024-05-07/2024-05-12');
  });

  it('gives its reasons in both languages', () => {
    const {reasons} = inferDate('افتتح الوزير اليوم الثلاثاء المعرض الأول في العام الجاري 2024.');
    expect(reasons.map(({ar}) => ar)).toEqual([
      '`اليوم الثلاثاء`: فيوم النشر الثلاثاء',
      '`العام الجاري 2024`: فسنة النشر `2024`',
    ]);
    expect(reasons.map(({en}) => en)).toEqual([
      '`اليوم الثلاثاء`: so it was published on a Tuesday',
      '`العام الجاري 2024`: so it was published in `2024`',
    ]);
  });
});

describe('no date', () => {
  it.each([
    ['a weekday without a year', 'قال الوزير اليوم الخميس إن الجسر سيفتح.', undefined],
    ['a year long past', 'قال الوزير اليوم الخميس إن الجسر لم يُرمَّم منذ العام 2000.', undefined],
    ['too many days', 'قال الوزير اليوم الخميس إن خطة العام الجاري 2024 اكتملت.', 52],
    ['a weekday that contradicts its date', 'قال الوزير اليوم الخميس 14 مايو 2024 إن الجسر سيفتح.', 0],
  ])('%s', (_, text, count) => {
    expect(inferDate(text)).toMatchObject({date: undefined, count});
  });
});
