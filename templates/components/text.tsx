import type {VNode} from 'preact';
import type {DateLabel, ForeignText, Link} from '../../src/model/page.ts';

const ARABIC = /\p{Script=Arabic}/u;

/**
 * A name or label of any script in a run of its own. Anything with Arabic in it runs right to left («COP29 في دبي»
 * begins with a Latin letter and would be turned round by `dir=auto`); the rest is left to its first letter.
 */
export const Name = ({text}: {readonly text: string}): VNode =>
  ARABIC.test(text) ? <bdi dir="rtl">{text}</bdi> : <bdi>{text}</bdi>;

/** A headline or sentence in the direction its view gives; without one it is in the language of the page. */
export const Foreign = ({text}: {readonly text: ForeignText}): VNode => (
  <bdi dir={text.dir ?? 'rtl'} lang={text.lang}>
    {text.text}
  </bdi>
);

/** A date as words, in <time> where a machine can read it. */
export const DateText = ({date}: {readonly date: DateLabel}): VNode => (
  <>
    {date.machine === undefined ? (
      <span class="num">{date.text}</span>
    ) : (
      <time class="num" dateTime={date.machine}>
        {date.text}
      </time>
    )}
    {date.note !== undefined && (
      <>
        {' '}
        <span class="badge">{date.note}</span>
      </>
    )}
  </>
);

/** A name that is a link where it has a page. */
export const NameLink = ({
  name,
  class: className,
}: {
  readonly name: {readonly label: string; readonly url?: string};
  readonly class?: string;
}): VNode =>
  name.url === undefined ? (
    <span class={className}>
      <Name text={name.label} />
    </span>
  ) : (
    <a class={className} href={name.url}>
      <Name text={name.label} />
    </a>
  );

/** The words of a link, isolated. */
export const TextLink = ({link, rel}: {readonly link: Link; readonly rel?: string}): VNode => (
  <a href={link.url} rel={rel}>
    <Name text={link.label} />
  </a>
);
