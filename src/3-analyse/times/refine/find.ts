import type {Meaning} from '../meaning.ts';
import type {Candidate} from './drop-overlaps.ts';

/** What a rule read at a stretch of atoms. */
export interface Find {
  readonly rule: string;
  readonly meaning: Meaning;
}
/** What a rule read, with the half-open range of atoms it stands for and the place of the rule in the list of rules. */
export type FoundTime = Candidate<Find>;
