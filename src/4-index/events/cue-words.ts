import {fold} from '../../arabic/normalise.ts';
import * as cues from '../../lexicon/event-cues.ts';

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

/** The words of `lexicon/event-cues.ts` as tokens carry them: folded. */
export const CUES = {
  boundaryWords: folded(cues.BOUNDARY_WORDS),
  referenceWords: folded(cues.REFERENCE_WORDS),
  sourceWords: folded(cues.SOURCE_WORDS),
  relativeWords: folded(cues.RELATIVE_WORDS),
  verbOpeners: folded(cues.VERB_OPENERS),
  notVerbs: folded(cues.NOT_VERBS),
  stateVerbs: folded(cues.STATE_VERBS),
  statePerfects: folded(cues.STATE_PERFECTS),
  beforeNowadays: folded(cues.BEFORE_NOWADAYS),
  ourVerbs: folded(cues.OUR_VERBS),
  bareTimeOpeners: folded(cues.BARE_TIME_OPENERS),
  statisticWords: folded(cues.STATISTIC_WORDS),
} as const;
