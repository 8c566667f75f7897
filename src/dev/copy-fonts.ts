/**
 * `npm run fonts`: cuts the site's faces out of their npm packages into `public/fonts/`, with their licences, and those of the
 * social cards, which are drawn while building, into `src/6-write/social-card/fonts/`.
 * Run when a font package or the table below changes; the outputs are committed, so a build needs none of this.
 * The `unicode-range`s of `public/css/sijill.css` repeat the characters of this table, and a test holds them together.
 */
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import subsetFont, {type VariationAxes} from 'subset-font';

const ARABIC_BLOCK = '\u0600-\u06FF';
/** What Arabic is written with: letters, vowels and their signs in the Koran, figures, stops. */
const ARABIC_LANGUAGE =
  '\u060C\u0610-\u061B\u061F\u0621-\u063A\u0640-\u0669\u066B\u066C\u0670\u0671\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED';
/** With the letters of Persian that foreign names bring. */
const ARABIC_OF_NEWS = `${ARABIC_LANGUAGE}پچژڤکگی`;
const JOINERS_AND_MARKS = '\u200C\u200D\u200E\u200F';
/** Marks of Arabic typography that live in the Latin files: guillemets, curled quotes, ellipsis, dashes; and 0–9. */
const PUNCTUATION = ' !"%&\'()*+,\\-./0-9:;?\u00A0«·»–—‘’“”…';
/** Letters, the signs of handles and hashtags, brackets, and what sums are written with. */
const LATIN = 'A-Za-z#$@_=\\[\\]×';
/** What is rare in Arabic news: é, ö, ç and the signs of programs. */
const LATIN_BLOCKS = '\u0021-\u00FF';
/** Arabic letters the text face has no glyph for: of the Maghreb. */
const MISSING_IN_TEXT_FACE = 'ڨڭ';
/** And of Kurdish, Uyghur, Kashmiri; and the percent sign. */
const MISSING_IN_TEXT_FACE_BEYOND_ARABIC = 'ٲٳڥۀەێۆۇۈې٪';
/** The letters of foreign names in Arabic news that the interface face has no glyph for. */
const MISSING_IN_INTERFACE_FACE = 'پچڤگڨڭژ';
/** And those of Persian, Kurdish and Urdu. */
const MISSING_IN_INTERFACE_FACE_BEYOND_ARABIC = 'ٲٳٹڈڑڥکھہۀەیێۆۇۈېے۔۰۱۲۳۴۵۶۷۸۹';

/** Features that set text right; stylistic extras (old-style figures, fractions, small capitals) are left out. */
const FEATURES = [
  'calt',
  'ccmp',
  'curs',
  'dist',
  'fina',
  'init',
  'isol',
  'kern',
  'liga',
  'locl',
  'mark',
  'medi',
  'mkmk',
  'rclt',
  'rlig',
  'tnum',
];

/** Weights of the two faces. The interface begins at its original's own default: lighter ones bring another master along, 5 kB. */
const TEXT_WEIGHTS = {wght: {min: 400, max: 700}};
const INTERFACE_WEIGHTS = {wght: {min: 400, max: 500}};
/** For letters so rare in the interface that one weight serves for both. */
const ONE_WEIGHT = {wght: 400};

interface FontCut {
  /** Name of the output below `public/fonts/`. */
  readonly output: string;
  readonly package: string;
  readonly script: 'arabic' | 'latin';
  readonly characters: string;
  readonly axes: VariationAxes;
}

const cut = (output: string, source: string, axes: VariationAxes, characters: string): FontCut => {
  const script = /^[\u0600-\u06FF]/u.test(characters) ? 'arabic' : 'latin';
  return {output: `${output}.woff2`, package: source, script, characters, axes};
};

/** Every font file of the site and the characters in it. */
export const FONT_CUTS: readonly FontCut[] = [
  cut('markazi-text-arabic', 'markazi-text', TEXT_WEIGHTS, charactersOf(ARABIC_OF_NEWS) + JOINERS_AND_MARKS),
  cut(
    'markazi-text-extra',
    'markazi-text',
    TEXT_WEIGHTS,
    charactersOf(ARABIC_BLOCK, ARABIC_OF_NEWS + MISSING_IN_TEXT_FACE + MISSING_IN_TEXT_FACE_BEYOND_ARABIC),
  ),
  cut('markazi-text-punctuation', 'markazi-text', TEXT_WEIGHTS, charactersOf(PUNCTUATION)),
  cut('markazi-text-latin', 'markazi-text', TEXT_WEIGHTS, charactersOf(LATIN)),
  cut('markazi-text-latin-extra', 'markazi-text', TEXT_WEIGHTS, charactersOf(LATIN_BLOCKS, LATIN + PUNCTUATION)),
  cut('naskh-names', 'noto-naskh-arabic', TEXT_WEIGHTS, MISSING_IN_TEXT_FACE),
  cut('naskh-extra', 'noto-naskh-arabic', TEXT_WEIGHTS, MISSING_IN_TEXT_FACE_BEYOND_ARABIC),
  cut(
    'readex-pro-arabic',
    'readex-pro',
    INTERFACE_WEIGHTS,
    charactersOf(ARABIC_BLOCK, MISSING_IN_INTERFACE_FACE + MISSING_IN_INTERFACE_FACE_BEYOND_ARABIC) + JOINERS_AND_MARKS,
  ),
  cut('readex-pro-punctuation', 'readex-pro', INTERFACE_WEIGHTS, charactersOf(PUNCTUATION)),
  cut('readex-pro-latin', 'readex-pro', ONE_WEIGHT, charactersOf(LATIN)),
  cut('readex-pro-latin-extra', 'readex-pro', ONE_WEIGHT, charactersOf(LATIN_BLOCKS, LATIN + PUNCTUATION)),
  cut('kufi-names', 'noto-kufi-arabic', ONE_WEIGHT, MISSING_IN_INTERFACE_FACE),
  cut('kufi-extra', 'noto-kufi-arabic', ONE_WEIGHT, MISSING_IN_INTERFACE_FACE_BEYOND_ARABIC),
];

