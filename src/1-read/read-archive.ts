import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {compareIds} from '../arabic/collate.ts';
import {error, START} from '../input/message.ts';
import {sha256} from '../input/sha256.ts';
import type {SourceFile} from '../model/article.ts';
import type {ArchiveCard, Authority} from '../model/authority.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {ContentHash} from '../model/ids.ts';
import {readArchiveCard} from './read-archive-card.ts';
import {readAuthority} from './read-authority.ts';
import {readSources} from './read-sources.ts';

/** An archive folder as read: article files, controlled names and card, with all that is wrong with them. */
export interface ArchiveInput {
  /** Sorted by path. Files that cannot be read at all are not here but in the diagnostics. */
  readonly files: readonly SourceFile[];
  readonly authority: Authority;
  readonly card: ArchiveCard;
  readonly diagnostics: readonly Diagnostic[];
  /** Fingerprint of the authority, gazetteer included: records made under another one are stale. */
  readonly authorityHash: ContentHash;
}

/** Reads an archive folder. `shownAs` is what diagnostics call it: the folder as the user typed it (default). */
export function readArchive(
  articlesDir: string,
  {shownAs = articlesDir}: {readonly shownAs?: string} = {},
): ArchiveInput {
  const shown = shownAs.replaceAll('\\', '/').replace(/\/+$/, '');
  const {card, diagnostics: ofCard} = readArchiveCard(join(articlesDir, 'archive.yaml'), `${shown}/archive.yaml`);
  const {authority, diagnostics: ofAuthority} = readAuthority(join(articlesDir, 'authority'), `${shown}/authority`);
  const {files, diagnostics: ofFiles} = isFolder(articlesDir)
    ? readSources(articlesDir, shown)
    : {files: [], diagnostics: [noFolder(shown)]};
  return {
    files,
    authority,
    card,
    diagnostics: [...ofCard, ...ofAuthority, ...ofFiles].sort((a, b) => compareIds(a.path, b.path) || a.line - b.line),
    // The one place that makes the fingerprint; it is a SHA-256 as the brand says.
    authorityHash: sha256(JSON.stringify(authority)) as ContentHash,
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function noFolder(shown: string): Diagnostic {
  return error(shown, START, 'archive/card', {
    ar: `لا مجلد بهذا الاسم، والمنتظر مجلد الأرشيف: أنشئه، أو اذكر غيره بعد \`--articles\``,
    en: 'There is no such folder, expected the folder of an archive: make it, or name another after `--articles`',
  });
}
