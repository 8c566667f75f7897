import type {Archive, ArchiveEvent} from '../../model/archive.ts';
import type {FilePage} from '../../model/page.ts';
import {filePage} from '../file-page.ts';
import {TIMELINE_DATA} from '../permalinks.ts';

/** `/data/timeline.json`: every event, oldest first, with the articles that tell it. README.md says what its fields are. */
export function timelineData({events}: Archive): FilePage {
  const lines = events.map(event => JSON.stringify(eventData(event)));
  return filePage(TIMELINE_DATA, `{"events":[\n${lines.join(',\n')}\n]}\n`);
}

function eventData({
  id,
  value,
  first,
  last,
  timing,
  guessed,
  sentence,
  sentenceFrom,
  entities,
  tags,
  evidence,
}: ArchiveEvent): object {
  return {
    id,
    value,
    first,
    last,
    timing,
    guessed,
    sentence,
    sentenceFrom: sentenceFrom.id,
    entities,
    tags,
    articles: evidence.map(({article, value: told, sentence: words}) => ({
      id: article.id,
      date: article.front.date,
      source: article.source ?? null,
      value: told,
      sentence: words,
    })),
  };
}
