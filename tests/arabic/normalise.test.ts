import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {asciiDigits, fold, foldHamza} from '../../src/arabic/normalise.ts';

describe('fold', () => {
  test.each([
    ['the forms of alef', 'أإآٱا', 'ااااا'],
    ['alef maqsura and teh marbuta', 'ذكرى مدرسة', 'ذكري مدرسه'],
    ['harakat and tatweel', 'مُـحَـمَّـدٌ', 'محمد'],
    ['superscript alef', 'هذ\u0670ا', 'هذا'],
    ['invisible characters', 'بي\u200Cونغ\u200F \u202Eيانغ\u202C', 'بيونغ يانغ'],
    ['Persian and Maghrebi letters', 'گوگل ڤيينا پاريس', 'غوغل فيينا باريس'],
    ['Persian keh and yeh', 'کیم', 'كيم'],
    ['digits', '٢٠٢٤ ۱۴', '2024 14'],
    ['presentation forms', '\uFEB3\uFEFC\uFEE1', 'سلام'],
    ['an alef with a separate hamza', 'ا\u0654حمد', 'احمد'],
    ['Latin capitals', 'AFP', 'afp'],
    ['nothing else', 'شؤون مسئول «نص» 3.5', 'شؤون مسئول «نص» 3.5'],
  ])('folds %s', (_, printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  test('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => fold(fold(text)) === fold(text)),
      {numRuns: 2000},
    );
    // Letters and marks of the Arabic blocks in any order, which compose with each other under NFKC.
    const arabic = fc
      .array(fc.oneof(fc.integer({min: 0x600, max: 0x6ff}), fc.integer({min: 0xfb50, max: 0xfeff})))
      .map(points => String.fromCodePoint(...points));
    fc.assert(
      fc.property(arabic, text => fold(fold(text)) === fold(text)),
      {numRuns: 2000},
    );
  });

  test('does not care how a text is composed', () => {
    const words = fc
      .array(fc.constantFrom('أحمد', 'شؤون', 'مسئول', 'آسيا', 'إيران', 'é', 'لُبنان'))
      .map(list => list.join(' '));
    fc.assert(fc.property(words, text => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))));
  });
});

describe('foldHamza', () => {
  test('makes one of the seats of hamza', () => {
    expect(foldHamza(fold('شؤون'))).toBe(foldHamza(fold('شوون')));
    expect(foldHamza(fold('سيئول'))).toBe(foldHamza(fold('سييول')));
    expect(foldHamza(fold('علاء'))).toBe('علا');
  });
});

describe('asciiDigits', () => {
  test('writes every digit of both Arabic rows in ASCII and leaves the rest', () => {
    expect(asciiDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ أ٫ب')).toBe('0123456789 0123456789 أ٫ب');
  });
});
