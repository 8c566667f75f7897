/**
 * Words of diagnostics. A message is plain text in Arabic and English; what is quoted verbatim (a key, a value, a line to
 * write instead) stands between backticks, so that the printer can isolate its direction.
 */
import type {Diagnostic, DiagnosticCode} from '../model/diagnostic.ts';

/** A sentence in each language that `check --lang` offers. */
export type Message = Diagnostic['message'];

/** 1-based place in a file; the column counts UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The first character of a file. */
export const START: Place = {line: 1, column: 1};

const LONGEST_SHOWN = 90;
/** Length at which a line to be copied from a message is cut: longer than any headline. */
const LONGEST_LINE = 500;

/** C0 without tab and line feed, DEL, C1, and halves of surrogate pairs. */
export const CONTROL_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Surrogate}]/u;
/** Embeddings, overrides and isolates (UAX 9). LRM, RLM and ALM are ordinary in Arabic text and not meant. */
export const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/u;

// Marks such as LRM and joiners belong to the text and show nothing false.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/gu;

/** A value as a message may show it: between backticks, one line, cut when long, invisible characters named (`U+202E`). */
export function show(value: unknown, longest = LONGEST_SHOWN): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s*\n\s*/g, ' ').replace(/`/g, "'");
  const shown = line.length > longest ? `${[...line.slice(0, longest)].slice(0, -1).join('')}…` : line;
  return `\`${shown.replace(UNPRINTABLE, nameCharacter)}\``;
}

/** A line that a message proposes to write, in full. */
export function showLine(line: string): string {
  return show(line, LONGEST_LINE);
}

/** `U+202E` of the first character of a text. */
export function nameCharacter(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** An error at a place of a file. */
export function error(path: string, place: Place, code: DiagnosticCode, message: Message): Diagnostic {
  return {path, line: place.line, column: place.column, severity: 'error', code, message};
}

/** A warning at a place of a file. */
export function warning(path: string, place: Place, code: DiagnosticCode, message: Message): Diagnostic {
  return {...error(path, place, code, message), severity: 'warning'};
}

/** Place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {line: countLines(before), column: offset - lineStart + 1};
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
