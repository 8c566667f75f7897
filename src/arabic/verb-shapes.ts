/** What the letters of a folded word alone say of it as a verb: heuristics on the forms of the derived stems (Wright, Grammar I, §§ 35–60). */

/** Perfects of the derived forms VII, VIII and X, whose verbal nouns have an alef before the last letter. */
const DERIVED_PERFECT = /^(?:ان[^ا]{3}|ا[^ا]ت[^ا]{2}|است[^ا]{2,3})(?:ت|وا|ا|تا)?$/u;
/** Endings of nouns, «أندية» and «أنظمة» among them. */
const NOUN_ENDING = /(?:ه|ات|ون|ين|يه)$/u;

/** Whether a folded word without particles has the shape of a perfect («انخفض», «ارتفعت», «استقال») and not that of a noun. */
export const isDerivedPerfect = (folded: string): boolean => DERIVED_PERFECT.test(folded) && !NOUN_ENDING.test(folded);

/** Whether a folded word ends as nouns do, so that the rest of its shape says nothing. */
export const hasNounEnding = (folded: string): boolean => NOUN_ENDING.test(folded);
