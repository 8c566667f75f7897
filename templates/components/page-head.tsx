import type {VNode} from 'preact';
import {Name} from './text.tsx';

/** The head of a page about one thing: what kind it is, its name, its description and its figures. */
export const PageHead = ({
  kicker,
  name,
  english,
  description,
  tally,
}: {
  readonly kicker: string;
  readonly name: string;
  readonly english?: string | undefined;
  readonly description?: string | undefined;
  readonly tally: string;
}): VNode => (
  <header class="page-head">
    <p class="kicker">{kicker}</p>
    <h1>
      <Name text={name} />
    </h1>
    {english !== undefined && (
      <p class="english">
        <bdi lang="en" dir="ltr">
          {english}
        </bdi>
      </p>
    )}
    {description !== undefined && <p class="standfirst">{description}</p>}
    {tally !== '' && <p class="tally num">{tally}</p>}
  </header>
);
