import {fold} from './normalise.ts';

/** The words of a list in columns or one a line, folded: «مطار ساحة» → مطار, ساحه. Empty for a list without words. */
export const foldedWords = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean).map(fold));
