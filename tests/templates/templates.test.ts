import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {outputPath} from '../../templates/components/template.ts';
import {htmlProblems} from '../html-validator.ts';
import {FIXTURES} from './fixtures.ts';
import {renderFixture, TEMPLATES} from './render-fixture.ts';

const occurrences = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

describe.each(FIXTURES.map(fixture => ({name: fixture.name, html: renderFixture(fixture)})))(
  'the page «$name»',
  ({html}) => {
    it('is valid HTML', async () => {
      expect(await htmlProblems(html)).toEqual([]);
    });

    it('begins with a doctype, is Arabic and runs right to left', () => {
      expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl"/u);
    });

    it('has one main heading and no level left out', () => {
      const levels = [...html.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
      expect(levels.filter(level => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    });

    it('has a header, a main part the skip link leads to, a footer, and a name on every navigation', () => {
      expect(occurrences(html, /<header class="mast/gu)).toBe(1);
      expect(occurrences(html, /<main id="main"/gu)).toBe(1);
      expect(occurrences(html, /<footer/gu)).toBe(1);
      expect(html).toMatch(/<body><a class="skip" href="#main">/u);
      for (const [tag] of html.matchAll(/<(?:nav|aside)\b[^>]*>/gu))
        expect(tag).toMatch(/aria-label="\p{Script=Arabic}/u);
    });

    it('holds under a policy without inline style or script', () => {
      expect(html).not.toMatch(/<[^>]+\sstyle=/u);
      expect(html).not.toMatch(/<[^>]+\son[a-z]+=/u);
      expect(html).not.toMatch(/<style/u);
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json"| src="[^"]+"[^>]*><\/script>)/u);
      expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'self';`);
    });

    it('asks nothing of other sites', () => {
      for (const [, address] of html.matchAll(
        /<(?:link(?! rel="canonical")|img|script|source)[^>]*?(?:href|src)="([^"]+)"/gu,
      )) {
        expect(address).toMatch(/^\//u);
      }
    });

    it("marks as its own no words of a source: their digits are not the reader's to choose", () => {
      const own = [...html.matchAll(/<(\w+)[^>]*\sclass="(?:[^"]* )?num(?: [^"]*)?"[^>]*>(.*?)<\/\1>/gu)];
      // Digits of the archive's own and days have no Latin letters; names and headlines of these pages have some.
      expect(
        own.map(([, , words = '']) => words.replaceAll(/<[^>]*>/gu, '')).filter(words => /[A-Z]/iu.test(words)),
      ).toEqual([]);
    });

    it('has ids once each', () => {
      const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
    });
  },
);

const page = (name: string): string => {
  const fixture = FIXTURES.find(candidate => candidate.name === name);
  if (fixture === undefined) throw new Error(`No fixture «${name}»`);
  return renderFixture(fixture);
};

describe('text on a page', () => {
  it('is escaped where it is text', () => {
    expect(page('home')).toContain('Coast &amp; Sea &lt;Weekly>');
    expect(page('index')).toContain('O’Neil &quot;Bo&quot; &lt;x>');
    expect(page('home')).not.toContain('<Weekly>');
  });

  it('cannot close the script element of its JSON-LD', () => {
    expect(page('article')).toContain('"headline":"\\u003c/script>\\u003cb>"');
  });

  it('keeps an Arabic headline that begins in Latin letters right to left', () => {
    expect(page('article bare')).toContain('<h1><bdi dir="rtl">COP29: لا للحرب!</bdi></h1>');
    expect(page('tag')).toContain('<h1><bdi>G20</bdi></h1>');
    expect(page('home')).toContain('<bdi dir="rtl">COP29 في باكو</bdi>');
  });

  it('says which language a foreign headline is in', () => {
    expect(page('article foreign')).toContain(
      '<h1><bdi dir="ltr" lang="en">Harbour reopens after the storm</bdi></h1>',
    );
  });
});

describe('the strip', () => {
  it('puts the oldest month at the right end', () => {
    const bars = [
      ...page('home').matchAll(
        /<a href="\/timeline\/(\d+)\/(\d+)\/"[^>]*><title class="num">[^<]*<\/title><rect class="hit" x="([\d.]+)%"/gu,
      ),
    ];
    const byMonth = bars.map(([, year, month, x]) => ({month: Number(year) * 12 + Number(month), x: Number(x)}));
    expect(byMonth.length).toBeGreaterThan(20);
    for (const [index, bar] of byMonth.entries()) {
      const next = byMonth[index + 1];
      if (next !== undefined)
        expect({later: next.month > bar.month, isFurtherLeft: next.x < bar.x}).toEqual({
          later: true,
          isFurtherLeft: true,
        });
    }
  });

  it('leaves its bars to the pointer and its years to everyone', () => {
    const html = page('home');
    expect(html).toMatch(/<svg aria-hidden="true"[^>]*><a href="\/timeline\/2018\/\d\d\/" tabindex="-1">/u);
    expect(html).toContain('<li class="slots-12"><a href="/timeline/2018/">٢٠١٨</a></li>');
    expect(html).toContain('<figcaption class="visually-hidden num">عدد المواد في كل شهر');
  });

  it('is left out when there is nothing to draw', () => {
    expect(page('home of none')).not.toContain('<figure');
  });

  it('has a figure for the last days of a month, few as they are', () => {
    expect(page('timeline month')).toMatch(/<li class="slots-3"><a [^>]*>٢٩<\/a>/u);
  });

  it('marks the year the timeline is about', () => {
    expect(page('timeline')).toContain('<a href="/timeline/2025/" aria-current="true">٢٠٢٥</a>');
  });
});

describe('the layout', () => {
  it('has the tally on the home page and the description elsewhere', () => {
    expect(page('home')).toContain('٤٨ مادة من ٤ مصادر');
    expect(page('article')).toContain('<p class="tagline">أرشيف الأخبار العربية</p>');
  });

  it('shows a search form only when there is a search page', () => {
    expect(page('home of none')).toContain('role="search"');
    expect(page('home')).not.toContain('role="search"');
  });

  it('marks the section: as the page itself on its first page, as where one is below it', () => {
    expect(page('index')).toContain('<a href="/people/" aria-current="page">');
    expect(page('entity')).toContain('<a href="/people/" aria-current="true">');
    expect(occurrences(page('article'), /aria-current/gu)).toBe(0);
  });

  it('sends readers on from an address that has been left, and keeps it out of search engines', () => {
    const html = page('redirect');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/articles/cop29/"/>');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toContain('<a href="/articles/cop29/"><bdi dir="rtl">COP29: لا للحرب!</bdi></a>');
  });
});

describe('the templates', () => {
  it('are one file for each page kind', () => {
    const files = readdirSync(fileURLToPath(new URL('../../templates', import.meta.url)))
      .filter(name => name.endsWith('.11ty.tsx'))
      .map(name => name.replace('.11ty.tsx', ''));
    expect(files.sort()).toEqual(Object.keys(TEMPLATES).sort());
  });

  it('page over their own kind and stay out of collections', () => {
    for (const [kind, {data}] of Object.entries(TEMPLATES)) {
      expect(data.pagination).toEqual({data: `pages.${kind}`, size: 1, alias: 'output'});
      expect(data.eleventyExcludeFromCollections).toBe(true);
    }
  });

  it('write an address ending in a slash as the index of its folder', () => {
    expect(outputPath('/people/')).toBe('/people/index.html');
    expect(outputPath('/')).toBe('/index.html');
    expect(outputPath('/404.html')).toBe('/404.html');
  });
});
