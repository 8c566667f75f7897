/** What a worker thread does: records of a batch of files, or the HTML of one body. It compiles its knowledge once. */
import {workerData} from 'node:worker_threads';
import {readWordLists} from '../1-read/read-word-lists.ts';
import {parseArticle} from '../2-parse/parse-article.ts';
import {type Knowledge, prepareKnowledge} from '../3-analyse/analyse-article.ts';
import {renderBody} from '../5-pages/render-body.ts';
import {wordingOf} from '../5-pages/wording.ts';
import type {SourceFile} from '../model/article.ts';
import type {Authority} from '../model/authority.ts';
import type {BodySetting} from '../model/page.ts';
import type {ArticleRecord} from '../model/record.ts';
import {makeRecord, type RecordResult} from '../record.ts';

let prepared: {readonly authority: Authority; readonly knowledge: Knowledge} | undefined;

/** The authority a thread was started with: Piscina hands its option `workerData` on as the second element. */
const ownAuthority = (): Authority => (Array.isArray(workerData) ? workerData[1] : workerData) as Authority;

/** Records of a batch of files. `authority` is given when it runs in the main thread. */
export const makeMany = (
  files: readonly SourceFile[],
  authority: Authority = ownAuthority(),
): readonly RecordResult[] => {
  if (prepared?.authority !== authority)
    prepared = {authority, knowledge: prepareKnowledge(authority, readWordLists())};
  const {knowledge} = prepared;
  return files.map(file => makeRecord(file, knowledge));
};

/** One body to render: its file, its record, and what else its HTML depends on. Plain data, copied to a thread. */
export interface BodyTask {
  readonly file: SourceFile;
  readonly record: ArticleRecord;
  readonly setting: BodySetting;
}

/** HTML of one article's body. Throws when the file no longer parses, which a record rules out. */
export const renderOne = ({file, record, setting}: BodyTask, authority: Authority = ownAuthority()): string => {
  const {article} = parseArticle(file, authority);
  if (article === undefined) throw new Error(`${file.path}: has a record but does not parse`);
  return renderBody(article, record, {
    hrefOf: mention => setting.hrefs[record.mentions.indexOf(mention)],
    words: wordingOf(setting),
    base: setting.base,
  });
};
