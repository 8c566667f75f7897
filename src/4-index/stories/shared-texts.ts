import {tokenise} from '../../arabic/tokenise.ts';
import type {SharedExtent} from '../../model/archive.ts';
import {countShared} from './count-shared.ts';

/** Two articles by their places, and how much of their words they share. */
export interface TextPair {
  readonly older: number;
  readonly newer: number;
  readonly extent: SharedExtent;
}

/** Words of a run: the shortest that two writers seldom hit upon both. */
const RUN_WORDS = 4;
/** Share of a text's runs of words that make nearly all of it, and most of it. */
const NEARLY_ALL = 0.75;
const MOST = 0.5;

/**
 * Pairs of texts, given oldest first, that share their words: for each newer one those of the greatest extent first, of
 * equals the one that shares most of it, then the oldest. Shares are of all runs of four words; marks and spelling variants do not count.
 */
export function sharedTexts(texts: readonly string[]): readonly TextPair[] {
  const runs = texts.map(runsOf);
  return runs.flatMap((own, newer) =>
    runs
      .slice(0, newer)
      .flatMap((other, older) => {
        const shared = countShared(own, other);
        const [ofNewer, ofOlder] = [own.size === 0 ? 0 : shared / own.size, other.size === 0 ? 0 : shared / other.size];
        const extent = extentOf(ofNewer, ofOlder);
        return extent === undefined ? [] : [{older, newer, extent, ofNewer}];
      })
      .sort(
        (left, right) =>
          EXTENTS.indexOf(left.extent) - EXTENTS.indexOf(right.extent) ||
          right.ofNewer - left.ofNewer ||
          left.older - right.older,
      )
      .map(({older, extent}): TextPair => ({older, newer, extent})),
  );
}

const EXTENTS: readonly SharedExtent[] = ['copy', 'within', 'beyond'];

function extentOf(ofNewer: number, ofOlder: number): SharedExtent | undefined {
  if (ofNewer >= NEARLY_ALL && ofOlder >= NEARLY_ALL) return 'copy';
  if (ofNewer >= MOST) return 'within';
  return ofOlder >= NEARLY_ALL ? 'beyond' : undefined;
}

function runsOf(text: string): ReadonlySet<string> {
  const words = tokenise(text).flatMap(({kind, folded}) => (kind === 'mark' ? [] : [folded]));
  return new Set(words.slice(RUN_WORDS - 1).map((_, first) => words.slice(first, first + RUN_WORDS).join(' ')));
}
