import type {ArticleRecord} from './model/record.ts';

/** One line a span of an article, in text order: place, kind, value and the rule that found it. */
export const explain = (record: ArticleRecord): string =>
  [
    ...record.mentions.map(({start, text, type, entity, rule}) => ({start, line: `${type} ${text} → ${entity ?? '-'} (${rule})`})),
    ...record.times.map(({start, text, value, rule}) => ({start, line: `time ${text} → ${value ?? '-'} (${rule})`})),
    ...record.quotes.map(({start, text, speakerName, rule}) => ({start, line: `quote ${text} → ${speakerName ?? '-'} (${rule})`})),
  ]
    .sort((left, right) => left.start - right.start)
    .map(({start, line}) => `${start} ${line}`)
    .join('\n');
