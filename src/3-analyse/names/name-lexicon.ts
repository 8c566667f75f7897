/**
 * Everything the name finder looks up, compiled once a process from the authority, the gazetteer and the word lists:
 * a token trie of names, the sounds of names for variant spellings, and the classes of words that names are built from.
 */
import {MARKS} from '../../arabic/characters.ts';
import type {Authority, Entity} from '../../model/authority.ts';
import type {WordLists} from '../../model/lexicon.ts';
import {nameTokens} from './name-tokens.ts';
import {addNamesake, type Namesakes} from './namesakes.ts';
import {settleTwins} from './settle-twins.ts';
import {addSpelling, type ListedSpelling, type SpellingIndex} from './spelling-index.ts';
import {emptyTrie, insert, joinedSpellings, type TokenTrie} from './token-trie.ts';

/** How an entry may be believed: a full name as it stands, a short form that is safe alone, or a form that needs a trigger beside it. */
export type Strength = 'full' | 'alone' | 'ambiguous';

/** One form of an entity in the trie: how it may be believed and how many tokens the declared form has. */
export interface LexiconEntry {
  readonly entity: Entity;
  readonly strength: Strength;
  readonly tokens: number;
  /** The form with its vowel signs where it is declared with some: they tell «عُمان» from «عمّان». */
  readonly marked?: string;
}

/** Names and word classes as the rules look them up. Words are folded, ISO codes are 3166-1 alpha-2. */
export interface NameLexicon {
  readonly trie: TokenTrie<LexiconEntry>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly words: WordLists;
  /** Folded words that occur in listed names of two words or more. */
  readonly nameWords: ReadonlySet<string>;
  /** Folded words that occur in names of listed people. */
  readonly personWords: ReadonlySet<string>;
  /** Names by the sounds of their consonants, for spellings that nobody listed. */
  readonly spellings: SpellingIndex;
  /** ISO code → the country as a place. */
  readonly countries: ReadonlyMap<string, Entity>;
  /** ISO code → the one news agency the lexicon knows there; absent when there are several. */
  readonly nationalAgencies: ReadonlyMap<string, Entity>;
  /** First words of nationalities of two words: «كوري» of «كوري شمالي». */
  readonly pairOpenings: ReadonlySet<string>;
  /** Bodies by their names without the nationality. */
  readonly namesakes: Namesakes;
  /** Newspapers, channels and sites by their names without «صحيفة» or «قناة» and without the nationality. */
  readonly newsrooms: ReadonlyMap<string, readonly Entity[]>;
}

/**
 * Compiles the lexicon of a run from every entity of the authority, the gazetteer's included, and the word lists.
 * Forms without a word in them are left out.
 */
export const buildNameLexicon = (authority: Authority, words: WordLists): NameLexicon => {
  const trie = emptyTrie<LexiconEntry>();
  const nameWords = new Set<string>();
  const personWords = new Set<string>();
  const spellings = new Map<string, ListedSpelling[]>();
  const agencies = new Map<string, Entity[]>();
  const entities = new Map<string, Entity>();
  const countries = new Map<string, Entity>();
  const namesakes = new Map<string, Entity[]>();
  const newsrooms = new Map<string, Entity[]>();
  for (const entity of settleTwins(authority.entities, words)) {
    entities.set(entity.id, entity);
    if (entity.type === 'place' && entity.kind === 'country' && entity.country !== undefined)
      countries.set(entity.country, entity);
    if (entity.kind === 'agency' && entity.country !== undefined) push(agencies, entity.country, entity);
    for (const form of [entity.name, ...entity.aliases]) {
      const tokens = nameTokens(form);
      if (tokens.length === 0) continue;
      addNamesake(namesakes, entity, tokens, words);
      const newsroom = NEWSROOM_KINDS.has(entity.kind ?? '') ? newsroomForm(tokens, words) : undefined;
      if (newsroom !== undefined) push(newsrooms, newsroom, entity);
      const strength = strengthOf(entity, tokens, words);
      const isMarked = tokens.length === 1 && VOWEL_SIGN.test(form);
      for (const spelling of spellingsOf(tokens))
        insert(trie, spelling, {entity, strength, tokens: tokens.length, ...(isMarked && {marked: form})});
      if (tokens.length > 1) for (const token of tokens) nameWords.add(token);
      if (entity.type === 'person' && tokens.length > 1) for (const token of tokens) personWords.add(token);
      // A name that only its vowel signs tell from another has no other spelling.
      if (!isMarked) addSpelling(spellings, entity, tokens, false, words);
    }
    for (const form of entity.alone) {
      const tokens = nameTokens(form);
      if (tokens.length === 0) continue;
      for (const spelling of servantSpellings(tokens))
        insert(trie, spelling, {entity, strength: 'alone', tokens: tokens.length});
      addSpelling(spellings, entity, tokens, true, words);
    }
  }
  return {
    trie,
    entities,
    words,
    nameWords,
    personWords,
    spellings,
    countries,
    namesakes,
    newsrooms,
    pairOpenings: new Set(
      [...words.nationalities.keys()].flatMap(stem => (stem.includes(' ') ? stem.slice(0, stem.indexOf(' ')) : [])),
    ),
    nationalAgencies: new Map(
      [...agencies].flatMap(([country, list]) =>
        list.length === 1 && list[0] !== undefined ? [[country, list[0]]] : [],
      ),
    ),
  };
};

const NEWSROOM_KINDS = new Set(['newspaper', 'site', 'broadcaster', 'agency']);
const NEWSROOM_HEADS = new Set(['صحيفه', 'جريده', 'مجله', 'موقع', 'قناه', 'شبكه']);

/** «صحيفة الوطن السعودية» → الوطن; undefined of a name that does not open with what it is. */
const newsroomForm = ([head = '', ...rest]: readonly string[], {nationalities}: WordLists): string | undefined => {
  // «وكالة سونا», but nothing of «وكالة الأنباء السعودية».
  if (!NEWSROOM_HEADS.has(head) && !(head === 'وكاله' && rest.length === 1)) return undefined;
  const last = rest.at(-1) ?? '';
  const isAdjective = rest.length > 1 && nationalities.has(last.replace(/^ال/u, '').replace(/ه$/u, ''));
  return (isAdjective ? rest.slice(0, -1) : rest).join(' ') || undefined;
};

const spellingsOf = (tokens: readonly string[]): readonly (readonly string[])[] =>
  tokens.length === 1 ? [tokens] : distinct(servantSpellings(tokens).flatMap(joinedSpellings));

/** «سلمان بن عبدالعزيز» is printed «سلمان بن عبد العزيز» as often: a name with عبد in the way it is listed, joined and apart. */
const servantSpellings = (tokens: readonly string[]): readonly (readonly string[])[] => {
  if (!tokens.some(token => token.startsWith('عبد'))) return [tokens];
  const text = tokens.join(' ');
  const joined = text.replace(/(?<=^| )عبد (?=\p{L})/gu, 'عبد');
  const apart = text.replace(/(?<=^| )عبد(?=ال\p{L}|ربه(?: |$))/gu, 'عبد ');
  return distinct([tokens, joined.split(' '), apart.split(' ')]);
};

const distinct = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...new Map(lists.map(list => [list.join(' '), list])).values(),
];

const VOWEL_SIGN = new RegExp(`[${MARKS}]`, 'u');

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
