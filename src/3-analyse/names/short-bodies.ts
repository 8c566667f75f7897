/**
 * Bodies by the rest of their name, once the article has named them in full: «النهضة» after «حركة النهضة», «ماركت» after «مؤسسة ماركت»,
 * «الداخلية» after «وزارة الداخلية». A rest that is chiefly an ordinary word never counts («العمل» after «حزب العمل»), and one that is
 * one at all counts only where it is no adjective of the noun before it.
 */
import {withArticle} from '../../arabic/with-article.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import {type Candidate, fullCandidate} from './candidate.ts';
import {foldedAt, follows, isCommon, type NameContext, nationalityOf, readAs} from './name-context.ts';
import {nameTokens} from './name-tokens.ts';
import {DROPPED_HEADS, EVERYDAY_NAMES} from './organisation-words.ts';

/** Candidates for short forms of the bodies in `named`, at tokens that no mention has taken. */
export const shortBodies = (
  context: NameContext,
  named: readonly Candidate[],
  isTaken: (token: number) => boolean,
): readonly Candidate[] => {
  const forms = new Map<string, {readonly words: readonly string[]; readonly owner: Candidate}>();
  for (const owner of named) {
    const words = restOf(context, owner);
    if (words !== undefined && !forms.has(words[0] ?? '')) forms.set(words[0] ?? '', {words, owner});
  }
  if (forms.size === 0) return [];
  return context.tokens.flatMap((token, index) => {
    if (isTaken(index) || token.kind === 'mark' || token.kind === 'number') return [];
    const reading = readAs(context, index, host => forms.has(host));
    const form = reading && forms.get(reading.host);
    if (reading === undefined || form === undefined || index < form.owner.first) return [];
    if (reading.clitics !== '' && context.lexicon.words.commonWords.has(token.folded)) return [];
    const end = index + form.words.length;
    const isWhole = form.words.every(
      (word, at) =>
        at === 0 || (foldedAt(context, index + at) === word && follows(context, index + at) && !isTaken(index + at)),
    );
    if (!isWhole || !standsAlone(context, index, end, form.words)) return [];
    const span = {first: index, end, start: reading.start};
    const {entity} = form.owner;
    return [fullCandidate(context.tokens, span, {type: 'organisation', entity, rule: 'short-body'})];
  });
};

const MINISTRIES = new Set(['الداخليه', 'الخارجيه']);

/** «حركة النهضة» → [النهضة]; undefined where nothing is left that would be known again. */
const restOf = (context: NameContext, {type, start, stop}: Candidate): readonly string[] | undefined => {
  if (type !== 'organisation') return undefined;
  const words = nameTokens(withArticle(context.text, start, stop));
  const [head = '', ...all] = words;
  if (head === 'وزاره' && MINISTRIES.has(all[0] ?? '')) return all.slice(0, 1);
  if (!DROPPED_HEADS.has(head.replace(/^ال(?=\p{L}{3})/u, ''))) return undefined;
  const rest = all.filter((word, at) => at === 0 || !isAdjective(context, word));
  const [first = ''] = rest;
  if (rest.length === 0 || rest.length > 3 || rest.length < all.length - 1) return undefined;
  if (STOP_WORDS.has(first) || first.length < 3 || nationalityOf(context.lexicon, first) !== undefined)
    return undefined;
  if (rest.length > 1) return first.startsWith('ال') || !isCommon(context.lexicon, first) ? rest : undefined;
  const isWord = isCommon(context.lexicon, first);
  return EVERYDAY_NAMES.has(first) || (isWord && !first.startsWith('ال')) ? undefined : rest;
};

const isAdjective = (context: NameContext, word: string): boolean =>
  word.startsWith('ال') && nationalityOf(context.lexicon, word) !== undefined;

/** Not «القوى الداخلية», «وزير الداخلية», «الهلال الأحمر»: an ordinary word is no body beside a noun with ال or an office. */
const standsAlone = (context: NameContext, index: number, end: number, words: readonly string[]): boolean => {
  if (words[0]?.startsWith('ال') !== true && !words.every(word => isCommon(context.lexicon, word))) return true;
  const before = follows(context, index) ? foldedAt(context, index - 1) : '';
  const after = follows(context, end) ? foldedAt(context, end) : '';
  const {roles, organisationHeads, placeHeads} = context.lexicon.words;
  const isOffice =
    MINISTRIES.has(words[0] ?? '') &&
    [before, before.replace(/^[وفبل]/u, '')].some(word => roles.has(word) || organisationHeads.has(word));
  const follower = after.startsWith('ال') && nationalityOf(context.lexicon, after) === undefined;
  return !isOffice && !/^(?:[وفبك]|لل)?ال\p{L}{2,}/u.test(before) && !placeHeads.has(before) && !follower;
};
