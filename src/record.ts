/** One source file through parse and analyse: the unit that is cached and sent to a worker. */
import {parseArticle} from './2-parse/parse-article.ts';
import {type AnalysisInput, analyseArticle, type Knowledge} from './3-analyse/analyse-article.ts';
import type {Article, FrontMatter, SourceFile} from './model/article.ts';
import type {Diagnostic} from './model/diagnostic.ts';
import type {ArticleRecord} from './model/record.ts';

/** What one file yields. `made` is absent when any diagnostic is an error. */
export interface RecordResult {
  readonly made?: {readonly record: ArticleRecord; readonly front: FrontMatter};
  readonly diagnostics: readonly Diagnostic[];
}

/** File → record. Pure: depends on the file's bytes and the knowledge, on no other article. */
export const makeRecord = (
  file: SourceFile,
  knowledge: Knowledge,
  prefer: AnalysisInput['prefer'] = 'auto',
): RecordResult => {
  const {article, diagnostics} = parseArticle(file, knowledge.authority);
  return article === undefined
    ? {diagnostics}
    : {made: {record: recordOf(article, knowledge, prefer), front: frontOf(article)}, diagnostics};
};

const recordOf = (article: Article, knowledge: Knowledge, prefer: AnalysisInput['prefer']): ArticleRecord => {
  const {mentions, times, quotes, suggestedTags, words} = analyseArticle(
    {text: article.text, published: article.date, prefer},
    knowledge,
  );
  const {add: _, drop} = article.entities;
  const dropped = new Set<string>(drop);
  return {
    id: article.id,
    path: article.path,
    hash: article.hash,
    title: article.title,
    date: article.date,
    basis: article.basis,
    source: article.source.kind === 'unknown' ? null : article.source.id,
    sourceName: article.source.kind === 'unknown' ? null : article.source.name,
    byline: [...article.byline],
    dateline: article.dateline ?? null,
    lang: article.lang,
    tags: article.tags.map(({id, name}) => ({id, name})),
    suggestedTags: suggestedTags
      .filter(({id}) => !article.tags.some(tag => tag.id === id))
      .map(({id, name}) => ({id, name})),
    summary: article.summary ?? null,
    words,
    text: article.text,
    mentions: mentions.filter(({entity}) => entity === null || !dropped.has(entity)),
    times,
    quotes: quotes.map(quote =>
      quote.speaker !== null && dropped.has(quote.speaker) ? {...quote, speaker: null} : quote,
    ),
  };
};

/** The contributor's statements without the body: what index and pages need of an article beside its record. */
const frontOf = ({
  tree: _tree,
  text: _text,
  textNodes: _nodes,
  id: _id,
  path: _path,
  hash: _hash,
  lang,
  ...front
}: Article): FrontMatter => ({...front, lang});
