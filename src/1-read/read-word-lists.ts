import {readFileSync} from 'node:fs';
import {fold} from '../arabic/normalise.ts';
import type {WordLists} from '../model/lexicon.ts';

const FOLDER = new URL('../gazetteer/', import.meta.url);

let lists: WordLists | undefined;

/** The word lists of `src/gazetteer/`, read once a process. Throws when a list of the program itself is missing or misshapen. */
export const readWordLists = (): WordLists => {
  lists ??= readLists();
  return lists;
};

const readLists = (): WordLists => {
  const roles = new Map(rows('roles.tsv').map(([stem = '', kind = '']) => [fold(stem), {kind}]));
  return {
    givenNames: names('given-names.tsv'),
    familyNames: names('family-names.tsv'),
    commonWords: new Set(linesOf('common-words.txt').map(fold)),
    roles,
    roleOpenings: openings([...roles.keys()]),
    organisationHeads: new Map(
      rows('org-heads.tsv').map(([noun = '', needs = '']) => [fold(noun), {needs: needOf(needs)}]),
    ),
    placeHeads: new Map(rows('place-heads.tsv').map(([noun = '', kind = '']) => [fold(noun), {kind}])),
    reportingVerbs: new Map(
      rows('reporting-verbs.tsv').flatMap(([lemma = '', forms = '', carry = '']) =>
        forms.split('|').map(form => [fold(form), {lemma, carry: carry === 'yes'}] as const),
      ),
    ),
    nationalities: new Map(
      rows('nationalities.tsv').flatMap(([country = '', stems = '', extra = '']) =>
        [...stems.split('|'), ...extra.split('|')]
          .filter(stem => stem !== '')
          .map(stem => [fold(stem), country === '-' ? undefined : country] as const),
      ),
    ),
    nationalAdjectives: new Map(
      // The first row of a country names the state, those behind it its parts.
      rows('nationalities.tsv')
        .filter(([country]) => country !== '-')
        .reverse()
        .map(([country = '', stems = '']) => [country, stems.split('|')[0] ?? '']),
    ),
  };
};

/** First word of each phrase → words of the longest phrase that opens with it. */
const openings = (phrases: readonly string[]): ReadonlyMap<string, number> => {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
};

const names = (file: string): WordLists['givenNames'] =>
  new Map(
    rows(file).map(row => {
      // given-names.tsv has a gender column before the origin, family-names.tsv has none.
      const [origin = '', word = ''] = row.slice(-2);
      return [fold(row[0] ?? ''), {word: word === 'yes', foreign: origin === 'foreign'}];
    }),
  );

const needOf = (needs: string): 'proper' | 'adjective' | 'any' => {
  if (needs === 'proper' || needs === 'adjective' || needs === 'any') return needs;
  throw new Error(`org-heads.tsv: "${needs}" is not one of proper, adjective, any`);
};

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter(line => line !== '');

const rows = (file: string): readonly (readonly string[])[] =>
  linesOf(file)
    .slice(1)
    .map(line => line.split('\t'));
