/**
 * Variant spellings: an unlisted name that sounds like a listed one and differs from it only as newsrooms differ is that one, when
 * nothing speaks against it. Against it speak another type, an Arabic word spelt otherwise (صلاح and صالح are two men), a second
 * listed name as near. The country spoken of in the article speaks for it.
 */
import {withArticle} from '../../arabic/with-article.ts';
import type {Candidate} from './candidate.ts';
import type {NameContext} from './name-context.ts';
import {nameTokens} from './name-tokens.ts';
import {nearestSpelling} from './spelling-index.ts';

/**
 * Farthest a spelling may be from the listed one (`NearSpelling.cost`): by itself, where the article speaks of the entity's country, where
 * the name is one word; `sameSounds` is what letters of one sound class make.
 */
export const NEAR = {alone: 0.15, withCountry: 0.2, oneWord: 0.12, sameSounds: 0.07} as const;

/** Gives unlinked candidates the entity their spelling is a variant of; others pass unchanged. `countries` are those the article speaks of. */
export const linkVariants = (
  context: NameContext,
  candidates: readonly Candidate[],
  countries: ReadonlySet<string>,
): readonly Candidate[] =>
  candidates.map(candidate => {
    if (candidate.entity !== undefined) return candidate;
    const words = nameTokens(withArticle(context.text, candidate.start, candidate.stop));
    if (words.length < 2 && candidate.type === 'person') return candidate;
    const {spellings, words: lists} = context.lexicon;
    const near = nearestSpelling(spellings, words, lists, {
      limit: NEAR.withCountry,
      accepts: ({entity, alone}) => entity.type === candidate.type && !alone,
    });
    return near !== undefined && near.cost <= (countries.has(near.entity.country ?? '') ? NEAR.withCountry : NEAR.alone)
      ? {...candidate, entity: near.entity}
      : candidate;
  });
