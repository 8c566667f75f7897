/** What hosts are told agrees with what the pages say of themselves. */
import {describe, expect, test} from 'vitest';
import {hostFiles} from '../../src/5-pages/host-files.ts';
import {FIXTURES} from './fixtures.ts';
import {renderFixture} from './render-fixture.ts';

const fileOf = (name: string, base = '/'): string =>
  hostFiles(base).find(({permalink}) => permalink === name)?.content ?? '';

/** Policies of the meta elements of all kinds of pages. */
const policiesOf = (isSearch: boolean): ReadonlySet<string> =>
  new Set(
    FIXTURES.filter(({kind}) => (kind === 'search') === isSearch).map(
      fixture =>
        /http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)"/u.exec(renderFixture(fixture))?.groups?.[
          'policy'
        ] ?? '',
    ),
  );
const [page = ''] = policiesOf(false);
const [search = ''] = policiesOf(true);
/** Every policy in a file. */
const told = (content: string): readonly string[] => content.match(/default-src [^"\n]+/gu) ?? [];

describe('the policy of host files', () => {
  test('is that of the meta elements and forbids frames', () => {
    expect([policiesOf(false).size, policiesOf(true).size]).toEqual([1, 1]);
    const [both, loose] = [[page, search], [search]].map(all => all.map(one => `${one}; frame-ancestors 'none'`));
    expect(told(fileOf('/.htaccess'))).toEqual(both);
    expect(told(fileOf('/nginx.conf'))).toEqual(both);
    // Two rules of one header would be joined, so there is one; the pages' own is stricter where it can be.
    expect(told(fileOf('/_headers'))).toEqual(loose);
  });

  test('lets the search alone run WebAssembly', () => {
    expect(fileOf('/nginx.conf', '/a.b/')).toMatch(/if \(\$uri ~ "\^\/a\\\.b\/search\/"\) \{ [^}]*'wasm-unsafe-eval'/u);
    expect(fileOf('/.htaccess', '/a.b/')).toMatch(/SetEnvIf Request_URI "\^\/a\\\.b\/search\/" SIJILL_SEARCH/u);
  });
});

describe('host files', () => {
  test('name what is below the prefix', () => {
    expect(fileOf('/.htaccess', '/x/')).toContain('ErrorDocument 404 /x/404.html');
    expect(fileOf('/nginx.conf', '/x/')).toContain('error_page 404 /x/404.html;');
    expect(fileOf('/nginx.conf', '/x/')).toContain('if ($uri ~ "^/x/css/")');
  });

  test('leave out the one that is read at the root only, below a prefix', () => {
    const names = (base: string): readonly string[] => hostFiles(base).map(({permalink}) => permalink);
    expect(names('/')).toEqual(['/_headers', '/.htaccess', '/nginx.conf', '/.nojekyll']);
    expect(names('/x/')).toEqual(['/.htaccess', '/nginx.conf', '/.nojekyll']);
  });

  test.each(['/_headers', '/.htaccess', '/nginx.conf'])('%s tells types and headers', name => {
    const content = fileOf(name);
    for (const word of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'immutable', 'atom+xml'])
      expect(content).toContain(word);
  });

  test('_headers gives no path one header twice', () => {
    const rules = fileOf('/_headers')
      .split(/^(?=\/)/mu)
      .slice(1);
    const paths = rules.map(rule => rule.split('\n')[0]);
    expect(new Set(paths).size).toBe(paths.length);
    const all = rules.find(rule => rule.startsWith('/*\n')) ?? '';
    expect(all).not.toMatch(/Cache-Control|Content-Type:/u);
  });
});
