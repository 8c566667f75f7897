import {ARABIC_LETTERS, MARKS} from '../../../arabic/characters.ts';
import type {Candidate} from '../candidate.ts';
import type {NameContext, NameRule} from '../name-context.ts';
import {foldedAt, isQuoteMark} from '../name-context.ts';
import type {LexiconEntry, Strength} from '../name-lexicon.ts';
import type {TokenTrie} from '../token-trie.ts';

/**
 * Names of the authority files and the gazetteer, looked up over every reading of their first word.
 * A reading with clitics counts only when the whole word is no common word (وكالة is never و+كالة) and not itself a listed name.
 * Hyphens inside a name are passed over («تشوي سون-هوي»).
 */
export const listedName: NameRule = {
  name: 'listed-name',
  find: context => context.tokens.flatMap((_, index) => namesAt(context, index)),
};

const namesAt = (context: NameContext, index: number): readonly Candidate[] => {
  const token = context.tokens[index];
  if (token === undefined || token.kind === 'mark' || token.kind === 'number') return [];
  const found: Candidate[] = [];
  for (const reading of context.readings[index] ?? []) {
    const withClitics = reading.clitics !== '';
    if (withClitics && context.lexicon.words.commonWords.has(token.folded)) continue;
    const ends = branchesAt(context.lexicon.trie, reading.host).flatMap(root => walk(context, root, index + 1));
    for (const {end, entries} of ends) {
      const single = end === index + 1;
      if (single && withClitics && (reading.host.length < 3 || found.length > 0)) continue;
      for (const entry of entries) {
        if (!isLatinAsPrinted(context, index, entry)) continue;
        const strength = strengthAsPrinted(token.surface.slice(reading.start - token.start), entry);
        if (strength === undefined) continue;
        const closed = behindClosingMark(context, index, end);
        const last = context.tokens[closed - 1] ?? token;
        found.push({
          first: index,
          end: closed,
          start: reading.start,
          stop: last.end,
          type: entry.entity.type,
          entity: entry.entity,
          strength,
          // A short form of several words («مورغان ستانلي») is as good as a name.
          rule: strength === 'alone' && closed === index + 1 ? 'short-listed-name' : 'listed-name',
        });
      }
    }
  }
  return found;
};

/** Every end of a name in the trie, from the longest to the shortest. */
const walk = (
  context: NameContext,
  root: TokenTrie<LexiconEntry>,
  from: number,
): readonly {readonly end: number; readonly entries: readonly LexiconEntry[]}[] => {
  const ends: {end: number; entries: readonly LexiconEntry[]}[] = [];
  let node: TokenTrie<LexiconEntry> | undefined = root;
  let end = from;
  while (node !== undefined) {
    if (node.values.length > 0) ends.unshift({end, entries: node.values});
    const next = nextWord(context, end);
    node = next === undefined ? undefined : node.next?.get(foldedAt(context, next));
    end = (next ?? end) + 1;
  }
  return ends;
};

/** «بأبي محمد الجولاني», «أن أبا عبيدة»: a kunya is listed as «أبو» and printed in its case. */
const branchesAt = (trie: TokenTrie<LexiconEntry>, word: string): readonly TokenTrie<LexiconEntry>[] =>
  [word, ...(INFLECTED.has(word) ? ['ابو'] : [])].flatMap(form => trie.next?.get(form) ?? []);
const INFLECTED = new Set(['ابي', 'ابا']);

/** Index of the word after a name's word: directly, or behind a joined hyphen or a quotation mark that opens («وكالة “تاس”»). */
const nextWord = (context: NameContext, index: number): number | undefined => {
  const token = context.tokens[index];
  if (token === undefined || token.startsLine) return undefined;
  if (token.kind !== 'mark') return index;
  const next = context.tokens[index + 1];
  if (next === undefined || next.startsLine || next.kind === 'mark') return undefined;
  if ((token.surface === '-' || token.surface === '–') && token.joined && next.joined) return index + 1;
  return isQuoteMark(token.surface) && !token.joined && next.joined ? index + 1 : undefined;
};

/** Acronyms in Latin letters are names only in capitals: AP, not ap; WHO, not who. */
const isLatinAsPrinted = (context: NameContext, index: number, entry: LexiconEntry): boolean => {
  const token = context.tokens[index];
  if (token?.kind !== 'latin' || entry.tokens > 1) return true;
  return token.surface.length > 5 ? /^\p{Lu}/u.test(token.surface) : token.surface === token.surface.toUpperCase();
};

/** «وكالة “تاس”»: the mark that closes a quoted word belongs to the name as the one that opens it does. */
const behindClosingMark = (context: NameContext, first: number, end: number): number => {
  const closing = context.tokens[end];
  if (closing === undefined || !closing.joined || !isQuoteMark(closing.surface)) return end;
  return context.tokens.slice(first, end).some(token => isQuoteMark(token.surface)) ? end + 1 : end;
};

/**
 * «عُمان» and «عمّان» are told apart by the marks they are printed with; printed without any, such a name needs company.
 * undefined when the marks are those of another name.
 */
const strengthAsPrinted = (printed: string, {marked, strength}: LexiconEntry): Strength | undefined => {
  if (marked === undefined) return strength;
  const printedMarks = marksByLetter(printed);
  if (printedMarks.every(marks => marks === '')) return 'ambiguous';
  const known = marksByLetter(marked);
  return printedMarks.every((marks, index) => [...marks].every(mark => known[index]?.includes(mark)))
    ? 'full'
    : undefined;
};

const MARKED_LETTER = new RegExp(`[${ARABIC_LETTERS}]([${MARKS}]*)`, 'gu');
const marksByLetter = (word: string): readonly string[] =>
  [...word.matchAll(MARKED_LETTER)].map(([, marks = '']) => marks);
