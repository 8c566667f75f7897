import type {VNode} from 'preact';
import type {Strip as StripView} from '../../src/model/page.ts';

/** Share of a bar's slot that is ink; the rest is the gap between two bars. The bars of a single year would be blocks. */
const INK = 0.8;
const INK_OF_FEW = 0.5;
const FEW_SLOTS = 12;
/** A cell with fewer bars than this has no room for its figure between its neighbours: four digits of a year, or a day. */
const LEAST_BARS_FOR_YEAR = 6;
const LEAST_BARS_FOR_DAY = 2;
const DIGITS_OF_DAY = 2;
/** Steps for the width of a strip: one class each in the style sheet, since style attributes are not allowed. */
const YEAR_STEPS = [1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96] as const;

/**
 * Articles a month, the oldest at the right. The bars are drawn in percentages of an SVG without a view box, so they
 * stretch and their corners do not. They are for eyes and pointers only: the caption says in words what they show, and
 * the years below are the links for keyboard, touch and screen reader.
 */
export const Strip = ({
  strip,
  currentUrl,
}: {
  readonly strip: StripView;
  /** Address of the year the page is about. */
  readonly currentUrl?: string | undefined;
}): VNode | null => {
  const slots = strip.bars.length;
  if (slots === 0) return null;
  const years = yearCells(strip);
  return (
    <figure class="strip">
      <figcaption class="visually-hidden num">{strip.label}</figcaption>
      <div class="strip-scroll">
        <div class={`strip-track years-${yearStep(years.length)}`}>
          <svg aria-hidden="true" width="100%" height="88">
            {strip.bars.map((bar, slot) => bar.height > 0 && <Bar key={slot} bar={bar} slot={slot} slots={slots} />)}
          </svg>
          {years.length > 0 && (
            <ul class="strip-years num">
              {years.map(year => (
                <li key={year.label} class={`slots-${year.slots}${year.isShort ? ' short' : ''}`}>
                  {year.url === undefined ? (
                    <span>{year.label}</span>
                  ) : (
                    <a href={year.url} aria-current={year.url === currentUrl ? 'true' : undefined}>
                      {year.label}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </figure>
  );
};

const Bar = ({
  bar,
  slot,
  slots,
}: {
  readonly bar: StripView['bars'][number];
  readonly slot: number;
  readonly slots: number;
}): VNode => {
  const width = 100 / slots;
  const share = slots > FEW_SLOTS ? INK : INK_OF_FEW;
  const left = 100 - (slot + 1) * width;
  const ink = (
    <rect
      class={bar.on ? 'on' : undefined}
      x={percent(left + (width * (1 - share)) / 2)}
      y={percent(100 * (1 - bar.height))}
      width={percent(width * share)}
      height={percent(100 * bar.height)}
    />
  );
  if (bar.url === undefined) return ink;
  return (
    <a href={bar.url} tabindex={-1}>
      <title class="num">{bar.label}</title>
      <rect class="hit" x={percent(left)} width={percent(width)} height="100%" />
      {ink}
    </a>
  );
};

interface YearCell {
  readonly label: string;
  readonly url?: string;
  readonly slots: number;
  readonly isShort: boolean;
}

/** The years as cells that grow with their months, the way the bars above them do. */
const yearCells = (strip: StripView): readonly YearCell[] =>
  strip.years.map((year, index) => {
    const end = strip.years[index + 1]?.at ?? 1;
    const slots = Math.max(1, Math.min(12, Math.round((end - year.at) * strip.bars.length)));
    const least = year.label.length > DIGITS_OF_DAY ? LEAST_BARS_FOR_YEAR : LEAST_BARS_FOR_DAY;
    return {...year, slots, isShort: slots < least && strip.years.length > 1};
  });

const yearStep = (years: number): number => YEAR_STEPS.find(step => years <= step) ?? 96;

const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;
