/** Files to import, each as one or more originals: what they state, and their text. */

import {basename, extname} from 'node:path';
import type {Root} from 'mdast';
import {decodeUtf8} from '../1-read/decode-utf8.ts';
import type {HeadKnowledge} from '../2-parse/head-knowledge.ts';
import {readHtml} from '../2-parse/html-text.ts';
import {type RawText, readRawText} from '../2-parse/read-raw-text.ts';
import {dayBounds, proposeDate} from '../arabic/publication-date.ts';
import {type Message, type Place, START, show} from '../input/message.ts';
import {sha256} from '../input/sha256.ts';
import {decodeReferences} from './decode-references.ts';
import {plainToMarkdown, toMarkdown} from './plain-to-markdown.ts';

/** One article before it has front matter. */
export interface Original {
  /** What messages call it: the path as typed, with the line for a line of NDJSON. */
  readonly shown: string;
  /** Name a slug can be made of. */
  readonly name: string;
  readonly hash: string;
  /** Statements that come with the text and are no part of it. */
  readonly stated: {
    readonly title?: string;
    readonly date?: string;
    readonly source?: string;
    readonly url?: string;
    readonly byline?: readonly string[];
  };
  readonly raw: RawText;
  readonly markdown: string;
  readonly noise: readonly string[];
}

/** An original, or why there is none. */
export type OriginalOrProblem =
  | {readonly original: Original}
  | {readonly shown: string; readonly place: Place; readonly problem: Message};

/** Reads the bytes of one file by its extension: .html, .htm, .ndjson, .jsonl; anything else is raw text. */
export const readOriginals = (path: string, bytes: Uint8Array, known: HeadKnowledge): readonly OriginalOrProblem[] => {
  const decoded = decodeUtf8(bytes);
  if ('problem' in decoded) return [{shown: path, place: decoded.place, problem: decoded.problem}];
  if (decoded.text.trim() === '') return [{shown: path, place: START, problem: EMPTY}];
  const read = READERS[extname(path).toLowerCase()] ?? readText;
  return read({path, text: decoded.text, hash: sha256(bytes)}, known);
};

interface Input {
  readonly path: string;
  readonly text: string;
  readonly hash: string;
}
type OriginalReader = (input: Input, known: HeadKnowledge) => readonly OriginalOrProblem[];

const readText: OriginalReader = ({path, text, hash}, known) => {
  const raw = readRawText(text, known);
  return [
    {
      original: {
        shown: path,
        name: basename(path),
        hash,
        stated: {},
        raw,
        markdown: plainToMarkdown(raw.body),
        noise: raw.noise,
      },
    },
  ];
};

const readPage: OriginalReader = ({path, text, hash}, known) => {
  const {tree, noise, text: story, title, byline, ...stated} = readHtml(text);
  const raw = readRawText(story, known);
  // A page without a heading may have one as the first line of its text.
  const isTitleInside = title === undefined && raw.title !== undefined;
  const body: Root = isTitleInside ? {type: 'root', children: tree.children.slice(1)} : tree;
  if (story.trim() === '') return [{shown: path, place: START, problem: EMPTY}];
  return [
    {
      original: {
        shown: path,
        name: basename(path),
        hash,
        stated: {...stated, byline, ...(title !== undefined && {title})},
        raw: title === undefined ? raw : {...raw, title: undefined, titleInText: false, body: raw.text},
        markdown: toMarkdown(body),
        noise: [...noise, ...raw.noise],
      },
    },
  ];
};

const readLines: OriginalReader = ({path, text}, known) =>
  text.split('\n').flatMap((line, index): readonly OriginalOrProblem[] => {
    if (line.trim() === '') return [];
    const shown = `${path}:${index + 1}`;
    const fail = (problem: Message): readonly OriginalOrProblem[] => [
      {shown: path, place: {line: index + 1, column: 1}, problem},
    ];
    const item = parseObject(line);
    if (item === undefined) return fail(NOT_JSON);
    const field = (key: string): string | undefined => {
      const value = item[key];
      return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
        ? decodeReferences(String(value)).trim()
        : undefined;
    };
    const body = field('text');
    if (body === undefined) return fail(NO_TEXT);
    const raw = readRawText(body, known);
    const title = field('title');
    const date = readDate(field('date') ?? field('dateRaw'));
    const [source, url] = [field('source'), field('url')];
    // A title that also heads the text is one title.
    const story =
      title === undefined || raw.title === title ? raw : {...raw, title: undefined, titleInText: false, body: raw.text};
    return [
      {
        original: {
          shown,
          name: field('id') ?? '',
          hash: sha256(line),
          stated: {
            ...(title && {title}),
            ...(date && {date}),
            ...(source && {source}),
            ...(url && URL.canParse(url) && {url}),
          },
          raw: story,
          markdown: plainToMarkdown(story.body),
          noise: raw.noise,
        },
      },
    ];
  });

const READERS: Readonly<Record<string, OriginalReader>> = {
  '.html': readPage,
  '.htm': readPage,
  '.ndjson': readLines,
  '.jsonl': readLines,
};

const parseObject = (line: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const data: unknown = JSON.parse(line);
    // Any object but a list may be looked up by name.
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
};

/** A date as front matter takes it; of another way of writing it, the day when only one can be meant. */
const readDate = (written: string | undefined): string | undefined =>
  written === undefined
    ? undefined
    : dayBounds(written)
      ? written
      : (proposeDate(written) ?? proposeDate(written.slice(0, 10)));

const EMPTY: Message = {
  ar: 'الملف فارغ أو لا نص فيه، والمنتظر نص خبر',
  en: 'The file is empty or has no text, expected an article',
};
const NOT_JSON: Message = {
  ar: `السطر ليس JSON سليماً، والمنتظر ${show('{"title": …, "date": …, "text": …}')}`,
  en: `The line is not sound JSON, expected ${show('{"title": …, "date": …, "text": …}')}`,
};
const NO_TEXT: Message = {
  ar: 'لا حقل `text` في السطر: أضفه وفيه نص الخبر',
  en: 'The line has no field `text`: add it with the text of the article',
};
