import type {Candidate} from './candidate.ts';
import {follows, type NameContext} from './name-context.ts';

/**
 * The place a local body is told apart by: «محكمة الاستئناف ببنزرت», «نقابة المحامين في الخليل». `end` is the token behind the body's
 * name; gives the token behind the place, undefined when no listed place follows.
 */
export const branchEnd = (
  context: NameContext,
  end: number,
  listed: ReadonlyMap<number, Candidate>,
): number | undefined => {
  const token = context.tokens[end];
  if (token === undefined || !follows(context, end)) return undefined;
  const isApart = token.folded === 'في';
  const place = listed.get(isApart ? end + 1 : end);
  if (place?.type !== 'place' || place.entity?.ambiguous === true) return undefined;
  if (isApart)
    return follows(context, end + 1) && place.start === context.tokens[end + 1]?.start ? place.end : undefined;
  return token.folded.startsWith('ب') && place.start === token.start + 1 ? place.end : undefined;
};
