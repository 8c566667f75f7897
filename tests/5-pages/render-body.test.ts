import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseMarkdown} from '../../src/2-parse/markdown.ts';
import {plainText} from '../../src/2-parse/plain-text.ts';
import {renderBody, renderMarkdown} from '../../src/5-pages/render-body.ts';
import {wordingOf} from '../../src/5-pages/wording.ts';
import type {Article} from '../../src/model/article.ts';
import {record} from './hand-made-archive.ts';

const words = wordingOf({digits: 'arabic', months: 'dual'});

interface Spans {
  readonly names?: Readonly<Record<string, string | null>>;
  readonly times?: Readonly<Record<string, string>>;
  readonly quotes?: readonly string[];
  readonly base?: string;
  readonly lang?: string;
}

/** HTML of a Markdown body whose spans are given by their surface; names with an entity lead to `/people/<id>/`. */
const render = (
  markdown: string,
  {names = {}, times = {}, quotes = [], base = '/', lang = 'ar'}: Spans = {},
): string => {
  const {tree} = parseMarkdown(markdown, 0, 'test.md');
  if (!tree) throw new Error('expected Markdown that is accepted');
  const plain = plainText(tree);
  const made = record({id: 'a', date: '2024-05-20', text: plain.text, names, times});
  // Only the body matters here; the record of `made` carries everything else.
  const article = {...made.front, ...plain, tree, lang} as Article;
  const spoken = quotes.map(text => ({
    start: plain.text.indexOf(text),
    end: plain.text.indexOf(text) + text.length,
    text,
    speaker: null,
    speakerName: 'كريم',
    cue: null,
    rule: 'test',
  }));
  return renderBody(
    article,
    {...made.record, quotes: spoken},
    {words, base, hrefOf: ({entity}) => (entity === null ? undefined : `${base}people/${entity}/`)},
  );
};

describe('marks', () => {
  test('names lead to their pages, and stay plain without one', () => {
    expect(render('التقت سلمى الحاج نادراً.', {names: {'سلمى الحاج': 'salma', نادراً: null}})).toBe(
      '<p>التقت <a class="m person" href="/people/salma/">سلمى الحاج</a> <span class="m person">نادراً</span>.</p>',
    );
  });

  test('a name half in bold is marked in pieces', () => {
    expect(render('التقت **سلمى** الحاج.', {names: {'سلمى الحاج': 'salma'}})).toBe(
      '<p>التقت <strong><a class="m person" href="/people/salma/">سلمى</a></strong> <a class="m person" href="/people/salma/">الحاج</a>.</p>',
    );
  });

  test('nothing is marked inside a link or code', () => {
    expect(render('[سلمى](/x/) و`سلمى`', {names: {سلمى: 'salma'}})).toBe(
      '<p><a href="/x/">سلمى</a> و<code>سلمى</code></p>',
    );
    expect(render('`سلمى` هنا', {names: {سلمى: 'salma'}})).toBe('<p><code>سلمى</code> هنا</p>');
  });

  test('a certain time is a <time>, an uncertain one a span, both with their day in words', () => {
    expect(render('أمس وقبل أشهر', {times: {أمس: '2024-05-19', 'قبل أشهر': '2024-02~'}})).toBe(
      '<p><time datetime="2024-05-19" title="الأحد ١٩ أيار/مايو ٢٠٢٤">أمس</time> و<span class="t" title="نحو شباط/فبراير ٢٠٢٤">قبل أشهر</span></p>',
    );
  });

  test('names inside a quotation keep their links', () => {
    expect(render('قال: «زرنا سلمى أمس».', {names: {سلمى: 'salma'}, quotes: ['زرنا سلمى أمس']})).toBe(
      '<p>قال: «<span class="q" title="قول منسوب إلى كريم">زرنا <a class="m person" href="/people/salma/">سلمى</a> أمس</span>».</p>',
    );
  });

  test('foreign runs are isolated, inside names too', () => {
    expect(render('نقلت AFP عن شركة Ever Given Ltd. أمس', {names: {'شركة Ever Given': 'salma'}})).toBe(
      '<p>نقلت <bdi>AFP</bdi> عن <a class="m person" href="/people/salma/">شركة <bdi>Ever Given</bdi></a> <bdi>Ltd</bdi>. أمس</p>',
    );
  });

  test('spans of footnotes find their place though the note stands elsewhere', () => {
    const html = render('أول[^1] سلمى.\n\n[^1]: حاشية كريم.\n\nثانٍ نادر.', {
      names: {سلمى: 'salma', كريم: 'karim', نادر: 'sour'},
    });
    expect(html).toContain('<a class="m person" href="/people/salma/">سلمى</a>');
    expect(html).toContain('حاشية <a class="m person" href="/people/karim/">كريم</a>.');
    expect(html).toContain('<a class="m place" href="/people/sour/">نادر</a>');
  });

  test('the text of the body is the same with marks and without', () => {
    const body = 'قال **كريم** الزين إن *سلمى الحاج* زارت صور أمس.\n\n- بند عن صور\n- AFP وغيرها';
    const surfaces = ['كريم الزين', 'سلمى الحاج', 'صور', 'أمس', 'الزين إن سلمى', 'بند', 'AFP'];
    const textOf = (html: string): string => html.replace(/<[^>]+>/g, '');
    fc.assert(
      fc.property(fc.subarray(surfaces), fc.subarray(surfaces), (names, quotes) => {
        const marked = render(body, {names: Object.fromEntries(names.map(name => [name, 'salma'])), quotes});
        expect(textOf(marked)).toBe(textOf(render(body)));
      }),
    );
  });
});

