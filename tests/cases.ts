/**
 * Case files: text an Arabic reader can check. A case is a paragraph of lines with the expected spans in [brackets], and below it one
 * indented line a span, in the order of the opening brackets, with what is expected of it. Blank lines part cases, `#` begins a comment
 * line, and a case without brackets is one in which nothing may be found.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Span} from '../src/model/span.ts';

/** A bracketed stretch of a case and the words of the line below that belongs to it. */
export interface ExpectedSpan extends Span {
  readonly text: string;
  readonly says: string;
}

/** One case: its text without brackets, where it stands, and what is to be found in it. */
export interface Case {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly expected: readonly ExpectedSpan[];
}

const CASES = new URL('./cases/', import.meta.url);

/** Every case of the `.txt` files of `tests/cases/<folder>/`, by file. Throws at a case whose brackets and lines do not agree. */
export const readCases = (folder: string): ReadonlyMap<string, readonly Case[]> => {
  const path = fileURLToPath(new URL(`${folder}/`, CASES));
  const files = readdirSync(path)
    .filter(name => name.endsWith('.txt'))
    .sort();
  return new Map(files.map(name => [basename(name, '.txt'), parseCases(readFileSync(`${path}${name}`, 'utf8'), name)]));
};

/** The cases of one file's text. */
export const parseCases = (text: string, file: string): readonly Case[] => {
  const found: Case[] = [];
  let lines: string[] = [];
  let says: string[] = [];
  let begins = 0;
  const close = () => {
    if (lines.length > 0) found.push(caseOf(lines, says, file, begins));
    lines = [];
    says = [];
  };
  for (const [index, line] of text.normalize('NFC').split('\n').entries()) {
    if (line.startsWith('#')) continue;
    if (line.trim() === '') close();
    else if (/^\s/u.test(line)) says.push(line.trim());
    else {
      if (says.length > 0) throw new Error(`${file}:${index + 1}: a blank line must part two cases`);
      if (lines.length === 0) begins = index + 1;
      lines.push(line);
    }
  }
  close();
  return found;
};

const caseOf = (lines: readonly string[], says: readonly string[], file: string, line: number): Case => {
  const open: number[] = [];
  const spans: Span[] = [];
  let text = '';
  for (const character of lines.join('\n')) {
    if (character === '[') open.push(text.length);
    else if (character === ']') {
      const start = open.pop();
      if (start === undefined) throw new Error(`${file}:${line}: a bracket closes that none opens`);
      spans.push({start, end: text.length});
    } else text += character;
  }
  if (open.length > 0) throw new Error(`${file}:${line}: a bracket is not closed`);
  if (spans.length !== says.length)
    throw new Error(`${file}:${line}: ${spans.length} spans, ${says.length} lines below`);
  const ordered = spans.sort((left, right) => left.start - right.start || right.end - left.end);
  return {
    file,
    line,
    text,
    expected: ordered.map((span, index) => ({
      ...span,
      text: text.slice(span.start, span.end),
      says: says[index] ?? '',
    })),
  };
};

/** Spans with what is said of them, one a line, as a failing test shows them. */
export const shown = (spans: readonly (Span & {readonly text: string; readonly says: string})[]): string =>
  spans.map(({start, end, text, says}) => `${start}–${end} «${text}» ${says}`).join('\n');
