/** Hands complete views to Eleventy, which renders them through `templates/` into a staging folder. */
import {fileURLToPath} from 'node:url';
import Eleventy from '@11ty/eleventy';
import {type CompletePage, PAGE_KINDS} from '../model/page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Pages a run of Eleventy takes at once: bounds memory, and a run costs some tenths of a second to start. */
export const PAGES_A_RUN = 2_000;

/** Renders pages into `staging`. Rejects when a template throws; the message names the template. */
export const renderViews = async (pages: readonly CompletePage[], staging: string): Promise<void> => {
  // Every kind has a list, an empty one too: Eleventy takes a missing one for a mistake.
  const byKind = Object.fromEntries(PAGE_KINDS.map(kind => [kind, pages.filter(page => page.kind === kind)]));
  const eleventy = new Eleventy(`${ROOT}templates`, staging, {
    quietMode: true,
    configPath: `${ROOT}.eleventy.ts`,
    config: config => {
      config.addGlobalData('pages', byKind);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
};
