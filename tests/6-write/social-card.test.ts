/** The pictures of shared links: right whatever the title, and the same where a machine has no fonts. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {plainForCard} from '../../src/5-pages/plain-for-card.ts';
import {breakLines, cutLines, type Piece} from '../../src/6-write/social-card/break-lines.ts';
import {COLOURS, drawSocialCard} from '../../src/6-write/social-card/draw-social-card.ts';
import {loadSharp} from '../../src/6-write/social-card/load-sharp.ts';
import {measureWords} from '../../src/6-write/social-card/measure-words.ts';
import {SOCIAL_CARD_SIZE, type SocialCard} from '../../src/model/social-card.ts';
import {ROOT} from '../helpers.ts';

const {width, height} = SOCIAL_CARD_SIZE;
const MARGIN = 60;

const cardOf = (title: string): SocialCard => ({
  archive: 'أرشيف',
  title,
  direction: 'rtl',
  source: 'مكتب بيروت',
  date: 'الأربعاء ١٩ حزيران/يونيو ٢٠٢٤',
});

/** Bytes of a part of a card, three a pixel. */
const partOf = async (
  card: SocialCard,
  area: {left: number; top: number; width: number; height: number},
): Promise<Buffer> =>
  (await loadSharp())(Buffer.from(await drawSocialCard(card)))
    .extract(area)
    .raw()
    .toBuffer();

const paper = Buffer.from(COLOURS.paper.slice(1), 'hex');
const isBlank = (pixels: Buffer): boolean => pixels.every((value, index) => value === paper[index % 3]);

describe('a card', () => {
  test.each([
    ['markup', '<span size="1">حرب & سلام</span> ]]>'],
    ['three hundred letters', 'قال الرئيس إن المفاوضات ستستمر '.repeat(10)],
    ['one long word', 'كلمةطويلة'.repeat(30)],
    ['a row of the widest letter', 'W'.repeat(200)],
    ['vowels', 'الرَّئِيسُ: «لا لِلْحَرْبِ وَلا لِلسَّلامِ المُزَيَّفِ»'],
    ['piled signs', `أ${'\u0651\u064e'.repeat(20)}`],
    ['an emoji and a bidi control', 'فوز 🇲🇦 \u202eفي قطر'],
    ['a letter', 'ا'],
  ])('keeps %s inside its margins', async (_, title) => {
    const card = cardOf(plainForCard(title) ?? '');
    const picture = (await loadSharp())(Buffer.from(await drawSocialCard(card)));
    expect(await picture.metadata()).toMatchObject({format: 'png', width, height});
    expect(isBlank(await partOf(card, {left: 0, top: 0, width: MARGIN, height}))).toBe(true);
    expect(isBlank(await partOf(card, {left: width - MARGIN, top: 0, width: MARGIN, height}))).toBe(true);
    expect(isBlank(await partOf(card, {left: 0, top: height - 30, width, height: 30}))).toBe(true);
    expect(isBlank(await partOf(card, {left: MARGIN, top: 150, width: width - 2 * MARGIN, height: 360}))).toBe(false);
  });

  test('runs from the right where its title begins with Latin letters', async () => {
    const right = {left: 900, top: 150, width: 300, height: 360};
    const left = {...right, left: 600};
    const differ = async (area: typeof right): Promise<number> => {
      const [one, other] = [await partOf(cardOf('COP29: قمة'), area), await partOf(cardOf('COP29: نقض'), area)];
      return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
    };
    // What both begin with is in one place but for a fraction of a pixel; what follows is to the left of it.
    expect(await differ(right)).toBeLessThan(0.5);
    expect(await differ(left)).toBeGreaterThan(2);
  });

  test('has no part of a long name or description below its edge', async () => {
    const card: SocialCard = {
      archive: 'أرشيف الأخبار '.repeat(7),
      direction: 'rtl',
      description: 'جملة طويلة '.repeat(45),
    };
    expect(isBlank(await partOf(card, {left: 0, top: height - 20, width, height: 20}))).toBe(true);
  });

  test('is the same on a machine without fonts', async () => {
    const here = createHash('sha256')
      .update(await drawSocialCard(cardOf('قمة في بيروت')))
      .digest('hex');
    const code = `
      const {drawSocialCard} = await import('./src/6-write/social-card/draw-social-card.ts');
      const {createHash} = await import('node:crypto');
      process.stdout.write(createHash('sha256').update(await drawSocialCard(${JSON.stringify(cardOf('قمة في بيروت'))})).digest('hex'));`;
    const {stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      cwd: ROOT,
      env: {
        ...process.env,
        FONTCONFIG_PATH: '/nonexistent',
        XDG_DATA_HOME: '/nonexistent',
        XDG_CACHE_HOME: '/nonexistent',
      },
      encoding: 'utf8',
    });
    expect(stderr).not.toMatch(/fontconfig/iu);
    expect(stdout).toBe(here);
  });

  test('sets shadda and a vowel above their letter, as wide as the letter alone', async () => {
    const [vocalised = 0, bare = 1] = await measureWords(['القِمَّة', 'القمة']);
    expect(vocalised).toBeCloseTo(bare, 1);
  });

  test('has the colours of the style sheet', () => {
    const sheet = readFileSync(join(ROOT, 'public/css/sijill.css'), 'utf8');
    for (const [name, colour] of Object.entries(COLOURS)) {
      expect(new RegExp(`^ {2}--${name}: (?<colour>[^;]+);`, 'mu').exec(sheet)?.groups?.['colour'], name).toBe(colour);
    }
  });
});

describe('the text of a card', () => {
  test.each([
    ['فوز المنتخب 🇲🇦🎉 في قطر', 'فوز المنتخب في قطر'],
    ['\u202eنص\u202c مع \u2067عزل\u2069', 'نص مع عزل'],
    ['سطر\n\tوآخر', 'سطر وآخر'],
    ['ڨابس وڭلميم: Gabès', 'ڨابس وڭلميم: Gabès'],
    ['أ\u064e\u064f\u0650\u0651', 'أ\u064e\u064f\u0650'],
    ['Москва', undefined],
    ['قمة 東京', undefined],
    ['🎉', undefined],
  ])('%j is set as %j', (text, set) => {
    expect(plainForCard(text)).toBe(set?.normalize('NFC'));
  });
});

describe('lines', () => {
  const pieces = (...widths: readonly number[]): readonly Piece[] =>
    widths.map(width => ({text: 'x'.repeat(width), width, joined: false}));

  test('are as even as their number allows', () => {
    expect(breakLines(pieces(4, 4, 4, 2), {width: 14, space: 1, most: 2})).toEqual(['xxxx xxxx', 'xxxx xx']);
  });

  test('are refused when they are too many or a word is too wide', () => {
    expect(breakLines(pieces(4, 4, 4), {width: 5, space: 1, most: 2})).toBeUndefined();
    expect(breakLines(pieces(6), {width: 5, space: 1, most: 2})).toBeUndefined();
  });

  test('are cut with an ellipsis that has room', () => {
    expect(cutLines(pieces(4, 4, 4, 4, 4), {width: 9, space: 1, most: 2, ellipsis: 1})).toEqual(['xxxx xxxx', 'xxxx…']);
  });
});
