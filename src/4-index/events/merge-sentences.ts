/**
 * Sentences of several articles that tell the same event. Two sentences of one day are one event when most of what they say
 * is the same: names, what happens, words and numbers, each by its weight in the language. A sentence that knows only the
 * month or a stretch joins the event of a day within it when they agree still more, and only if no second event would do as
 * well. Each is compared with the few events that share its weightiest terms, so that the work grows with the number of
 * sentences and a new article changes only events of its own times.
 */
import {daysBetween} from '../../arabic/calendar.ts';
import {compareIds} from '../../arabic/collate.ts';
import type {EventSentence} from './event-sentence.ts';
import {likenessToAll} from './likeness.ts';
import {TermIndex} from './term-index.ts';

/** How alike two sentences of the same value are that tell one event, 0–1. */
const SAME_EVENT = 0.43;
/** The same for a coarser value around a finer one. */
const SAME_EVENT_WITHIN = 0.5;
/** How much less alike the second best event is where a coarser sentence joins the best. */
const CLEAR_LEAD = 0.1;

interface Cluster {
  readonly members: EventSentence[];
}

/** Groups sentences into events, whatever their order; each event in publication order, its finest value in any of them. */
export function mergeSentences(sentences: readonly EventSentence[]): readonly (readonly EventSentence[])[] {
  const blocks = new Map<string, EventSentence[]>();
  for (const sentence of sentences.toSorted(compareSentences)) {
    const key = `${sentence.first}/${sentence.last}`;
    const block = blocks.get(key);
    if (block) block.push(sentence);
    else blocks.set(key, [sentence]);
  }
  return joinCoarser([...blocks.values()].flatMap(mergeSameValue)).map(({members}) => members.sort(compareSentences));
}

/** Publication order, then order in the text. */
export function compareSentences(left: EventSentence, right: EventSentence): number {
  return (
    left.article.rank - right.article.rank || left.time.start - right.time.start || compareIds(left.value, right.value)
  );
}

function mergeSameValue(sentences: readonly EventSentence[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const index = new TermIndex<Cluster>();
  for (const sentence of sentences) {
    const [best] = mostAlike(sentence, index.candidates(sentence.terms));
    const cluster = best && best.score >= SAME_EVENT ? best.cluster : {members: []};
    if (cluster.members.length === 0) clusters.push(cluster);
    cluster.members.push(sentence);
    index.add(cluster, sentence.terms.keys());
  }
  return clusters;
}

/** Clusters of coarser values, the finest first, join a finer one within them. */
function joinCoarser(clusters: readonly Cluster[]): readonly Cluster[] {
  const ordered = clusters
    .flatMap(cluster => (cluster.members[0] ? [{cluster, head: cluster.members[0]}] : []))
    .sort((left, right) => lengthOf(left.head) - lengthOf(right.head) || compareSentences(left.head, right.head));
  const indexes = new Map<string, TermIndex<Cluster>>();
  return ordered.flatMap(({cluster, head}) => {
    const period = periodOf(head);
    const host = period === undefined ? undefined : findHost(head, indexes.get(period));
    if (host) {
      host.members.push(...cluster.members);
      return [];
    }
    for (const key of [head.first.slice(0, 7), head.first.slice(0, 4)]) {
      const index = indexes.get(key) ?? new TermIndex();
      indexes.set(key, index);
      for (const {terms} of cluster.members) index.add(cluster, terms.keys());
    }
    return [cluster];
  });
}

function findHost(sentence: EventSentence, index: TermIndex<Cluster> | undefined): Cluster | undefined {
  const within = (index?.candidates(sentence.terms) ?? []).filter(
    ({members: [head]}) => head && isWithin(head, sentence),
  );
  const [best, second] = mostAlike(sentence, within);
  if (!best || best.score < SAME_EVENT_WITHIN) return undefined;
  return second && best.score - second.score < CLEAR_LEAD ? undefined : best.cluster;
}

function mostAlike(
  sentence: EventSentence,
  candidates: readonly Cluster[],
): readonly {readonly cluster: Cluster; readonly score: number}[] {
  // A stable sort keeps the older of two that are equally alike in front.
  return candidates
    .map(cluster => ({cluster, score: likenessToAll(sentence, cluster.members)}))
    .sort((left, right) => right.score - left.score);
}

const lengthOf = ({first, last}: EventSentence): number => daysBetween(first, last);

const isWithin = (inner: EventSentence, outer: EventSentence): boolean =>
  inner.first >= outer.first && inner.last <= outer.last && lengthOf(inner) < lengthOf(outer);

/** The month or else the year that holds all of a value longer than a day. */
function periodOf({first, last}: EventSentence): string | undefined {
  if (first === last) return undefined;
  return [7, 4].map(length => first.slice(0, length)).find(period => last.startsWith(period));
}
