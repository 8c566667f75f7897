import type {VNode} from 'preact';
import type {ArticleCard} from '../../src/model/page.ts';
import {DateText, Foreign, NameLink} from './text.tsx';

/** Articles one below the other: source, date, headline, a sentence. */
export const ArticleList = ({articles}: {readonly articles: readonly ArticleCard[]}): VNode => (
  <div class="items">
    {articles.map(article => (
      <Card key={article.url} article={article} />
    ))}
  </div>
);

const Card = ({article}: {readonly article: ArticleCard}): VNode => (
  <article class="item">
    <h3>
      <a href={article.url}>
        <Foreign text={article.title} />
      </a>
    </h3>
    <ArticleMeta article={article} />
    {article.summary !== undefined && (
      <p>
        <Foreign text={article.summary} />
      </p>
    )}
  </article>
);

/** Articles as headlines only, for the column beside. */
export const ShortArticleList = ({articles}: {readonly articles: readonly ArticleCard[]}): VNode => (
  <ul class="short-list">
    {articles.map(article => (
      <li key={article.url}>
        <a href={article.url}>
          <Foreign text={article.title} />
        </a>
        <ArticleMeta article={article} />
      </li>
    ))}
  </ul>
);

const ArticleMeta = ({article}: {readonly article: ArticleCard}): VNode => (
  <div class="meta">
    <NameLink class="src" name={article.source} />
    <span>
      <DateText date={article.date} />
    </span>
    {article.badge !== undefined && <span class="badge num">{article.badge}</span>}
  </div>
);