describe('the body fits its page', () => {
  test('headings begin at h2 and keep their distance', () => {
    expect(render('# أول\n\n## ثانٍ\n\n#### رابع')).toBe('<h2>أول</h2>\n<h3>ثانٍ</h3>\n<h5>رابع</h5>');
    expect(render('### ثالث')).toBe('<h2>ثالث</h2>');
  });

  test('links of the site get the prefix, links out of it a rel', () => {
    expect(render('[هنا](/articles/x/) و[هناك](https://example.org/)', {base: '/archive/'})).toBe(
      '<p><a href="/archive/articles/x/">هنا</a> و<a href="https://example.org/" rel="nofollow noopener">هناك</a></p>',
    );
  });

  test('a foreign paragraph says its language and direction, and needs no isolation', () => {
    expect(render('نص.\n\nThe committee will meet again in the capital next week.')).toBe(
      '<p>نص.</p>\n<p dir="ltr" lang="en">The committee will meet again in the capital next week.</p>',
    );
  });

  test('so does one that runs right to left in another language, once it is long enough to tell', () => {
    const persian =
      'وزیر امور خارجه ایران روز گذشته گفت که گفتگوها در هفته آینده ادامه خواهد یافت و نتیجه آن اعلام شد.';
    expect(render(`نص.\n\n${persian}\n\nگفت.`)).toBe(`<p>نص.</p>\n<p lang="fa">${persian}</p>\n<p>گفت.</p>`);
  });

  test('in a foreign article it is the Arabic paragraph that says so', () => {
    expect(render('Hello there.\n\nنص عربي.', {lang: 'en'})).toBe(
      '<p>Hello there.</p>\n<p dir="rtl" lang="ar">نص عربي.</p>',
    );
  });

  test('a table scrolls in a region of its own', () => {
    const html = render('| السنة | العدد |\n| --- | ---: |\n| 2023 | 5 |');
    expect(html).toMatch(/^<div class="table" role="region" aria-label="جدول" tabindex="0"><table>/);
    expect(html).toContain('<th scope="col">السنة</th>');
  });

  test('footnotes have Arabic labels and ids that links reach', () => {
    const html = render('نص[^1].\n\n[^1]: حاشية.');
    expect(html).toContain('<h2 id="footnote-label">الحواشي</h2>');
    expect(html).toContain('aria-label="العودة إلى موضع الحاشية ١"');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBe(2);
    for (const target of targets) expect(ids).toContain(target);
  });
});

test.each([
  ['raw HTML', '<script>alert(1)</script>نص <b onclick="x()">قوي</b>'],
  ['script links', '[x](javascript:alert(1)) ![x](javascript:alert(1)) <vbscript:x>'],
  ['data images', '![x](data:text/html;base64,PHNjcmlwdD4=)'],
])('%s do not get through, even past parse', (_, markdown) => {
  const html = renderMarkdown(markdown, '/');
  expect(html).not.toMatch(/<script|<b\b|onclick|(?:href|src)="?(?:javascript|vbscript|data):/i);
});
