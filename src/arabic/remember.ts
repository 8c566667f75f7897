/**
 * Answers kept by the folded spelling they were asked for: a newsroom uses some ten thousand words again and again, and what is known of
 * a word does not depend on the text it stands in. To the outside nothing changes but the time it takes.
 */

/** Answers that are kept; of more, all are forgotten at once. */
const MOST = 50_000;
/** Longer words are few, and none of a newsroom's. */
const LONGEST = 32;
/** A longer slice of a text keeps the whole text in memory: V8 copies only these. */
const COPIED = 12;

/** A pure function of a word that looks its answer up when it has been asked before. `read` must depend on nothing but the word. */
export const remember = <Value>(read: (word: string) => Value): ((word: string) => Value) => {
  const known = new Map<string, Value | typeof NOTHING>();
  return word => {
    if (word.length > LONGEST) return read(word);
    const before = known.get(word);
    // NOTHING is told from a real answer by identity, so the cast only takes it out of the union.
    if (before !== undefined) return (before === NOTHING ? undefined : before) as Value;
    const kept = word.length > COPIED ? word.split('').join('') : word;
    const value = read(kept);
    if (known.size >= MOST) known.clear();
    known.set(kept, value === undefined ? NOTHING : value);
    return value;
  };
};
const NOTHING = Symbol('nothing');

/** The same for what depends on a lexicon too, which is never changed once made: answers are kept as long as it lives. */
export const rememberWith = <Lexicon extends object, Value>(
  read: (lexicon: Lexicon, word: string) => Value,
): ((lexicon: Lexicon, word: string) => Value) => {
  const byLexicon = new WeakMap<Lexicon, (word: string) => Value>();
  return (lexicon, word) => {
    let answer = byLexicon.get(lexicon);
    if (answer === undefined) {
      answer = remember(each => read(lexicon, each));
      byLexicon.set(lexicon, answer);
    }
    return answer(word);
  };
};
