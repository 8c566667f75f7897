import type {Entity} from '../../model/authority.ts';
import type {NameContext} from './name-context.ts';
import {nameTokens} from './name-tokens.ts';

/** A body that every country has one of: its name without the nationality, and the gender its adjective takes. */
export interface NationalPhrase {
  readonly phrase: string;
  readonly gender: 'm' | 'f';
}

/**
 * Standard name of a country's body: «وزارة الخارجية الروسية», «الحكومة الكورية الجنوبية». An adjective that begins with a noun (جنوب سوداني)
 * agrees with nothing, and the country's name stands instead: «حكومة جنوب السودان», «وزارة الدفاع في جنوب السودان». undefined where
 * the country has no adjective.
 */
export const nationalName = (
  {lexicon: {words, countries}}: NameContext,
  country: string,
  {phrase, gender}: NationalPhrase,
): string | undefined => {
  const adjective = words.nationalAdjectives.get(country);
  if (adjective === undefined) return undefined;
  const parts = adjective.split(' ');
  const owner = countries.get(country)?.name;
  if (parts.length > 1 && owner !== undefined && !parts.every(part => part.endsWith('ي')))
    return phrase.includes(' ') || !phrase.startsWith('ال') ? `${phrase} في ${owner}` : `${phrase.slice(2)} ${owner}`;
  return `${phrase} ${parts.map(part => `ال${part}${gender === 'f' ? 'ة' : ''}`).join(' ')}`;
};

/** The listed body that bears the name or has it among its spellings; undefined where none does, or several do. */
export const listedBody = ({lexicon: {trie}}: NameContext, name: string): Entity | undefined => {
  let node: typeof trie | undefined = trie;
  for (const word of nameTokens(name)) node = node?.next?.get(word);
  const bodies = new Set(
    (node?.values ?? []).flatMap(({entity}) =>
      entity.type === 'organisation' && entity.ambiguous !== true ? [entity] : [],
    ),
  );
  const [body] = bodies;
  return bodies.size === 1 ? body : undefined;
};
