/** The files of a plan as they will stand in the site, also those that are made late or of other files. */
import type {FilePage, Page} from '../../src/model/page.ts';

/** Bytes of every file that is no page, by address. */
export const siteFiles = async (pages: readonly (Page | FilePage)[]): Promise<ReadonlyMap<string, Buffer>> => {
  const made = new Map<string, Buffer>();
  const bytesOf = (part: string): Uint8Array => {
    const bytes = made.get(part);
    if (bytes === undefined) throw new Error(`${part} comes after a file that is made of it`);
    return bytes;
  };
  for (const page of pages) {
    if (page.kind !== 'file') continue;
    made.set(page.permalink, Buffer.from(page.load === undefined ? page.content : await page.load(bytesOf)));
  }
  return made;
};
