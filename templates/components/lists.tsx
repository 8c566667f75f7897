import type {ComponentChildren, VNode} from 'preact';
import type {Chip, FactRow, Pager as PagerView, RankItem} from '../../src/model/page.ts';
import {LABELS} from './labels.ts';
import {Name} from './text.tsx';

/** A titled part of a page; nothing at all when it has nothing to show. */
export const Section = ({
  heading,
  when = true,
  class: className,
  children,
}: {
  readonly heading: string;
  readonly when?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}): VNode | null =>
  when ? (
    <section class={className}>
      <h2>{heading}</h2>
      {children}
    </section>
  ) : null;

/** Names with their counts, each over a bar of its share of the largest. */
export const RankList = ({
  items,
  kind,
}: {
  readonly items: readonly (RankItem & {readonly description?: string})[];
  /** Classes that colour the bars: an entity type or `tag`. */
  readonly kind?: string | undefined;
}): VNode => (
  <ul class={kind === undefined ? 'rank' : `rank ${kind}`}>
    {items.map(item => (
      <li key={item.url}>
        <a href={item.url}>
          <Name text={item.label} />
        </a>{' '}
        <span class="num">{item.count}</span>
        {item.description !== undefined && <p>{item.description}</p>}
        <ShareBar share={item.share} />
      </li>
    ))}
  </ul>
);

const ShareBar = ({share}: {readonly share: number}): VNode => {
  const width = Math.round(share * 1000) / 10;
  return (
    <svg class="share" aria-hidden="true" width="100%" height="3">
      <rect class="track" width="100%" height="3" />
      <rect x={`${Math.round((100 - width) * 10) / 10}%`} width={`${width}%`} height="3" />
    </svg>
  );
};

/** Links of names or tags in a run, with counts where there are any. */
export const Chips = ({chips}: {readonly chips: readonly Chip[]}): VNode => (
  <ul class="chips">
    {chips.map(chip => (
      <li key={chip.url}>
        <a class={chip.type} href={chip.url}>
          <Name text={chip.label} /> {chip.count !== undefined && <span class="count num">{chip.count}</span>}
        </a>
      </li>
    ))}
  </ul>
);

/** Terms with their values. */
export const Facts = ({rows}: {readonly rows: readonly FactRow[]}): VNode => (
  <dl class="facts">
    {rows.map(row => (
      <div key={row.term}>
        <dt class="num">{row.term}</dt>
        {row.values.map(value => (
          <dd key={value.text}>
            <FactValue value={value} />
          </dd>
        ))}
      </div>
    ))}
  </dl>
);

const FactValue = ({value}: {readonly value: FactRow['values'][number]}): VNode => {
  const words =
    value.isWorded === true ? (
      <span class="num">{value.text}</span>
    ) : value.ltr === true ? (
      <bdi dir="ltr">{value.text}</bdi>
    ) : (
      <Name text={value.text} />
    );
  const marked =
    value.machine === undefined ? (
      words
    ) : (
      <data value={value.machine} title={value.machine}>
        {words}
      </data>
    );
  return value.url === undefined ? marked : <a href={value.url}>{marked}</a>;
};

/** The way to the neighbouring pages of a list. */
export const Pager = ({pager}: {readonly pager: PagerView | undefined}): VNode | null =>
  pager === undefined ? null : (
    <nav class="pager" aria-label={LABELS.pages}>
      {pager.newer !== undefined && (
        <a class="newer" rel="prev" href={pager.newer.url}>
          {pager.newer.label}
        </a>
      )}
      <span class="num">{pager.position}</span>
      {pager.older !== undefined && (
        <a class="older" rel="next" href={pager.older.url}>
          {pager.older.label}
        </a>
      )}
    </nav>
  );

/** What stands where a list would be, when there is nothing in it. */
export const Empty = ({text}: {readonly text: string | undefined}): VNode | null =>
  text === undefined ? null : <p class="empty">{text}</p>;
