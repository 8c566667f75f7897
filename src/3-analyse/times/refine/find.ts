import type {Meaning} from '../meaning.ts';
import type {Candidate} from './drop-overlaps.ts';

/** What a rule read at a stretch of atoms. */
export interface Find {
  readonly rule: string;
  readonly meaning: Meaning;
}
export type FoundTime = Candidate<Find>;
