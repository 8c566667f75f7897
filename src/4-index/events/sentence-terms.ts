import {readings} from '../../arabic/clitics.ts';
import {lightStem} from '../../arabic/light-stem.ts';
import {fold} from '../../arabic/normalise.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {NEWS_STEMS} from '../../lexicon/news-stems.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {ArchivedArticle} from '../../model/archive.ts';
import {type EntityType, isUnlisted} from '../../model/record.ts';
import type {Span} from '../../model/span.ts';
import {EVENT_CONCEPTS} from './event-concepts.ts';

/** Share of news articles that hold a stem of which nothing is known. */
const RARE = 0.003;
/** Bits that a name says of an event, as much as a word of that share would. Places are where much else happens too. */
const NAME_WEIGHTS: Readonly<Record<EntityType, number>> = {person: 7, organisation: 5, place: 3};
const NUMBER_WEIGHT = 4;
const CONCEPT_WEIGHT = 4;
/** What every sentence of news does. */
const EMPTY_CONCEPTS: ReadonlySet<string> = new Set(['say', 'happen']);

/**
 * What a part of an article's text is compared by. Weights are of the language and not of the archive, so that what two
 * sentences have in common does not change with any third article: in bits, −log₂ of the share of articles with a word.
 * `tokens` are those of the part; names count by entity, and words inside names or times do not count again.
 */
export function sentenceTerms(
  {record, mentionEntities}: ArchivedArticle,
  part: Span,
  tokens: readonly Token[],
  inName: readonly boolean[],
): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const [index, mention] of record.mentions.entries()) {
    if (mention.start < part.start || mention.end > part.end) continue;
    const id = mentionEntities[index] ?? (isUnlisted(mention.entity) ? lightStem(fold(mention.name)) : mention.entity);
    terms.set(`@${id}`, NAME_WEIGHTS[mention.type]);
  }
  for (const [index, token] of tokens.entries()) {
    if (inName[index] === true || token.kind === 'mark') continue;
    const [term, weight] = wordTerm(token) ?? [];
    if (term !== undefined && weight !== undefined) terms.set(term, weight);
  }
  return terms;
}

function wordTerm(token: Token): readonly [string, number] | undefined {
  const {kind, folded} = token;
  if (kind === 'number')
    return folded.length > 1 ? [`#${folded.replace(/[,\u066B\u066C]/gu, '.')}`, NUMBER_WEIGHT] : undefined;
  if (kind === 'latin') return [folded, -Math.log2(RARE)];
  if (STOP_WORDS.has(folded)) return undefined;
  const concept = conceptOf(token);
  if (concept !== undefined) return EMPTY_CONCEPTS.has(concept) ? undefined : [`~${concept}`, CONCEPT_WEIGHT];
  const stem = lightStem(folded);
  return stem.length > 1 ? [stem, -Math.log2(NEWS_STEMS.get(stem) ?? RARE)] : undefined;
}

/** What happens by a word; undefined for words that are in no row, and for what every sentence of news does. */
export function deedOf(token: Token): string | undefined {
  const concept = conceptOf(token);
  return concept === undefined || EMPTY_CONCEPTS.has(concept) ? undefined : concept;
}

/** «استقباله», «زيارتها». */
const OWNER = /(?:ه|ها|هم|هما)$/u;

function conceptOf(token: Token): string | undefined {
  for (const {host} of readings(token)) {
    const bare = host.replace(/^ال/u, '');
    const concept = EVENT_CONCEPTS.get(host) ?? EVENT_CONCEPTS.get(bare) ?? EVENT_CONCEPTS.get(bare.replace(OWNER, ''));
    if (concept !== undefined) return concept;
  }
  return undefined;
}
