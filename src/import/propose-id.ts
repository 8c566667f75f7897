import {dayBounds} from '../arabic/publication-date.ts';

/**
 * Id of an article: its first day and a slug, or the first eight digits of the original's SHA-256 when the file's name is no
 * readable ASCII words. ('2023-10-19', 'hash…', 'lavrov in pyongyang.txt') → 2023-10-19-lavrov-in-pyongyang
 */
export const proposeId = (date: string, hash: string, fileName: string): string => {
  const day = dayBounds(date)?.first;
  if (day === undefined) throw new Error(`expected a publication date, found ${date}`);
  const slug = readableSlug(fileName.replace(/\.[a-z0-9]+$/iu, ''));
  const name = slug?.replace(/^\d{4}-\d{2}-\d{2}(?:-|$)/u, '') || hash.slice(0, 8);
  return `${day}-${name}`;
};

const LONGEST = 60;

/** ASCII words as an id may hold them; undefined when there are none that a reader could say aloud. */
export const readableSlug = (text: string): string | undefined => {
  if (/[^\u0000-\u007f]/u.test(text)) return undefined;
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const parts = slug.split('-');
  // «000-3708f9b4045e88d4» is a number and a hash: letters mixed with digits, or nothing but digits.
  const words = parts.filter(part => /^[a-z]{3,}$/u.test(part) && !/^[a-f]+$/u.test(part) && /[aeiouy]/u.test(part));
  const isMixed = parts.some(part => part.length >= 8 && /\d/u.test(part) && /[a-z]/u.test(part));
  if (words.length === 0 || isMixed || GENERIC.has(slug)) return undefined;
  return slug.length <= LONGEST ? slug : slug.slice(0, LONGEST + 1).replace(/-[^-]*$/u, '');
};

/** Names that say only that it is a file. */
const GENERIC: ReadonlySet<string> = new Set([
  'article',
  'text',
  'news',
  'file',
  'untitled',
  'document',
  'new',
  'raw',
  'page',
  'index',
  'download',
]);

/** The id, or the id with the lowest number behind it that is free. */
export const freeId = (id: string, isTaken: (id: string) => boolean): string => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
};
