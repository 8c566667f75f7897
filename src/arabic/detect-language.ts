/**
 * The language of a body. In Arabic script letters and commonest words decide, because trigrams (franc) take Persian for
 * Dari, Sorani for Persian and Sindhi for Arabic; in other scripts franc decides.
 */
import {francAll} from 'franc';
import {ARABIC_LETTERS} from './characters.ts';
import {fold} from './normalise.ts';

/** What language a text is in. */
export interface DetectedLanguage {
  /** BCP 47 language code; `und` when the script is not Arabic and nothing more can be told. */
  readonly lang: string;
  /** Share of letters that are of the Arabic script, 0 to 1. */
  readonly arabicShare: number;
  /** False when the text is too short or too plain to contradict somebody who says otherwise. */
  readonly certain: boolean;
}

/** As much of a text as decides: a few hundred words. */
const SAMPLE = 2000;
const WEB_ADDRESS = /https?:\/\/[\x21-\x7e]+/g;
const FEWEST_LETTERS = 12;
/** Arabic with many foreign names is still Arabic: from this share of letters on, the script is. */
const ARABIC_FROM = 0.25;

/** Language of a text of any length, without its title: headlines are too short and too full of names. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE).normalize('NFKC').replace(WEB_ADDRESS, ' ');
  const letters = count(sample, /\p{L}/gu);
  const arabic = count(sample, ARABIC_LETTER);
  const arabicShare = letters === 0 ? 0 : arabic / letters;
  const certain = letters >= FEWEST_LETTERS;
  if (letters === 0) return {lang: 'und', arabicShare, certain: false};
  if (arabicShare < ARABIC_FROM) return {lang: detectOtherScript(sample), arabicShare, certain};
  const score = arabicScore(sample, arabic);
  if (score >= 0) return {lang: 'ar', arabicShare, certain: certain && score > 0};
  return {lang: detectArabicScript(sample, arabic), arabicShare, certain};
}

const ARABIC_LETTER = new RegExp(`[${ARABIC_LETTERS}]`, 'gu');

/** Letters that Arabic has no use for. */
const FOREIGN_LETTER =
  /[^\u0620-\u063a\u0641-\u064a\u0671\u06a9\u06cc\u0000-\u061f\u0640\u064b-\u0670\u067e\u0686\u0698\u06a2\u06a4\u06a5\u06a7\u06a8\u06ad\u06af]/gu;
/**
 * Letters that Arabic writes foreign names, dialects and Maghrebi place names with (پ چ ژ گ, ڤ ڥ, ڨ ڭ, ڢ ڧ): a word that has them is
 * foreign and no more than that, however many it has.
 */
const TRANSCRIPTION_LETTER = /[\u067e\u0686\u0698\u06a2\u06a4\u06a5\u06a7\u06a8\u06ad\u06af]/u;
/** How much a word with such a letter weighs against a word that only Arabic has. */
const TRANSCRIBED_WEIGHT = 0.5;
/** The zero-width non-joiner inside a word: Persian spelling, which no Arabic keyboard has. */
const NON_JOINER = /\p{L}\u200c\p{L}/gu;
/** Farsi yeh and keheh: foreign as a rule, but also what an Arabic text holds that was typed on a Persian keyboard. */
const FARSI_KEYBOARD = /[\u06a9\u06cc]/gu;

/**
 * Above zero for Arabic, below for another language of the script: share of words only Arabic has (article, teh marbuta,
 * commonest words) against foreign letters, each counted several times because a word has several letters, and foreign words.
 */
function arabicScore(sample: string, letters: number): number {
  const words = wordsOf(fold(sample));
  const share = (hits: number) => hits / Math.max(1, words.length);
  const arabicWords =
    words.filter(word => (WITH_ARTICLE.test(word) && word !== GOD) || ARABIC_WORDS.has(word)).length +
    count(sample, TEH_MARBUTA_ENDING);
  const printed = wordsOf(sample);
  const foreignWords = printed.filter(word => FOREIGN_WORDS.has(plain(word))).length + count(sample, NON_JOINER);
  const transcribed = printed.filter(word => TRANSCRIPTION_LETTER.test(word)).length;
  const arabicScript = sample.match(ARABIC_LETTER)?.join('') ?? '';
  const foreign = count(arabicScript, FOREIGN_LETTER) / letters;
  const farsi = count(arabicScript, FARSI_KEYBOARD) / letters;
  return share(arabicWords) - 5 * foreign - farsi - share(foreignWords) - TRANSCRIBED_WEIGHT * share(transcribed);
}

const WITH_ARTICLE = /^(?:[وفبك]?ال|[وف]?لل)\p{L}{2}/u;
/** Has an article, and is in every language of Muslims. */
const GOD = fold('الله');
const TEH_MARBUTA_ENDING = /\u0629(?!\p{L})/gu;

/** Commonest words of Arabic, standard and spoken, that its neighbours do not share; folded. */
const ARABIC_WORDS: ReadonlySet<string> = new Set(
  [
    'في',
    'من',
    'على',
    'إلى',
    'عن',
    'أن',
    'إن',
    'التي',
    'الذي',
    'الذين',
    'هذا',
    'هذه',
    'ذلك',
    'كان',
    'كانت',
    'قال',
    'قالت',
    'وقال',
    'وقد',
    'لم',
    'لن',
    'بعد',
    'بين',
    'منذ',
    'خلال',
    'حول',
    'عند',
    'ثم',
    'مع',
    'هو',
    'هي',
    'اللي',
    'ده',
    'دي',
    'مش',
    'علشان',
    'عشان',
    'شو',
    'هاد',
    'ديال',
    'هيك',
    'ليش',
    'موش',
    'برشا',
    'وش',
    'اليوم',
    'أمس',
  ].map(fold),
);

