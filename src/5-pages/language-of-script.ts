import {franc} from 'franc';
import {detectLanguage} from '../arabic/detect-language.ts';

/** Language and direction of a block that is written in one script; `lang` is absent where the script alone does not tell. */
export interface ScriptLanguage {
  readonly dir: 'rtl' | 'ltr';
  readonly lang?: string;
}

/** Shorter than this, the languages of one script cannot be told apart. */
const LEAST_LETTERS = 24;
/** A block with as large a share of letters of one script is in that script. */
const LEAST_SHARE = 0.8;

interface Script {
  readonly pattern: RegExp;
  readonly dir: 'rtl' | 'ltr';
  /** Absent where the text must tell. */
  readonly lang?: string;
  readonly languageOf?: (text: string, letters: number) => string | undefined;
}

const SCRIPTS: readonly Script[] = [
  {pattern: /\p{Script=Arabic}/gu, dir: 'rtl', languageOf: arabicScriptLanguage},
  {pattern: /\p{Script=Latin}/gu, dir: 'ltr', languageOf: latinLanguage},
  {pattern: /\p{Script=Cyrillic}/gu, dir: 'ltr', lang: 'ru'},
  {pattern: /\p{Script=Hebrew}/gu, dir: 'rtl', lang: 'he'},
  {pattern: /\p{Script=Greek}/gu, dir: 'ltr', lang: 'el'},
  {pattern: /\p{Script=Hangul}/gu, dir: 'ltr', lang: 'ko'},
  {pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, dir: 'ltr', lang: 'ja'},
  {pattern: /\p{Script=Han}/gu, dir: 'ltr', lang: 'zh'},
];

/** ISO 639-3, as franc says it → BCP 47, for the Latin languages that Arabic news quotes. */
const LATIN_LANGUAGES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  deu: 'de',
  ita: 'it',
  por: 'pt',
  tur: 'tr',
  nld: 'nl',
};

/** The script most letters of a block are in, with its language; undefined when no script prevails. */
export function languageOfScript(text: string): ScriptLanguage | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(
    ({pattern}) => letters > 0 && (text.match(pattern)?.length ?? 0) >= letters * LEAST_SHARE,
  );
  if (!script) return undefined;
  const lang = script.lang ?? script.languageOf?.(text, letters);
  return {dir: script.dir, ...(lang !== undefined && {lang})};
}

function latinLanguage(text: string, letters: number): string | undefined {
  if (letters < LEAST_LETTERS) return undefined;
  return LATIN_LANGUAGES[franc(text, {only: Object.keys(LATIN_LANGUAGES)})];
}

/** Persian, Urdu or Sorani where the text is long and plain enough to say so; else Arabic, as the page around it. */
function arabicScriptLanguage(text: string, letters: number): string {
  if (letters < LEAST_LETTERS) return 'ar';
  const {lang, certain} = detectLanguage(text);
  return certain ? lang : 'ar';
}
