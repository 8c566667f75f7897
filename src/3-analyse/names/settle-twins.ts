import {MARKS} from '../../arabic/characters.ts';
import type {Entity} from '../../model/authority.ts';
import type {WordLists} from '../../model/lexicon.ts';
import {nameTokens} from './name-tokens.ts';
import {addSpelling, type ListedSpelling, nearestSpelling} from './spelling-index.ts';

/**
 * Entities as the finder shall know them: where an archive's entry names, under an id of its own, what a gazetteer row names too, the
 * row's spellings and country go over to the entry, so that one man has one page. Told by a form both have, or by a full name of two
 * words or more that only newsrooms spell otherwise.
 */
export const settleTwins = (entities: readonly Entity[], words: WordLists): readonly Entity[] => {
  const builtIn = entities.filter(({from}) => from === 'gazetteer');
  const own = entities.filter(({from}) => from === 'authority');
  if (own.length === 0) return entities;
  const twinOf = ownEntryOf(own, words);
  const rows = new Map<Entity, Entity[]>();
  const others: Entity[] = [];
  for (const row of builtIn) {
    const entry = twinOf(row);
    if (entry === undefined) others.push(row);
    else rows.set(entry, [...(rows.get(entry) ?? []), row]);
  }
  return [...own.map(entry => (rows.get(entry) ?? []).reduce(takeOver, entry)), ...others];
};

const takeOver = (entry: Entity, row: Entity): Entity => ({
  ...row,
  ...entry,
  aliases: [...new Set([...entry.aliases, row.name, ...row.aliases])].filter(alias => alias !== entry.name),
  alone: [...new Set([...entry.alone, ...row.alone])],
});

/** Finds the entry that a gazetteer row is the twin of. */
const ownEntryOf = (own: readonly Entity[], words: WordLists): ((row: Entity) => Entity | undefined) => {
  const exact = new Map(
    own.flatMap(entry => [entry.name, ...entry.aliases].map(form => [keyOfForm(entry, form), entry] as const)),
  );
  const spellings = new Map<string, ListedSpelling[]>();
  for (const entry of own)
    for (const form of [entry.name, ...entry.aliases]) addSpelling(spellings, entry, nameTokens(form), false, words);
  return row => {
    if (row.ambiguous === true) return undefined;
    // A body is mostly declared by its short name («غوغل»), a man by his full one.
    for (const form of [row.name, ...row.aliases, ...(row.type === 'person' ? [] : row.alone)]) {
      const same = exact.get(keyOfForm(row, form));
      if (same !== undefined) return same;
      const spelt = nameTokens(form);
      const near = nearestSpelling(spellings, spelt, words, {
        limit: TWIN,
        accepts: listed => listed.entity.type === row.type && (spelt.length > 1 || listed.words.length > 1),
      });
      if (near !== undefined) return near.entity;
    }
    return undefined;
  };
};

/** Nearer than a spelling in a text has to be: no sentence around it speaks for the link. */
const TWIN = 0.1;

/** «عُمان» and «عمّان» are no twins: a form that is declared with vowel signs is compared with them. */
const keyOfForm = ({type}: Entity, form: string): string =>
  `${type} ${VOWEL_SIGN.test(form) ? form : nameTokens(form).join(' ')}`;
const VOWEL_SIGN = new RegExp(`[${MARKS}]`, 'u');
