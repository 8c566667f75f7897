import {fileURLToPath} from 'node:url';
import type {ContentHash} from '../model/ids.ts';
import {contentHash, filesHash} from './content-hash.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const at = (...paths: readonly string[]): readonly string[] => paths.map(path => `${ROOT}${path}`);

/**
 * What a cached record depends on beside its file: the code and data of parse and analyse, the authority, the libraries (by the lock
 * file) and the Unicode data of the runtime, which holds the calendars.
 */
export const recordFingerprint = (authorityHash: ContentHash): ContentHash =>
  contentHash(
    [
      filesHash(
        at(
          'src/record.ts',
          'src/model',
          'src/lexicon',
          'src/gazetteer',
          'src/arabic',
          'src/input',
          'src/2-parse',
          'src/3-analyse',
          'package-lock.json',
        ),
      ),
      authorityHash,
      runtime(),
    ].join('\n'),
  );

/** What is remembered of articles depends on, beside the articles: their records' fingerprint and the code that reads and compares them. */
export const indexFingerprint = (records: ContentHash): ContentHash =>
  contentHash(
    [
      filesHash(
        at(
          'src/1-read',
          'src/4-index',
          'src/5-pages/story-comparison.ts',
          'src/5-pages/story-names.ts',
          'src/5-pages/story-numbers.ts',
        ),
      ),
      records,
    ].join('\n'),
  );

/** What a page's bytes depend on beside its view: templates and the code that makes views and HTML. */
export const pageFingerprint = (): ContentHash =>
  contentHash(
    [
      filesHash(
        at(
          '.eleventy.ts',
          'templates',
          'src/4-index',
          'src/5-pages',
          'src/arabic',
          'src/input',
          'src/lexicon',
          'src/2-parse',
          'src/model',
          'package-lock.json',
        ),
      ),
      runtime(),
    ].join('\n'),
  );

/** What the picture of a card depends on beside its words: how it is drawn, by which library, on which machine. */
export const cardFingerprint = (): ContentHash =>
  contentHash(
    [
      filesHash(at('src/6-write/social-card', 'src/model/social-card.ts', 'public/icon.svg', 'package-lock.json')),
      `${process.platform} ${process.arch}`,
    ].join('\n'),
  );

const runtime = (): string =>
  `${process.versions['icu'] ?? ''} ${process.versions['unicode'] ?? ''} ${process.versions['cldr'] ?? ''} ${process.versions['tz'] ?? ''}`;
