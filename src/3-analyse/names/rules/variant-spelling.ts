import {STOP_WORDS} from '../../../lexicon/stop-words.ts';
import {NEAR} from '../link-variants.ts';
import {type Candidate, follows, foldedAt, isCommon, type NameContext, nationalityOf, type NameRule} from '../name-context.ts';
import {joinKeys, soundKey} from '../skeleton.ts';
import {type ListedSpelling, nearestSpelling} from '../spelling-index.ts';

/**
 * A listed name in a spelling nobody listed: its words sound alike («بيونج يانغ», «فلادمير بوتن»), joined or split. One word alone
 * must be unknown to every list; a name as near to two entities is nobody's.
 */
export const variantSpelling: NameRule = {
  name: 'variant-spelling',
  find: (context, found) => {
    const taken = new Set(found.filter(({strength}) => strength !== 'ambiguous').flatMap(({first, end}) => Array.from({length: end - first}, (_, offset) => first + offset)));
    const keys = context.tokens.map(({kind, folded}) => (kind === 'word' ? soundKey(folded) : ''));
    return context.tokens.flatMap((token, index) => (token.kind === 'word' ? variantAt(context, index, taken, keys) : []));
  },
};

const LONGEST = 6;

const variantAt = (context: NameContext, index: number, taken: ReadonlySet<number>, keys: readonly string[]): readonly Candidate[] => {
  const {lexicon} = context;
  for (const reading of context.readings[index] ?? []) {
    // An ordinary word opens a name only where a listed one opens with it («لو فيجارو»).
    if (reading.host.length < 2 || (isOrdinary(context, reading.host) && !lexicon.trie.next.has(reading.host))) return [];
    const words = [reading.host];
    let key = reading.clitics === '' ? (keys[index] ?? '') : soundKey(reading.host);
    let best: Candidate | undefined;
    for (let end = index + 1; ; ) {
      // What a listed name covers may be part of a longer one («مانشيستر يونايتد»), but is no variant by itself.
      if (lexicon.spellings.has(key) && !(words.length === 1 && taken.has(index))) {
        const accepts = (listed: ListedSpelling): boolean => mayBe(context, words, listed, reading.clitics);
        const near = nearestSpelling(lexicon.spellings, words, lexicon.words, {limit: NEAR.alone, accepts}, key);
        if (near !== undefined) {
          const {entity, alone} = near;
          best = {first: index, end, start: reading.start, stop: context.tokens[end - 1]?.end ?? 0, type: entity.type, entity, strength: alone ? 'alone' : 'full', rule: 'variant-spelling'};
        }
      }
      if (words.length === LONGEST) break;
      const next = afterHyphen(context, end);
      const token = context.tokens[next];
      if (token === undefined || !follows(context, next) || token.kind !== 'word') break;
      words.push(foldedAt(context, next));
      key = joinKeys(key, keys[next] ?? '');
      end = next + 1;
    }
    if (best !== undefined) return [best];
  }
  return [];
};

/** An ordinary word belongs to a name only where the listed form has it; one word alone must be unknown, and free of particles to be a short form. */
const mayBe = (context: NameContext, words: readonly string[], {words: listed, alone}: ListedSpelling, clitics: string): boolean => {
  const [first = ''] = words;
  if (words.length === 1) return !isOrdinary(context, first) && isUnknown(context, first) && !(alone && clitics !== '');
  return words.every(word => !isOrdinary(context, word) || listed.some(part => part.word.startsWith(word) || part.word.endsWith(word)));
};

const isOrdinary = ({lexicon}: NameContext, host: string): boolean => host.length < 3 || STOP_WORDS.has(host) || isCommon(lexicon, host) || nationalityOf(lexicon, host) !== undefined;

/** «لو-دريان»: a hyphen between two words of a name is passed over. */
const afterHyphen = (context: NameContext, index: number): number => {
  const token = context.tokens[index];
  return token?.surface === '-' && token.joined && context.tokens[index + 1]?.joined === true ? index + 1 : index;
};

/** A single word that no list knows, and that is no inflected form of a known word. */
const isUnknown = (context: NameContext, host: string): boolean => {
  const {givenNames, familyNames} = context.lexicon.words;
  if (host.length < SHORTEST_WORD || givenNames.has(host) || familyNames.get(host)?.foreign === false) return false;
  return !host.replace(PREFIXES, prefix => `${prefix} `).split(' ').slice(-1).concat(host).some(stem => stem.length > 1 && isInflected(context, stem));
};
const SHORTEST_WORD = 4;
const PREFIXES = /^(?:[وف]?(?:ال|لل|[بكلسيتنا]))/u;
const SUFFIXES = /(?:هما|ها|هم|هن|نا|كم|تم|وا|ات|ين|ون|ان|تي|يه|[هكيتان])$/u;

const isInflected = (context: NameContext, stem: string): boolean => {
  const shorter = stem.replace(SUFFIXES, '');
  return isCommon(context.lexicon, stem) || (shorter.length > 2 && shorter !== stem && (isCommon(context.lexicon, shorter) || isCommon(context.lexicon, `${shorter}ه`)));
};
