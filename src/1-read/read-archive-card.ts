import {existsSync, readFileSync} from 'node:fs';
import {z} from 'zod';
import {BIDI_CONTROL, CONTROL_CHARACTER, error, type Message, START, show, warning} from '../input/message.ts';
import {didYouMean, nearest} from '../input/nearest.ts';
import {readYaml} from '../input/read-yaml.ts';
import type {ArchiveCard} from '../model/authority.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import {decodeUtf8} from './decode-utf8.ts';

const printable = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine(text => !BIDI_CONTROL.test(text) && !CONTROL_CHARACTER.test(text));

function choice() {
  return z.union([z.literal('auto'), z.boolean()]).default('auto');
}

/** `archive.yaml` as people write it. */
export const archiveCardSchema = z.strictObject({
  title: printable(100),
  description: printable(500),
  baseUrl: z
    .url({protocol: /^https?$/})
    .regex(/^[^?#]*$/)
    .transform(url => (url.endsWith('/') ? url : `${url}/`)),
  timeZone: z.string().refine(isTimeZone),
  months: z.enum(['dual', 'levantine', 'egyptian', 'maghrebi', 'moroccan']).default('dual'),
  digits: z.enum(['arabic', 'latin']).default('arabic'),
  licence: printable(200).exactOptional(),
  contact: printable(300).exactOptional(),
  about: printable(20_000).exactOptional(),
  exports: z.strictObject({perArticle: choice(), cards: choice()}).exactOptional(),
});

/** What each key takes, for messages. */
const EXPECTED: Readonly<Record<keyof typeof archiveCardSchema.shape, Message>> = {
  title: {ar: 'اسم الأرشيف في سطر', en: 'the name of the archive in a line'},
  description: {ar: 'جملة أو جملتان تصفان الأرشيف', en: 'a sentence or two that describe the archive'},
  baseUrl: {
    ar: 'عنوان الموقع كاملاً مثل `https://example.org/`',
    en: 'the full address of the site like `https://example.org/`',
  },
  timeZone: {ar: 'اسم منطقة زمنية مثل `Asia/Beirut`', en: 'the name of a time zone like `Asia/Beirut`'},
  months: {
    ar: 'إحدى الكلمات `dual, levantine, egyptian, maghrebi, moroccan`',
    en: 'one of `dual, levantine, egyptian, maghrebi, moroccan`',
  },
  digits: {ar: 'إحدى الكلمتين `arabic, latin`', en: 'one of `arabic, latin`'},
  licence: {ar: 'اسم رخصة مثل `CC0-1.0`', en: 'the name of a licence like `CC0-1.0`'},
  contact: {ar: 'عنوان بريد أو صفحة في سطر', en: 'an e-mail or web address in a line'},
  about: {ar: 'فقرات من نص', en: 'paragraphs of text'},
  exports: {
    ar: 'المفتاحان `perArticle` و`cards`، وقيمة كل منهما إحدى الكلمات `auto, true, false`',
    en: 'the keys `perArticle` and `cards`, each `auto`, `true` or `false`',
  },
};

/** The card of an archive that has none, so that the rest of the archive can still be checked. */
export const DEFAULT_CARD: ArchiveCard = {
  title: 'أرشيف',
  description: 'أرشيف أخبار',
  baseUrl: 'http://localhost:8080/',
  timeZone: 'UTC',
  months: 'dual',
  digits: 'arabic',
};

/** Reads `archive.yaml`. When it is missing (a warning) or wrong (an error), says so and gives the default card. */
export function readArchiveCard(file: string, path: string): {card: ArchiveCard; diagnostics: readonly Diagnostic[]} {
  const fail = (diagnostics: readonly Diagnostic[]) => ({card: DEFAULT_CARD, diagnostics});
  // A folder of articles builds as it is; only its own words on the card are wanting.
  if (!existsSync(file)) return fail([warning(path, START, 'archive/card', ABSENT)]);
  const decoded = decodeUtf8(readFileSync(file));
  if ('problem' in decoded) return fail([error(path, decoded.place, 'file/encoding', decoded.problem)]);
  const yaml = readYaml(decoded.text);
  if (yaml.problems.length > 0)
    return fail(yaml.problems.map(({place, message}) => error(path, place, 'archive/card', message)));
  const read = archiveCardSchema.safeParse(yaml.data);
  if (read.success) return {card: read.data, diagnostics: []};
  return fail(
    read.error.issues.flatMap(issue => {
      if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
        return issue.keys.map(key => error(path, yaml.placeOfKey([key]), 'archive/card', unknownKey(key)));
      const [key] = issue.path;
      const known = Object.entries(EXPECTED).find(([name]) => name === key);
      if (known === undefined) return [error(path, START, 'archive/card', MISSING)];
      return [
        error(path, yaml.placeOf([known[0]]), 'archive/card', wrong(known[0], yaml.sourceOf([known[0]]), known[1])),
      ];
    }),
  );
}

const ABSENT: Message = {
  ar: 'لا بطاقة للأرشيف، فاستُعملت بطاقة عامة: أنشئ ملف `archive.yaml` فيه `title` و`description` و`baseUrl` و`timeZone`',
  en: 'The archive has no card, so a general one is used: make a file `archive.yaml` with `title`, `description`, `baseUrl` and `timeZone`',
};

const MISSING: Message = {
  ar: 'بطاقة الأرشيف غير موجودة أو فارغة، والمنتظر ملف `archive.yaml` فيه `title` و`description` و`baseUrl` و`timeZone`: أنشئه',
  en: 'The card of the archive is missing or empty, expected a file `archive.yaml` with `title`, `description`, `baseUrl` and `timeZone`: make it',
};

function unknownKey(key: string): Message {
  const hint = didYouMean(nearest(key, Object.keys(EXPECTED)));
  const list = Object.keys(EXPECTED).join(', ');
  return {
    ar: `مفتاح غير معروف ${show(key)}، والمنتظر أحد المفاتيح \`${list}\`: صحّحه أو احذفه${hint.ar}`,
    en: `Unknown key ${show(key)}, expected one of \`${list}\`: correct or remove it${hint.en}`,
  };
}

function wrong(key: string, source: string, expected: Message): Message {
  return source === ''
    ? {
        ar: `المفتاح ${show(key)} ناقص، والمنتظر ${expected.ar}: أضفه`,
        en: `The key ${show(key)} is missing, expected ${expected.en}: add it`,
      }
    : {
        ar: `قيمة ${show(key)} هي ${show(source)}، والمنتظر ${expected.ar}: صحّحها`,
        en: `${show(key)} is ${show(source)}, expected ${expected.en}: correct it`,
      };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
