import {SOCIAL_CARD_CHARACTERS} from '../model/social-card.ts';

/**
 * A text in one line with only what the fonts of the social cards can set: pictographs, bidi controls and further marks on a
 * letter are left out. undefined when letters or digits are lost by that, or nothing is left.
 */
export function plainForCard(text: string): string | undefined {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').replace(PILED_MARKS, '$1');
  const fit = line.replace(UNFIT, '').replace(/ {2,}/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(fit) && !(line.match(UNFIT) ?? []).some(unfit => /[\p{L}\p{N}]/u.test(unfit))
    ? fit
    : undefined;
}

const UNFIT = new RegExp(`[^${SOCIAL_CARD_CHARACTERS}]`, 'gu');
/** A letter bears shadda and a vowel, seldom one sign more. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
