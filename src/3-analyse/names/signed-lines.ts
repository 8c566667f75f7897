import {fold} from '../../arabic/normalise.ts';
import {CREDIT_WORDS} from '../../lexicon/credit-words.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {Entity} from '../../model/authority.ts';
import type {Candidate} from './candidate.ts';
import {foldedAt, type NameContext} from './name-context.ts';

/**
 * «أحمد حجازي – عين اليوم», «أحمد حجازي – جدة متابعات»: whoever signs an item bears a famous name by chance, unless the listed one writes.
 * Candidates as they are, those who sign unlinked. Nothing tells a byline from a headline but what stands behind its dash: a newsroom, a
 * place or a word of credit, and then a new sentence.
 */
export const unlinkSigners = (context: NameContext, candidates: readonly Candidate[]): readonly Candidate[] => {
  const starts = new Map(candidates.map(candidate => [candidate.first, candidate]));
  return candidates.map(candidate => {
    if (candidate.type !== 'person' || candidate.entity === undefined || isWriter(candidate.entity)) return candidate;
    if (!signs(context, candidate, starts)) return candidate;
    const {entity: _famous, ...stranger} = candidate;
    return {...stranger, rule: 'byline-name'};
  });
};

const isWriter = ({description = ''}: Entity): boolean => WRITERS.test(description);
const WRITERS = /صح[فا]|كاتب|إعلامي|مذيع|مراسل|محرر|روائي|شاعر|ناقد|معلق|مدون|أديب|مترجم/u;

const signs = (context: NameContext, {first, end}: Candidate, starts: ReadonlyMap<number, Candidate>): boolean => {
  if (first > 0 && context.tokens[first]?.startsLine !== true && !isCredit(context, first - 1)) return false;
  if (end - first < 2) return false;
  const closing = context.tokens[end];
  if (closing === undefined || closing.startsLine) return isCredit(context, first - 1);
  if (!/^[-–—|(/:]$/u.test(closing.surface)) return false;
  if (isCredit(context, first - 1)) return true;
  if (closing.surface === ':') return false;
  const next = starts.get(end + 1);
  const behind = next?.end ?? end + 1;
  if (CREDITS.has(foldedAt(context, end + 1))) return true;
  const isNewsroom = next?.type === 'organisation' && NEWSROOMS.has(next.entity?.kind ?? '');
  const isPlace = next?.type === 'place';
  const isClosed = context.tokens[behind] === undefined || context.tokens[behind]?.startsLine === true;
  return (
    (isNewsroom && !STOP_WORDS.has(foldedAt(context, behind))) ||
    (isPlace &&
      (isClosed || CREDITS.has(foldedAt(context, behind)) || CLOSERS.has(context.tokens[behind]?.surface ?? '')))
  );
};

const NEWSROOMS = new Set(['newspaper', 'site', 'broadcaster', 'agency']);
const CLOSERS = new Set([':', '-', '–', '—', ')', '(', '/']);

const isCredit = (context: NameContext, index: number): boolean => {
  const at = /^[-–—:/]$/u.test(context.tokens[index]?.surface ?? '') ? index - 1 : index;
  const token = context.tokens[at];
  return token !== undefined && (token.startsLine || at === 0) && CREDITS.has(token.folded);
};
const CREDITS: ReadonlySet<string> = new Set([...CREDIT_WORDS, 'متابعات', 'وكالات', 'خاص'].map(fold));
