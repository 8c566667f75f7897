/** Half-open range of a text in UTF-16 code units: `text.slice(start, end)` is its surface form. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
