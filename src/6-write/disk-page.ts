/**
 * A page of the site as it can be read from disk: its addresses made relative, in their place, and every other character
 * left as it is. Three things browsers want otherwise from disk:
 *
 * - A preloaded font is asked for across origins, and refused; the style sheet's own asking is not. Preloads go.
 * - A script that is a module is refused too, and search needs files that a page from disk may not read. Such a script, and one
 *   that is not there (the search's), goes; the search page says what to do instead.
 * - The policy's 'self' names the page's origin, and a file has none (CSP 3): browsers differ in what they make
 *   of that. `file:` beside it says the same plainly; nothing of the network, nothing inline is let in by it.
 *
 * Pages are looked through tag by tag and not parsed, which would take a hundred times as long: they are our own writing, in
 * which `<` stands for nothing but a tag and values stand between double quotes. A test compares with a parser.
 */
export const diskPage = (html: string, relative: Relative): string =>
  html.replace(TAG, (tag: string, name: string, attributes: string) => {
    const element = name.toLowerCase();
    if (USELESS.some(([useless, sign]) => element === useless && sign.test(attributes))) return '';
    if (element === 'script' && isMissing(attributes, relative)) return '';
    return element === 'meta' ? diskMeta(tag, relative) : diskTag(tag, relative);
  });

const isMissing = (attributes: string, relative: Relative): boolean => {
  const address = /\ssrc="([^"]*)"/iu.exec(attributes)?.[1];
  return address !== undefined && relative(read(address)) === undefined;
};

/** A relative address for one of the site; undefined for one that stays. */
export type Relative = (address: string) => string | undefined;

/** A style sheet with the addresses of its `url()` made relative. */
export const diskStyles = (css: string, relative: Relative): string =>
  css.replace(/url\(\s*(["']?)([^"')]*)\1\s*\)/gu, (whole: string, quote: string, address: string) => {
    const near = relative(address.trim());
    return near === undefined ? whole : `url(${quote}${near}${quote})`;
  });

/** A start tag; of a script, with its end when nothing is in it. */
const TAG = /<([a-z][^\s>/]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>(?:<\/script>)?/giu;

/** What browsers refuse from disk. */
const USELESS: readonly (readonly [element: string, sign: RegExp])[] = [
  ['link', /\srel="preload"/iu],
  ['script', /\stype="module"/iu],
];

/** Attributes that hold one address, of any element (HTML, «List of attributes»; SVG 1.1). */
const ADDRESSES: ReadonlySet<string> = new Set(['action', 'cite', 'formaction', 'href', 'poster', 'src', 'xlink:href']);
/** Attributes that hold several with a width or density behind each. */
const ADDRESS_LISTS: ReadonlySet<string> = new Set(['imagesrcset', 'srcset']);

const ATTRIBUTE = /(\s([^\s=>"'/]+)=")([^"]*)(?=")/gu;

const diskTag = (tag: string, relative: Relative): string =>
  tag.replace(ATTRIBUTE, (whole: string, before: string, written: string, value: string) => {
    const name = written.toLowerCase();
    if (ADDRESSES.has(name)) return before + changed(value, relative);
    if (ADDRESS_LISTS.has(name))
      return before + value.replace(LISTED, (_, address: string, rest: string) => changed(address, relative) + rest);
    return whole;
  });

/** An address of a list, and what stands behind it up to the next. */
const LISTED = /([^\s,]\S*[^\s,]|[^\s,])(,|\s+[^,]*,?|$)/gu;

const diskMeta = (tag: string, relative: Relative): string => {
  const [, header = ''] = /\shttp-equiv="([^"]*)"/iu.exec(tag) ?? [];
  const change = META[header.toLowerCase()];
  if (change === undefined) return tag;
  return tag.replace(
    /(\scontent=")([^"]*)/iu,
    (_, before: string, content: string) => before + change(content, relative),
  );
};

const META: Readonly<Record<string, (content: string, relative: Relative) => string>> = {
  refresh: (content, relative) =>
    content.replace(
      /^(\s*[\d.]+\s*[;,]\s*url\s*=\s*)(.*)$/iu,
      (_, before: string, address: string) => before + changed(address, relative),
    ),
  'content-security-policy': content => content.replaceAll(/'self'|&#(?:39|x27);self&#(?:39|x27);/giu, '$& file:'),
};

/** The value with its address made relative, or as it was written. */
const changed = (value: string, relative: Relative): string => {
  const near = relative(read(value));
  return near === undefined ? value : write(near);
};

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** Character references as Preact and rehype write them, read. */
const read = (value: string): string =>
  value.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/giu,
    (whole: string, hex?: string, decimal?: string, name = '') => {
      if (hex === undefined && decimal === undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );

const write = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
