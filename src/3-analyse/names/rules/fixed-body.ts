import {type Candidate, fullCandidate} from '../candidate.ts';
import {foldedAt, follows, type NameContext, type NameRule, nationalityAt} from '../name-context.ts';
import {FIXED_BODIES} from '../organisation-words.ts';

/**
 * Bodies that every country calls by the same words and each paper means its own by: «الدفاع المدني», «الهلال الأحمر», «مجلس النواب».
 * A nationality behind them belongs to the name.
 */
export const fixedBody: NameRule = {
  name: 'fixed-body',
  find: context => context.tokens.flatMap((_, index) => bodyAt(context, index)),
};

const BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = FIXED_BODIES.reduce((map, phrase) => {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  return map.set(
    first,
    [...(map.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  );
}, new Map<string, (readonly string[])[]>());

const bodyAt = (context: NameContext, index: number): readonly Candidate[] => {
  for (const {host, start} of context.readings[index] ?? []) {
    const words = BY_FIRST.get(host)?.find(phrase =>
      phrase.every((word, at) => at === 0 || (follows(context, index + at) && foldedAt(context, index + at) === word)),
    );
    if (words === undefined) continue;
    let end = index + words.length;
    // «رجال الدفاع المدني», but «الحرس الوطني الأميركي» is another country's.
    const owner =
      follows(context, end) && foldedAt(context, end).startsWith('ال') ? nationalityAt(context, end) : undefined;
    end += owner?.tokens ?? 0;
    return [fullCandidate(context.tokens, {first: index, end, start}, {type: 'organisation', rule: 'fixed-body'})];
  }
  return [];
};
