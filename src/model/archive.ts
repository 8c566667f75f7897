/** The archive: every article in its order, and all that is found by comparing articles. */
import type {FrontMatter} from './article.ts';
import type {Source, Tag} from './authority.ts';
import type {ArticleId, EntityId, IsoDate, SourceId, StoryId, TagId} from './ids.ts';
import type {ArticleRecord, EntityType, Quote} from './record.ts';

/** What index takes: one article's record beside the statements of its contributor. */
export interface IndexedRecord {
  readonly record: ArticleRecord;
  readonly front: FrontMatter;
}

/** An article with its place in time and what it names. */
export interface ArchivedArticle extends IndexedRecord {
  readonly id: ArticleId;
  /** Place in publication order, 0 for the oldest. */
  readonly rank: number;
  /** First and last day its date allows, in the archive's time zone; one day twice when the date is certain. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Absent when the source is unknown. */
  readonly source?: SourceId;
  /** Named things that have a page, the most named first. */
  readonly entities: readonly NamedHere[];
  /** For each mention of the record, the entity whose page it leads to. */
  readonly mentionEntities: readonly (EntityId | undefined)[];
}

/** A named thing in one article; `count` is 0 when only the editor says so. */
export interface NamedHere {
  readonly id: EntityId;
  readonly count: number;
}

/** A name as printed, with how often and by whom: sources that printed it most first. Articles of unknown source have no place there. */
export interface PrintedForm {
  readonly text: string;
  readonly count: number;
  readonly sources: readonly {readonly id: SourceId; readonly count: number}[];
}

/** Words quoted in an article. */
export interface ArchivedQuote {
  readonly article: ArchivedArticle;
  readonly quote: Quote;
}

/** What articles call a person beside the name, as printed; the articles that do, oldest first. */
export interface PersonRole {
  readonly text: string;
  readonly articles: readonly ArchivedArticle[];
}

/** A person, place or organisation with a page. */
export interface ArchiveEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  /** True of a name that no authority file lists, found in three articles or more. */
  readonly provisional: boolean;
  readonly aliases: readonly string[];
  readonly english?: string;
  readonly description?: string;
  readonly wikidata?: string;
  readonly coordinates?: readonly [number, number];
  readonly country?: string;
  readonly kind?: string;
  /** Articles that name it, oldest first. */
  readonly articles: readonly ArchivedArticle[];
  /** Commonest first. */
  readonly forms: readonly PrintedForm[];
  /** Its words as printed, oldest article first. */
  readonly quotes: readonly ArchivedQuote[];
  /** Words of others, named as speakers, that name it; oldest article first. */
  readonly namedInQuotes: readonly ArchivedQuote[];
  readonly company: Company;
  /** Of a person: the roles that two articles or more give, the earliest first. */
  readonly roles: readonly PersonRole[];
}

/** An entity that occurs in the same articles, and in how many. */
export interface Companion {
  readonly id: EntityId;
  readonly count: number;
}

/** The most frequent companions of each type, most frequent first. */
export type Company = Readonly<Record<EntityType, readonly Companion[]>>;

/** A source with its articles, oldest first, and who and what they name most. */
export interface ArchiveSource extends Source {
  readonly articles: readonly ArchivedArticle[];
  readonly company: Company;
}

/** A tag with its articles, oldest first, and who and what they name most. */
export interface ArchiveTag extends Tag {
  readonly articles: readonly ArchivedArticle[];
  readonly company: Company;
}

/** An article that tells of an event: when, as it says, and the sentence in which it does, cut where it is long. */
export interface EventEvidence {
  readonly article: ArchivedArticle;
  /** EDTF or an ISO week; may be coarser than the event's own. */
  readonly value: string;
  /** Words of the article, with «…» where something of the sentence is left out. */
  readonly sentence: string;
}

/** Something that happened, or was to happen, at a known time, told in one article or several. */
export interface ArchiveEvent {
  /** `e-<hash>`: its anchor on every page that shows it. */
  readonly id: string;
  /** EDTF or an ISO week: the finest that any of the articles gives. */
  readonly value: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** reported: news of those days; recalled: only told of later; foretold: only told of before. */
  readonly timing: 'reported' | 'recalled' | 'foretold';
  /** True when every article names a bare weekday and its tense decided which. */
  readonly guessed: boolean;
  /** The sentence that tells it best, and the article whose words they are. */
  readonly sentence: string;
  readonly sentenceFrom: ArchivedArticle;
  /** Who and where: named in that sentence, then in those of the other articles. */
  readonly entities: readonly EntityId[];
  /** Tags of the articles. */
  readonly tags: readonly TagId[];
  /** One entry an article, oldest first; never empty. */
  readonly evidence: readonly EventEvidence[];
}

/**
 * How much of their words two articles share. copy: each nearly all of the other; within: most of the newer one stands in the
 * older; beyond: the newer one holds nearly all of the older, and much more.
 */
export type SharedExtent = 'copy' | 'within' | 'beyond';

/** Two articles of a story of which one repeats words of the other. */
export interface SharedText {
  readonly older: ArchivedArticle;
  readonly newer: ArchivedArticle;
  readonly extent: SharedExtent;
}

/** Articles of two sources or more that tell the same event. */
export interface ArchiveStory {
  readonly id: StoryId;
  /** The article whose headline speaks best for all. */
  readonly leading: ArchivedArticle;
  /** Oldest first; two at least. */
  readonly articles: readonly ArchivedArticle[];
  /** Its known sources, in the order of their first article. An article whose source is unknown counts for none of them. */
  readonly sources: readonly SourceId[];
  /** Pairs that share much of their words, by the newer one; for each of those what tells most about it first. */
  readonly sharedTexts: readonly SharedText[];
  /** For each article that is nearly a copy of an older one of the story, that one. */
  readonly copies: ReadonlyMap<ArticleId, ArchivedArticle>;
}

/** All articles that are not drafts, oldest first, and the lists made of them. Maps run in the order of `articles` or of ids. */
export interface Archive {
  readonly articles: readonly ArchivedArticle[];
  /** By `YYYY-MM-DD`, `YYYY-MM` and `YYYY`; an article is left out where its date is not known so finely. */
  readonly byDay: ReadonlyMap<string, readonly ArchivedArticle[]>;
  readonly byMonth: ReadonlyMap<string, readonly ArchivedArticle[]>;
  readonly byYear: ReadonlyMap<string, readonly ArchivedArticle[]>;
  readonly entities: ReadonlyMap<EntityId, ArchiveEntity>;
  readonly sources: ReadonlyMap<SourceId, ArchiveSource>;
  readonly tags: ReadonlyMap<TagId, ArchiveTag>;
  /** For each article, the nearest that name the same things. */
  readonly related: ReadonlyMap<ArticleId, readonly ArchivedArticle[]>;
  /** In the order of their oldest article. */
  readonly stories: ReadonlyMap<StoryId, ArchiveStory>;
  /** The story an article belongs to, where there is one. */
  readonly storyOf: ReadonlyMap<ArticleId, ArchiveStory>;
  /** Oldest first, by their first and last day. */
  readonly events: readonly ArchiveEvent[];
  /** Of each entity that an event's sentences name, its events; oldest first. */
  readonly eventsByEntity: ReadonlyMap<EntityId, readonly ArchiveEvent[]>;
  /** Of each tag, the events that articles under it tell; oldest first. */
  readonly eventsByTag: ReadonlyMap<TagId, readonly ArchiveEvent[]>;
}
