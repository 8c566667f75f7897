import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {supplyTitle} from '../../src/import/supply-title.ts';

describe('the first clause of the lead', () => {
  it.each([
    ['افتتح الوزير الجسر. وحضر الافتتاح ألف مدعو.', 'افتتح الوزير الجسر'],
    [
      'استقبل رئيس البلدية في مكتبه وفداً من تجار المدينة القديمة، بعدما طالبوا بتأجيل الأشغال إلى ما بعد العيد والإجازة الصيفية.',
      'استقبل رئيس البلدية في مكتبه وفداً من تجار المدينة القديمة',
    ],
    [
      'قال متحدث باسم الوزارة إن الوزير سيزور الموانئ الجديدة على الساحل الشرقي يومي الثلاثاء والأربعاء وسيفتتح المحطة.',
      'قال متحدث باسم الوزارة إن الوزير سيزور الموانئ الجديدة على الساحل الشرقي',
    ],
    [
      'وصف رئيس الاتحاد القرار الأخير للجنة المسابقات بأنه “خطوة متأخرة لا تكفي الأندية الصغيرة ولا الكبيرة في هذا الموسم” وطالب بغيره.',
      'وصف رئيس الاتحاد القرار الأخير للجنة المسابقات بأنه',
    ],
  ])('%s', (lead, title) => {
    expect(supplyTitle(lead)).toBe(title.replace(/ بأنه$/u, ''));
  });
});

it('is short, whole words, closed quotations, no loose end', () => {
  const words = fc.constantFrom(
    'قال',
    'الوزير',
    'في',
    'من',
    'إن',
    '«الخطة',
    'الجديدة»',
    '“نعم”',
    'المدينة،',
    'والأربعاء',
    'بعدما',
    'المستشفى',
    '(أمس)',
    'زار',
  );
  fc.assert(
    fc.property(fc.array(words, {minLength: 3, maxLength: 40}), list => {
      const lead = list.join(' ');
      const title = supplyTitle(lead);
      expect(title.length).toBeLessThanOrEqual(90);
      expect(lead.startsWith(title)).toBe(true);
      expect(lead[title.length] ?? ' ').toMatch(/[\s،.]/u);
      expect(title).not.toMatch(/[،,]$/u);
    }),
  );
});
