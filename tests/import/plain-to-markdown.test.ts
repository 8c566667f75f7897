import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../../src/2-parse/markdown.ts';
import {cleanCharacters} from '../../src/2-parse/noise.ts';
import {plainText} from '../../src/2-parse/plain-text.ts';
import {paragraphLines, plainToMarkdown} from '../../src/import/plain-to-markdown.ts';

const readBack = (markdown: string): string => {
  const {tree, diagnostics} = parseMarkdown(markdown, 0, 'x.md');
  expect(diagnostics).toEqual([]);
  return tree === undefined ? '' : plainText(tree).text;
};

describe('plain text through Markdown and back', () => {
  const marks = fc.constantFrom(
    ...'*_[]()<>#!&`~|\\+-=.:;"\'{}^$%@/1 2 0',
    'نص',
    'كلمة',
    ' ',
    '\n',
    '\t',
    '---',
    '***',
    '```',
    '1.',
    '2)',
    '- ',
    '> ',
    '# ',
    '&amp;',
    '&#x202E;',
    '<b>',
    '<!--',
    '[^1]',
    '[^1]: ',
    '[a]: http://x',
    '![x](y)',
    'http://example.org/a_b_c',
    '| a | b |',
    '|---|',
    '===',
    '\u00A0',
    '\u200F',
    'ـ',
    'ً',
  );
  const texts = fc.array(marks, {maxLength: 30}).map(parts => cleanCharacters(parts.join('')));

  it('is the same lines', () => {
    fc.assert(
      fc.property(texts, text => {
        const lines = paragraphLines(text);
        fc.pre(lines.length > 0);
        expect(readBack(plainToMarkdown(text))).toBe(lines.join('\n'));
      }),
      {numRuns: 500},
    );
  });

  it('holds for any Unicode text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 80}).map(cleanCharacters), text => {
        const lines = paragraphLines(text);
        fc.pre(lines.length > 0);
        expect(readBack(plainToMarkdown(text))).toBe(lines.join('\n'));
      }),
      {numRuns: 500},
    );
  });
});

it('leaves ordinary Arabic text as it is', () => {
  const text = 'قال الوزير: “نعم”، ثم أضاف (في بيان) «لا»...\nوبلغت الكلفة 3.5 مليون - تقريباً - في 2024/5/17.';
  expect(plainToMarkdown(text)).toBe(text.replace('\n', '\n\n'));
});
