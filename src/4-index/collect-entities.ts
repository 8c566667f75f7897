import {compareIds} from '../arabic/collate.ts';
import type {ArchivedArticle, ArchiveEntity, PrintedForm} from '../model/archive.ts';
import type {EntityId, SourceId} from '../model/ids.ts';
import type {Quote} from '../model/record.ts';
import {countCompany} from './count-company.ts';
import type {EntityName} from './name-entities.ts';

interface Gathered {
  readonly articles: ArchivedArticle[];
  readonly forms: Map<string, {count: number; readonly sources: Set<SourceId>}>;
  readonly quotes: {readonly article: ArchivedArticle; readonly quote: Quote}[];
}

/** Every entity that occurs, with its articles, printed names, words and company; in the order of their ids. */
export function collectEntities(
  articles: readonly ArchivedArticle[],
  names: ReadonlyMap<EntityId, EntityName>,
): ReadonlyMap<EntityId, ArchiveEntity> {
  const gathered = new Map<EntityId, Gathered>();
  for (const article of articles) gatherArticle(article, gathered);
  return new Map(
    [...gathered]
      .sort(([left], [right]) => compareIds(left, right))
      .flatMap(([id, found]): [EntityId, ArchiveEntity][] => {
        const name = names.get(id);
        if (!name) return [];
        const company = countCompany(found.articles, names, id);
        return [
          [id, {...name, articles: found.articles, forms: printedForms(found.forms), quotes: found.quotes, company}],
        ];
      }),
  );
}

function gatherArticle(article: ArchivedArticle, gathered: Map<EntityId, Gathered>): void {
  for (const {id} of article.entities) {
    const found: Gathered = gathered.get(id) ?? {articles: [], forms: new Map(), quotes: []};
    found.articles.push(article);
    gathered.set(id, found);
  }
  for (const [index, mention] of article.record.mentions.entries()) {
    const id = article.mentionEntities[index];
    const forms = id === undefined ? undefined : gathered.get(id)?.forms;
    if (!forms) continue;
    const form = forms.get(mention.text) ?? {count: 0, sources: new Set()};
    form.count += 1;
    if (article.source !== undefined) form.sources.add(article.source);
    forms.set(mention.text, form);
  }
  const present = new Set<string>(article.entities.map(({id}) => id));
  for (const quote of article.record.quotes) {
    if (quote.speaker === null || !present.has(quote.speaker)) continue;
    // The speaker is one of the article's entities, as just seen.
    gathered.get(quote.speaker as EntityId)?.quotes.push({article, quote});
  }
}

function printedForms(forms: Gathered['forms']): readonly PrintedForm[] {
  return [...forms]
    .map(([text, {count, sources}]): PrintedForm => ({text, count, sources: [...sources].sort(compareIds)}))
    .sort((left, right) => right.count - left.count || compareIds(left.text, right.text));
}
