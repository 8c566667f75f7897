import {fold, foldHamza} from '../arabic/normalise.ts';

/** Spelling without what newsrooms and keyboards differ in: `fold`, and hamza on any seat, so that «شؤون», «شئون» and «شوون» are one. */
export const foldSpelling = (text: string): string => foldHamza(fold(text).replace(/[ؤئء](?=و)/gu, 'و'));

/** Words of a block of text, folded: one or several a line. */
export const foldedWords = (block: string): readonly string[] =>
  foldSpelling(block)
    .split(/\s+/u)
    .filter(word => word !== '');
