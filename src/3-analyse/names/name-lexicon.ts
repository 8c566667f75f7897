/**
 * Everything the name finder looks up, compiled once a process from the authority, the gazetteer and the word lists:
 * a token trie of names, skeleton keys for variant spellings, and the classes of words that names are built from.
 */
import {fold} from '../../arabic/normalise.ts';
import {tokenise} from '../../arabic/tokenise.ts';
import type {Authority, Entity} from '../../model/authority.ts';
import type {WordLists} from '../../model/lexicon.ts';
import {consonantKey, skeletonKey} from './skeleton.ts';
import {emptyTrie, insert, joinedSpellings, type TokenTrie} from './token-trie.ts';

/** How an entry may be believed: a full name as it stands, a short form that is safe alone, or a form that needs a trigger beside it. */
export type Strength = 'full' | 'alone' | 'ambiguous';

export interface LexiconEntry {
  readonly entity: Entity;
  readonly strength: Strength;
  readonly tokens: number;
}

export interface NameLexicon {
  readonly trie: TokenTrie<LexiconEntry>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly words: WordLists;
  /** Folded words that occur in names of listed people. */
  readonly personWords: ReadonlySet<string>;
  /** Skeleton key of full names → entities, for people, places and bodies with names of two words or more or long single ones. */
  readonly skeletons: ReadonlyMap<string, readonly Entity[]>;
  /** Token trie of skeletons: names of foreign people and places by the sounds of their words. */
  readonly sounds: TokenTrie<Entity>;
  /** Looser key → people, for near misses. */
  readonly nearMisses: ReadonlyMap<string, readonly Entity[]>;
  /** ISO code → the country as a place. */
  readonly countries: ReadonlyMap<string, Entity>;
  /** ISO code → the one news agency the lexicon knows there; absent when there are several. */
  readonly nationalAgencies: ReadonlyMap<string, Entity>;
}

/** Folded tokens of a name; hyphens, quotation marks and stops do not count. */
export const nameTokens = (name: string): readonly string[] =>
  tokenise(name)
    .filter(token => token.kind !== 'mark')
    .map(token => token.folded);

export const buildNameLexicon = (authority: Authority, words: WordLists): NameLexicon => {
  const trie = emptyTrie<LexiconEntry>();
  const personWords = new Set<string>();
  const sounds = emptyTrie<Entity>();
  const skeletons = new Map<string, Entity[]>();
  const nearMisses = new Map<string, Entity[]>();
  const agencies = new Map<string, Entity[]>();
  const entities = new Map<string, Entity>();
  const countries = new Map<string, Entity>();
  for (const entity of authority.entities) {
    entities.set(entity.id, entity);
    if (entity.type === 'place' && entity.kind === 'country' && entity.country !== undefined) countries.set(entity.country, entity);
    if (entity.kind === 'agency' && entity.country !== undefined) push(agencies, entity.country, entity);
    for (const form of [entity.name, ...entity.aliases]) {
      const tokens = nameTokens(form);
      if (tokens.length === 0) continue;
      const strength = strengthOf(entity, tokens, words);
      for (const spelling of joinedSpellings(tokens)) insert(trie, spelling, {entity, strength, tokens: tokens.length});
      if (entity.type === 'person') {
        if (tokens.length > 1) for (const token of tokens) personWords.add(token);
        push(nearMisses, consonantKey(form), entity);
      }
      if (isTranscribed(entity) && (tokens.length > 1 || fold(form).length >= SHORTEST_SKELETON)) insert(sounds, tokens.map(skeletonKey), entity);
      if (tokens.length > 1 || (entity.type === 'place' && !entity.ambiguous && fold(form).length >= SHORTEST_SKELETON)) {
        push(skeletons, skeletonKey(form), entity);
      }
    }
    for (const form of entity.alone) {
      const tokens = nameTokens(form);
      if (tokens.length > 0) insert(trie, tokens, {entity, strength: 'alone', tokens: tokens.length});
    }
  }
  return {
    trie,
    entities,
    words,
    personWords,
    skeletons,
    sounds,
    nearMisses,
    countries,
    nationalAgencies: new Map([...agencies].flatMap(([country, list]) => (list.length === 1 && list[0] !== undefined ? [[country, list[0]]] : []))),
  };
};

const SHORTEST_SKELETON = 6;

/** Countries whose names are spelt in Arabic, not transcribed into it: their spelling does not vary by newsroom. */
const ARAB = new Set(['SA', 'AE', 'QA', 'KW', 'BH', 'OM', 'YE', 'IQ', 'SY', 'LB', 'JO', 'PS', 'EG', 'SD', 'LY', 'TN', 'DZ', 'MA', 'MR', 'SO', 'DJ', 'KM', 'EH']);

/** True of people and places whose Arabic name is a transcription, so that one sound is written in several ways. */
export const isTranscribed = (entity: Entity): boolean => entity.type !== 'organisation' && entity.country !== undefined && !ARAB.has(entity.country) && !entity.ambiguous;

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

/** A person's one-word name is no safer than a given name; a one-word name that is also a common word needs a trigger. */
const strengthOf = (entity: Entity, tokens: readonly string[], words: WordLists): Strength => {
  if (entity.ambiguous) return 'ambiguous';
  if (tokens.length > 1) return 'full';
  const token = tokens[0] ?? '';
  if (/^[a-z]/u.test(token)) return 'full';
  const given = words.givenNames.has(token) || words.familyNames.has(token);
  if (entity.type === 'person' && given) return 'ambiguous';
  return words.commonWords.has(token) || token.length < 3 ? 'ambiguous' : 'full';
};
