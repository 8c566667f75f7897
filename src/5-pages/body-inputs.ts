import {sha256} from '../input/sha256.ts';
import type {ArchivedArticle} from '../model/archive.ts';
import type {BodySetting} from '../model/page.ts';
import type {PageContext} from './page-context.ts';
import {entityLink} from './permalinks.ts';

/** Where the names of an article lead, and how its body is worded and addressed. */
export function bodySetting({archive, card, site, url}: PageContext, article: ArchivedArticle): BodySetting {
  const hrefs = article.mentionEntities.map(id => {
    const entity = id === undefined ? undefined : archive.entities.get(id);
    return entity && url(entityLink(entity.type, entity.id));
  });
  return {hrefs, base: site.base, digits: card.digits, months: card.months};
}

/** Everything the HTML of a body depends on beside the renderer itself, hashed: the file, the spans, the setting. */
export function bodyInputs({record}: ArchivedArticle, setting: BodySetting): string {
  const mentions = record.mentions.map(({start, end, type}) => [start, end, type]);
  const times = record.times.map(({start, end, value}) => [start, end, value]);
  const quotes = record.quotes.map(({start, end, speakerName}) => [start, end, speakerName]);
  return sha256(JSON.stringify([record.hash, mentions, times, quotes, setting]));
}
