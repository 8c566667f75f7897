/** Where the runs of mixed lines really stand on the screen, and whether tall letters have room: measured, since a picture would hide it. */
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {openBrowser} from './open-browser.ts';
import {onePageOfEachKind} from './page-kinds.ts';
import {type ServedSite, serveSite} from './serve-site.ts';

const {bidiTraps, sample} = inject('sites');
const NO_TO_WAR = 'articles/2024-11-11-no-to-war/';
const VOCALISED = 'articles/2024-11-12-vocalised/';
const BRACKETS = 'articles/2024-11-13-brackets/';

let traps: ServedSite;
let archive: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  traps = await serveSite(bidiTraps.out, bidiTraps.base);
  archive = await serveSite(sample.out, sample.base);
  browser = await openBrowser();
  page = await browser.newPage({viewport: {width: 1280, height: 900}});
});

afterAll(async () => {
  await browser?.close();
  await traps?.close();
  await archive?.close();
});

describe('runs stand in the order they are read, from right to left', () => {
  test.each([
    ['a headline that begins in Latin', NO_TO_WAR, 'main h1', ['COP29', ':', 'لا', 'للحرب', '!']],
    ['the same in a list', '', '.items a[href*="no-to-war"]', ['COP29', ':', 'لا', 'للحرب', '!']],
    ['the same on a page of a tag', 'tags/g20/', '.items a[href*="no-to-war"]', ['COP29', ':', 'لا', 'للحرب', '!']],
    [
      'the same on the timeline',
      'timeline/2024/11/',
      'main section a[href*="no-to-war"]',
      ['COP29', ':', 'لا', 'للحرب', '!'],
    ],
    [
      'the same in quotation marks',
      '',
      '.items article:has(a[href*="no-to-war"]) > p',
      ['«', 'COP29', ':', 'لا', 'للحرب', '!', '»', 'أمام'],
    ],
    ['a Latin tag and its count', '', '.chips a[href$="/g20/"]', ['G20', '٢']],
    ['a tag of both scripts', NO_TO_WAR, '.chips a[href$="/cop29/"]', ['COP29', 'في', 'باكو']],
    [
      'a Latin source and the date',
      '',
      '.items article:has(a[href*="no-to-war"]) .meta',
      ['AFP', '١١', 'تشرين', '/', 'نوفمبر', '٢٠٢٤'],
    ],
    ['a source of both scripts', BRACKETS, '.byline .src', ['News', 'BBC', 'عربي']],
    ['authors of both scripts', BRACKETS, '.byline', ['بقلم', 'Dupont', 'Pierre', '،', 'هالة', 'منصور']],
    [
      'brackets round Latin',
      NO_TO_WAR,
      '.body > p:nth-of-type(1)',
      ['الوكالة', '(', 'AFP', ')', 'إن', '«', 'مؤتمر', 'COP29', '(', 'باكو', ')', '»'],
    ],
    [
      'a percentage in European digits',
      NO_TO_WAR,
      '.body > p:nth-of-type(2)',
      ['الحرارة', '26', '%', 'ثم', '2.5', '%', 'بين'],
    ],
    ['years with a dash', NO_TO_WAR, '.body > p:nth-of-type(2)', ['بين', '2018', '–', '2025', '،']],
    ['a percentage in Arabic digits', NO_TO_WAR, '.body > p:nth-of-type(2)', ['النسبة', '٦', '٢', '٪']],
    ['a range in Arabic digits', NO_TO_WAR, '.body > p:nth-of-type(2)', ['٣', '-', '٥', 'مدن', '.']],
    [
      'straight quotes and square brackets',
      NO_TO_WAR,
      '.body > p:nth-of-type(3)',
      [':', '"', 'هل', 'وفد', 'G20', '؟', '"', '،', '[', 'لا', ']', '.'],
    ],
    [
      'a headline with every bracket',
      '',
      '.items a[href*="brackets"]',
      ['«', 'مجموعة', '(', 'G20', ')', '»', 'تبحث', '[', 'المناخ', ']', 'في', 'Janeiro', 'de', 'Rio'],
    ],
    [
      'a Latin name with digits before a bracket',
      BRACKETS,
      '.body > p:nth-of-type(1)',
      ['خطة', '12', '-', 'B', 'Plan', '(', 'المرحلة', '2', ')', 'مع', 'Hui', 'Son', 'Choe', '،'],
    ],
  ] as const)('in %s', async (_name, path, selector, pieces) => {
    await page.goto(traps.home + path);
    const places = await page
      .locator(selector)
      .first()
      .evaluate(findPlaces, [...pieces]);
    expect(places.map(({piece}) => piece)).toEqual(pieces);
    for (const [index, {piece, right, line}] of places.entries()) {
      const before = places[index - 1];
      // What is on a later line has nothing to its right to be compared with.
      if (before === undefined || line - before.line > 10) continue;
      expect(right, `«${piece}» after «${before.piece}»`).toBeLessThanOrEqual(before.left + 1);
    }
  });

  test('in the figures of the archive, whichever digits a reader chose', async () => {
    await page.goto(archive.home);
    for (const digits of ['arabic', 'latin']) {
      await page.evaluate(value => localStorage.setItem('sijill.reader', JSON.stringify({digits: value})), digits);
      await page.reload();
      const [from, to] = digits === 'arabic' ? ['٢٠١٨', '٢٠٢٥'] : ['2018', '2025'];
      const places = await page.locator('.tagline').evaluate(findPlaces, ['،', from ?? '', '–', to ?? '']);
      expect(places.map(({left}) => left)).toEqual(places.map(({left}) => left).toSorted((a, b) => b - a));
      expect(places).toHaveLength(4);
    }
  });
});

