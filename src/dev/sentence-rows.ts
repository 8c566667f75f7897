import {type Score, tallyRow} from './score-row.ts';
import type {SentenceScore} from './score-sentences.ts';

/** Names in labelled sentences as rows of the table, all of them first, and each error as often as it was made. */
export const sentenceRows = ({tallies, errors}: SentenceScore): Score => ({
  rows: [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, {gold, found, right}]) =>
      tallyRow(
        type === 'all' ? 'names in labelled sentences' : `  ${type}, in sentences`,
        {marked: gold, found, right},
        type === 'all' ? {floor: 0.7, goal: 0.8} : {},
      ),
    ),
  errors: [...errors].flatMap(([error, times]) => new Array<string>(times).fill(`sentences: ${error}`)),
});
