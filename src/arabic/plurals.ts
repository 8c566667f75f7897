/** Forms of a counted noun by CLDR plural category of Arabic. `{n}` stands for the number in `few`, `many` and `other`. */
export interface CountedNoun {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const RULES = new Intl.PluralRules('ar');

/** 0 → «لا مواد», 1 → «مادة واحدة», 2 → «مادتان», 3 → «٣ مواد», 11 → «١١ مادة», 100 → «١٠٠ مادة». */
export const counted = (count: number, noun: CountedNoun, digits: (value: number) => string): string =>
  noun[RULES.select(count)].replace('{n}', digits(count));
