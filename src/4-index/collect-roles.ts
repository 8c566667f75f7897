import {fold} from '../arabic/normalise.ts';
import type {ArchivedArticle, PersonRole} from '../model/archive.ts';
import type {EntityId} from '../model/ids.ts';
import {makeAll, type Remember} from '../model/remember.ts';
import type {EntityName} from './name-entities.ts';
import {rememberByYear} from './remember-by-year.ts';
import {type RoleGiven, type RoleWords, roleBefore} from './role-before.ts';

/** One article may be misread; what two say alike is shown, or what one says and the authority confirms. */
const FEWEST_ARTICLES = 2;

interface Gathered {
  readonly spellings: Map<string, number>;
  readonly articles: Set<ArchivedArticle>;
  isConfirmed: boolean;
}

/** The roles by which articles call each person, earliest first; people without any are left out. */
export function collectRoles(
  articles: readonly ArchivedArticle[],
  names: ReadonlyMap<EntityId, EntityName>,
  words: RoleWords,
  remember: Remember = makeAll,
): ReadonlyMap<EntityId, readonly PersonRole[]> {
  const countryOf = (id: EntityId | undefined): string | undefined => (id === undefined ? id : names.get(id)?.country);
  const found = rememberByYear(
    articles,
    {remember, shelf: 'roles'},
    ({mentionEntities}) =>
      mentionEntities.map(id => (id === undefined ? '' : `${id} ${countryOf(id) ?? ''}`)).join('\n'),
    article => rolesIn(article, words, countryOf),
  );
  const gathered = new Map<EntityId, Map<string, Gathered>>();
  for (const [place, article] of articles.entries()) {
    for (const {id, text, isConfirmed} of found[place] ?? []) {
      const roles = gathered.get(id) ?? new Map<string, Gathered>();
      const role: Gathered = roles.get(fold(text)) ?? {spellings: new Map(), articles: new Set(), isConfirmed};
      role.isConfirmed ||= isConfirmed;
      role.spellings.set(text, (role.spellings.get(text) ?? 0) + 1);
      role.articles.add(article);
      roles.set(fold(text), role);
      gathered.set(id, roles);
    }
  }
  return new Map(
    [...gathered].flatMap(([id, roles]): [EntityId, readonly PersonRole[]][] => {
      const kept = [...roles.values()]
        .filter(role => role.isConfirmed || role.articles.size >= FEWEST_ARTICLES)
        .map((role): PersonRole => ({text: commonest(role.spellings), articles: [...role.articles]}));
      return kept.length > 0 ? [[id, kept]] : [];
    }),
  );
}

interface FoundRole extends RoleGiven {
  readonly id: EntityId;
}

/** The roles that an article gives, in the order of its text. */
function rolesIn(
  {record, mentionEntities}: ArchivedArticle,
  words: RoleWords,
  countryOf: (id: EntityId) => string | undefined,
): readonly FoundRole[] {
  return record.mentions.flatMap((mention, index): readonly FoundRole[] => {
    const id = mentionEntities[index];
    if (id === undefined || mention.type !== 'person') return [];
    const given = roleBefore(record, mention, words, countryOf(id));
    return given ? [{id, ...given}] : [];
  });
}

/** The most printed spelling; of equals, the one printed first. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].reduce((best, spelling) => (spelling[1] > best[1] ? spelling : best), ['', 0] as const)[0];
}
