import {compareIds} from '../../arabic/collate.ts';

/** What a new sentence is compared with at most, what shares its weightiest terms first. */
const MOST_CANDIDATES = 48;

/** Which things have which terms: finds the few worth comparing. */
export class TermIndex<Thing> {
  readonly #things = new Map<string, Set<Thing>>();

  /** Files a thing under terms; again under more of them as it grows. */
  add(thing: Thing, terms: Iterable<string>): void {
    for (const term of terms) {
      const things = this.#things.get(term);
      if (things) things.add(thing);
      else this.#things.set(term, new Set([thing]));
    }
  }

  /** Things that share a term, up to a fixed number: those under the weightiest terms first, each as it was filed. */
  candidates(terms: ReadonlyMap<string, number>): readonly Thing[] {
    const found = new Set<Thing>();
    const order = [...terms].sort(
      ([left, leftWeight], [right, rightWeight]) => rightWeight - leftWeight || compareIds(left, right),
    );
    for (const [term] of order) {
      for (const thing of this.#things.get(term) ?? []) {
        if (found.size >= MOST_CANDIDATES) return [...found];
        found.add(thing);
      }
    }
    return [...found];
  }
}
