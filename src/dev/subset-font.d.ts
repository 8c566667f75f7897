/** The part of `subset-font` 2.9 that we use; the types published for it stop at 2.3. */
declare module 'subset-font' {
  /** Part of the variation space to keep, by axis: a range of it, or one place on it. */
  export type VariationAxes = Readonly<Record<string, number | {readonly min: number; readonly max: number}>>;
  interface SubsetFontOptions {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    /** OpenType features to keep; all of them when left out. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly variationAxes?: VariationAxes;
  }
  /** A font cut down to the characters of `text` and all they turn into. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetFontOptions): Promise<Buffer>;
}
