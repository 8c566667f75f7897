/** The part of Eleventy 3.1 that Sijill uses; Eleventy ships no types. */
declare module '@11ty/eleventy' {
  interface EleventyConfiguration {
    addGlobalData(name: string, data: unknown): void;
  }
  interface EleventyOptions {
    readonly quietMode?: boolean;
    readonly configPath?: string;
    readonly config?: (config: EleventyConfiguration) => void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
