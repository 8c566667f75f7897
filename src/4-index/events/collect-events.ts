import {addDays, daysBetween} from '../../arabic/calendar.ts';
import {compareIds} from '../../arabic/collate.ts';
import {parseTimeValue, type TimeValue} from '../../arabic/time-value.ts';
import {sha256} from '../../input/sha256.ts';
import type {ArchivedArticle, ArchiveEvent, EventEvidence} from '../../model/archive.ts';
import type {TagId} from '../../model/ids.ts';
import {makeAll, type Remember} from '../../model/remember.ts';
import {rememberByYear} from '../remember-by-year.ts';
import {chooseSentence} from './choose-sentence.ts';
import {type EventSentence, shownSentence} from './event-sentence.ts';
import {findEventSentences} from './find-event-sentences.ts';
import {compareSentences, mergeSentences} from './merge-sentences.ts';

/**
 * The events that the archive's articles tell, oldest first, each once however many tell it: its time as finely as any of
 * them knows it, the sentence that tells it best, who and where, and the articles as evidence.
 */
export function collectEvents(
  articles: readonly ArchivedArticle[],
  remember: Remember = makeAll,
): readonly ArchiveEvent[] {
  const sentences = sentencesOf(articles, remember);
  const newId = eventIds();
  return (
    mergeSentences(sentences)
      .flatMap(members => {
        const [oldest] = members;
        return oldest ? [{members, oldest}] : [];
      })
      // Ids of events that one article tells of one time are numbered in the order of its text.
      .sort((left, right) => compareSentences(left.oldest, right.oldest))
      .map(({members, oldest}) => makeEvent(newId(oldest), members, oldest))
      .sort(compareEvents)
  );
}

/** Event sentences of all articles; what an article tells hangs on its text, its days and which of its names have a page. */
function sentencesOf(articles: readonly ArchivedArticle[], remember: Remember): readonly EventSentence[] {
  const read = rememberValues();
  const told = rememberByYear(
    articles,
    {remember, shelf: 'events'},
    ({first, last, mentionEntities}) => `${first} ${last} ${mentionEntities.join(' ')}`,
    // An article itself is not kept with what it tells.
    article => findEventSentences(article, read).map(({article: _, ...sentence}) => sentence),
  );
  return articles.flatMap((article, index) => (told[index] ?? []).map(sentence => ({...sentence, article})));
}

function makeEvent(id: string, members: readonly EventSentence[], oldest: EventSentence): ArchiveEvent {
  const finest = members.reduce((best, member) => (lengthOf(member) < lengthOf(best) ? member : best), oldest);
  const best = chooseSentence(members, finest);
  const evidence = evidenceOf(members);
  return {
    id,
    value: finest.value,
    first: finest.first,
    last: finest.last,
    timing: timingOf(finest, evidence),
    guessed: members.every(({time}) => time.implied.includes('direction')),
    sentence: shownSentence(best),
    sentenceFrom: best.article,
    entities: [...new Set([best, ...members].flatMap(({entities}) => entities))],
    // Front matter names tags by the ids parse has resolved.
    tags: [...new Set(evidence.flatMap(({article}) => article.front.tags.map(tag => tag.id as TagId)))],
    evidence,
  };
}

/** One entry an article, with the first of its sentences. */
function evidenceOf(members: readonly EventSentence[]): readonly EventEvidence[] {
  const seen = new Set<string>();
  return members.flatMap(member => {
    if (seen.has(member.article.id)) return [];
    seen.add(member.article.id);
    return [{article: member.article, value: member.value, sentence: shownSentence(member)}];
  });
}

/** Days after an event within which an article that tells it brings news of it. */
const NEWS_DAYS = 2;

function timingOf({first, last}: EventSentence, evidence: readonly EventEvidence[]): ArchiveEvent['timing'] {
  if (evidence.every(({article}) => article.last < first)) return 'foretold';
  const isNews = evidence.some(({article}) => article.last >= first && article.first <= addDays(last, NEWS_DAYS));
  return isNews ? 'reported' : 'recalled';
}

/** `e-` and ten hexadecimal digits that change only when an older article tells the event. */
function eventIds(): (oldest: EventSentence) => string {
  const taken = new Map<string, number>();
  return ({article, value}) => {
    const key = `${value}\n${article.id}`;
    const number = (taken.get(key) ?? 0) + 1;
    taken.set(key, number);
    return `e-${sha256(`${key}\n${number}`).slice(0, 10)}`;
  };
}

function compareEvents(left: ArchiveEvent, right: ArchiveEvent): number {
  return (
    compareIds(left.first, right.first) ||
    compareIds(left.last, right.last) ||
    (left.evidence[0]?.article.rank ?? 0) - (right.evidence[0]?.article.rank ?? 0) ||
    compareIds(left.id, right.id)
  );
}

const lengthOf = ({first, last}: EventSentence): number => daysBetween(first, last);

/** The same few thousand values come again and again. */
function rememberValues(): (value: string) => TimeValue | undefined {
  const known = new Map<string, TimeValue | undefined>();
  return value => {
    if (!known.has(value)) known.set(value, parseTimeValue(value));
    return known.get(value);
  };
}
