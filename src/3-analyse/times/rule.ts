import type {Meaning} from './meaning.ts';
import type {Match} from './pattern.ts';

/** One way a time is written: patterns over atoms, and what a match says. `read` gives undefined where the match is none. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: string | readonly string[];
  readonly read: (match: Match) => Meaning | undefined;
}
