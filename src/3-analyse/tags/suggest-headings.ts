import {fold} from '../../arabic/normalise.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {nameId} from '../../input/sha256.ts';
import type {Tag} from '../../model/authority.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Span} from '../../model/span.ts';
import {keyPhrases} from './key-phrases.ts';
import {type SuggestedTag, suggestTags} from './suggest-tags.ts';

/**
 * Suggested tags of a text: headings of the tag authority first, then key phrases of the text that no heading is spelt like, with the id
 * that such a tag would have undeclared (`t-<hash>`). `taken` are the spans that are no phrases: names and dates.
 */
export const suggestHeadings = (
  text: string,
  tokens: readonly Token[],
  {tags, taken, words}: {readonly tags: readonly Tag[]; readonly taken: readonly Span[]; readonly words: WordLists},
): readonly SuggestedTag[] => {
  const leadEnd = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
  const declared = declaredBy(tags);
  const own = keyPhrases(tokens, taken, leadEnd, words)
    .filter(({phrase}) => !declared.has(withoutArticles(phrase)))
    .map(({phrase}) => ({id: nameId('t', fold(phrase)), name: phrase}));
  return [...suggestTags(text, tokens, tags), ...own];
};

/** Names and aliases of the headings as phrases are compared with them; the same for every article of a run. */
const declaredBy = (tags: readonly Tag[]): ReadonlySet<string> => {
  const known = DECLARED.get(tags);
  if (known !== undefined) return known;
  const declared = new Set(tags.flatMap(({name, aliases}) => [name, ...aliases]).map(withoutArticles));
  DECLARED.set(tags, declared);
  return declared;
};
const DECLARED = new WeakMap<readonly Tag[], ReadonlySet<string>>();

const withoutArticles = (name: string): string => fold(name).replace(/(?<=^|\s)ال(?=\p{L}{2})/gu, '');
