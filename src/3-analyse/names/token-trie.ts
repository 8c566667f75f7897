/**
 * A trie over folded tokens. Measured against a character Aho–Corasick automaton it gives a fifteenth of the hits, because
 * it never looks inside words; spaces and hyphens inside a name are bridged by also storing its joined spellings.
 */
export interface TokenTrie<Value> {
  /** Made with the first child: most nodes are leaves. */
  next?: Map<string, TokenTrie<Value>>;
  readonly values: Value[];
}

/** A trie without entries, to be filled with `insert`. */
export const emptyTrie = <Value>(): TokenTrie<Value> => ({values: []});

/** Adds a value under a sequence of folded tokens. Build time only: a finished trie is not changed. */
export const insert = <Value>(trie: TokenTrie<Value>, tokens: readonly string[], value: Value): void => {
  let node = trie;
  for (const token of tokens) {
    node.next ??= new Map();
    let child = node.next.get(token);
    if (child === undefined) {
      child = emptyTrie();
      node.next.set(token, child);
    }
    node = child;
  }
  if (!node.values.includes(value)) node.values.push(value);
};

/** ["كيم","جونغ","اون"] → itself and the spellings with two neighbours written as one word, and all as one. */
export const joinedSpellings = (tokens: readonly string[]): readonly (readonly string[])[] => {
  const spellings: (readonly string[])[] = [tokens];
  if (tokens.length < 2 || tokens.length > 4) return spellings;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const joined = `${tokens[index] ?? ''}${tokens[index + 1] ?? ''}`;
    if (joined.length >= SHORTEST_JOINED)
      spellings.push([...tokens.slice(0, index), joined, ...tokens.slice(index + 2)]);
  }
  if (tokens.length > 2) spellings.push([tokens.join('')]);
  return spellings;
};

/** Shorter joined forms coincide with ordinary words too often (من+دوب, بن+ي). */
const SHORTEST_JOINED = 6;
