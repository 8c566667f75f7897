import {expect, test} from 'vitest';
import {type Spelling, unlistedNames} from '../../src/4-index/unlisted-names.ts';
import {record} from '../5-pages/hand-made-archive.ts';

/** Names are one when they are without their long vowels. */
const spelling: Spelling = {
  keyOf: name => name.replace(/[اوي]/gu, ''),
  isSame: (left, right) => Math.abs(left.length - right.length) < 2,
};

const text = 'التقت سلمى الحاج نادر الصافي وندر الصافي ونادر الصافيي، ثم نادر الصافي.';
const articles = [
  record({id: 'a', date: '2024-05-20', text, names: {'سلمى الحاج': 'salma', 'نادر الصافي': null}}),
  record({id: 'b', date: '2024-05-21', text, names: {'ندر الصافي': null}}),
  record({id: 'c', date: '2024-05-22', text, names: {'سلمى الحاج': null}}),
];

test('names that no list has come with their spellings, those of most articles first', () => {
  expect(
    unlistedNames(articles, spelling).map(({name, forms, articles: ids}) => [name, forms.map(form => form.text), ids]),
  ).toEqual([
    ['نادر الصافي', ['نادر الصافي', 'ندر الصافي'], ['a', 'b']],
    ['سلمى الحاج', ['سلمى الحاج'], ['c']],
  ]);
});

test('names of one key that are no spellings of each other stay two', () => {
  const names = unlistedNames(articles, {...spelling, isSame: () => false});
  expect(names.map(({name}) => name)).toEqual(['سلمى الحاج', 'نادر الصافي', 'ندر الصافي']);
});

test('the place of a name is where it stands first', () => {
  const [first] = unlistedNames(articles, spelling);
  expect(first?.first.articleId).toBe('a');
  expect(text.slice(first?.first.mention.start, first?.first.mention.end)).toBe('نادر الصافي');
});
