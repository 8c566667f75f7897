import {allReadings, type Reading} from '../../arabic/clitics.ts';
import {fold} from '../../arabic/normalise.ts';
import {remember} from '../../arabic/remember.ts';
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
  if (tags.length === 0) return [];
  const leadEnd = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
  const hosts = allReadings(tokens);
  const places = placesOf(hosts);
  return tags
    .map(tag => ({
      tag,
      count: Math.max(
        ...formsOf(tag).map(form => {
          let count = 0;
          for (const index of occurrences(form, hosts, places)) count += (tokens[index]?.start ?? 0) < leadEnd ? 2 : 1;
          return count;
        }),
      ),
    }))
    .filter(({count}) => count >= FEWEST)
    .sort((left, right) => right.count - left.count || (left.tag.id < right.tag.id ? -1 : 1))
    .slice(0, MOST_SUGGESTED)
    .map(({tag}) => ({id: tag.id, name: tag.name}));
};

/** Words of a tag's name and aliases without ال; read once for each tag, not for each article. */
const formsOf = (tag: Tag): readonly (readonly string[])[] => {
  const known = FORMS.get(tag);
  if (known !== undefined) return known;
  const forms = [tag.name, ...tag.aliases].map(form =>
    tokenise(form)
      .filter(token => token.kind !== 'mark')
      .map(token => withoutArticle(fold(token.surface))),
  );
  FORMS.set(tag, forms);
  return forms;
};
const FORMS = new WeakMap<Tag, readonly (readonly string[])[]>();

const withoutArticle = remember((host: string): string => host.replace(/^ال(?=\p{L}{2})/u, ''));

/** Every host with and without ال → the tokens that may be read so, in order, each once. */
const placesOf = (hosts: readonly (readonly Reading[])[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  const add = (host: string, index: number): void => {
    const list = places.get(host);
    if (list === undefined) places.set(host, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  for (const [index, all] of hosts.entries())
    for (const {host} of all) {
      add(host, index);
      add(withoutArticle(host), index);
    }
  return places;
};

/** Tokens at which a phrase begins. */
const occurrences = (
  [first = '', ...rest]: readonly string[],
  hosts: readonly (readonly Reading[])[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly number[] =>
  (places.get(first) ?? []).filter(index =>
    rest.every((word, offset) =>
      hosts[index + 1 + offset]?.some(({host}) => host === word || withoutArticle(host) === word),
    ),
  );
