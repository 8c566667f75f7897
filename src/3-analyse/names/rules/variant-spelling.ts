import {STOP_WORDS} from '../../../lexicon/stop-words.ts';
import {type Candidate, follows, foldedAt, isCommon, type NameContext, nationalityOf, type NameRule} from '../name-context.ts';
import {skeletonKey} from '../skeleton.ts';

/**
 * A listed foreign name in a spelling nobody listed: each word has the sounds of the listed word («بيونج يانغ», «فلاديمر» is not: a sound
 * is missing). One word alone must be long and unknown; a name shared by two entities is nobody's.
 */
export const variantSpelling: NameRule = {
  name: 'variant-spelling',
  find: (context, found) => {
    const taken = new Set(found.filter(({strength}) => strength !== 'ambiguous').flatMap(({first, end}) => Array.from({length: end - first}, (_, offset) => first + offset)));
    return context.tokens.flatMap((token, index) => (token.kind !== 'word' || taken.has(index) ? [] : variantAt(context, index, taken)));
  },
};

const variantAt = (context: NameContext, index: number, taken: ReadonlySet<number>): readonly Candidate[] => {
  for (const reading of context.readings[index] ?? []) {
    if (reading.host.length < 3 || STOP_WORDS.has(reading.host) || isCommon(context.lexicon, reading.host) || nationalityOf(context.lexicon, reading.host) !== undefined) return [];
    let node = context.lexicon.sounds.next.get(skeletonKey(reading.host));
    let end = index + 1;
    let best: Candidate | undefined;
    while (node !== undefined) {
      const [entity, other] = node.values;
      if (entity !== undefined && other === undefined) {
        best = {first: index, end, start: reading.start, stop: context.tokens[end - 1]?.end ?? 0, type: entity.type, entity, strength: 'full', rule: 'variant-spelling'};
      }
      if (!follows(context, end) || taken.has(end)) break;
      node = node.next.get(skeletonKey(foldedAt(context, end)));
      end++;
    }
    if (best !== undefined) return [best];
  }
  return [];
};
