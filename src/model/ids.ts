/** Strings that carry their meaning in their type. Each is made in the one place its comment names. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & {readonly [brand]: Name};

/** File name of an article without `.md`; ASCII, unique in an archive. Made by `1-read/read-sources.ts`. */
export type ArticleId = Branded<'ArticleId'>;
/** Id of a person, place or organisation: declared in authority or gazetteer, or `n-<hash>` of an unlisted name. */
export type EntityId = Branded<'EntityId'>;
/** Id of a source: declared in `authority/sources.yaml`, or `s-<hash>` for one given by name only. */
export type SourceId = Branded<'SourceId'>;
/** Id of a story: that of its oldest article. Made by `4-index/find-stories.ts`. */
export type StoryId = Branded<'StoryId'>;
/** Id of a tag: declared in `authority/tags.yaml`, or `t-<hash>` for an undeclared one. */
export type TagId = Branded<'TagId'>;
/** Address of an output below the site's root: starts with `/`; ends with `/` or a file name. Made by `5-pages/permalinks.ts`. */
export type Permalink = Branded<'Permalink'>;
/** Lower-case hexadecimal SHA-256. Made by `input/sha256.ts` and `incremental/content-hash.ts`. */
export type ContentHash = Branded<'ContentHash'>;
/** A real calendar day, `YYYY-MM-DD`, proleptic Gregorian. Made by `arabic/calendar.ts`. */
export type IsoDate = Branded<'IsoDate'>;
