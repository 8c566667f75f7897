/**
 * Front matter as people write it: the one definition of its keys. `schema/front-matter.schema.json` is generated from the
 * schema, messages from the table of fields. What needs the authority files (source, tags, entities) is resolved afterwards.
 */
import {z} from 'zod';
import {dayBounds, proposeDate} from '../arabic/publication-date.ts';
import type {Message} from '../input/message.ts';
import type {DiagnosticCode} from '../model/diagnostic.ts';
import {basisSchema} from '../model/record.ts';

const text = (longest: number) => z.string().trim().min(1).max(longest);
const oneOrMore = <Item extends z.ZodType>(item: Item, most: number) => z.union([item, z.array(item).max(most)]);
const webAddress = text(2000)
  .regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s]+$/)
  .refine(url => URL.canParse(url));
const publicationDate = text(500)
  .refine(date => dayBounds(date) !== undefined)
  .describe('YYYY-MM-DD, a date-time with offset, or EDTF level 1 (2023-10~, 2023-10-18/2023-10-19), also [a,b]');
const day = text(40).refine(date => dayBounds(date) !== undefined && !/[/[]/.test(date));
const entityId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/**
 * The keys of front matter and what each takes: data of YAML in, trimmed values out. Parsing fails for a key it does not know,
 * for a required one that is missing, and for a date that does not exist (ISO 8601, EDTF level 1).
 */
export const frontMatterSchema = z.strictObject({
  title: text(300).describe('headline'),
  date: publicationDate,
  source: z
    .union([text(200), z.strictObject({name: text(200), url: webAddress.exactOptional()})])
    .describe('id, name or alias in authority/sources.yaml; {name, url}; or unknown'),
  tags: oneOrMore(text(500), 100)
    .exactOptional()
    .describe('ids, names or aliases of authority/tags.yaml; parted with , or ،'),
  url: webAddress.exactOptional().describe('where the article was published'),
  archived: webAddress.exactOptional().describe('a stored copy of that page'),
  byline: oneOrMore(text(200), 30).exactOptional().describe('who wrote it'),
  dateline: text(200).exactOptional().describe('where it was filed'),
  summary: text(1000).exactOptional(),
  lang: z.string().refine(isLanguageTag).exactOptional().describe('BCP 47 tag of the body; Arabic when absent'),
  license: text(100).exactOptional(),
  basis: z
    .strictObject({title: basisSchema.exactOptional(), date: basisSchema.exactOptional()})
    .exactOptional()
    .describe('how title and date are known; stated when absent'),
  corrections: z
    .array(z.strictObject({date: day, note: text(1000)}))
    .max(100)
    .exactOptional(),
  entities: z
    .strictObject({add: z.array(entityId).max(200).exactOptional(), drop: z.array(entityId).max(200).exactOptional()})
    .exactOptional()
    .describe("an editor's word on what the article names"),
  redirects: oneOrMore(
    z
      .string()
      .regex(/^\/(?!\/)(?:(?!\.{1,2}\/)[^\s?#\\/]+\/)+$/)
      .max(300),
    100,
  )
    .exactOptional()
    .describe('earlier addresses on this site'),
  draft: z.boolean().exactOptional(),
  original: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional()
    .describe('SHA-256 of the raw text that import read'),
});

/** Front matter that has the right shape, before names are looked up. */
export type WrittenFrontMatter = Readonly<z.infer<typeof frontMatterSchema>>;

/** What one key takes and which code a wrong value has. */
export interface Field {
  readonly code: DiagnosticCode;
  readonly expected: Message;
  /** What to write instead, when the wrong value shows it. */
  readonly propose?: (written: string) => string | undefined;
}

const quoted = (written: string): string => JSON.stringify(written);
const address: Field = {
  code: 'front-matter/url',
  expected: {
    ar: 'عنوان كامل يبدأ بـ`https://` أو `http://`',
    en: 'a full address that begins with `https://` or `http://`',
  },
  propose: written => (/^www\.\S+\.\S+$/.test(written) ? `https://${written}` : undefined),
};
const line = (longest: number): Field => ({
  code: 'front-matter/type',
  expected: {ar: `نص لا يزيد على ${longest} حرف`, en: `text of ${longest} characters at most`},
  propose: written =>
    written !== '' && !/["\n[{]/.test(written) && written.length <= longest ? quoted(written) : undefined,
});
const names: Field = {
  code: 'front-matter/type',
  expected: {ar: 'نص أو قائمة مثل `[أ, ب]`', en: 'text or a list like `[a, b]`'},
};
const date: Field = {
  code: 'front-matter/date',
  expected: {
    ar: 'يوم حقيقي مثل `2024-05-17`، أو صيغة EDTF لغير المعلوم كله مثل `2024-05~` أو `2024-05-17/2024-05-18`',
    en: 'a real day like `2024-05-17`, or EDTF when it is known in part, like `2024-05~` or `2024-05-17/2024-05-18`',
  },
  propose: proposeDate,
};
const basis: Field = {
  code: 'front-matter/type',
  expected: {ar: 'إحدى الكلمات `stated, inferred, supplied`', en: 'one of `stated, inferred, supplied`'},
};
const entities: Field = {
  code: 'front-matter/entity',
  expected: {ar: 'قائمة معرّفات مثل `[wonsan]`', en: 'a list of ids like `[wonsan]`'},
};

/** Fields by their path without list indexes. */
export const FIELDS = {
  title: line(300),
  date,
  source: {
    code: 'front-matter/source',
    expected: {
      ar: 'معرّف مصدر من `authority/sources.yaml`، أو `{name: …, url: …}`، أو `unknown`',
      en: 'the id of a source in `authority/sources.yaml`, or `{name: …, url: …}`, or `unknown`',
    },
  },
  'source.name': line(200),
  'source.url': address,
  tags: names,
  url: address,
  archived: address,
  byline: names,
  dateline: line(200),
  summary: line(1000),
  lang: {
    code: 'front-matter/type',
    expected: {ar: 'رمز لغة (BCP 47) مثل `ar` أو `fa`', en: 'a language tag (BCP 47) like `ar` or `fa`'},
  },
  license: line(100),
  basis: {
    code: 'front-matter/type',
    expected: {
      ar: 'صيغة مثل `{title: supplied, date: inferred}`',
      en: 'a form like `{title: supplied, date: inferred}`',
    },
  },
  'basis.title': basis,
  'basis.date': basis,
  corrections: {
    code: 'front-matter/type',
    expected: {ar: 'قائمة مثل `[{date: 2024-01-02, note: …}]`', en: 'a list like `[{date: 2024-01-02, note: …}]`'},
  },
  'corrections.date': {...date, expected: {ar: 'يوم حقيقي مثل `2024-01-02`', en: 'a real day like `2024-01-02`'}},
  'corrections.note': line(1000),
  entities: {
    code: 'front-matter/type',
    expected: {ar: 'صيغة مثل `{add: [wonsan], drop: [seoul]}`', en: 'a form like `{add: [wonsan], drop: [seoul]}`'},
  },
  'entities.add': entities,
  'entities.drop': entities,
  redirects: {
    code: 'front-matter/redirect',
    expected: {
      ar: 'عنوان في هذا الموقع يبدأ وينتهي بـ`/` مثل `/old/address/`',
      en: 'an address of this site that begins and ends with `/`, like `/old/address/`',
    },
  },
  draft: {code: 'front-matter/type', expected: {ar: '`true` أو `false`', en: '`true` or `false`'}},
  original: {
    code: 'front-matter/type',
    expected: {ar: 'بصمة SHA-256 من 64 خانة ست عشرية', en: 'a SHA-256 of 64 hexadecimal digits'},
  },
} as const satisfies Readonly<Record<string, Field>>;

/** The keys, in the order the documentation gives them. */
export const KEYS: readonly string[] = Object.keys(frontMatterSchema.shape);

/** Keys whose value is a line of prose, where YAML's signs are most often meant as text. */
export const PROSE_KEYS: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'dateline',
  'byline',
  'source',
  'license',
  'tags',
]);

/** Keys as an Arabic writer may name them. */
export const ARABIC_KEYS: ReadonlyMap<string, string> = new Map([
  ['العنوان', 'title'],
  ['عنوان', 'title'],
  ['التاريخ', 'date'],
  ['تاريخ', 'date'],
  ['المصدر', 'source'],
  ['مصدر', 'source'],
  ['الوسوم', 'tags'],
  ['وسوم', 'tags'],
  ['الرابط', 'url'],
  ['رابط', 'url'],
  ['الكاتب', 'byline'],
  ['كاتب', 'byline'],
  ['الملخص', 'summary'],
  ['ملخص', 'summary'],
  ['اللغة', 'lang'],
  ['لغة', 'lang'],
  ['الرخصة', 'license'],
  ['رخصة', 'license'],
]);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
