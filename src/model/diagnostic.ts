/** A problem in the archive's text, with its place and what to do about it. */
export interface Diagnostic {
  /** Path as the user would type it. */
  readonly path: string;
  /** 1-based line; 1-based column in UTF-16 units of that line. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly code: DiagnosticCode;
  /** What is wrong and what to write instead, in each language `check --lang` offers. One or two lines of plain text. */
  readonly message: {readonly ar: string; readonly en: string};
}

/** Every code that a build or check can print, with one sentence for the documentation. */
export const DIAGNOSTIC_CODES = {
  'file/encoding': 'The file is not valid UTF-8.',
  'file/empty': 'The file, or the body below its front matter, is empty.',
  'file/too-large': 'The file is larger than the limit for one article.',
  'file/name': 'The file name cannot be an id: lower-case ASCII letters, digits and hyphens only.',
  'file/duplicate-id': 'Two files have the same name, so two articles would have one id.',
  'file/link': 'A symbolic link leads out of the archive folder.',
  'front-matter/missing': 'The file does not begin with front matter between two lines of ---.',
  'front-matter/executable': 'Front matter in a language other than YAML is refused and never run.',
  'front-matter/yaml': 'The front matter is not valid YAML.',
  'front-matter/unknown-key': 'A key that Sijill does not know.',
  'front-matter/repeated-key': 'A key that stands twice.',
  'front-matter/required': 'title, date or source is missing.',
  'front-matter/type': 'A value is not of the kind its key takes.',
  'front-matter/date': 'A date that does not exist or is not written as a date.',
  'front-matter/source': 'A source that the authority files do not know.',
  'front-matter/entity': 'An entity id that neither authority nor gazetteer knows.',
  'front-matter/redirect': 'A redirect that is not an address of this site, or is taken.',
  'front-matter/url': 'An address that is not http or https.',
  'front-matter/tag': 'A tag that the tag authority does not know; it is kept as it stands.',
  'body/raw-html': 'Raw HTML in the body.',
  'body/script-link': 'A link or image whose address could run code or is of a kind that is not allowed.',
  'body/bidi': 'An invisible bidirectional control character, which can make text read differently from what it is.',
  'body/language': 'The body is not Arabic and `lang` does not say so.',
  'body/nesting': 'Lists, quotations, emphasis or brackets nested deeper, or heaped more densely, than any text needs.',
  'body/control': 'A control character.',
  'names/near-miss': 'A name that no list has and that is one small step from a listed one.',
  'authority/yaml': 'An authority file is not valid YAML or not a list of entries.',
  'authority/entry': 'An entry of an authority file is wrong.',
  'authority/duplicate': 'Two entries have one id, or one alias belongs to two entries.',
  'archive/card': 'archive.yaml is missing or wrong.',
  'site/address': 'Two pages would have the same address.',
} as const;
/** A code of the table above: `area/problem`. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
