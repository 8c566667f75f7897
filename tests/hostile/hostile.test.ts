import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type ArchiveInput, readArchive} from '../../src/1-read/read-archive.ts';
import {parseArticle} from '../../src/2-parse/parse-article.ts';
import {formatDiagnostics} from '../../src/cli/format-diagnostics.ts';
import type {Diagnostic} from '../../src/model/diagnostic.ts';
import {HOSTILE_FILES, SIDE_EFFECT, writeHostileArchive} from './hostile-files.ts';

let folder = '';
let archive: ArchiveInput;
let diagnostics: readonly Diagnostic[] = [];
let accepted: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-hostile-'));
  writeHostileArchive(folder);
  archive = readArchive(folder, {shownAs: 'articles'});
  const parsed = archive.files.map(file => ({path: file.path, ...parseArticle(file, archive.authority)}));
  diagnostics = [...archive.diagnostics, ...parsed.flatMap(result => result.diagnostics)];
  accepted = parsed.flatMap(({article, path}) => (article ? [path] : []));
});

afterAll(() => rmSync(folder, {recursive: true}));

describe('one run over an archive of bad files', () => {
  test.each(HOSTILE_FILES)('$path', ({path, expected}) => {
    const found = diagnostics
      .filter(diagnostic => diagnostic.path === `articles/${path}`)
      .map(({line, column, code}) => `${line}:${column} ${code}`);
    expect(found).toEqual(expected);
  });

  test('accepts no bad file', () => {
    // The two that share an id are sound in themselves.
    expect(accepted).toEqual(['file/same.md', 'other/same.md']);
  });

  test('runs no front matter', () => {
    expect(Object.hasOwn(globalThis, SIDE_EFFECT)).toBe(false);
  });

  test('says what was found, what was expected and what to do, in both languages', () => {
    for (const {message} of diagnostics) {
      expect(message.en).toMatch(/expected|is not in/);
      expect(message.ar).toMatch(/المنتظر|ليس في/);
      expect(message.ar).not.toMatch(/undefined|\[object/);
      expect(message.en).not.toMatch(/undefined|\[object/);
    }
  });

  test('prints no control character of a bad file to the terminal', () => {
    const printed = formatDiagnostics(diagnostics, {format: 'text', lang: 'en'});
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
