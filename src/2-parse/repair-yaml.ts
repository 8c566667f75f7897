/**
 * Headlines are pasted after `title:` as they are, and more than a quarter of real ones then are a YAML error or lose a part:
 * a colon and a space inside, a leading quotation mark, bracket or sign, a `#`. This finds those lines and what to write instead.
 */
import {isScalar, parseDocument} from 'yaml';
import type {Message, Place} from '../input/message.ts';
import {show, showLine} from '../input/message.ts';
import {ARABIC_KEYS, KEYS, PROSE_KEYS} from './front-matter-schema.ts';

/** One line that YAML misreads. */
export interface Repair {
  readonly place: Place;
  readonly message: Message;
  /** The whole line as it should be. */
  readonly line: string;
}

/** Lines of prose that need quotation marks, by line number in the file; `firstLine` is the number of the first one given. */
export function findRepairs(yamlText: string, firstLine: number): ReadonlyMap<number, Repair> {
  const repairs = new Map<number, Repair>();
  for (const [index, line] of yamlText.split('\n').entries()) {
    // Lines of a block scalar are indented: only lines at the margin are looked at.
    const {key, gap, value} = /^(?<key>[\p{L}_-]+):(?<gap>[ \t]*)(?<value>\S.*?)[ \t]*$/u.exec(line)?.groups ?? {};
    if (key === undefined || value === undefined || gap === undefined) continue;
    const known = ARABIC_KEYS.get(key) ?? key;
    const opensBlock = /^[|>][-+\d]*$/.test(value);
    const opensList = LIST_KEYS.has(known) && value.startsWith('#');
    if (opensBlock || opensList || !KEYS.includes(known)) continue;
    const number = firstLine + index;
    const column = key.length + 2 + gap.length;
    if (gap === '') {
      const fixed = `${key}: ${PROSE_KEYS.has(known) && misreads(value) ? quote(value) : value}`;
      repairs.set(number, {place: {line: number, column}, message: missingSpace(key, fixed), line: fixed});
    } else if (PROSE_KEYS.has(known)) {
      const problem = isCollection(known, value) ? undefined : misreads(value);
      const fixed = `${key}: ${quote(value)}`;
      if (problem) repairs.set(number, {place: {line: number, column}, message: withLine(problem, fixed), line: fixed});
    }
  }
  return repairs;
}

/** Keys whose value may be lines below, so that their own line may be empty but for a comment. */
const LIST_KEYS: ReadonlySet<string> = new Set(['tags', 'byline', 'source']);

/** A list or mapping where the key takes one or the other; left to the schema when YAML reads it. */
function isCollection(key: string, value: string): boolean {
  return LIST_KEYS.has(key) && /^[[{]/.test(value) && parse(value).errors.length === 0;
}

/** Why YAML would not take these characters as text; undefined when it does. */
function misreads(value: string): Message | undefined {
  if (/^["'].*["']\s*(?:#.*)?$/.test(value) && parse(value).errors.length === 0) return undefined;
  if (PLAINLY_TEXT.test(value)) return undefined;
  if (value.startsWith('#')) return LOST;
  const {errors, warnings, contents} = parse(value);
  const reason = REASONS.find(({pattern}) => pattern.test(value))?.message;
  if (errors.length + warnings.length > 0 || !isScalar(contents) || contents.anchor) return reason ?? UNREADABLE;
  // A comment after an id or a quoted value is a comment; after a headline it is the rest of the headline.
  const losesText =
    contents.type === 'PLAIN' && /\s#/.test(value) && /[\s\p{Script=Arabic}]/u.test(String(contents.value));
  return losesText ? LOST : undefined;
}

// What needs no parser to be seen as text: quoted without quotes inside, or begun with a letter and free of `: ` and ` #`.
const PLAINLY_TEXT = /^"[^"\\]*"$|^[\p{L}«“](?!.*(?::(?:\s|$)|\s#)).*$/u;

const UNREADABLE: Message = {ar: 'القيمة لا تُقرأ نصاً في YAML', en: 'The value is no text to YAML'};
const LOST: Message = {
  ar: 'ما بعد `#` يعدّه YAML تعليقاً ويسقط من القيمة',
  en: 'What follows `#` is a comment to YAML and is lost from the value',
};

/** What in the line most likely misleads YAML, told in the writer's terms; the first that fits. */
const REASONS: readonly {readonly pattern: RegExp; readonly message: Message}[] = [
  {
    pattern: /^["']/,
    message: {
      ar: 'القيمة تبدأ بعلامة اقتباس لا تُغلق في آخرها',
      en: 'The value begins with a quotation mark that does not close at its end',
    },
  },
  {
    pattern: /^[[{]/,
    message: {ar: 'القيمة تبدأ بقوس يعدّه YAML قائمة', en: 'The value begins with a bracket, which is a list to YAML'},
  },
  {
    pattern: /^[*&!]/,
    message: {
      ar: 'القيمة تبدأ بعلامة من علامات YAML (`*` أو `&` أو `!`)',
      en: 'The value begins with a sign of YAML (`*`, `&` or `!`)',
    },
  },
  {
    pattern: /^[-?:,\]}@`%#|>]/,
    message: {ar: 'القيمة تبدأ بعلامة محجوزة في YAML', en: 'The value begins with a sign that YAML reserves'},
  },
  {pattern: /:(?:\s|$)/, message: {ar: 'في القيمة نقطتان بعدهما فراغ', en: 'The value contains a colon and a space'}},
];

function parse(value: string) {
  // As the value of a key: alone on its line, the same characters can mean something else.
  const document = parseDocument(`k: ${value}`, {version: '1.2', schema: 'core', prettyErrors: false});
  return {errors: document.errors, warnings: document.warnings, contents: document.get('k', true)};
}

/** A value between quotation marks: double ones, or single ones where the value has double ones or backslashes. */
function quote(value: string): string {
  // What already stands between marks is not quoted twice.
  const [, inDouble, inSingle] = /^"([^"\\]*)"$|^'([^']*)'$/.exec(value) ?? [];
  const text = inDouble ?? inSingle ?? value;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function withLine({ar, en}: Message, line: string): Message {
  return {
    ar: `${ar}، والمنتظر نص بين علامتي اقتباس: اكتب ${showLine(line)}`,
    en: `${en}, expected text between quotation marks: write ${showLine(line)}`,
  };
}

function missingSpace(key: string, line: string): Message {
  return {
    ar: `لا فراغ بعد ${show(`${key}:`)}، والمنتظر فراغ بين النقطتين والقيمة: اكتب ${showLine(line)}`,
    en: `No space after ${show(`${key}:`)}, expected a space between the colon and the value: write ${showLine(line)}`,
  };
}
