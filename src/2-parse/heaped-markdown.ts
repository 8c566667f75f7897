/**
 * The Markdown parser takes time that grows with the square of nesting and of marks in one paragraph. No text needs much of
 * either, so what would keep it busy for minutes, or exhaust its stack, is refused before it is parsed.
 */
import {error, type Message} from '../input/message.ts';
import type {Diagnostic} from '../model/diagnostic.ts';

const DEEPEST_LINE = 40;
const WIDEST_INDENT = 200;
const MOST_MARKS = 2000;
const MOST_MARKS_IN_ALL = 20_000;
const LONGEST_BLOCK = 200_000;
const MOST_LINES = 5000;

// A quotation or list marker at the start of a line, after others.
const MARKER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const MARK = /[*_[\]!`<&\\~]/g;
// Large tables are real, so bars count for the whole body only.
const BAR = /\|/g;

/** The first place of each kind of heap in a body. */
export function findHeaped(text: string, bodyStart: number, path: string): readonly Diagnostic[] {
  let line = text.slice(0, bodyStart).split('\n').length;
  let [blockLine, marks, length, lines, allMarks] = [line, 0, 0, 0, 0];
  for (const content of text.slice(bodyStart).split('\n')) {
    if (content.trim() === '') [marks, length] = [0, 0];
    else {
      if (length === 0) blockLine = line;
      lines += 1;
      const found = content.match(MARK)?.length ?? 0;
      marks += found;
      allMarks += found + (content.match(BAR)?.length ?? 0);
      length += content.length;
    }
    const report = (message: Message, at: number) => [error(path, {line: at, column: 1}, 'body/nesting', message)];
    if (countMarkers(content) > DEEPEST_LINE || indentOf(content) > WIDEST_INDENT) return report(TOO_DEEP, line);
    if (marks > MOST_MARKS) return report(TOO_MANY_MARKS, blockLine);
    if (allMarks > MOST_MARKS_IN_ALL) return report(TOO_MANY_MARKS_IN_ALL, line);
    if (length > LONGEST_BLOCK) return report(TOO_LONG, blockLine);
    if (lines > MOST_LINES) return report(TOO_MANY_LINES, line);
    line += 1;
  }
  return [];
}

function countMarkers(line: string): number {
  MARKER.lastIndex = 0;
  let count = 0;
  while (count <= DEEPEST_LINE && MARKER.test(line)) count += 1;
  return count;
}

function indentOf(line: string): number {
  const [blank = ''] = /^[ \t]*/.exec(line) ?? [];
  return blank === line ? 0 : blank.length;
}

const TOO_DEEP: Message = {
  ar: 'سطر تتراكم في أوله علامات القوائم والاقتباس أو الفراغات، والمنتظر مستويان أو ثلاثة: احذف الزائد',
  en: 'A line that begins with a heap of list and quotation marks or of spaces, expected two or three levels: remove the rest',
};
const TOO_MANY_MARKS: Message = {
  ar: `فقرة فيها أكثر من ${MOST_MARKS} علامة من علامات Markdown، والمنتظر نص: احذفها أو قسّم الفقرة بأسطر فارغة`,
  en: `A paragraph with more than ${MOST_MARKS} Markdown marks, expected text: remove them, or part the paragraph with empty lines`,
};
const TOO_MANY_MARKS_IN_ALL: Message = {
  ar: `نص فيه أكثر من ${MOST_MARKS_IN_ALL} علامة من علامات Markdown، والمنتظر مقال واحد: احذفها أو قسّم الملف`,
  en: `A body with more than ${MOST_MARKS_IN_ALL} Markdown marks, expected one article: remove them, or split the file`,
};
const TOO_LONG: Message = {
  ar: `فقرة أطول من ${LONGEST_BLOCK} حرف، والمنتظر فقرات بينها أسطر فارغة: قسّمها`,
  en: `A paragraph longer than ${LONGEST_BLOCK} characters, expected paragraphs with empty lines between them: part it`,
};
const TOO_MANY_LINES: Message = {
  ar: `أكثر من ${MOST_LINES} سطر، والمنتظر مقال واحد في الملف: قسّمه`,
  en: `More than ${MOST_LINES} lines, expected one article in a file: split it`,
};
