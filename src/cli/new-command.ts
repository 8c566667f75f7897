import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {confirm, input, select} from '@inquirer/prompts';
import {readAuthority} from '../1-read/read-authority.ts';
import {readSources} from '../1-read/read-sources.ts';
import {fold} from '../arabic/normalise.ts';
import {dayBounds} from '../arabic/publication-date.ts';
import {wrongDate} from '../import/meta-table.ts';
import {freeId} from '../import/propose-id.ts';
import {writeArticleFile} from '../import/write-article-file.ts';
import {type Message, show} from '../input/message.ts';
import {didYouMean, nearest} from '../input/nearest.ts';
import type {Source} from '../model/authority.ts';
import {isolateForeign} from './format-diagnostics.ts';

/** Flags of `new`, as typed: `articles` is the archive folder, `tags` a list parted with , or ،. `print` takes each message. */
export interface NewOptions {
  readonly articles: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly slug?: string | undefined;
  readonly tags?: string | undefined;
  readonly lang?: 'ar' | 'en' | undefined;
  readonly print: (text: string) => void;
  /** Whether somebody can be asked; by default whether standard input is a terminal. */
  readonly isInteractive?: boolean | undefined;
}

/** `sijill new`: writes an article file from flags, asking on a terminal for what they leave out. 0 written, 1 wrong, 2 not enough. */
export const runNew = async (options: NewOptions): Promise<number> => {
  const {articles, print, lang = 'ar', isInteractive = process.stdin.isTTY === true} = options;
  const say = ({ar, en}: Message): void => print(lang === 'ar' ? isolateForeign(ar) : en);
  const {sources} = readAuthority(join(articles, 'authority'), `${articles}/authority`).authority;
  const missing = REQUIRED.filter(name => options[name] === undefined);
  if (missing.length > 0 && !isInteractive) {
    say(notEnough(missing));
    return 2;
  }
  const answers = missing.length > 0 ? await ask(options, sources) : options;
  const problem = findProblem(answers, sources);
  if (problem) {
    say(problem);
    return 1;
  }
  const {title = '', date = '', slug = '', tags = ''} = answers;
  const ids = existsSync(articles)
    ? new Set<string>(readSources(articles, articles).files.map(({id}) => id))
    : new Set<string>();
  const id = freeId(
    `${dayBounds(date)?.first ?? date}-${slug}`,
    each => ids.has(each) || existsSync(pathOf(articles, each)),
  );
  const path = pathOf(articles, id);
  const text = writeArticleFile(
    {
      title: title.trim(),
      date,
      source: sourceId(answers.source ?? '', sources) ?? 'unknown',
      tags: splitTags(tags),
      draft: true,
    },
    BODY,
  );
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text, {flag: 'wx'});
  say({
    ar: `كُتب ${show(path, 300)}: افتحه واكتب النص مكان السطر الأخير، ثم احذف السطر ${show('draft: true')} ليُنشر`,
    en: `${path} written: open it, write the text in place of its last line, and remove the line \`draft: true\` to publish it`,
  });
  return 0;
};

type Answers = Pick<NewOptions, 'title' | 'date' | 'source' | 'slug' | 'tags'>;
const REQUIRED = ['title', 'date', 'source', 'slug'] as const;
const BODY = 'اكتب نص الخبر هنا.';

const pathOf = (articles: string, id: string): string => join(articles, id.slice(0, 4), `${id}.md`);

const splitTags = (tags: string): readonly string[] =>
  tags
    .split(/[,،]/u)
    .map(tag => tag.trim())
    .filter(tag => tag !== '');

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_SLUG = 80;

const sourceId = (written: string, sources: readonly Source[]): string | undefined =>
  written.trim() === 'unknown'
    ? 'unknown'
    : sources.find(({id, name, aliases}) => [id, name, ...aliases].some(form => fold(form) === fold(written.trim())))
        ?.id;

const findProblem = (answers: Answers, sources: readonly Source[]): Message | undefined => {
  const checks = CHECKS(sources);
  return REQUIRED.map(name => checks[name](answers[name] ?? '')).find(problem => problem !== undefined);
};

/** What is wrong with an answer; undefined when nothing is. The same for flags and for prompts. */
const CHECKS = (
  sources: readonly Source[],
): Readonly<Record<(typeof REQUIRED)[number], (value: string) => Message | undefined>> => ({
  title: value =>
    value.trim() !== '' && value.length <= 300
      ? undefined
      : {ar: 'العنوان فارغ أو أطول من 300 حرف', en: 'The title is empty or longer than 300 characters'},
  date: value => (dayBounds(value) === undefined ? wrongDate(value) : undefined),
  source: value => (sourceId(value, sources) === undefined ? unknownSource(value, sources) : undefined),
  slug: value =>
    SLUG.test(value) && value.length <= LONGEST_SLUG
      ? undefined
      : {
          ar: `معرّف غير صحيح ${show(value)}، والمنتظر كلمات لاتينية صغيرة بينها شرطات مثل \`lavrov-pyongyang\``,
          en: `Wrong slug ${show(value)}, expected lower-case ASCII words with hyphens like \`lavrov-pyongyang\``,
        },
});

const unknownSource = (written: string, sources: readonly Source[]): Message => {
  const hint = didYouMean(
    nearest(
      written,
      sources.map(({id}) => id),
    ),
  );
  return {
    ar: `لا مصدر اسمه ${show(written)} في \`authority/sources.yaml\`، والمنتظر معرّف مصدر فيه أو \`unknown\`${hint.ar}`,
    en: `No source is called ${show(written)} in \`authority/sources.yaml\`, expected the id of one or \`unknown\`${hint.en}`,
  };
};

const notEnough = (missing: readonly string[]): Message => {
  const flags = missing.map(name => `\`--${name}\``).join(' ');
  return {
    ar: `الإدخال ليس من طرفية يُسأل عندها المحرر، والمنتظر الخيارات ${flags}: أضفها إلى الأمر`,
    en: `Standard input is no terminal to ask on, expected ${flags}: add them to the command`,
  };
};

const ask = async (given: Answers, sources: readonly Source[]): Promise<Answers> => {
  const checks = CHECKS(sources);
  const validate = (name: (typeof REQUIRED)[number]) => (value: string) => {
    const problem = checks[name](value);
    return problem === undefined ? true : isolateForeign(problem.ar);
  };
  const title = given.title ?? (await input({message: 'العنوان:', validate: validate('title')}));
  const date = given.date ?? (await input({message: 'تاريخ النشر (مثل 2024-05-17):', validate: validate('date')}));
  const source =
    given.source ??
    (await select({
      message: 'المصدر:',
      choices: [
        ...sources.map(({id, name}) => ({value: id, name: `${name} (${id})`})),
        {value: 'unknown', name: 'غير معروف'},
      ],
    }));
  const tags = given.tags ?? (await input({message: 'الوسوم، بينها فواصل (يجوز تركها فارغة):'}));
  const slug = given.slug ?? (await askSlug(date, validate('slug')));
  return {title, date, source, tags, slug};
};

/** Asks until the editor agrees with the id, for it is the article's address for ever. */
const askSlug = async (date: string, validate: (value: string) => true | string): Promise<string> => {
  for (;;) {
    const slug = await input({message: 'كلمات لاتينية لعنوان الصفحة (مثل lavrov-pyongyang):', validate});
    const id = `${dayBounds(date)?.first ?? date}-${slug}`;
    if (await confirm({message: `المعرّف ${isolateForeign(id)}، ولا يتغيّر بعد النشر. موافق؟`})) return slug;
  }
};
