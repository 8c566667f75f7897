/**
 * Eleventy as the renderer of the site's pages: it reads `templates/<kind>.11ty.tsx` and the global data `pages`
 * (the stale pages by kind), never an article file. Run under tsx, which compiles the templates.
 */

/** The part of Eleventy's configuration object this file uses (Eleventy 3 ships no types). */
interface EleventyConfig {
  addExtension(extensions: readonly string[], options: {readonly key: string}): void;
  setQuietMode(quiet: boolean): void;
  setUseGitIgnore(use: boolean): void;
  setTemplateFormats(formats: readonly string[]): void;
}

const TEMPLATE_FORMATS = ['11ty.ts', '11ty.tsx'] as const;

/** Configures Eleventy. It names no folders: a `dir` returned here would win over the ones the build passes. */
export default function configure(config: EleventyConfig): void {
  config.addExtension(TEMPLATE_FORMATS, {key: '11ty.js'});
  config.setTemplateFormats(TEMPLATE_FORMATS);
  config.setQuietMode(true);
  // What is ignored in git (an output folder, say) has no say in which templates exist.
  config.setUseGitIgnore(false);
}
