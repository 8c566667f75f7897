/**
 * Patterns over atoms, written as a line of class names and compiled once to a regular expression over class letters:
 *   `dayHead? day:dayNumber of? month:month`
 * A name is a class; `name:class` or `name:( … )` captures; `( … | … )`, `?`, `*`, `+` as usual; `!x` and `!( … )` say what
 * must not follow, `<!x` and `<!( … )` what must not stand before, `=( … )` and `<=( … )` what must.
 */
import {type Atom, type AtomText, lettersWith} from './atoms.ts';

/** A place where a pattern fits: atoms `first` to `end`, half-open. */
export interface Match {
  readonly atoms: readonly Atom[];
  readonly first: number;
  readonly end: number;
  /** Atom of a capture; undefined when it took no part. */
  readonly atom: (name: string) => Atom | undefined;
  /** Index of a capture's first atom; undefined when it took no part. */
  readonly index: (name: string) => number | undefined;
  /** Value of a capture's atom in a class, by default in the class of the capture's own name. */
  readonly value: (name: string, ...classes: readonly string[]) => number | undefined;
  readonly has: (name: string) => boolean;
}

const PART = /(?<guard><!|<=|!|=)|(?<capture>[a-zA-Z][a-zA-Z0-9]*):|(?<name>[a-zA-Z]+)|(?<sign>[()|?*+])|\s+/gy;
const GUARDS: Readonly<Record<string, string>> = {'!': '(?!', '=': '(?=', '<!': '(?<!', '<=': '(?<='};

/**
 * Compiles a pattern; throws on a class that no word has, so that a misspelt class is found at start-up.
 * A name may capture in several alternatives, which regular expressions allow only under different names: day_0, day_1.
 */
export const compile = (pattern: string): RegExp => {
  let source = '';
  let pending = '';
  let consumed = 0;
  let captures = 0;
  // A group opened by a guard or capture is closed by its own bracket; one on a single class is closed at once.
  for (const {0: part, groups = {}, index} of pattern.matchAll(PART)) {
    consumed = index + part.length;
    if (groups['guard'] !== undefined) pending = GUARDS[groups['guard']] ?? '';
    else if (groups['capture'] !== undefined) pending = `(?<${groups['capture']}_${captures++}>`;
    else if (groups['name'] !== undefined) {
      source += pending === '' ? `[${lettersWith(groups['name'])}]` : `${pending}[${lettersWith(groups['name'])}])`;
      pending = '';
    } else if (groups['sign'] === '(') {
      source += pending === '' ? '(?:' : pending;
      pending = '';
    } else if (groups['sign'] !== undefined) source += part;
  }
  if (consumed !== pattern.length) throw new Error(`pattern: cannot read "${pattern.slice(consumed)}" in "${pattern}"`);
  return new RegExp(source, 'dg');
};

/** Every place where a compiled pattern fits, from left to right, not overlapping. */
export const matches = (regexp: RegExp, {atoms, letters}: AtomText): readonly Match[] => {
  const found: Match[] = [];
  // Not matchAll, which copies the expression each time: most rules find nothing in most texts.
  regexp.lastIndex = 0;
  for (let match = regexp.exec(letters); match !== null; match = regexp.exec(letters)) {
    const captured = capturedPlaces(match.indices?.groups ?? {});
    const index = (name: string): number | undefined => captured.get(name);
    const atom = (name: string): Atom | undefined => {
      const at = index(name);
      return at === undefined ? undefined : atoms[at];
    };
    const value = (name: string, ...classes: readonly string[]): number | undefined => {
      const held = atom(name)?.classes;
      for (const wanted of classes.length === 0 ? [name] : classes) {
        const known = held?.get(wanted);
        if (known !== undefined) return known;
      }
      return undefined;
    };
    found.push({
      atoms,
      first: match.index,
      end: match.index + match[0].length,
      atom,
      index,
      value,
      has: name => captured.has(name),
    });
  }
  return found;
};

/** Name of a capture → index of its first atom, of the alternative that took part. */
const capturedPlaces = (groups: Readonly<Record<string, [number, number] | undefined>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(groups).flatMap(([name, place]) =>
      place === undefined ? [] : [[name.slice(0, name.lastIndexOf('_')), place[0]] as const],
    ),
  );
