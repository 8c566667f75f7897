import matter from 'gray-matter';
import {error, type Message, type Place, placeAt, START, show} from '../input/message.ts';
import {readYaml, type YamlOptions, type YamlText} from '../input/read-yaml.ts';
import type {Diagnostic} from '../model/diagnostic.ts';

/** An article file in its two parts. */
export interface SplitFile {
  /** The front matter as YAML, its places counted in the file; undefined when there is none that may be read. */
  readonly yaml?: YamlText;
  /** Characters of the YAML in the file. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** Where the body begins; undefined when nobody can tell. */
  readonly bodyStart?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** How YAML in front matter is read: dates as they are written, and no more than anybody writes by hand. */
export const YAML_OPTIONS: YamlOptions = {asWritten: new Set(['date']), longest: 65_536};

const DELIMITER = '---';
const YAML_NAMES: ReadonlySet<string> = new Set(['', 'yaml', 'yml']);

/**
 * Splits an article file. gray-matter would run `---js` front matter: every engine but ours throws, and a file that
 * asks for another language is refused before gray-matter sees it.
 */
export function splitFrontMatter(text: string, path: string): SplitFile {
  const refuse = (
    place: Place,
    message: Message,
    bodyStart?: number,
    code: Diagnostic['code'] = 'front-matter/missing',
  ) => ({
    yamlStart: 0,
    yamlEnd: 0,
    ...(bodyStart !== undefined && {bodyStart}),
    diagnostics: [error(path, place, code, message)],
  });
  if (!text.startsWith(DELIMITER)) return refuse(placeOfLateOpening(text), MISSING, 0);
  const firstLineEnd = text.indexOf('\n');
  const {raw, name} = firstLineEnd === -1 ? {raw: '', name: ''} : matter.language(text);
  if (name.startsWith('-')) return refuse(START, MISSING, 0);
  const close = text.indexOf(`\n${DELIMITER}`, DELIMITER.length);
  if (close === -1) return refuse(START, UNCLOSED);
  const closingLine = /^[^\n]*/.exec(text.slice(close + 1))?.[0] ?? '';
  const bodyStart = Math.min(text.length, close + 1 + closingLine.length + 1);
  if (!YAML_NAMES.has(name.toLowerCase()))
    return refuse({line: 1, column: 1 + DELIMITER.length}, refusedLanguage(name), bodyStart, 'front-matter/executable');
  if (closingLine.trimEnd() !== DELIMITER)
    return refuse(placeAt(text, close + 1), wrongClosing(closingLine), bodyStart);

  const yamlStart = DELIMITER.length + (name === '' ? 0 : raw.length);
  const read = (yamlText: string): YamlText => readYaml(' '.repeat(yamlStart) + yamlText, YAML_OPTIONS);
  let yaml: YamlText | undefined;
  const file = matter(text, {
    language: 'yaml',
    engines: {
      ...REFUSED_ENGINES,
      yaml: {
        parse: yamlText => {
          yaml = read(yamlText);
          return {};
        },
      },
    },
  });
  // gray-matter does not call the engine for front matter that is empty or all comments.
  return {
    yaml: yaml ?? read(file.matter),
    yamlStart,
    yamlEnd: yamlStart + file.matter.length,
    bodyStart,
    diagnostics: [],
  };
}

// `engines: {javascript: false}` would not do: gray-matter then falls back to an alias. A function that throws does.
const refuseEngine = {
  parse: (): never => {
    throw new Error('front matter in a language other than YAML reached its engine');
  },
};
const REFUSED_ENGINES = {javascript: refuseEngine, json: refuseEngine, coffee: refuseEngine, toml: refuseEngine};

/** Front matter below blank lines is the usual slip: its place is more use than the first line. */
function placeOfLateOpening(text: string): Place {
  const [blank = ''] = /^\s*(?=---[ \t]*\n)/.exec(text) ?? [];
  return placeAt(text, blank.length);
}

const MISSING: Message = {
  ar: 'الملف لا يبدأ بترويسة، والمنتظر في السطر الأول `---` ثم `title` و`date` و`source` ثم سطر `---` قبل النص: أضفها',
  en: 'The file does not begin with front matter, expected `---` in the first line, then `title`, `date` and `source`, then a line `---` before the text: add it',
};

const UNCLOSED: Message = {
  ar: 'الترويسة لا تنتهي، والمنتظر سطر `---` بعدها وقبل نص المقال: أضفه',
  en: 'The front matter does not end, expected a line `---` after it and before the text of the article: add it',
};

function wrongClosing(line: string): Message {
  return {
    ar: `سطر ${show(line)} يُنهي الترويسة، والمنتظر \`---\` وحدها: اكتب \`---\` في سطر مستقل، أو لا تبدأ به سطراً من القيمة`,
    en: `The line ${show(line)} ends the front matter, expected \`---\` alone: write \`---\` in a line of its own, or begin no line of a value with it`,
  };
}

function refusedLanguage(name: string): Message {
  return {
    ar: `ترويسة بلغة ${show(name)}، والمنتظر YAML وحدها، ولم يُنفَّذ منها شيء: احذف ${show(name)} واكتبها أسطراً على صورة \`key: value\``,
    en: `Front matter in ${show(name)}, expected YAML only, and none of it was run: remove ${show(name)} and write lines of the form \`key: value\``,
  };
}
