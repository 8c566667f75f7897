/** What the search page and its script share: the setting that the page carries, and the shapes of the files beside the index. */
import type {ArchiveCard} from './authority.ts';
import type {EntityType} from './record.ts';

/** Forms of a counted noun, by CLDR's plural categories. */
type CountedNoun = Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;

/** What results can be narrowed by, apart from the year, which the place in the archive tells. */
export const FACETS = ['source', 'tag', 'person', 'place'] as const;
/** Name of a facet, in the address of a search too. */
export type Facet = (typeof FACETS)[number];

/** Characters of a query; what is longer is cut, so that no address or search grows without end. */
export const LONGEST_QUERY = 300;

/** A part of the archive with an index of its own: articles that follow one another in the order of publication. */
export interface ShardSetting {
  /** Folder of its files below the folder of the search. */
  readonly id: string;
  readonly count: number;
  /** Each year that begins in it, with the place in the shard of its first article. */
  readonly years: readonly (readonly [year: string, first: number])[];
}

/** Words of the search page that its script puts there. `{…}` stands for what is filled in. */
export interface SearchWords {
  readonly results: CountedNoun;
  readonly older: CountedNoun;
  readonly searching: string;
  readonly nothing: string;
  readonly nothingFiltered: string;
  readonly advice: readonly string[];
  readonly didYouMean: string;
  readonly corrected: string;
  readonly insist: string;
  readonly failed: string;
  readonly outdated: string;
  readonly retry: string;
  readonly more: string;
  readonly searchOlder: string;
  readonly pages: string;
  readonly clear: string;
  readonly any: string;
  readonly kinds: Readonly<Record<EntityType | 'tag' | 'source', string>>;
  readonly empty: string;
}

/** What the script is told by the page, as JSON in an attribute. */
export interface SearchSetting {
  /** `FOLD_VERSION` of the index: another one in the script is an error that readers are told of. */
  readonly fold: number;
  /** Path prefix with both slashes, which addresses in results go behind. */
  readonly base: string;
  /** Address of the folder of the search, prefix included. */
  readonly root: string;
  readonly digits: ArchiveCard['digits'];
  /** Newest first. */
  readonly shards: readonly ShardSetting[];
  /** The letters that have a file of names, parted by spaces. */
  readonly names: string;
  readonly words: SearchWords;
}

/** One facet of a shard: its values, the commonest first, and for each the places of its articles, as steps from one to the next. */
export interface FacetFile {
  readonly values: readonly (readonly [id: string, name: string])[];
  readonly steps: readonly (readonly number[])[];
}

/** A page that a query may lead to: name, address below the site's root, kind, and its other forms. */
export type NamedPage = readonly [
  name: string,
  address: string,
  kind: EntityType | 'tag' | 'source',
  ...forms: string[],
];
