import type {Root as MdastRoot} from 'mdast';
import type {ArticleId, ContentHash, EntityId} from './ids.ts';
import type {Basis} from './record.ts';

/** One file of `articles/` as read from disk: strict UTF-8, no BOM, LF, NFC. */
export interface SourceFile {
  readonly id: ArticleId;
  /** Path below the archive folder, forward slashes. */
  readonly path: string;
  /** Path as the user would type it, for diagnostics. */
  readonly shownPath: string;
  readonly text: string;
  /** SHA-256 of the bytes on disk. */
  readonly hash: ContentHash;
}

/** Source as an article names it: an id of the authority, a name with an optional address, or nothing known. */
export type SourceRef =
  | {readonly kind: 'listed'; readonly id: string; readonly name: string}
  | {readonly kind: 'named'; readonly id: string; readonly name: string; readonly url?: string}
  | {readonly kind: 'unknown'};

/** A correction as front matter states it: its day (`YYYY-MM-DD` or uncertain EDTF) and what was corrected, in plain text. */
export interface Correction {
  readonly date: string;
  readonly note: string;
}

/** Front matter after its schema has read it: the contributor's statements about the article. */
export interface FrontMatter {
  readonly title: string;
  /** Publication date: `YYYY-MM-DD`, a date-time with offset, or EDTF when uncertain. */
  readonly date: string;
  readonly source: SourceRef;
  readonly tags: readonly {readonly id: string; readonly name: string}[];
  readonly url?: string;
  readonly archived?: string;
  readonly byline: readonly string[];
  readonly dateline?: string;
  readonly summary?: string;
  readonly lang?: string;
  readonly license?: string;
  readonly basis: {readonly title: Basis; readonly date: Basis};
  readonly corrections: readonly Correction[];
  readonly entities: {readonly add: readonly EntityId[]; readonly drop: readonly EntityId[]};
  readonly redirects: readonly string[];
  readonly draft: boolean;
  /** SHA-256 of the raw text that `import` read, hexadecimal. */
  readonly original?: string;
}

/** One article: front matter, the Markdown tree of its body, and the plain text that spans count in. */
export interface Article extends FrontMatter {
  readonly id: ArticleId;
  readonly path: string;
  readonly hash: ContentHash;
  readonly lang: string;
  readonly tree: MdastRoot;
  /** Plain body in NFC; blocks are separated by one line feed. */
  readonly text: string;
  /** Where each text node of `tree` lies in `text`, in document order. */
  readonly textNodes: readonly TextNodeSpan[];
}

/** A text or inline-code node of the body's tree and where its value starts in `Article.text`. */
export interface TextNodeSpan {
  readonly start: number;
  readonly end: number;
}
