import {expect, test} from 'vitest';
import {newsStart} from '../../src/5-pages/news-start.ts';
import type {Span} from '../../src/model/span.ts';

/** The text behind its signing lines; names are in brackets. */
const newsOf = (marked: string): string => {
  const mentions: Span[] = [];
  let text = '';
  for (const [part = ''] of marked.matchAll(/\[[^\]]*\]|[^[]+/gu)) {
    const words = part.replace(/[[\]]/gu, '');
    if (part !== words) mentions.push({start: text.length, end: text.length + words.length});
    text += words;
  }
  return text.slice(newsStart({text, mentions}));
};

const NEWS = 'افتتح الوزير المعرض في [جدة] أمس، وحضره جمع كبير.';
const PLAIN = 'افتتح الوزير المعرض في جدة أمس، وحضره جمع كبير.';

test.each(['[أحمد حجازي] – [عين اليوم]\n', 'متابعات – [عين اليوم]\n', '[جدة] (واس)\n', '[سلوى سعد]\n[الرياض]\n'])(
  'the news begins behind %j',
  head => {
    expect(newsOf(head + NEWS)).toBe(PLAIN);
  },
);

test.each([
  '',
  'مقدمة قصيرة\n',
  'زار [جدة] وفد كبير من التجار\n',
  'وصل [كريم].\n',
  `${'[اسم طويل جداً] – '.repeat(6)}[جدة]\n`,
])('and with a line that says something: %j', head => {
  expect(newsOf(head + NEWS)).toBe(head.replace(/[[\]]/gu, '') + PLAIN);
});

test('a text of signing lines alone begins where it begins', () => {
  expect(newsOf('[أحمد حجازي]')).toBe('أحمد حجازي');
});