/** Writes the font files and one licence a package into a folder. */
export const copyFonts = async (folder: string): Promise<void> => {
  await mkdir(folder, {recursive: true});
  for (const {output, package: source, script, characters, axes} of FONT_CUTS) {
    const original = await readFile(join(packageFolder(source), 'files', `${source}-${script}-wght-normal.woff2`));
    const subset = await subsetFont(original, characters, {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      noHinting: true,
      variationAxes: axes,
    });
    await writeFile(join(folder, output), subset);
  }
  for (const name of new Set(FONT_CUTS.map(cut => cut.package))) {
    await copyFile(join(packageFolder(name), 'LICENSE'), join(folder, `OFL-${name}.txt`));
  }
};

/** Letters that both text faces have; the companion gives the rest of the block. */
const IN_BOTH_TEXT_FACES = '\u0621-\u0652';
/** Of Latin Extended: Turkish, Polish, Romanian and their like. */
const EXTENDED_LATIN = '\u0100-\u017E\u0218-\u021B';
/** With the parts of the Latin packages that French and Turkish need. */
const CARD_LATIN = charactersOf(`${LATIN_BLOCKS}${PUNCTUATION}\u0131\u0152\u0153`);
const CARD_ARABIC = charactersOf(ARABIC_BLOCK) + JOINERS_AND_MARKS;

interface CardCut {
  readonly package: string;
  readonly script: 'arabic' | 'latin' | 'latin-ext';
  readonly characters: string;
  readonly weight: number;
}

/** The faces of the social cards, each at one weight; together they have `SOCIAL_CARD_CHARACTERS`. */
const CARD_CUTS: readonly CardCut[] = [
  {package: 'markazi-text', script: 'arabic', characters: CARD_ARABIC, weight: 700},
  {package: 'markazi-text', script: 'latin', characters: CARD_LATIN, weight: 700},
  {package: 'markazi-text', script: 'latin-ext', characters: charactersOf(EXTENDED_LATIN), weight: 700},
  {
    package: 'noto-naskh-arabic',
    script: 'arabic',
    characters: charactersOf(ARABIC_BLOCK, IN_BOTH_TEXT_FACES),
    weight: 700,
  },
  {package: 'readex-pro', script: 'arabic', characters: CARD_ARABIC, weight: 400},
  {package: 'readex-pro', script: 'latin', characters: CARD_LATIN, weight: 400},
];

/**
 * The `ccmp` of Markazi Text joins shadda and a vowel into one glyph, which the library that draws cards takes for a letter and
 * sets on the line; without it both signs stand where browsers set them.
 */
const CARD_FEATURES: Readonly<Record<string, readonly string[]>> = {
  'markazi-text': FEATURES.filter(feature => feature !== 'ccmp'),
};

/** Writes the faces of the social cards into a folder, as TrueType of one weight, which the drawing library reads. */
export const copyCardFonts = async (folder: string): Promise<void> => {
  await mkdir(folder, {recursive: true});
  for (const cut of CARD_CUTS) {
    const name = `${cut.package}-${cut.script}`;
    const original = await readFile(join(packageFolder(cut.package), 'files', `${name}-wght-normal.woff2`));
    const subset = await subsetFont(original, cut.characters, {
      targetFormat: 'sfnt',
      keepFeatures: CARD_FEATURES[cut.package] ?? FEATURES,
      noHinting: true,
      variationAxes: {wght: cut.weight},
    });
    await writeFile(join(folder, `${name}.ttf`), subset);
  }
};

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/package.json`));
}

/** The characters of a class as regular expressions write it, less those of another, in their order: `A-C` → `ABC`. */
function charactersOf(wanted: string, unwanted = ''): string {
  const isWanted = new RegExp(`^[${wanted}]$`, 'u');
  const isUnwanted = new RegExp(`^[${unwanted}]$`, 'u');
  return Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code))
    .filter(character => isWanted.test(character) && !isUnwanted.test(character))
    .join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await copyFonts(fileURLToPath(new URL('../../public/fonts', import.meta.url)));
  await copyCardFonts(fileURLToPath(new URL('../6-write/social-card/fonts', import.meta.url)));
}
