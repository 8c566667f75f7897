/**
 * Unlisted names one small step from a listed one: a wrong, missing, added or exchanged letter in one word, the rest as listed; or a
 * spelling that sounds alike but is too far to be linked. Nothing is linked by it; an editor is asked. In: the mentions of one article.
 * Out: those that may be misspelt, with what may be meant.
 *
 * Two people of one family are one letter apart as easily as a name and its misprint, so something has to speak for the listed one: the
 * words that agree are no ordinary Arabic given names, or the article names that entity or its country too.
 */
import {distance} from 'fastest-levenshtein';
import type {Authority, Entity} from '../../model/authority.ts';
import type {WordLists} from '../../model/lexicon.ts';
import {isUnlisted, type Mention} from '../../model/record.ts';
import {nameTokens} from './name-tokens.ts';
import {bareLetters, soundKey} from './skeleton.ts';
import {addSpelling, type ListedSpelling, nearestSpelling, type SpellingIndex} from './spelling-index.ts';

/** An unlisted mention that may be a misprint, and the one listed entity it may mean. */
export interface NearMiss {
  readonly mention: Mention;
  readonly entity: Entity;
  /** The listed form that is meant. */
  readonly form: string;
}

/** Compiles the listed names; takes some tens of milliseconds. */
export const nearMissFinder = (
  authority: Authority,
  words: WordLists,
): ((mentions: readonly Mention[]) => readonly NearMiss[]) => {
  const index = indexForms(authority.entities, words);
  return mentions => {
    const named = new Map<string, Entity>();
    for (const {entity} of mentions) {
      const found = index.entities.get(entity ?? '');
      if (found !== undefined) named.set(found.id, found);
    }
    const countries = new Set([...named.values()].map(({country}) => country));
    const context: MissContext = {
      index,
      words,
      isNamed: ({id}) => named.has(id),
      isSpokenOf: ({country}) => country !== undefined && countries.has(country),
    };
    return mentions.flatMap(mention => (isUnlisted(mention.entity) ? (missOf(mention, context) ?? []) : []));
  };
};

interface ListedForm {
  readonly entity: Entity;
  readonly form: string;
  readonly words: readonly string[];
}

interface FormIndex {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Forms of two words or more by each of their words; places of one word by the number of their letters. */
  readonly byWord: ReadonlyMap<string, readonly ListedForm[]>;
  readonly byLength: ReadonlyMap<number, readonly ListedForm[]>;
  readonly spellings: SpellingIndex;
}

interface MissContext {
  readonly index: FormIndex;
  readonly words: WordLists;
  /** Whether the article names an entity otherwise, and whether it speaks of its country. */
  readonly isNamed: (entity: Entity) => boolean;
  readonly isSpokenOf: (entity: Entity) => boolean;
}

const indexForms = (entities: readonly Entity[], lists: WordLists): FormIndex => {
  const spellings = new Map<string, ListedSpelling[]>();
  const byWord = new Map<string, ListedForm[]>();
  const byLength = new Map<number, ListedForm[]>();
  for (const entity of entities) {
    if (entity.ambiguous === true || entity.type === 'organisation') continue;
    for (const form of [entity.name, ...entity.aliases]) {
      const words = nameTokens(form);
      const listed = {entity, form, words};
      if (words.length > 1) {
        for (const word of new Set(words)) push(byWord, word, listed);
        addSpelling(spellings, entity, words, false, lists);
      } else if (entity.type === 'place') push(byLength, bareLetters(words[0] ?? '').length, listed);
    }
  }
  return {entities: new Map(entities.map(entity => [entity.id, entity])), byWord, byLength, spellings};
};

const missOf = (mention: Mention, context: MissContext): NearMiss | undefined => {
  const words = withoutHead(nameTokens(mention.text), mention, context.words);
  const listed =
    words.length > 1
      ? longNames(words, mention, context)
      : mention.type === 'place'
        ? oneWord(words[0] ?? '', context)
        : [];
  const entities = new Set(listed.map(({entity}) => entity));
  const [first] = listed;
  if (entities.size === 1 && first !== undefined) return {mention, entity: first.entity, form: first.form};
  const alike = listed.length === 0 && words.length > 1 ? soundsLike(words, mention, context) : undefined;
  return alike && {mention, entity: alike, form: alike.name};
};

