import {posix} from 'node:path';

/** Where a page of a site stands, as far as its addresses are concerned. */
export interface Shelf {
  /** Path prefix of the site with both slashes. */
  readonly base: string;
  /** Whether a file is there: `/articles/x/index.html`, in plain characters. */
  readonly has: (file: string) => boolean;
}

/**
 * The address that leads from a page's file to the file another address is served from, for pages that are opened from
 * disk: from `/articles/x/index.html`, `/archive/tags/y/?a=1#b` → `../../tags/y/index.html?a=1#b`. Query and fragment are
 * kept as they are written, but for the `?v=` of assets, which only browsers' stores need. undefined when it should stay:
 * an address of elsewhere, a place of the same page, or a file that is not there.
 */
export const relativeAddress = (address: string, page: string, {base, has}: Shelf): string | undefined => {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(address) ?? [];
  if (path === '' && query === '') return undefined;
  const served = servedPath(path, page, base);
  if (served === undefined) return undefined;
  const target = [served.endsWith('/') ? `${served}index.html` : served, `${served}/index.html`].find(has);
  if (target === undefined) return undefined;
  const way = posix.relative(posix.dirname(page), target).split('/').map(encodeURIComponent).join('/');
  return way + (target.endsWith('.html') ? query : query.replace(VERSION, '')) + fragment;
};

const VERSION = /^\?v=[0-9a-z]+$/u;

/** No host has this name (RFC 2606), so no address but those of the site itself resolves to it. */
const NOWHERE = 'http://site.invalid';

/** Path below the site's prefix that an address on a page resolves to, percent codes read; undefined outside the site. */
const servedPath = (path: string, page: string, base: string): string | undefined => {
  const here = `${NOWHERE}${base}${encodeURI(page.slice(1).replace(/(?<=^|\/)index\.html$/u, '')).replace(/[?#]/gu, encodeURIComponent)}`;
  if (!URL.canParse(path, here)) return undefined;
  const {origin, pathname} = new URL(path, here);
  if (origin !== NOWHERE || !pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length - 1));
  } catch {
    return undefined;
  }
};
