import type {ArchivedArticle} from '../../model/archive.ts';
import type {EntityId, IsoDate} from '../../model/ids.ts';
import type {Timex} from '../../model/record.ts';
import type {Span} from '../../model/span.ts';
import type {Excerpt} from './fit-excerpt.ts';

/** What one sentence of one article tells of one time: its part that tells it, by which it is compared. Offsets are in the article's text. */
export interface EventSentence extends Span {
  readonly article: ArchivedArticle;
  readonly time: Timex;
  readonly value: string;
  /** First and last day the value allows. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** What readers see of it, and whether part of the sentence is left out before or behind. */
  readonly shown: Excerpt;
  /** Whether a verb stands before the time in its own clause. */
  readonly governed: boolean;
  /** What happens by the verb of that clause, a row of `event-words.ts`; absent where the verb says nothing of it. */
  readonly deed?: string;
  /** Entities with pages that the excerpt names, in the order of their first mention. */
  readonly entities: readonly EntityId[];
  /** What it is compared by, each with its weight: stems, names, what happens, numbers. */
  readonly terms: ReadonlyMap<string, number>;
}

/** The excerpt as a reader sees it, on one line; «…» where something of the sentence is left out. */
export function shownSentence({article, shown: {start, end, cutBefore, cutBehind}}: EventSentence): string {
  return `${cutBefore ? '…' : ''}${article.record.text.slice(start, end)}${cutBehind ? '…' : ''}`;
}
