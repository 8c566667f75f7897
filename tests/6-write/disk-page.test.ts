/** Pages made readable from disk: addresses changed in their place, and nothing else. */
import {describe, expect, test} from 'vitest';
import {diskPage, diskStyles} from '../../src/6-write/disk-page.ts';

/** Marks what it is asked for: `/x/` → `[/x/]`; other addresses stay. */
const relative = (address: string): string | undefined => (address.startsWith('/') ? `[${address}]` : undefined);

describe('an address is changed', () => {
  test.each([
    [
      'in links and scripts',
      '<a href="/x/">ا</a><script src="/r.js"></script>',
      '<a href="[/x/]">ا</a><script src="[/r.js]"></script>',
    ],
    [
      'in forms, pictures and citations',
      '<form action="/s/"><img alt="" src="/a.png"/><q cite="/x/">',
      '<form action="[/s/]"><img alt="" src="[/a.png]"/><q cite="[/x/]">',
    ],
    [
      'in drawings',
      '<svg><image xlink:href="/m.svg" href="/m.svg"/></svg>',
      '<svg><image xlink:href="[/m.svg]" href="[/m.svg]"/></svg>',
    ],
    [
      'in lists of pictures',
      '<img srcset="/a,1.png 1x, /b.png 2x,https://c.example/ 3x">',
      '<img srcset="[/a,1.png] 1x, [/b.png] 2x,https://c.example/ 3x">',
    ],
    [
      'where a page sends on',
      '<meta http-equiv="refresh" content="0; url=/x/"/>',
      '<meta http-equiv="refresh" content="0; url=[/x/]"/>',
    ],
    [
      'with its references read and written',
      '<a href="/x/?a=1&amp;b=&#x22;&#60;">',
      '<a href="[/x/?a=1&amp;b=&quot;&lt;]">',
    ],
    ['beside a > in another value', '<a title="a > b" href="/x/">', '<a title="a > b" href="[/x/]">'],
    ['over several lines, in capitals, beside bare attributes', '<A hidden\n HREF="/x/">', '<A hidden\n HREF="[/x/]">'],
  ])('%s', (_, html, expected) => {
    expect(diskPage(html, relative)).toBe(expected);
  });
});

test.each([
  ['text that speaks of addresses', '<p>href="/x/" src="/y/" &lt;a href="/x/"&gt;</p>'],
  ['other attributes', '<p title="/x/" data-href="/x/" data-setting="{&quot;root&quot;:&quot;/search/&quot;}">'],
  ['addresses in a value', "<p title='a' data-x=\"a href='/x/' src=/y/\">"],
  ['data', '<script type="application/ld+json">{"url":"/x/","name":"\\u003ca href=\\"/x/\\">"}</script>'],
  ['addresses of elsewhere, as they were written', '<a href="https://example.org/?a=1&#x26;b=%D8%A7&#x27;">'],
  ['other metas', '<meta property="og:url" content="/x/"/><meta name="a" content="0; url=/x/"/>'],
  ['a share picture', '<meta property="og:image" content="https://example.org/a.png"/>'],
])('%s stay', (_, html) => {
  expect(diskPage(html, relative)).toBe(html);
});

test('a script that is not in the copy is left out', () => {
  expect(
    diskPage('<script src="https://example.org/a.js" defer></script><script src="/a.js"></script><p>a</p>', relative),
  ).toBe('<script src="[/a.js]"></script><p>a</p>');
});

test('what browsers refuse from disk is left out: preloads and modules', () => {
  expect(
    diskPage(
      '<link rel="preload" href="/f.woff2" as="font" crossorigin="anonymous"/><link rel="icon" href="i.svg"/><script src="/s.js" type="module"></script><script src="/r.js"></script>',
      relative,
    ),
  ).toBe('<link rel="icon" href="i.svg"/><script src="[/r.js]"></script>');
});

test("the policy says what 'self' means on disk, and lets in nothing else", () => {
  const policy = (...own: readonly string[]): string =>
    `<meta http-equiv="Content-Security-Policy" content="default-src ${own.join(' ')}; base-uri 'none'; form-action ${own.join(' ')}"/>`;
  expect(diskPage(policy("'self'"), relative)).toBe(policy("'self'", 'file:'));
});

test('url() of style sheets is changed in each way of quoting; one of elsewhere stays', () => {
  expect(
    diskStyles(`a{b:url(/x.png)}c{d:url( "/y.woff2" ) url('/z.png') url(data:,x) url("../a.woff2")}`, relative),
  ).toBe(`a{b:url([/x.png])}c{d:url("[/y.woff2]") url('[/z.png]') url(data:,x) url("../a.woff2")}`);
});
