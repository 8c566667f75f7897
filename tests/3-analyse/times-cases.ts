/**
 * Reader of `tests/cases/times/`. Blank lines part cases. A case is a sentence with the expected spans in [brackets] and below it, for
 * each span, a line `= value` (`= ؟` where no value is expected); without brackets nothing may be found. `anchor: day` sets the day that
 * the cases after it count from, and # opens a comment.
 */
import {readdirSync, readFileSync} from 'node:fs';

/** One case: the line and the text of its sentence, what it should look like when marked, and its anchor. */
export interface TimeCase {
  readonly line: number;
  readonly text: string;
  readonly expected: string;
  readonly anchor: string;
}

const FOLDER = new URL('../cases/times/', import.meta.url);
const MONDAY = '2024-05-20';

/** The cases of every rule, by the name of the rule. */
export const readTimeCases = (): readonly {readonly name: string; readonly cases: readonly TimeCase[]}[] =>
  readdirSync(FOLDER)
    .sort()
    .map(file => ({
      name: file.replace(/\.txt$/u, ''),
      cases: parse(readFileSync(new URL(file, FOLDER), 'utf8'), file),
    }));

const parse = (source: string, file: string): readonly TimeCase[] => {
  const found: TimeCase[] = [];
  let anchor = MONDAY;
  let line = 1;
  for (const block of source.split('\n\n')) {
    const said = block.split('\n').filter(text => text !== '' && !text.startsWith('#'));
    anchor = said.find(text => text.startsWith('anchor: '))?.slice('anchor: '.length) ?? anchor;
    const [sentence, ...values] = said.filter(text => !text.startsWith('anchor: '));
    if (sentence !== undefined) {
      const spans = sentence.split('[').length - 1;
      if (spans !== values.length || spans !== sentence.split(']').length - 1)
        throw new Error(`${file}:${line}: ${spans} spans, ${values.length} values`);
      found.push({line, text: sentence.replace(/[[\]]/gu, ''), expected: [sentence, ...values].join('\n'), anchor});
    }
    line += block.split('\n').length + 1;
  }
  return found;
};

/** A sentence with its finds in brackets and their values below, as a case file writes it. */
export const marked = (
  text: string,
  spans: readonly {readonly start: number; readonly end: number; readonly value: string | null}[],
): string => {
  const sentence = spans.reduceRight(
    (done, {start, end}) => `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`,
    text,
  );
  return [sentence, ...spans.map(({value}) => `= ${value ?? '؟'}`)].join('\n');
};
