import type {VNode} from 'preact';
import type {QuoteItem} from '../../src/model/page.ts';
import {DateText, Foreign, NameLink, TextLink} from './text.tsx';

/** Statements one below the other: whose, in which words, and where and when they were printed. */
export const Quotes = ({quotes}: {readonly quotes: readonly QuoteItem[]}): VNode => (
  <ul class="quotes">
    {quotes.map(quote => (
      <li key={`${quote.article.url} ${quote.text.text}`}>
        <Attribution quote={quote} />
        <blockquote>
          <p>
            <Foreign text={quote.text} />
          </p>
        </blockquote>
        <p class="meta">
          <TextLink link={quote.article} />
          <NameLink class="src" name={quote.source} />
          <span>
            <DateText date={quote.date} />
          </span>
        </p>
      </li>
    ))}
  </ul>
);

/** «سيرغي لافروف، أكد»: nothing where neither is known. */
const Attribution = ({quote}: {readonly quote: QuoteItem}): VNode | null =>
  quote.speaker === undefined && quote.cue === undefined ? null : (
    <p class="speaker">
      {quote.speaker !== undefined && <NameLink name={quote.speaker} />}
      {quote.cue !== undefined && (
        <>
          {' '}
          <span class="cue">
            <bdi>{quote.cue}</bdi>
          </span>
        </>
      )}
    </p>
  );
