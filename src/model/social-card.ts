/** What is drawn on the picture that stands for a page where its link is shared: plain text, fit for the card's fonts. */
export interface SocialCard {
  /** Name of the archive. */
  readonly archive: string;
  /** Set large; absent on the card of the archive itself, whose name is. */
  readonly title?: string;
  /** Direction of the title's lines. */
  readonly direction: 'rtl' | 'ltr';
  /** Sentences below the name on the archive's own card. */
  readonly description?: string;
  readonly source?: string;
  /** As the archive words it. */
  readonly date?: string;
}

/** Pixels of a card: what the services that show links ask for (ogp.me has no size; 1.91 : 1 is shown uncut). */
export const SOCIAL_CARD_SIZE = {width: 1200, height: 630} as const;

/** Characters that the card's fonts have a glyph for, or that have none: the inside of a class of a regular expression. */
export const SOCIAL_CARD_CHARACTERS =
  '\\u0020-\\u007e\\u00a0-\\u017e\\u0218-\\u021b\\u0600-\\u06ff\\u200c-\\u200f\\u2013\\u2014\\u2018\\u2019\\u201c\\u201d\\u2026';
