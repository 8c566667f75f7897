import {compareIds} from '../arabic/collate.ts';
import {withArticle} from '../arabic/with-article.ts';
import type {ArchivedArticle, ArchivedQuote, ArchiveEntity, PersonRole, PrintedForm} from '../model/archive.ts';
import type {EntityId, SourceId} from '../model/ids.ts';
import type {Quote} from '../model/record.ts';
import {countCompany} from './count-company.ts';
import type {EntityName} from './name-entities.ts';

interface Gathered {
  readonly articles: ArchivedArticle[];
  readonly forms: Map<string, {count: number; readonly sources: Map<SourceId, number>}>;
  readonly quotes: ArchivedQuote[];
  readonly namedInQuotes: ArchivedQuote[];
}

/** Every entity that occurs, with its articles, printed names, words and company; in the order of their ids. */
export function collectEntities(
  articles: readonly ArchivedArticle[],
  names: ReadonlyMap<EntityId, EntityName>,
  roles: ReadonlyMap<EntityId, readonly PersonRole[]>,
): ReadonlyMap<EntityId, ArchiveEntity> {
  const gathered = new Map<EntityId, Gathered>();
  for (const article of articles) gatherArticle(article, gathered);
  return new Map(
    [...gathered]
      .sort(([left], [right]) => compareIds(left, right))
      .flatMap(([id, {forms, ...found}]): [EntityId, ArchiveEntity][] => {
        const name = names.get(id);
        if (!name) return [];
        const company = countCompany(found.articles, names, id);
        return [[id, {...name, ...found, forms: printedForms(forms), company, roles: roles.get(id) ?? []}]];
      }),
  );
}

function gatherArticle(article: ArchivedArticle, gathered: Map<EntityId, Gathered>): void {
  for (const {id} of article.entities) {
    const found: Gathered = gathered.get(id) ?? {articles: [], forms: new Map(), quotes: [], namedInQuotes: []};
    found.articles.push(article);
    gathered.set(id, found);
  }
  for (const [index, mention] of article.record.mentions.entries()) {
    const id = article.mentionEntities[index];
    const forms = id === undefined ? undefined : gathered.get(id)?.forms;
    if (!forms) continue;
    const printed = withArticle(article.record.text, mention.start, mention.end);
    const form = forms.get(printed) ?? {count: 0, sources: new Map()};
    form.count += 1;
    if (article.source !== undefined) form.sources.set(article.source, (form.sources.get(article.source) ?? 0) + 1);
    forms.set(printed, form);
  }
  const present = new Set<string>(article.entities.map(({id}) => id));
  for (const quote of article.record.quotes) {
    // The speaker is one of the article's entities, as has just been seen.
    const speaker = quote.speaker !== null && present.has(quote.speaker) ? (quote.speaker as EntityId) : undefined;
    if (speaker !== undefined) gathered.get(speaker)?.quotes.push({article, quote});
    if (quote.speakerName === null) continue;
    for (const id of namedWithin(article, quote)) {
      if (id !== quote.speaker) gathered.get(id)?.namedInQuotes.push({article, quote});
    }
  }
}

/** Entities with a mention inside a quotation, each once. */
function namedWithin({record, mentionEntities}: ArchivedArticle, {start, end}: Quote): ReadonlySet<EntityId> {
  return new Set(
    record.mentions.flatMap((mention, index) =>
      mention.start >= start && mention.end <= end ? (mentionEntities[index] ?? []) : [],
    ),
  );
}

function printedForms(forms: Gathered['forms']): readonly PrintedForm[] {
  return [...forms]
    .map(
      ([text, {count, sources}]): PrintedForm => ({
        text,
        count,
        sources: [...sources]
          .map(([id, printed]) => ({id, count: printed}))
          .sort((left, right) => right.count - left.count || compareIds(left.id, right.id)),
      }),
    )
    .sort((left, right) => right.count - left.count || compareIds(left.text, right.text));
}
