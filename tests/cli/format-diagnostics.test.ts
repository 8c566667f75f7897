import {describe, expect, test} from 'vitest';
import {formatDiagnostics, isolateForeign} from '../../src/cli/format-diagnostics.ts';
import type {Diagnostic} from '../../src/model/diagnostic.ts';

const at = (path: string, line: number, column: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  path,
  line,
  column,
  severity: 'error',
  code: 'front-matter/date',
  message: {ar: 'وُجد `17-5-2024`، والمنتظر EDTF', en: 'Found 100%,\nexpected: b'},
  ...more,
});

describe('formatDiagnostics', () => {
  test('sorts by path, line and column as numbers', () => {
    const printed = formatDiagnostics([at('b.md', 1, 1), at('a.md', 10, 1), at('a.md', 9, 10), at('a.md', 9, 2)], {
      format: 'text',
      lang: 'en',
    });
    expect(printed.match(/^\S+:\d+:\d+/gm)).toEqual(['a.md:9:2', 'a.md:9:10', 'a.md:10:1', 'b.md:1:1']);
  });

  test('isolates what is foreign in Arabic', () => {
    expect(formatDiagnostics([at('a.md', 3, 7)], {format: 'text', lang: 'ar'})).toBe(
      'a.md:3:7  front-matter/date  وُجد \u2068`17-5-2024`\u2069، والمنتظر \u2068EDTF\u2069',
    );
    expect(isolateForeign('اكتب `title: "أ: ب"` في UTF-8 أو CC0 1.0، ثم')).toBe(
      'اكتب \u2068`title: "أ: ب"`\u2069 في \u2068UTF-8\u2069 أو \u2068CC0 1.0\u2069، ثم',
    );
  });

  test('marks warnings', () => {
    expect(
      formatDiagnostics([at('a.md', 3, 7, {severity: 'warning', code: 'front-matter/tag'})], {
        format: 'text',
        lang: 'en',
      }),
    ).toMatch(/^a\.md:3:7 {2}front-matter\/tag \(warning\) {2}Found/);
  });

  test('writes workflow commands with their escapes', () => {
    expect(
      formatDiagnostics([at('a,b:c.md', 3, 7), at('z.md', 1, 1, {severity: 'warning'})], {
        format: 'github',
        lang: 'en',
      }),
    ).toBe(
      '::error file=a%2Cb%3Ac.md,line=3,col=7,title=front-matter/date::Found 100%25,%0Aexpected: b\n' +
        '::warning file=z.md,line=1,col=1,title=front-matter/date::Found 100%25,%0Aexpected: b',
    );
  });

  test('gives JSON that reads back', () => {
    const diagnostics = [at('a.md', 1, 1), at('b.md', 2, 2)];
    expect(JSON.parse(formatDiagnostics(diagnostics, {format: 'json', lang: 'ar'}))).toEqual(diagnostics);
    expect(formatDiagnostics([], {format: 'text', lang: 'ar'})).toBe('');
  });
});
