import {sha256} from '../input/sha256.ts';
import type {ArchivedArticle, ArchiveEntity} from '../model/archive.ts';
import {exportsOf} from './archive-exports.ts';
import type {CardOf} from './article-card.ts';
import {type ArticleMaking, relatedOutside} from './article-page.ts';
import {bodyInputs, bodySetting} from './body-inputs.ts';
import {cardDigest, digestOnce} from './digest-once.ts';
import type {PageContext} from './page-context.ts';
import {sameStory} from './same-story.ts';

/**
 * What tells one page of an article from another: the key of its page. Of the article itself, its front matter and its hash, which stands for the
 * text; of everything else only what the page shows of it.
 */
export function articleKeys(
  context: PageContext,
  cardOf: CardOf,
  {perArticle, copyScript}: ArticleMaking,
): (article: ArchivedArticle) => string {
  const {archive, card} = context;
  const all = sha256(JSON.stringify([card, exportsOf(card, archive.articles.length), perArticle, copyScript]));
  const entityDigest = digestOnce(({id, type, name, wikidata}: ArchiveEntity) => [id, type, name, wikidata]);
  return article => {
    const {front, record, first, last} = article;
    const source = article.source === undefined ? undefined : archive.sources.get(article.source);
    const story = archive.storyOf.get(article.id);
    return sha256(
      JSON.stringify([
        all,
        article.id,
        front,
        [record.hash, record.lang, record.words, first, last],
        bodyInputs(article, bodySetting(context, article)),
        source && [source.id, source.name, source.homepage],
        // Ids of front matter are those that parse has resolved.
        front.tags.map(({id}) => archive.tags.get(id as never)?.name),
        article.entities.map(({id, count}) => {
          const entity = archive.entities.get(id);
          return entity && [entityDigest(entity), count];
        }),
        cardDigest(cardOf(article)),
        relatedOutside(context, article).map(other => cardDigest(cardOf(other))),
        story && sameStory(context, story, article),
      ]),
    );
  };
}
