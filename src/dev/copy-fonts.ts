/**
 * `npm run fonts`: cuts the site's faces out of their npm packages into `public/fonts/`, with their licences.
 * Run when a font package or the table below changes; the outputs are committed, so a build needs none of this.
 * The `unicode-range`s of `public/css/sijill.css` repeat the characters of this table, and a test holds them together.
 */
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import subsetFont from 'subset-font';

const ARABIC_BLOCK = {first: 0x0600, last: 0x06ff};
const JOINERS_AND_MARKS = '\u200C\u200D\u200E\u200F';
/** Marks of Arabic typography that live in the Latin files: guillemets, curled quotes, ellipsis, dashes; and 0–9. */
const PUNCTUATION = ' !"%&\'()*+,-./0123456789:;?\u00A0«·»–—‘’“”…';
const REST_OF_LATIN = {first: 0x0021, last: 0x00ff};
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

/** Weights the interface is set in; the text faces keep all of theirs. */
const INTERFACE_WEIGHTS = {min: 300, max: 500};
const INTERFACE_PACKAGES: readonly string[] = ['readex-pro', 'noto-kufi-arabic'];

interface FontCut {
  /** Name of the output below `public/fonts/`. */
  readonly output: string;
  readonly package: string;
  readonly script: 'arabic' | 'latin';
  readonly characters: string;
}

/** Every font file of the site and the characters in it. */
export const FONT_CUTS: readonly FontCut[] = [
  {
    output: 'markazi-text-arabic.woff2',
    package: 'markazi-text',
    script: 'arabic',
    characters:
      without(block(ARABIC_BLOCK), MISSING_IN_TEXT_FACE + MISSING_IN_TEXT_FACE_BEYOND_ARABIC) + JOINERS_AND_MARKS,
  },
  {output: 'markazi-text-punctuation.woff2', package: 'markazi-text', script: 'latin', characters: PUNCTUATION},
  {
    output: 'markazi-text-latin.woff2',
    package: 'markazi-text',
    script: 'latin',
    characters: without(block(REST_OF_LATIN), PUNCTUATION),
  },
  {output: 'naskh-names.woff2', package: 'noto-naskh-arabic', script: 'arabic', characters: MISSING_IN_TEXT_FACE},
  {
    output: 'naskh-extra.woff2',
    package: 'noto-naskh-arabic',
    script: 'arabic',
    characters: MISSING_IN_TEXT_FACE_BEYOND_ARABIC,
  },
  {
    output: 'readex-pro-arabic.woff2',
    package: 'readex-pro',
    script: 'arabic',
    characters:
      without(block(ARABIC_BLOCK), MISSING_IN_INTERFACE_FACE + MISSING_IN_INTERFACE_FACE_BEYOND_ARABIC) +
      JOINERS_AND_MARKS,
  },
  {output: 'readex-pro-punctuation.woff2', package: 'readex-pro', script: 'latin', characters: PUNCTUATION},
  {
    output: 'readex-pro-latin.woff2',
    package: 'readex-pro',
    script: 'latin',
    characters: without(block(REST_OF_LATIN), PUNCTUATION),
  },
  {
    output: 'kufi-names.woff2',
    package: 'noto-kufi-arabic',
    script: 'arabic',
    characters: MISSING_IN_INTERFACE_FACE,
  },
  {
    output: 'kufi-extra.woff2',
    package: 'noto-kufi-arabic',
    script: 'arabic',
    characters: MISSING_IN_INTERFACE_FACE_BEYOND_ARABIC,
  },
];

/** Writes the font files and one licence a package into a folder. */
export const copyFonts = async (folder: string): Promise<void> => {
  await mkdir(folder, {recursive: true});
  for (const cut of FONT_CUTS) {
    const original = await readFile(
      join(packageFolder(cut.package), 'files', `${cut.package}-${cut.script}-wght-normal.woff2`),
    );
    const subset = await subsetFont(original, cut.characters, {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      noHinting: true,
      ...(INTERFACE_PACKAGES.includes(cut.package) && {variationAxes: {wght: INTERFACE_WEIGHTS}}),
    });
    await writeFile(join(folder, cut.output), subset);
  }
  for (const name of new Set(FONT_CUTS.map(cut => cut.package))) {
    await copyFile(join(packageFolder(name), 'LICENSE'), join(folder, `OFL-${name}.txt`));
  }
};

function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/package.json`));
}

function block({first, last}: {readonly first: number; readonly last: number}): string {
  return Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index)).join('');
}

function without(characters: string, left: string): string {
  return [...characters].filter(character => !left.includes(character)).join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await copyFonts(fileURLToPath(new URL('../../public/fonts', import.meta.url)));
}
