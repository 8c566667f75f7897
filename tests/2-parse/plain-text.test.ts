import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseMarkdown} from '../../src/2-parse/markdown.ts';
import {inDocumentOrder, plainText} from '../../src/2-parse/plain-text.ts';

function read(markdown: string) {
  const {tree} = parseMarkdown(markdown, 0, 'x.md');
  if (tree === undefined) throw new Error('refused');
  return {tree, ...plainText(tree)};
}

describe('plainText', () => {
  test.each([
    ['blocks in lines', '# عنوان\n\nفقرة\n\n> قول\n\n- أ\n- ب\n\n***\n\nختام', 'عنوان\nفقرة\nقول\nأ\nب\nختام'],
    ['cells by a space', '| أ | ب |\n|---|---|\n| ج | **د** |\n\nبعد', 'أ ب\nج د\nبعد'],
    ['footnotes at the end', 'قبل[^1] بعد\n\n[^1]: حاشية\n\nختام', 'قبل بعد\nختام\nحاشية'],
    ['link text, code, no image', 'في [القصر](/a/) و`رمز` ![صورة](/media/x.png)هنا\n\n    نص', 'في القصر ورمز هنا\nنص'],
    ['a hard break as a line', 'أول\\\nثان', 'أول\nثان'],
    ['a soft break as it stands', 'أول\nثان', 'أول\nثان'],
    ['nothing for link definitions', 'في [القصر][ق]\n\n[ق]: /a/', 'في القصر'],
    ['no struck text, which is not our Markdown', 'نص ~~قديم~~', 'نص ~~قديم~~'],
    ['composed letters', 'ا&#x653;سيا', '\u0622سيا'],
  ])('%s', (_, markdown, text) => {
    expect(read(markdown).text).toBe(text);
  });

  test('gives the nodes of footnotes in document order, though their text is last', () => {
    const {text, textNodes} = read('قبل[^1]\n\n[^1]: حاشية\n\nختام');
    expect(textNodes.map(({start, end}) => text.slice(start, end))).toEqual(['قبل', 'حاشية', 'ختام']);
  });

  test('the slice of every text and inline-code node is its value', () => {
    const piece = fc.constantFrom(
      'كلمة',
      ' ',
      '**',
      '*',
      '`',
      '\n\n',
      '\n',
      '- ',
      '> ',
      '|',
      '\n| أ | ب |\n|---|---|\n',
      '[نص](/a/)',
      '![صورة](/media/a.png)',
      '[^1]',
      '\n\n[^1]: حاشية\n\n',
      '\\',
      '&amp;',
      '😀',
      '    ',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), pieces => {
        const {tree, text, textNodes} = read(pieces.join(''));
        const values = inDocumentOrder(tree).flatMap(node =>
          node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [],
        );
        expect(textNodes.map(({start, end}) => text.slice(start, end))).toEqual(values);
      }),
    );
  });
});

describe('parseMarkdown', () => {
  test('counts lines and columns in the file', () => {
    const file = '---\ntitle: س\n---\n\nفي <b>القصر';
    expect(parseMarkdown(file, file.indexOf('\n\n') + 1, 'x.md').diagnostics).toMatchObject([
      {line: 5, column: 4, code: 'body/raw-html'},
    ]);
  });

  test.each([
    '[نص](https://example.org/) و[نص](mailto:a@example.org) و[نص](/articles/x/) و[نص](#أ) و<https://example.org/>',
    '![صورة](/media/a/b.png) ![صورة](media/b.png)',
    'نص \\<b> و`<b>` و3 < 5',
    '    <b>',
    '\u200eنص\u200f \u061c',
  ])('accepts %s', markdown => {
    expect(parseMarkdown(markdown, 0, 'x.md').diagnostics).toEqual([]);
  });
});
