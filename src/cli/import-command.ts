import {type Imported, type ImportOptions, type ImportProblem, importFiles, type Known} from '../import/import-file.ts';
import type {Message} from '../input/message.ts';
import {show} from '../input/message.ts';
import {isolateForeign} from './format-diagnostics.ts';

/** Flags of `import`, the language of its report, and where each block of it goes. */
export interface ImportCommandOptions extends ImportOptions {
  readonly lang: 'ar' | 'en';
  readonly print: (text: string) => void;
}

/** `sijill import`: imports and prints a block a file. 0 when every file stands in the archive, 1 otherwise. */
export const runImport = async (
  paths: readonly string[],
  {lang, print, ...options}: ImportCommandOptions,
): Promise<number> => {
  const {problems, imported} = importFiles(paths, options);
  const say = ({ar, en}: Message): string => (lang === 'ar' ? isolateForeign(ar) : en);
  for (const problem of problems) print(asProblem(problem, say));
  if (imported.length > 0) print(imported.map(item => asBlock(item, say)).join('\n\n'));
  const isDone = problems.length === 0 && imported.every(({status}) => status !== 'failed');
  return isDone ? 0 : 1;
};

type Say = (message: Message) => string;

const asProblem = ({shown, line, column, message}: ImportProblem, say: Say): string =>
  `${shown}:${line}:${column}  ${say(message)}`;

const asBlock = (item: Imported, say: Say): string => {
  if (item.status === 'failed') {
    const found = item.reasons.map(reason => `  ${say({ar: `وُجد: ${reason.ar}`, en: `found: ${reason.en}`})}`);
    return [...item.problems.map(problem => asProblem(problem, say)), ...found].join('\n');
  }
  if (item.status === 'exists') return say(EXISTS(item.shown, item.path));
  const {title, date, source, noise} = item;
  return [
    say(WRITTEN(item.shown, item.path)),
    ...[
      withReasons(
        {ar: `العنوان (${BASIS.ar[title.basis]}): ${title.value}`, en: `title (${title.basis}): ${title.value}`},
        title,
      ),
      withReasons(
        {ar: `التاريخ (${BASIS.ar[date.basis]}): \`${date.value}\``, en: `date (${date.basis}): ${date.value}`},
        date,
      ),
      {
        ar: `المصدر: ${source.label ?? 'غير معروف'} — ${source.why.ar}`,
        en: `source: ${source.label ?? 'unknown'} — ${source.why.en}`,
      },
      noise.length === 0
        ? {ar: 'لم يُحذف شيء', en: 'nothing was dropped'}
        : {
            ar: `حُذف: ${noise.map(text => show(text)).join('، ')}`,
            en: `dropped: ${noise.map(text => show(text)).join(', ')}`,
          },
    ].map(line => `  ${say(line)}`),
  ].join('\n');
};

const BASIS = {ar: {stated: 'مذكور', inferred: 'مستنتج', supplied: 'مضاف'}} as const;

const withReasons = ({ar, en}: Message, {reasons}: Known): Message => ({
  ar: [ar, ...reasons.map(reason => reason.ar)].join(' — '),
  en: [en, ...reasons.map(reason => reason.en)].join(' — '),
});

const WRITTEN = (from: string, to: string): Message => ({
  ar: `كُتب ${show(to, 300)} من ${show(from, 300)}`,
  en: `${to} written from ${from}`,
});
const EXISTS = (from: string, to: string): Message => ({
  ar: `الأصل ${show(from, 300)} موجود في ${show(to, 300)}، ولم يُمسّ`,
  en: `${from} stands in ${to} already and was left alone`,
});
