import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import stylelint from 'stylelint';
import {describe, expect, it} from 'vitest';
import {FONT_CUTS} from '../../src/dev/copy-fonts.ts';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));
const SHEET = readFileSync(`${PUBLIC}css/sijill.css`, 'utf8');

interface Face {
  readonly file: string;
  readonly ranges: readonly {readonly first: number; readonly last: number}[];
}

const FACES: readonly Face[] = [...SHEET.matchAll(/@font-face\s*\{([^}]*)\}/gu)].flatMap(([, rule = '']) => {
  const file = /url\("\.\.\/fonts\/([^"]+)"\)/u.exec(rule)?.[1];
  if (file === undefined) return [];
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gu)].map(([, first = '', last = first]) => ({
    first: Number.parseInt(first, 16),
    last: Number.parseInt(last, 16),
  }));
  return [{file, ranges}];
});

describe('the faces', () => {
  it('are the files that `npm run fonts` makes, each with its licence beside it', () => {
    const files = readdirSync(`${PUBLIC}fonts`);
    const outputs = FONT_CUTS.map(cut => cut.output).sort();
    expect(files.filter(file => file.endsWith('.woff2')).sort()).toEqual(outputs);
    expect(FACES.map(face => face.file).sort()).toEqual(outputs);
    for (const cut of FONT_CUTS) expect(files).toContain(`OFL-${cut.package}.txt`);
  });

  it.each([
    ['text', ['markazi-text', 'noto-naskh-arabic']],
    ['interface', ['readex-pro', 'noto-kufi-arabic']],
  ])('of the %s take each character from the file that has it', (_, packages) => {
    const cuts = FONT_CUTS.filter(cut => packages.includes(cut.package));
    const faces = FACES.filter(face => cuts.some(cut => cut.output === face.file));
    for (const {output, characters} of cuts) {
      for (const character of characters) {
        const code = character.codePointAt(0) ?? 0;
        const face = faces.findLast(({ranges}) => ranges.some(({first, last}) => first <= code && code <= last));
        expect(`${character} ${face?.file}`).toBe(`${character} ${output}`);
      }
    }
  });

  it('cost an Arabic page no more than 70 kB, Latin words and the letters of foreign names included', () => {
    const files = [
      ...['markazi-text-arabic', 'markazi-text-punctuation', 'markazi-text-latin'],
      ...['readex-pro-arabic', 'readex-pro-punctuation', 'readex-pro-latin', 'kufi-names'],
    ];
    const bytes = files.reduce((sum, name) => sum + readFileSync(`${PUBLIC}fonts/${name}.woff2`).byteLength, 0);
    expect(bytes).toBeLessThanOrEqual(70_000);
  });
});

describe('the style sheet', () => {
  it('has logical properties only, and nothing that Arabic letters do not bear', async () => {
    const {results} = await stylelint.lint({
      code: SHEET,
      config: {
        plugins: ['stylelint-use-logical-spec'],
        rules: {
          'liberty/use-logical-spec': 'always',
          'property-disallowed-list': ['letter-spacing', 'word-spacing', 'text-transform', 'text-justify'],
          'declaration-property-value-disallowed-list': {
            'font-style': ['italic', 'oblique'],
            'text-align': ['left', 'right', 'justify'],
            float: ['left', 'right'],
          },
          'block-no-empty': true,
          'no-duplicate-selectors': true,
          'declaration-block-no-duplicate-properties': true,
          'no-unknown-custom-properties': true,
          'declaration-property-value-no-unknown': true,
        },
      },
    });
    expect(results.flatMap(({warnings}) => warnings.map(({line, text}) => `${line}: ${text}`))).toEqual([]);
  });

  it('asks nothing of other sites', () => {
    expect(SHEET).not.toMatch(/@import|https?:/u);
  });

  it.each(['light', 'dark'])('keeps text at 4.5:1 and drawn marks at 3:1 in the %s theme', theme => {
    const tokens = tokensOf(theme);
    for (const ground of ['paper', 'sheet']) {
      for (const ink of ['ink', 'ink-2', 'ink-3', 'mark', 'person', 'place', 'organisation', 'time']) {
        expect({ink, ground, enough: contrast(tokens, ink, ground) >= 4.5}).toEqual({ink, ground, enough: true});
      }
    }
    expect(contrast(tokens, 'ink', 'mark-soft')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens, 'bar', 'paper')).toBeGreaterThanOrEqual(3);
  });

  it('is as dark for a reader who asks for it as for a device that does', () => {
    expect(colours(DARK).size).toBeGreaterThan(10);
    expect(colours(CHOSEN_DARK)).toEqual(colours(DARK));
  });
});

/** Rules that set the colour tokens: light, dark by the device, dark by the reader. */
const [LIGHT = '', DARK = '', CHOSEN_DARK = ''] = [
  ...SHEET.matchAll(/\{([^{}]*--paper: #[^}]*--ink-3[^}]*--time[^}]*)\}/gu),
].map(([, rule = '']) => rule);

const tokensOf = (theme: string): ReadonlyMap<string, string> => colours(theme === 'light' ? LIGHT : DARK);

function colours(rule: string): ReadonlyMap<string, string> {
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** Contrast of two tokens by WCAG 2. NaN when one is missing. */
function contrast(tokens: ReadonlyMap<string, string>, one: string, other: string): number {
  const [lighter = Number.NaN, darker = Number.NaN] = [one, other]
    .map(name => luminance(tokens.get(name)))
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string | undefined): number {
  if (colour === undefined) return Number.NaN;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