describe('tall letters', () => {
  test.each([
    ['a headline', VOCALISED, 'main h1'],
    ['a headline in a list', '', '.items a[href*="vocalised"]'],
    ['a headline on the timeline', 'timeline/2024/11/', 'main section a[href*="vocalised"]'],
    ['the text', VOCALISED, '.body > p'],
    ['a sentence in a list', '', '.items article:has(a[href*="vocalised"]) > p'],
  ])('of %s meet no other line and are cut off nowhere', async (_name, path, selector) => {
    // So narrow that every one of them has several lines.
    await page.setViewportSize({width: 390, height: 900});
    await page.goto(traps.home + path);
    const {words, collisions, cutBy, text} = await page.locator(selector).first().evaluate(measureInk);
    // The text is vocalised, and the face that was measured is the one on the screen.
    expect(text).toMatch(/[\u064B-\u0652]/u);
    expect(await page.evaluate(loadedFaces)).toContain('Markazi Text');
    expect(words).toBeGreaterThan(2);
    expect(collisions).toEqual([]);
    expect(cutBy).toEqual([]);
    await page.setViewportSize({width: 1280, height: 900});
  });

  test('of two faces join: ڨفصة and گلميم', async () => {
    await page.goto(traps.home + BRACKETS);
    for (const [joined, apart] of [
      ['ڨفصة', 'ڨ\u200Cفصة'],
      ['گلميم', 'گ\u200Cلميم'],
    ]) {
      const [width, widthApart] = await page
        .locator('.body > p')
        .first()
        .evaluate(measureWidths, [joined ?? '', apart ?? '']);
      // A letter that stands alone is wider than one that joins.
      expect(width).toBeLessThan((widthApart ?? 0) - 1);
    }
  });
});

describe('a line of text', () => {
  const article = onePageOfEachKind(sample.out).find(({name}) => name === 'articles/*')?.path ?? '';
  test.each([768, 1280])('has 45 to 75 characters at %i pixels, at least 20 px high on 1.6', async width => {
    await page.setViewportSize({width, height: 900});
    await page.goto(archive.home + article);
    const {lengths, size, lineHeight, styles} = await page.evaluate(measureLines);
    await page.setViewportSize({width: 1280, height: 900});
    const middle = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
    expect(lengths.length).toBeGreaterThan(8);
    expect(middle).toBeGreaterThanOrEqual(45);
    expect(middle).toBeLessThanOrEqual(75);
    expect(size).toBeGreaterThanOrEqual(20);
    expect(Math.round((100 * lineHeight) / size)).toBeGreaterThanOrEqual(160);
    expect(styles).toEqual({align: 'start', style: 'normal', spacing: 'normal'});
  });
});

