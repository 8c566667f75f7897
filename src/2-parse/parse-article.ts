import {detectLanguage} from '../arabic/detect-language.ts';
import {error, type Message, type Place, placeAt} from '../input/message.ts';
import type {Article, FrontMatter, SourceFile} from '../model/article.ts';
import type {Authority} from '../model/authority.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import {readFrontMatter} from './front-matter.ts';
import {findHiddenCharacters} from './hidden-characters.ts';
import {parseMarkdown} from './markdown.ts';
import {plainText} from './plain-text.ts';

/** One article, or why there is none; warnings come with an article. */
export interface ParsedArticle {
  /** undefined when any diagnostic is an error. */
  readonly article?: Article;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads an article file: front matter, body tree, plain text. Pure; finds every problem of the file, not only the first. */
export function parseArticle(file: SourceFile, authority: Authority): ParsedArticle {
  const head = readFrontMatter(file, authority);
  const body =
    head.bodyStart === undefined ? {diagnostics: []} : readBody(file, head.bodyStart, head.frontMatter?.lang);
  const diagnostics = [
    ...findHiddenCharacters(file.text, file.shownPath),
    ...head.diagnostics,
    ...body.diagnostics,
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  const isSound = !diagnostics.some(({severity}) => severity === 'error');
  if (!isSound || !head.frontMatter || !body.content) return {diagnostics};
  return {article: toArticle(file, head.frontMatter, body.content), diagnostics};
}

type BodyContent = Pick<Article, 'tree' | 'text' | 'textNodes' | 'lang'>;

function readBody(
  {text, shownPath}: SourceFile,
  start: number,
  declared: string | undefined,
): {content?: BodyContent; diagnostics: readonly Diagnostic[]} {
  const blank = /^\s*/.exec(text.slice(start))?.[0].length ?? 0;
  const firstLine: Place = {line: placeAt(text, start + blank).line, column: 1};
  if (start + blank === text.length)
    return {diagnostics: [error(shownPath, placeAt(text, start), 'file/empty', EMPTY_BODY)]};
  const {tree, diagnostics} = parseMarkdown(text, start, shownPath);
  if (!tree) return {diagnostics};
  const plain = plainText(tree);
  const lang = declared ?? 'ar';
  if (plain.text.trim() === '')
    return {
      diagnostics: diagnostics.length > 0 ? diagnostics : [error(shownPath, firstLine, 'file/empty', EMPTY_BODY)],
    };
  const problem = isArabicTag(lang) ? wrongLanguage(plain.text) : undefined;
  return {
    content: {tree, ...plain, lang},
    diagnostics: problem ? [...diagnostics, error(shownPath, firstLine, 'body/language', problem)] : diagnostics,
  };
}

function toArticle({id, path, hash}: SourceFile, frontMatter: FrontMatter, body: BodyContent): Article {
  return {...frontMatter, id, path, hash, ...body};
}

function isArabicTag(tag: string): boolean {
  return new Intl.Locale(tag).language === 'ar';
}

function wrongLanguage(text: string): Message | undefined {
  const {lang, certain} = detectLanguage(text);
  if (!certain || lang === 'ar') return undefined;
  const [ar, en] = ['ar', 'en'].map(reader => nameOfLanguage(lang, reader));
  return {
    ar: `لغة النص ${ar}، والمنتظر نص عربي: انقله إلى العربية، أو أضف \`lang: ${lang}\` إن كان ذلك مقصوداً`,
    en: `The body is in ${en}, expected Arabic: translate it, or add \`lang: ${lang}\` if this is meant`,
  };
}

function nameOfLanguage(lang: string, reader: string): string {
  return new Intl.DisplayNames(reader, {type: 'language'}).of(lang) ?? lang;
}

const EMPTY_BODY: Message = {
  ar: 'لا نص بعد الترويسة، والمنتظر نص المقال: اكتبه تحت سطر `---` الثاني',
  en: 'No text after the front matter, expected the body of the article: write it below the second line of `---`',
};
