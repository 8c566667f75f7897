import type {EventSentence} from './event-sentence.ts';
import {likenessToAll} from './likeness.ts';

/** A sentence of this many units reads well as a line of a list; each unit more or less costs a little. */
const BEST_LENGTH = 130;
const LENGTH_COST = 0.004;
const CUT_BEFORE_COST = 0.8;
const CUT_BEHIND_COST = 0.2;
/** Another time in the sentence: it tells of something else too. */
const OTHER_TIME_COST = 0.3;
const NAME_GAIN = 0.25;
const MOST_NAMES = 4;
const GOVERNED_GAIN = 0.5;
const FINEST_GAIN = 0.6;
/** A verb that says what happens. */
const DEED_GAIN = 0.3;
/** Told when it had happened, and not as what was to come. */
const HAPPENED_GAIN = 1;
/** The article's first sentence. */
const LEAD_GAIN = 0.3;
const LEAD_END = 60;
const AGREEMENT_GAIN = 1;
const ADMITTED = 12;

/**
 * The sentence that tells an event best: with the event's own time and no other, told when it had happened, governed by a
 * verb, naming who and where, whole, of a readable length, and saying what the others say. Of two as good the older, so that a further article seldom changes it.
 */
export function chooseSentence(members: readonly EventSentence[], finest: EventSentence): EventSentence {
  const compared = members.slice(0, ADMITTED);
  let [best, most] = [finest, Number.NEGATIVE_INFINITY];
  for (const member of compared) {
    const others = compared.filter(other => other !== member);
    const score = scoreAlone(member, finest) + AGREEMENT_GAIN * likenessToAll(member, others);
    if (score > most) [best, most] = [member, score];
  }
  return best;
}

function scoreAlone(sentence: EventSentence, finest: EventSentence): number {
  const {article, shown, governed, deed, entities, value} = sentence;
  const {start, end, cutBefore, cutBehind} = shown;
  const times = article.record.times.filter(time => time.start >= start && time.end <= end).length;
  return (
    (value === finest.value ? FINEST_GAIN : 0) +
    (governed ? GOVERNED_GAIN : 0) +
    (deed === undefined ? 0 : DEED_GAIN) +
    (article.last >= finest.first ? HAPPENED_GAIN : 0) +
    (start < LEAD_END ? LEAD_GAIN : 0) +
    NAME_GAIN * Math.min(MOST_NAMES, entities.length) -
    (cutBefore ? CUT_BEFORE_COST : 0) -
    (cutBehind ? CUT_BEHIND_COST : 0) -
    OTHER_TIME_COST * Math.max(0, times - 1) -
    LENGTH_COST * Math.abs(end - start - BEST_LENGTH)
  );
}
