import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {decodeUtf8} from '../../src/1-read/decode-utf8.ts';

const ALEF_MADDA_APART = '\u0627\u0653';

describe('decodeUtf8', () => {
  test('drops the byte-order mark, makes line ends LF and composes letters', () => {
    expect(decodeUtf8(Buffer.from(`\ufeffأ\r\nب\rج\n${ALEF_MADDA_APART}`))).toEqual({text: 'أ\nب\nج\n\u0622'});
  });

  test('gives any text back that is composed and has LF', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        const composed = text
          .replace(/\r/g, '')
          .replace(/^\ufeff+/, '')
          .normalize('NFC');
        expect(decodeUtf8(Buffer.from(composed))).toEqual({text: composed});
      }),
    );
  });

  test('finds the first bad byte wherever it is', () => {
    const letter = fc.constantFrom('أ', 'a', '\n', '😀', '€');
    fc.assert(
      fc.property(
        fc.array(letter),
        fc.array(letter),
        fc.constantFrom(0xff, 0xc0, 0x80, 0xf8),
        (before, after, byte) => {
          const text = before.join('');
          const found = decodeUtf8(
            Buffer.concat([Buffer.from(text), Buffer.from([byte]), Buffer.from(after.join(''))]),
          );
          const lines = text.split('\n');
          expect(found).toMatchObject({place: {line: lines.length, column: (lines.at(-1) ?? '').length + 1}});
        },
      ),
    );
  });

  test.each([
    ['Windows-1256', Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7])],
    ['UTF-16', Buffer.from('\ufeffمرحبا', 'utf16le')],
  ])('recognises %s', (name, bytes) => {
    const found = decodeUtf8(bytes);
    expect('problem' in found && found.problem.en).toContain(`looks like ${name}`);
  });
});
