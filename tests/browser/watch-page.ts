import type {Page} from 'playwright-core';

export interface WatchedSite {
  /** What the address of everything the page asks for begins with; `data:` may always be asked for. */
  readonly home: string;
  /** Whether an address is one that is asked for knowing that the site may not have it. */
  readonly mayBeMissing?: (address: string) => boolean;
}

/**
 * Notes what goes wrong on a page from now on, whatever address it is led to.
 *
 * @returns A list that grows, of words for the failure of a test: what the console says (violations of the content policy among it),
 *   errors of scripts, requests to others, and requests that failed or were refused.
 */
export const watchPage = (page: Page, {home, mayBeMissing = () => false}: WatchedSite): string[] => {
  const trouble: string[] = [];
  page.on('request', request => {
    const address = request.url();
    if (!address.startsWith(home) && !address.startsWith('data:')) trouble.push(`request to ${address}`);
  });
  page.on('response', response => {
    if (response.status() >= 400 && !mayBeMissing(response.url()))
      trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText;
    // A page that is left gives up what it still asked for: its icon, which Chromium fetches after the load event.
    if (reason !== 'net::ERR_ABORTED') trouble.push(`${request.url()} ${reason}`);
  });
  page.on('pageerror', error => trouble.push(error.message));
  page.on('console', message => {
    // Chromium notes each answer of 404 there as well.
    if (!mayBeMissing(message.location().url)) trouble.push(`${message.type()}: ${message.text()}`);
  });
  return trouble;
};
