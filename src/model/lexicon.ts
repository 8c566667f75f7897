/** Word lists the name and quote finders use, read from `src/gazetteer/` once and passed down. Forms are folded. */
export interface WordLists {
  /** Given names; `word` marks those that are ordinary words too. */
  readonly givenNames: ReadonlyMap<string, {readonly word: boolean; readonly foreign: boolean}>;
  readonly familyNames: ReadonlyMap<string, {readonly word: boolean; readonly foreign: boolean}>;
  /** Common words that are not names. */
  readonly commonWords: ReadonlySet<string>;
  /** Role nouns and titles, as token sequences joined by a space, without ال. */
  readonly roles: ReadonlyMap<string, {readonly kind: string}>;
  readonly organisationHeads: ReadonlyMap<string, {readonly needs: 'proper' | 'adjective' | 'any'}>;
  readonly placeHeads: ReadonlyMap<string, {readonly kind: string}>;
  /** Form of a verb of saying → its lemma and whether it carries the speaker over. */
  readonly reportingVerbs: ReadonlyMap<string, {readonly lemma: string; readonly carry: boolean}>;
  /** Adjective stem (masculine, no ال) → ISO country code, or undefined for regions, peoples and cities. */
  readonly nationalities: ReadonlyMap<string, string | undefined>;
  /** ISO country code → its adjective as printed (masculine, no ال). */
  readonly nationalAdjectives: ReadonlyMap<string, string>;
  /** First word of a role → words of the longest role that opens with it. */
  readonly roleOpenings: ReadonlyMap<string, number>;
}