/** Runs in the page: the boxes of pieces of an element's text, each looked for behind the one before unless it is not there. */
const findPlaces = (
  root: Element,
  pieces: readonly string[],
): readonly {readonly piece: string; readonly left: number; readonly right: number; readonly line: number}[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: {readonly node: Node; readonly start: number}[] = [];
  let text = '';
  while (walker.nextNode()) {
    nodes.push({node: walker.currentNode, start: text.length});
    text += walker.currentNode.textContent ?? '';
  }
  let from = 0;
  return pieces.flatMap(piece => {
    // Of a run that is read from left to right the pieces come in the other order.
    const behind = text.indexOf(piece, from);
    const at = behind === -1 ? text.lastIndexOf(piece, from) : behind;
    const owner = nodes.findLast(({start}) => start <= at);
    if (at === -1 || owner === undefined) return [];
    if (behind !== -1 && /[^0-9A-Za-z%.]/u.test(piece)) from = at + piece.length;
    const range = document.createRange();
    range.setStart(owner.node, at - owner.start);
    range.setEnd(owner.node, at - owner.start + piece.length);
    const {left, right, top, height} = range.getBoundingClientRect();
    return [{piece, left, right, line: top + height / 2}];
  });
};

/** Runs in the page: words whose ink meets that of a word on the next line, and the boxes around an element that would cut ink off. */
const measureInk = (
  element: Element,
): {
  readonly words: number;
  readonly collisions: readonly string[];
  readonly cutBy: readonly string[];
  readonly text: string;
} => {
  const style = getComputedStyle(element);
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('no canvas to measure with');
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: {word: string; left: number; right: number; line: number; top: number; bottom: number}[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    for (const {0: word, index} of text.matchAll(/\S+/gu)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      // The box of a run of text is as high as its face, whatever the height of the line.
      const {left, right, top} = range.getBoundingClientRect();
      const face = pen.measureText(word);
      const baseline = top + face.fontBoundingBoxAscent;
      const ink = {top: baseline - face.actualBoundingBoxAscent, bottom: baseline + face.actualBoundingBoxDescent};
      words.push({word, left, right, line: top, ...ink});
    }
  }
  const collisions = words.flatMap(upper =>
    words
      .filter(({left, right, line}) => line > upper.line + 5 && left < upper.right && right > upper.left)
      .filter(lower => lower.top < upper.bottom)
      .map(lower => `${upper.word} / ${lower.word}: ${Math.round(upper.bottom - lower.top)} px`),
  );
  const cutBy: string[] = [];
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const {overflowY, clipPath} = getComputedStyle(around);
    if (around !== document.documentElement && (overflowY !== 'visible' || clipPath !== 'none'))
      cutBy.push(around.className);
  }
  return {words: words.length, collisions, cutBy, text: element.textContent ?? ''};
};

/** Runs in the page: widths of words in the face of an element. */
const measureWidths = (element: Element, words: readonly string[]): readonly number[] =>
  words.map(word => {
    const box = document.createElement('span');
    box.textContent = word;
    element.append(box);
    const {width} = box.getBoundingClientRect();
    box.remove();
    return width;
  });

/** Runs in the page: characters of each full line of the body's paragraphs, and how they are set. */
const measureLines = (): {
  readonly lengths: readonly number[];
  readonly size: number;
  readonly lineHeight: number;
  readonly styles: {readonly align: string; readonly style: string; readonly spacing: string};
} => {
  const paragraphs = Array.from(document.querySelectorAll('.body > p'));
  const lengths = paragraphs.flatMap(paragraph => {
    const lines: number[] = [];
    let last = Number.NEGATIVE_INFINITY;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      for (let index = 0; index < text.length; index++) {
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + 1);
        const {top, height} = range.getBoundingClientRect();
        const middle = top + height / 2;
        if (middle > last + 12) {
          lines.push(0);
          last = middle;
        }
        lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1;
      }
    }
    // The last line is as long as it happens to be.
    return lines.slice(0, -1);
  });
  const [first] = paragraphs;
  const style = getComputedStyle(first ?? document.body);
  return {
    lengths,
    size: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight),
    styles: {align: style.textAlign, style: style.fontStyle, spacing: style.letterSpacing},
  };
};

/** Runs in the page, once its fonts are there: the families of the faces it shows. */
const loadedFaces = async (): Promise<readonly string[]> => {
  await document.fonts.ready;
  const families: string[] = [];
  document.fonts.forEach(face => {
    if (face.status === 'loaded') families.push(face.family.replaceAll('"', ''));
  });
  return families;
};
