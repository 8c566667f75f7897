/**
 * Bodies that several countries have under one name («نادي الهلال», «حزب العدالة والتنمية»): listed with their nationality, printed without it
 * at home. The article's country tells which is meant; where it does not, none is.
 */
import type {Entity} from '../../model/authority.ts';
import type {WordLists} from '../../model/lexicon.ts';

/** A body's name without its nationality → the bodies so called. */
export type Namesakes = ReadonlyMap<string, readonly Entity[]>;

/** Adds the names of a body without the adjective behind them. `forms` are folded words of one of its names. */
export const addNamesake = (
  namesakes: Map<string, Entity[]>,
  entity: Entity,
  forms: readonly string[],
  {nationalities}: WordLists,
): void => {
  const last = forms.at(-1) ?? '';
  if (entity.type !== 'organisation' || entity.country === undefined || forms.length < 3 || !last.startsWith('ال'))
    return;
  if (!nationalities.has(last.slice(2).replace(/ه$/u, ''))) return;
  const key = forms.slice(0, -1).join(' ');
  const list = namesakes.get(key);
  if (list === undefined) namesakes.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
};

/** The one namesake whose country is among `countries`; undefined when there is none or more than one. */
export const namesakeOf = (
  namesakes: Namesakes,
  words: readonly string[],
  countries: ReadonlySet<string>,
): Entity | undefined => {
  const fitting = (namesakes.get(words.join(' ')) ?? []).filter(({country}) => countries.has(country ?? ''));
  return fitting.length === 1 ? fitting[0] : undefined;
};
