import type {Archive} from '../model/archive.ts';
import type {ArchiveCard} from '../model/authority.ts';
import {publicationDate} from './article-card.ts';
import {wordingOf} from './wording.ts';

/** Name of the note in a zip of the site. */
export const NOTE_NAME = 'اقرأني.txt';

/**
 * What a reader finds beside the pages of a zip: which archive it is, how new, how to open it; Arabic, then English. Plain
 * text with a BOM and CRLF, without which old readers of text show neither letters nor lines. `address` is the site's own.
 */
export function archiveNote(archive: Archive, card: ArchiveCard, address: string): string {
  const words = wordingOf(card);
  const newest = archive.articles.at(-1);
  const count = archive.articles.length;
  const lines = [
    card.title,
    card.description,
    '',
    'هذه نسخة من الأرشيف تُقرأ من القرص بلا اتصال بالشبكة.',
    'لقراءتها: فُكّ ضغط الملف كله في مجلد، ثم افتح الملف index.html في أي متصفح.',
    'لا يعمل البحث من القرص، والفهارس في كل صفحة تقود إلى كل مادة.',
    '',
    `عدد المواد: ${words.number(count)}`,
    ...(newest === undefined ? [] : [`تاريخ أحدث مادة: ${publicationDate({words}, newest).text}`]),
    `عنوان الأرشيف على الشبكة: ${address}`,
    ...(card.licence === undefined ? [] : [`الرخصة: ${card.licence}`]),
    ...(card.contact === undefined ? [] : [`للمراسلة: ${card.contact}`]),
    '',
    '----',
    '',
    'This is a copy of the archive to be read from disk, without a network.',
    'Unpack the whole file into a folder, then open index.html in any browser.',
    'Search does not work from disk; the indexes on every page lead to every article.',
    '',
    `Articles: ${count}`,
    ...(newest === undefined ? [] : [`Date of the newest article: ${newest.front.date}`]),
    `The archive on the web: ${address}`,
  ];
  return `\uFEFF${lines.map(line => `${line}\r\n`).join('')}`;
}
