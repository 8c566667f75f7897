import {readings} from '../../arabic/clitics.ts';
import {fold} from '../../arabic/normalise.ts';
import {type Token, tokenise} from '../../arabic/tokenise.ts';
import type {Tag} from '../../model/authority.ts';

/** A heading of the tag authority that fits a text: its id and its name there. */
export interface SuggestedTag {
  readonly id: string;
  readonly name: string;
}

/** A heading must be named this often, or in the first paragraph, to be suggested. */
const FEWEST = 2;
const MOST_SUGGESTED = 6;

/**
 * Headings of the tag authority whose name or alias the text uses, most used first. Suggestions only: they are never shown as the
 * article's own tags. The words are compared folded, with and without ال and attached particles.
 */
export const suggestTags = (text: string, tokens: readonly Token[], tags: readonly Tag[]): readonly SuggestedTag[] => {
  const leadEnd = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
  const hosts = tokens.map(
    token => new Set(readings(token).flatMap(({host}) => [host, host.replace(/^ال(?=\p{L}{2})/u, '')])),
  );
  return tags
    .map(tag => ({
      tag,
      count: Math.max(...[tag.name, ...tag.aliases].map(form => occurrences(form, hosts, tokens, leadEnd))),
    }))
    .filter(({count}) => count >= FEWEST)
    .sort((left, right) => right.count - left.count || (left.tag.id < right.tag.id ? -1 : 1))
    .slice(0, MOST_SUGGESTED)
    .map(({tag}) => ({id: tag.id, name: tag.name}));
};

/** How often a phrase stands in the text; an occurrence in the lead counts twice. */
const occurrences = (
  phrase: string,
  hosts: readonly ReadonlySet<string>[],
  tokens: readonly Token[],
  leadEnd: number,
): number => {
  const words = tokenise(phrase)
    .filter(token => token.kind !== 'mark')
    .map(token => fold(token.surface).replace(/^ال(?=\p{L}{2})/u, ''));
  if (words.length === 0) return 0;
  let count = 0;
  for (let index = 0; index + words.length <= hosts.length; index++) {
    if (words.every((word, offset) => hosts[index + offset]?.has(word)))
      count += (tokens[index]?.start ?? 0) < leadEnd ? 2 : 1;
  }
  return count;
};
