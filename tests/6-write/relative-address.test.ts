/** Addresses of a site as its pages need them when they are opened from disk. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {relativeAddress} from '../../src/6-write/relative-address.ts';

const FILES = new Set([
  '/index.html',
  '/404.html',
  '/feed.xml',
  '/css/sijill.css',
  '/search/index.html',
  '/people/x/index.html',
  '/people/x/page/2/index.html',
  '/articles/2024/05/a/index.html',
  '/أخبار قديمة/50% ?#/index.html',
  '/old:page/index.html',
]);
const has = (file: string): boolean => FILES.has(file);

describe('an address of the site', () => {
  test.each([
    ['/', '/index.html', 'index.html'],
    ['/people/x/', '/index.html', 'people/x/index.html'],
    ['/people/x', '/index.html', 'people/x/index.html'],
    ['/', '/articles/2024/05/a/index.html', '../../../../index.html'],
    ['/people/x/', '/people/x/page/2/index.html', '../../index.html'],
    ['/people/x/page/2/', '/people/x/index.html', 'page/2/index.html'],
    ['/people/x/', '/people/x/index.html', 'index.html'],
    ['/people/x/#said', '/404.html', 'people/x/index.html#said'],
    ['/search/?q=%D8%A7&a=b#c', '/people/x/index.html', '../../search/index.html?q=%D8%A7&a=b#c'],
    ['/search/?v=1a', '/index.html', 'search/index.html?v=1a'],
    ['/css/sijill.css?v=0a1b2c3d4e', '/people/x/index.html', '../../css/sijill.css'],
    ['/css/sijill.css?w=0a1b', '/people/x/index.html', '../../css/sijill.css?w=0a1b'],
    ['../../feed.xml', '/people/x/index.html', '../../feed.xml'],
    ['../x/', '/people/x/index.html', 'index.html'],
    ['?a=1', '/people/x/index.html', 'index.html?a=1'],
    [
      '/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1%20قديمة/50%25%20%3F%23/',
      '/index.html',
      `${encodeURIComponent('أخبار قديمة')}/50%25%20%3F%23/index.html`,
    ],
    ['/old:page/', '/index.html', 'old%3Apage/index.html'],
    ['/people/../feed.xml', '/index.html', 'feed.xml'],
  ])('%s on %s is %s', (address, page, expected) => {
    expect(relativeAddress(address, page, {base: '/', has})).toBe(expected);
  });

  test('is one below the prefix, where there is one', () => {
    const shelf = {base: '/archive/news/', has};
    expect(relativeAddress('/archive/news/people/x/', '/index.html', shelf)).toBe('people/x/index.html');
    expect(relativeAddress('/archive/news/', '/people/x/index.html', shelf)).toBe('../../index.html');
    expect(relativeAddress('/people/x/', '/index.html', shelf)).toBeUndefined();
    expect(relativeAddress('../../../people/x/', '/people/x/index.html', shelf)).toBeUndefined();
  });
});

test.each([
  '',
  '#said',
  'https://example.org/',
  '//example.org/people/x/',
  'mailto:a@example.org',
  '/nowhere/',
  '/%E0%A4%A/',
  'data:,x',
  'http://[',
  '/people/',
])('«%s» stays as it is', address => {
  expect(relativeAddress(address, '/people/x/index.html', {base: '/', has})).toBeUndefined();
});

test('leads, from any page, to the file that the address is served from', () => {
  const segment = fc
    .string({unit: fc.constantFrom(...'abz09-_.~ %?#&:"\'<>+@!$,;=[]|^`{}اأبٱ\u0651é😀'), minLength: 1, maxLength: 6})
    .filter(text => !/^\.{1,2}$/u.test(text));
  const folder = fc.array(segment, {maxLength: 4});
  fc.assert(
    fc.property(
      folder,
      folder,
      fc.constantFrom('/', '/archive/', '/a/b/'),
      fc.constantFrom('', '?q=a%20b', '#x', '?a=1#x'),
      (from, to, base, tail) => {
        const page = ['', ...from, 'index.html'].join('/');
        const target = ['', ...to, 'index.html'].join('/');
        const address = `${base}${to.map(part => `${encodeURIComponent(part)}/`).join('')}${tail}`;
        const near = relativeAddress(address, page, {base, has: file => file === target});
        expect(near).toBeDefined();
        const disk = 'file:///tmp/unpacked';
        const reached = new URL(near ?? '', disk + page.split('/').map(encodeURIComponent).join('/'));
        expect(decodeURIComponent(reached.pathname)).toBe(`/tmp/unpacked${target}`);
        expect(reached.search + reached.hash).toBe(tail);
      },
    ),
  );
});
