import type {EntityId, SourceId, TagId} from './ids.ts';
import type {EntityType} from './record.ts';

/** A person, place or organisation with the spellings it is known by. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  /** Other full forms. */
  readonly aliases: readonly string[];
  /** Short forms that mean this entity without its full name having appeared. */
  readonly alone: readonly string[];
  readonly english?: string;
  readonly description?: string;
  readonly wikidata?: string;
  /** Latitude and longitude in decimal degrees, WGS 84. */
  readonly coordinates?: readonly [number, number];
  /** ISO 3166-1 alpha-2 code of the country it belongs to. */
  readonly country?: string;
  /** Gazetteer kind: city, country, agency, party … */
  readonly kind?: string;
  /** True when name and aliases are also ordinary words or other names, so that a trigger beside them is needed. */
  readonly ambiguous?: boolean;
  /** Where it is declared. The archive's own word stands over the gazetteer's. */
  readonly from: 'authority' | 'gazetteer';
}

/** Who published an article. */
export interface Source {
  readonly id: SourceId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind?: 'agency' | 'newspaper' | 'broadcaster' | 'site';
  readonly country?: string;
  readonly homepage?: string;
  readonly description?: string;
}

/** A heading of the tag authority. */
export interface Tag {
  readonly id: TagId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly broader?: TagId;
}

/** The archive's controlled names: what `articles/authority/*.yaml` says, over the built-in gazetteer. */
export interface Authority {
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly tags: readonly Tag[];
}

/** The archive's card, `archive.yaml`. */
export interface ArchiveCard {
  readonly title: string;
  readonly description: string;
  /** Absolute address with a trailing slash. */
  readonly baseUrl: string;
  /** IANA name: the day of an article is its day there. */
  readonly timeZone: string;
  readonly months: 'dual' | 'levantine' | 'egyptian' | 'maghrebi' | 'moroccan';
  readonly digits: 'arabic' | 'latin';
  readonly licence?: string;
  readonly contact?: string;
  /** Paragraphs of the about page in Markdown. */
  readonly about?: string;
  readonly exports?: ArchiveExports;
}

/** Which files are made for every single article. `auto`: while the archive is small, since hosts count files. */
export interface ArchiveExports {
  /** Record and citations. */
  readonly perArticle: 'auto' | boolean;
  /** Pictures for links that are shared. */
  readonly cards: 'auto' | boolean;
}
