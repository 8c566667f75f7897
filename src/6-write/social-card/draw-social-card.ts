/**
 * Draws the picture that stands for a page where its link is shared. The picture is an SVG which sharp turns into PNG: its text
 * goes through Pango and HarfBuzz, which join Arabic letters, place vowels and order mixed lines; satori and resvg do not.
 * Lines are broken here, since SVG breaks none.
 */
import {readFileSync} from 'node:fs';
import {escapeXml} from '../../5-pages/escape-xml.ts';
import {SOCIAL_CARD_SIZE, type SocialCard} from '../../model/social-card.ts';
import {loadSharp} from './load-sharp.ts';
import {type SetTitle, setTitle, type TypeStep} from './set-title.ts';

/** The PNG of a card; the same bytes on one machine. */
export const drawSocialCard = async (card: SocialCard): Promise<Uint8Array> => {
  const sharp = await loadSharp();
  const svg = await socialCardSvg(card);
  // No palette: it halves the file and takes six times as long.
  return sharp(Buffer.from(svg)).removeAlpha().png({compressionLevel: 9, adaptiveFiltering: false}).toBuffer();
};

/** Colours of the site in daylight; a test holds them to the style sheet. */
export const COLOURS = {
  paper: '#fbf8f2',
  ink: '#1d1916',
  'ink-2': '#5b524a',
  'rule-2': '#cdbfae',
  mark: '#8a1c1c',
} as const;

const {width: WIDTH, height: HEIGHT} = SOCIAL_CARD_SIZE;
const MARGIN = 72;
const COLUMN = WIDTH - 2 * MARGIN;
/** Where the rules stand that part the title from what is above and below it. */
const TOP_RULE = 138;
const BOTTOM_RULE = 526;
/** Where the name of the archive stands on its own card, and how far what is below it is from it. */
const NAME_MIDDLE = 290;
const AIR = 72;
/** From one line to the next, and how far letters reach above and below theirs, as parts of the type size. */
const LEADING = 1.12;
const ASCENT = 0.62;
const BELOW = 0.33;
/** Letters reach farther below their line than the middle of their block tells. */
const DESCENT = 8;

const TITLE_STEPS: readonly TypeStep[] = [
  {size: 108, most: 2},
  {size: 96, most: 3},
  {size: 84, most: 3},
  {size: 76, most: 4},
  {size: 66, most: 4},
];
const NAME_STEPS: readonly TypeStep[] = [
  {size: 168, most: 1},
  {size: 120, most: 2},
  {size: 84, most: 2},
];
const DESCRIPTION_STEPS: readonly TypeStep[] = [
  {size: 54, most: 2},
  {size: 46, most: 2},
];
/** Letters of a line in small type that fit beside what else stands in it. */
const LONGEST = {archive: 50, source: 34} as const;

const socialCardSvg = async (card: SocialCard): Promise<string> =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>`,
    ...(card.title === undefined ? await archiveParts(card) : await articleParts(card, card.title)),
    '</svg>',
  ].join('\n');

const articleParts = async (card: SocialCard, title: string): Promise<readonly string[]> => {
  const set = await setTitle(title, COLUMN, TITLE_STEPS);
  const middle = (TOP_RULE + BOTTOM_RULE) / 2 - DESCENT;
  return [
    markAt(WIDTH - MARGIN - 52, 58, 52),
    line(clip(card.archive, LONGEST.archive), {x: WIDTH - MARGIN - 72, y: 98, size: 46, face: 'title', fill: 'ink'}),
    rule(TOP_RULE, 'ink'),
    ...block(set, firstBaseline(set, middle), {direction: card.direction, fill: 'ink'}),
    rule(BOTTOM_RULE, 'rule-2'),
    line(clip(card.source ?? '', LONGEST.source), {x: WIDTH - MARGIN, y: 580, size: 30, face: 'small', fill: 'mark'}),
    line(card.date ?? '', {x: MARGIN, y: 580, size: 30, face: 'small', fill: 'ink-2', anchor: 'end'}),
  ];
};

const archiveParts = async (card: SocialCard): Promise<readonly string[]> => {
  const name = await setTitle(card.archive, COLUMN, NAME_STEPS);
  const description = await setTitle(card.description ?? '', COLUMN, DESCRIPTION_STEPS);
  const top = firstBaseline(name, NAME_MIDDLE);
  const parting = top + (name.lines.length - 1) * name.size * LEADING + name.size * BELOW + AIR / 2;
  return [
    markAt(WIDTH - MARGIN - 88, 64, 88),
    ...block(name, top, {direction: 'rtl', fill: 'ink'}),
    rule(parting, 'rule-2'),
    ...block(description, parting + AIR, {direction: 'rtl', fill: 'ink-2'}),
  ];
};

interface BlockStyle {
  readonly direction: SocialCard['direction'];
  readonly fill: keyof typeof COLOURS;
}

const block = ({lines, size}: SetTitle, baseline: number, {direction, fill}: BlockStyle): readonly string[] =>
  lines.map((text, index) =>
    line(text, {
      x: direction === 'rtl' ? WIDTH - MARGIN : MARGIN,
      y: baseline + index * size * LEADING,
      size,
      face: 'title',
      fill,
      direction,
    }),
  );

/** Where the first line of a block stands whose middle is given. */
const firstBaseline = ({lines, size}: SetTitle, middle: number): number =>
  Math.round(middle - ((lines.length - 1) * size * LEADING) / 2 + (size * ASCENT) / 2);

const FACES = {
  title: 'font-family="Markazi Text, Noto Naskh Arabic" font-weight="700"',
  small: 'font-family="Readex Pro, Markazi Text, Noto Naskh Arabic"',
} as const;

interface LineStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: keyof typeof FACES;
  readonly fill: keyof typeof COLOURS;
  readonly direction?: SocialCard['direction'];
  readonly anchor?: 'start' | 'end';
}

/** A line of text; its direction is said, so that one that begins with Latin letters or digits still runs from the right. */
const line = (text: string, {x, y, size, face, fill, direction = 'rtl', anchor = 'start'}: LineStyle): string =>
  `<text x="${x}" y="${Math.round(y)}" direction="${direction}" unicode-bidi="embed" text-anchor="${anchor}" font-size="${size}" ${FACES[face]} fill="${COLOURS[fill]}">${escapeXml(text)}</text>`;

const rule = (y: number, colour: keyof typeof COLOURS): string =>
  `<rect x="${MARGIN}" y="${Math.round(y)}" width="${COLUMN}" height="2" fill="${COLOURS[colour]}"/>`;

/** The mark of the site, as browsers show it beside its name. */
const markAt = (x: number, y: number, size: number): string =>
  readFileSync(new URL('../../../public/icon.svg', import.meta.url), 'utf8').replace(
    '<svg ',
    `<svg x="${x}" y="${y}" width="${size}" height="${size}" `,
  );

const clip = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
