/** The part of citation-js 0.8 that we use; the packages ship no types. */
declare module '@citation-js/core' {
  /** Formats CSL-JSON items by the name of a format that a plugin has added, and reads text in any format that one knows. */
  export const plugins: {
    readonly output: {
      format(name: string, items: readonly object[], options?: Readonly<Record<string, unknown>>): unknown;
    };
    readonly input: {chain(text: string, options?: Readonly<Record<string, unknown>>): readonly object[]};
    readonly config: {get(plugin: '@bibtex'): {format: {asciiOnly: boolean; checkLabel: boolean}}};
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
