import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readArchiveCard} from '../../src/1-read/read-archive-card.ts';
import {exportsOf} from '../../src/5-pages/archive-exports.ts';
import {temporaryFolder, writeFiles} from '../helpers.ts';

const folder = temporaryFolder();
const CARD = 'title: أ\ndescription: ب\nbaseUrl: https://a.example/\ntimeZone: UTC\n';
const read = (exports: string) => {
  writeFiles(folder, {'archive.yaml': `${CARD}${exports}`});
  return readArchiveCard(join(folder, 'archive.yaml'), 'archive.yaml');
};

test.each([
  ['', 499, {perArticle: true, cards: true}],
  ['', 500, {perArticle: true, cards: false}],
  ['', 5_000, {perArticle: false, cards: false}],
  ['exports: {perArticle: true}\n', 5_000, {perArticle: true, cards: false}],
  ['exports: {perArticle: false, cards: auto}\n', 10, {perArticle: false, cards: true}],
  ['exports: {cards: true}\n', 10_000, {perArticle: false, cards: true}],
])('%j with %i articles', (exports, articles, expected) => {
  const {card, diagnostics} = read(exports);
  expect(diagnostics).toEqual([]);
  expect(exportsOf(card, articles)).toEqual(expected);
});

test.each(['exports: yes\n', 'exports: {cards: often}\n', 'exports: {pictures: true}\n'])('%j is refused', exports => {
  expect(read(exports).diagnostics).toMatchObject([{severity: 'error', code: 'archive/card', line: 5}]);
});