/** A spelling too far from the listed one to be linked, of somebody whom or whose country the article speaks of. */
const soundsLike = (words: readonly string[], {type}: Mention, context: MissContext): Entity | undefined => {
  const accepts = ({entity}: ListedSpelling): boolean =>
    entity.type === type && (context.isNamed(entity) || context.isSpokenOf(entity));
  return nearestSpelling(context.index.spellings, words, context.words, {limit: FARTHEST, accepts})?.entity;
};
const FARTHEST = 0.2;

/** «مدينة …»: the class noun in front is no part of the spelling. */
const withoutHead = (words: readonly string[], {type}: Mention, {placeHeads}: WordLists): readonly string[] =>
  type === 'place' && words.length > 1 && placeHeads.has(words[0] ?? '') ? words.slice(1) : words;

/** Listed names of as many words, all but one of them the same. */
const longNames = (words: readonly string[], {type}: Mention, context: MissContext): readonly ListedForm[] => {
  const met = new Set(words.flatMap(word => context.index.byWord.get(word) ?? []));
  return [...met].filter(listed => {
    if (listed.entity.type !== type || listed.words.length !== words.length) return false;
    const [at = -1, ...more] = words.flatMap((word, index) =>
      isSameWord(word, listed.words[index] ?? '') ? [] : [index],
    );
    if (at < 0 || more.length > 0 || !isStep(words[at] ?? '', listed.words[at] ?? '', context.words)) return false;
    return (
      context.isNamed(listed.entity) ||
      words.some((word, index) => index !== at && isTelling(word, context)) ||
      (words.length > 2 && context.isSpokenOf(listed.entity))
    );
  });
};

const isSameWord = (left: string, right: string): boolean =>
  left === right || (soundKey(left) === soundKey(right) && distance(left, right) < 2);

/**
 * A place of one word is asked about only where the article speaks of its country, and not for a letter that is another: Preston is no
 * misspelt Bristol as often as it is.
 */
const oneWord = (word: string, context: MissContext): readonly ListedForm[] => {
  const {length} = bareLetters(word);
  if (length < SHORTEST_PLACE) return [];
  return [length - 1, length, length + 1]
    .flatMap(letters => context.index.byLength.get(letters) ?? [])
    .filter(
      ({entity, words: [listed = '']}) =>
        context.isSpokenOf(entity) &&
        (bareLetters(listed).length !== length || isSwap(bareLetters(word), bareLetters(listed))) &&
        isStep(word, listed, context.words),
    );
};

const SHORTEST_WORD = 4;
const SHORTEST_PLACE = 6;

/** One letter wrong, missing, added, or two that changed places; in a word that no list knows by its spelling. */
const isStep = (printed: string, listed: string, {givenNames, familyNames, commonWords}: WordLists): boolean => {
  if (givenNames.has(printed) || familyNames.has(printed) || commonWords.has(printed)) return false;
  const [left, right] = [bareLetters(printed), bareLetters(listed)];
  if (Math.min(left.length, right.length) < SHORTEST_WORD || left === right) return false;
  const far = distance(left, right);
  return far === 1 || (far === 2 && left.length === right.length && isSwap(left, right));
};

const isSwap = (left: string, right: string): boolean => {
  const at = [...left].findIndex((letter, index) => letter !== right[index]);
  return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
};

/** A word that few people share: no Arabic given name, no bond of names. */
const isTelling = (word: string, {words: {givenNames, commonWords, familyNames}}: MissContext): boolean =>
  word.length > 3 &&
  givenNames.get(word)?.foreign !== false &&
  familyNames.get(word)?.foreign !== false &&
  !commonWords.has(word);

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};
