/**
 * Named code points and classes of the Arabic script, as they matter for news text.
 * Source: The Unicode Standard, chapter 9.2 (Arabic), and Arabic block charts.
 */
export const TATWEEL = '\u0640';
/** Tanwin with fatha, the sign on «غداً». */
export const FATHATAN = '\u064B';
/** Doubles the consonant it stands on. */
export const SHADDA = '\u0651';
/** The bare alef, without hamza or madda. */
export const ALEF = '\u0627';
/** The ending ة. */
export const TEH_MARBUTA = '\u0629';

/** Fathatan … sukun, Quranic marks, superscript alef: combining marks that never decide which word it is in news. */
export const MARKS = '\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED';
/** Characters without width: joiners, directional marks and controls, soft hyphen, BOM. */
export const INVISIBLE = '\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF';
/** Directional embeddings, overrides and isolates: they can make a line read differently from what it holds. */
export const BIDI_CONTROLS = '\u202A-\u202E\u2066-\u2069';
/** Letters of the Arabic block and its supplements, presentation forms included. */
export const ARABIC_LETTERS =
  '\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FC\u06FF\u0750-\u077F\u08A0-\u08C7\uFB50-\uFDF1\uFDF3-\uFDFB\uFE70-\uFEFC';
/** ASCII, Arabic-Indic and extended Arabic-Indic digits. */
export const DIGITS = '0-9\u0660-\u0669\u06F0-\u06F9';

/** « “ „ ‟ ‘ for a character class. The straight quotation mark is in neither class: it opens and closes. */
export const OPENING_QUOTES = '\u00AB\u201C\u201E\u201F\u2018';
/** » ” ’ for a character class. */
export const CLOSING_QUOTES = '\u00BB\u201D\u2019';

/** Isolates a run of unknown direction inside plain text (UAX #9). */
export const FIRST_STRONG_ISOLATE = '\u2068';
/** Ends what `FIRST_STRONG_ISOLATE` began (UAX #9). */
export const POP_DIRECTIONAL_ISOLATE = '\u2069';
