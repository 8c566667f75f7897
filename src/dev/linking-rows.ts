import type {LinkingScore} from './score-linking.ts';
import {type Score, shareRow} from './score-row.ts';

/** Linking over spellings as rows of the table; the errors are those made over the gazetteer, as an archive meets them. */
export const linkingRows = (alone: LinkingScore, overGazetteer: LinkingScore): Score => ({
  rows: [
    shareRow('linking: attested spellings, forms alone', alone.linked, alone.pairs, {floor: 0.85, goal: 0.96}),
    shareRow('linking: attested spellings, over the gazetteer', overGazetteer.linked, overGazetteer.pairs, {
      floor: 0.85,
      goal: 0.96,
    }),
    ...[alone, overGazetteer].map((score, index) => ({
      measure: `linking: wrong merges, ${index === 0 ? 'forms alone' : 'over the gazetteer'}`,
      figure: score.merged.length,
      unit: 'count' as const,
      cases: score.lookAlikes,
      floor: 3,
      goal: 1,
    })),
  ],
  errors: [
    ...overGazetteer.missed.map(({left, right}) => `not linked ${left} | ${right}`),
    ...overGazetteer.merged.map(({left, right}) => `wrongly linked ${left} | ${right}`),
  ],
});