interface Neighbour {
  readonly lang: string;
  /** Letters that tell it from the others. */
  readonly letters: RegExp;
  readonly words: readonly string[];
}

/** Languages written in Arabic letters: their own letters (Unicode Arabic chart, CLDR exemplars) and commonest words. */
const NEIGHBOURS: readonly Neighbour[] = [
  {
    lang: 'fa',
    letters: /[\u067e\u0686\u0698\u06af]/gu,
    words: [
      'از',
      'به',
      'در',
      'که',
      'را',
      'است',
      'این',
      'با',
      'برای',
      'های',
      'می',
      'شد',
      'شده',
      'خود',
      'یک',
      'گفت',
      'کرد',
      'آن',
    ],
  },
  {
    lang: 'ur',
    letters: /[\u0679\u0688\u0691\u06ba\u06c1\u06be\u06d2\u06d3]/gu,
    words: ['کے', 'میں', 'ہے', 'کی', 'سے', 'کا', 'اور', 'نے', 'کو', 'پر', 'ہیں'],
  },
  {
    lang: 'ckb',
    letters: /[\u0695\u06b5\u06c6\u06ce\u06d5\u06a4]/gu,
    words: ['لە', 'بە', 'کە', 'بۆ', 'ئەو', 'لەگەڵ', 'هەر'],
  },
  {
    lang: 'ps',
    letters: /[\u0681\u0685\u067c\u0689\u0693\u0696\u069a\u06ab\u06bc\u06cd\u06d0]/gu,
    words: ['د', 'په', 'چې', 'کې', 'او', 'ته', 'دي', 'سره'],
  },
  {
    lang: 'ug',
    letters: /[\u06ad\u06c7\u06c8\u06cb\u06d0\u06d5]/gu,
    words: ['ۋە', 'بىلەن', 'بۇ', 'بىر', 'ئۈچۈن'],
  },
  {
    lang: 'sd',
    letters: /[\u067a\u067b\u067d\u067f\u0680\u0683\u0684\u068a\u068d\u068f\u06a6\u06b1\u06b3\u06bb\u06fd\u06fe]/gu,
    words: ['جي', 'جو', 'آهي', 'کي', 'تي'],
  },
  {
    lang: 'ms',
    letters: /[\u06a0\u06a4\u0762\u06bd]/gu,
    words: ['يڠ', 'دان', 'دڠن', 'دالم', 'اين'],
  },
];

// Words that Arabic has too (د، دان، با …) would count against it.
const ALSO_ARABIC: ReadonlySet<string> = new Set(
  [
    'د',
    'دي',
    'آن',
    'او',
    'شد',
    'جو',
    'دان',
    'در',
    'را',
    'جي',
    'تي',
    'کا',
    'نے',
    'این',
    'با',
    'می',
    'خود',
    'ته',
    'کی',
    'سره',
    'کي',
    'پر',
    'هر',
  ].map(plain),
);
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  NEIGHBOURS.flatMap(({words}) => words.map(plain)).filter(word => !ALSO_ARABIC.has(word)),
);

/** The language of the script that the letters and words speak for most; franc where they are silent. */
function detectArabicScript(sample: string, letters: number): string {
  const words = wordsOf(sample);
  const scored = NEIGHBOURS.map(({lang, letters: own, words: common}) => {
    const known = new Set(common.map(plain));
    const hits = words.filter(word => known.has(plain(word))).length;
    return {lang, score: (3 * count(sample, own)) / letters + hits / Math.max(1, words.length)};
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (best && best.score > 0.02) return best.lang;
  return detectByTrigrams(sample, ['pes', 'urd', 'pbu', 'uig', 'zlm', 'skr']);
}

/** Languages of news in other scripts; with all of franc's two hundred, short texts come out as rare ones. */
const OTHER_LANGUAGES = [
  'eng',
  'fra',
  'spa',
  'por',
  'ita',
  'deu',
  'nld',
  'tur',
  'azj',
  'pol',
  'ron',
  'swe',
  'hun',
  'ces',
  'ind',
  'vie',
  'swh',
  'som',
  'hau',
  'hrv',
  'als',
  'rus',
  'ukr',
  'bul',
  'srp',
  'kaz',
  'tgk',
  'heb',
  'ell',
  'hye',
  'kat',
  'amh',
  'tir',
  'hin',
  'ben',
  'tam',
  'tha',
  'cmn',
  'jpn',
  'kor',
];

function detectOtherScript(sample: string): string {
  return detectByTrigrams(sample.replace(ARABIC_LETTER, ''), OTHER_LANGUAGES);
}

function detectByTrigrams(sample: string, only: readonly string[]): string {
  const [best] = francAll(sample, {only: [...only], minLength: 10})[0] ?? ['und'];
  // franc speaks ISO 639-3; BCP 47 has the two-letter code where there is one: pes → fa.
  return Intl.getCanonicalLocales(best)[0]?.split('-')[0] ?? 'und';
}

function wordsOf(sample: string): readonly string[] {
  return sample.match(/[\p{L}\p{M}]+/gu)?.filter(word => count(word, ARABIC_LETTER) > 0) ?? [];
}

/** A word without marks, and with the Arabic yeh and kaf whichever keyboard wrote it. */
function plain(word: string): string {
  return word
    .replace(/\p{M}/gu, '')
    .replace(/\u06cc/g, '\u064a')
    .replace(/\u06a9/g, '\u0643');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
