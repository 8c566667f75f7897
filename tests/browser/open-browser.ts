import {type Browser, chromium} from 'playwright-core';
import {chromiumArguments, findChromium} from '../setup/find-chromium.ts';

/** Chromium as every test starts it; the caller closes it. */
export const openBrowser = (): Promise<Browser> => {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumArguments(isRoot)],
    // Playwright's own wish for a sandbox would be its argument beside ours.
    chromiumSandbox: !isRoot,
  });
};
