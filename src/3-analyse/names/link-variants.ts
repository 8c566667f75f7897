/**
 * Variant spellings: an unlisted name whose skeleton is that of a listed one is that one, when nothing speaks against it.
 * Against it speak: another type, an Arabic name (صلاح and صالح are two men; Arabic spelling does not vary by transcription),
 * or two listed candidates.
 */
import type {Entity} from '../../model/authority.ts';
import type {Candidate, NameContext} from './name-context.ts';
import {isTranscribed} from './name-lexicon.ts';
import {skeletonKey} from './skeleton.ts';

/** Gives unlinked candidates the entity their spelling is a variant of; others pass unchanged. */
export const linkVariants = (context: NameContext, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.map(candidate => {
    if (candidate.entity !== undefined) return candidate;
    const entity = variantOf(context, context.text.slice(candidate.start, candidate.stop), candidate.type);
    return entity === undefined ? candidate : {...candidate, entity};
  });

const variantOf = (context: NameContext, surface: string, type: Candidate['type']): Entity | undefined => {
  const fitting = (context.lexicon.skeletons.get(skeletonKey(surface)) ?? []).filter(entity => entity.type === type && (type === 'organisation' || isTranscribed(entity)));
  return fitting.length === 1 ? fitting[0] : undefined;
};
