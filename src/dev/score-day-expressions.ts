/**
 * Day-level expressions of every form: `tests/dev/day-expressions.tsv` has, a row each, the form, the day the article was published, a
 * sentence, and the value a reader gives its one expression (`–` where it has none).
 */
import {readFileSync} from 'node:fs';
import {findTimes} from '../3-analyse/times/find-times.ts';
import {tokenise} from '../arabic/tokenise.ts';
import {type Score, shareRow} from './score-row.ts';

const FILE = new URL('../../tests/dev/day-expressions.tsv', import.meta.url);
const NOTHING = '–';

interface Row {
  readonly form: string;
  readonly anchor: string;
  readonly text: string;
  readonly value: string;
}

/** The share of sentences read with exactly the values given, over all forms and form by form. Several values are parted by spaces. */
export const scoreDayExpressions = (): Score => {
  const outcomes = readRows().map(row => ({...row, got: valuesIn(row)}));
  const isRight = ({value, got}: (typeof outcomes)[number]): boolean => value === got;
  const forms = [...new Set(outcomes.map(({form}) => form))].map(form => {
    const those = outcomes.filter(outcome => outcome.form === form);
    return shareRow(`  ${form}`, those.filter(isRight).length, those.length);
  });
  const right = outcomes.filter(isRight).length;
  return {
    rows: [shareRow('day-level expressions, exact value', right, outcomes.length, {floor: 0.85, goal: 0.95}), ...forms],
    errors: outcomes
      .filter(outcome => !isRight(outcome))
      .map(({anchor, text, value, got}) => `${anchor} «${text}» = ${value}, got ${got}`),
  };
};

const readRows = (): readonly Row[] =>
  readFileSync(FILE, 'utf8')
    .normalize('NFC')
    .split('\n')
    .slice(1)
    .filter(line => line !== '')
    .map(line => {
      const [form, anchor, text, value] = line.split('\t');
      if (form === undefined || anchor === undefined || text === undefined || value === undefined)
        throw new Error(`day-expressions.tsv: a row needs four columns: ${line}`);
      return {form, anchor, text, value};
    });

const valuesIn = ({text, anchor}: Row): string => {
  const found = findTimes(text, tokenise(text), {published: anchor, prefer: 'auto'});
  return found.length === 0 ? NOTHING : found.map(({value}) => value ?? '؟').join(' ');
};
