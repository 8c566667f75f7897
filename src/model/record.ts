/**
 * The record: what one article yields, and the public JSON format of `analyse` and `/data/`.
 * The zod schemas are the one definition: types are inferred from them and `schema/record.schema.json` is generated from them.
 * Offsets are half-open UTF-16 ranges of `text`, which is the plain body in NFC.
 */
import {z} from 'zod';

const span = {
  start: z.int().nonnegative().describe('first UTF-16 code unit of the span in `text`'),
  end: z.int().nonnegative().describe('code unit after the last one'),
  text: z.string().describe('surface form: the characters of the span as printed'),
};

/** The types of named things; parsing throws for any other word. */
export const entityTypeSchema = z.enum(['person', 'place', 'organisation']);
/** Type of a named thing. */
export type EntityType = z.infer<typeof entityTypeSchema>;

/** A mention in a record: a span of `text` and what it names. */
export const mentionSchema = z.strictObject({
  ...span,
  type: entityTypeSchema,
  entity: z
    .string()
    .nullable()
    .describe(
      'id in the authority files or the gazetteer, or n-<hash> of an unlisted name: one for all who are called so; null of a phrase that is no name',
    ),
  name: z.string().describe('the name of the entity, or the fullest form of an unlisted name in this article'),
  rule: z.string().describe('the rule that found the mention'),
});
/** A span that names a person, place or organisation; attached clitics stay outside it. */
export type Mention = Readonly<z.infer<typeof mentionSchema>>;

/** True of an entity that no list has: its id, if it has one, is made from its name. */
export const isUnlisted = (entity: string | null): boolean => entity === null || /^n-[0-9a-f]{10}$/u.test(entity);

/** A temporal expression in a record: a span of `text` and its value in EDTF. */
export const timeSchema = z.strictObject({
  ...span,
  value: z.string().nullable().describe('EDTF (or an ISO 8601 week or duration); null when it cannot be resolved'),
  kind: z.enum(['date', 'span', 'duration']),
  implied: z.array(z.string()).readonly().describe('parts that were assumed: year, month, day, direction …'),
  rule: z.string(),
});
/** A temporal expression (TIMEX) with its value. */
export type Timex = Readonly<z.infer<typeof timeSchema>>;

/** A quotation in a record: a span of `text` without its marks, and whose words they are. */
export const quoteSchema = z.strictObject({
  ...span,
  speaker: z.string().nullable().describe('entity id of the speaker, or null'),
  speakerName: z.string().nullable().describe('name of the speaker as the archive knows it or as printed, or null'),
  cue: z.string().nullable().describe('the verb or phrase that introduces the quotation'),
  rule: z.string(),
});
/** Words given as somebody's own; the span leaves the quotation marks out. */
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

/** The three ways in which a piece of front matter is known. */
export const basisSchema = z.enum(['stated', 'inferred', 'supplied']);
/** How a piece of front matter is known: printed in the original, worked out from its text, or supplied by an editor. */
export type Basis = z.infer<typeof basisSchema>;

/** A tag as a record names it: declared id or `t-<hash>`, and the name readers see. */
export const tagRefSchema = z.strictObject({id: z.string(), name: z.string()});

/** The whole record of one article; unknown keys are refused. */
export const recordSchema = z.strictObject({
  id: z.string(),
  path: z.string().describe('path of the file below the archive folder, with forward slashes'),
  hash: z.string().describe('SHA-256 of the bytes of the file, hexadecimal'),
  title: z.string().nullable().describe('headline; null where a raw text has none'),
  date: z.string().nullable().describe('publication date: EDTF day, date-time with offset, or uncertain EDTF'),
  basis: z.strictObject({title: basisSchema, date: basisSchema}),
  source: z.string().nullable().describe('source id; null when unknown'),
  sourceName: z.string().nullable(),
  byline: z.array(z.string()),
  dateline: z.string().nullable(),
  lang: z.string().describe('BCP 47 tag of the body'),
  tags: z.array(tagRefSchema),
  suggestedTags: z.array(tagRefSchema),
  summary: z.string().nullable(),
  words: z.int().nonnegative(),
  text: z.string(),
  mentions: z.array(mentionSchema).readonly(),
  times: z.array(timeSchema).readonly(),
  quotes: z.array(quoteSchema).readonly(),
});
/** What one article yields. Spans of mentions, times and quotes are half-open UTF-16 ranges of its `text`. */
export type ArticleRecord = Readonly<z.infer<typeof recordSchema>>;
