import type {z} from 'zod';
import {error, type Message, START, show, showLine} from '../input/message.ts';
import {didYouMean, nearest} from '../input/nearest.ts';
import type {YamlPath, YamlText} from '../input/read-yaml.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import {ARABIC_KEYS, FIELDS, type Field, KEYS} from './front-matter-schema.ts';

/** A problem of one value, and the top-level key that it belongs to. */
export interface ShapeProblem {
  readonly key: string;
  readonly diagnostic: Diagnostic;
}

/** Diagnostics for one issue that the schema found, at the key or value it is about. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  data: object,
  yaml: YamlText,
  path: string,
): readonly ShapeProblem[] {
  const where = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step));
  const key = String(where[0] ?? '');
  const found = (diagnostic: Diagnostic): ShapeProblem => ({key, diagnostic});
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(unknown => {
      const allowed = where.length === 0 ? KEYS : keysBelow(fieldPath(where));
      return found(
        error(path, yaml.placeOfKey([...where, unknown]), 'front-matter/unknown-key', unknownKey(unknown, allowed)),
      );
    });
  if (issue.code === 'invalid_union') {
    // Of the forms a key takes, the one meant is the one that got furthest into the value.
    const inner = issue.errors
      .flat()
      .filter(({path: deeper, code}) => deeper.length > 0 || code === 'unrecognized_keys');
    if (inner.length > 0 && typeof valueAt(data, where) === 'object')
      return inner.flatMap(deeper => describeIssue({...deeper, path: [...where, ...deeper.path]}, data, yaml, path));
  }
  if (where.length === 1 && REQUIRED.has(key) && isBlank(valueAt(data, where))) {
    const place = Object.hasOwn(data, key) ? yaml.placeOfKey(where) : START;
    return [found(error(path, place, 'front-matter/required', required(key)))];
  }
  const name = fieldPath(where);
  const field: Field = Object.entries(FIELDS).find(([known]) => known === name)?.[1] ?? FIELDS.title;
  const written = yaml.sourceOf(where);
  return [found(error(path, yaml.placeOf(where), field.code, wrongValue(name, written, valueAt(data, where), field)))];
}

const REQUIRED: ReadonlySet<string> = new Set(['title', 'date', 'source']);

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Path of a field without list indexes: corrections[0].date → corrections.date */
function fieldPath(path: YamlPath): string {
  return path.filter(step => typeof step === 'string').join('.');
}

function keysBelow(name: string): readonly string[] {
  return Object.keys(FIELDS).flatMap(known => (known.startsWith(`${name}.`) ? [known.slice(name.length + 1)] : []));
}

function valueAt(data: unknown, path: YamlPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}

function unknownKey(key: string, allowed: readonly string[]): Message {
  const translated = ARABIC_KEYS.get(key);
  const hint = didYouMean(translated && allowed.includes(translated) ? translated : nearest(key, allowed));
  const list = allowed.join(', ');
  return {
    ar: `مفتاح غير معروف ${show(key)}، والمنتظر أحد المفاتيح \`${list}\`: صحّحه أو احذفه${hint.ar}`,
    en: `Unknown key ${show(key)}, expected one of \`${list}\`: correct or remove it${hint.en}`,
  };
}

function required(key: string): Message {
  const {expected} = Object.entries(FIELDS).find(([known]) => known === key)?.[1] ?? FIELDS.title;
  return {
    ar: `المفتاح \`${key}\` ناقص أو فارغ، والمنتظر ${expected.ar}: أضفه إلى الترويسة`,
    en: `\`${key}\` is missing or empty, expected ${expected.en}: add it to the front matter`,
  };
}

function wrongValue(name: string, written: string, value: unknown, {expected, propose}: Field): Message {
  const key = name.split('.').at(-1) ?? name;
  const proposal = propose?.(typeof value === 'string' ? value : written);
  const [doAr, doEn] =
    proposal === undefined
      ? ['صحّحها أو احذف السطر', 'correct it or remove the line']
      : [`اكتب ${showLine(`${key}: ${proposal}`)}`, `write ${showLine(`${key}: ${proposal}`)}`];
  return {
    ar: `قيمة \`${name}\` هي ${show(written)}، والمنتظر ${expected.ar}: ${doAr}`,
    en: `\`${name}\` is ${show(written)}, expected ${expected.en}: ${doEn}`,
  };
}
