import type {Archive, ArchiveEntity} from '../model/archive.ts';
import type {FilePage} from '../model/page.ts';
import {filePage} from './file-page.ts';
import type {PageContext} from './page-context.ts';
import {ENTITIES_DATA, entityLink} from './permalinks.ts';

/** `/data/entities.json`: an array of every person, place and organisation with a page, in the order of their ids, one a line. */
export function entitiesFile({archive, absolute}: Pick<PageContext, 'archive' | 'absolute'>): FilePage {
  const lines = entitiesOf(archive).map(entity =>
    JSON.stringify(entityData(entity, absolute(entityLink(entity.type, entity.id)))),
  );
  return filePage(ENTITIES_DATA, lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}

const entitiesOf = ({entities}: Archive): readonly ArchiveEntity[] => [...entities.values()];

/** What the file says of an entity; README lists the fields. */
function entityData(entity: ArchiveEntity, url: string): Readonly<Record<string, unknown>> {
  const {id, type, name, provisional, aliases, english, description, kind, country, coordinates, wikidata} = entity;
  return {
    id,
    type,
    name,
    url,
    provisional,
    aliases,
    // JSON leaves out what is undefined.
    english,
    description,
    kind,
    country,
    coordinates,
    wikidata,
    articles: entity.articles.length,
    first: entity.articles[0]?.first,
    last: entity.articles.at(-1)?.last,
    forms: entity.forms.map(({text, count, sources}) => ({
      text,
      count,
      sources: Object.fromEntries(sources.map(source => [source.id, source.count])),
    })),
    roles: entity.roles.map(({text, articles}) => ({
      text,
      articles: articles.length,
      first: articles[0]?.first,
      last: articles.at(-1)?.last,
    })),
  };
}
