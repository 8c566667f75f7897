/** What an expression says, before it is known when it was said: what rules read and `resolve-time.ts` turns into a value. */
import type {Feast} from '../../lexicon/feasts.ts';
import type {TimeUnit} from '../../lexicon/time-words.ts';

/** Where a period lies: before, after or around the anchor, or beside a date named earlier in the text. */
export type Modifier = 'past' | 'future' | 'current' | 'following' | 'preceding' | 'same';

/** «العام الماضي», «هذا الأسبوع», «الشهر نفسه», «في اليوم التالي». */
export interface Period {
  readonly type: 'period';
  readonly unit: TimeUnit;
  readonly modifier: Modifier;
}
/** A Gregorian year that the text states. */
export interface Year {
  readonly type: 'year';
  readonly year: number;
}

/** What one expression says, by type. Months count from 1 (January or Muharram), days of the month from 1; Hijri years are Umm al-Qura. */
export type Meaning =
  | Period
  | Year
  | {
      readonly type: 'day';
      readonly day: number;
      readonly month: number | Period;
      readonly year?: Year | Period | undefined;
      readonly weekday?: number | undefined;
      readonly modifier?: Modifier | undefined;
    }
  /** The day of a known event, if it had happened when the article was written. */
  | {readonly type: 'named-day'; readonly day: number; readonly month: number; readonly year: number}
  | {
      readonly type: 'hijri-day';
      readonly day: number;
      readonly month: number;
      readonly year?: number | undefined;
      readonly weekday?: number | undefined;
      readonly modifier?: Modifier | undefined;
    }
  | {
      readonly type: 'hijri-month';
      readonly month: number;
      readonly year?: number | undefined;
      /** «رمضان 2014»: the Gregorian year it falls in. */
      readonly gregorianYear?: number | undefined;
      readonly modifier?: Modifier | undefined;
    }
  | {readonly type: 'hijri-year'; readonly year: number}
  /** A year without its era that either calendar may mean: «العام 1428». */
  | {readonly type: 'either-year'; readonly year: number}
  | {readonly type: 'weekday'; readonly weekday: number; readonly modifier?: Modifier | undefined}
  /** Counted in days from the anchor; a weekday beside it corrects an anchor that is a day or two off. */
  | {readonly type: 'day-offset'; readonly days: number; readonly weekday?: number | undefined}
  | {
      readonly type: 'month';
      readonly month: number;
      readonly year?: Year | Period | undefined;
      readonly modifier?: Modifier | undefined;
    }
  /** A season, quarter or half of a year: EDTF codes 21–24, 33–36, 40–41. */
  | {readonly type: 'year-part'; readonly code: number; readonly year: Year | Period}
  | {readonly type: 'season'; readonly code: number; readonly modifier: Modifier}
  /** So many units before (negative) or after a point. `half` adds half a unit. */
  | {
      readonly type: 'offset';
      readonly count: number;
      readonly half?: boolean | undefined;
      readonly unit: TimeUnit;
      /** `told`: the anchor in the future, the date named before in a narrative, nothing where there is none. */
      readonly from: 'anchor' | 'earlier' | 'told';
    }
  /** A day of a feast: 0 is its own, -1 its eve, 1 the second day. */
  | {
      readonly type: 'feast';
      readonly feasts: readonly Omit<Feast, 'names'>[];
      readonly offset: number;
      readonly year?: Year | Period | undefined;
      readonly hijriYear?: number | undefined;
      readonly modifier?: Modifier | undefined;
    }
  /** «الشهرين الماضيين»: a stretch that ends or begins at the anchor. */
  | {readonly type: 'stretch'; readonly count: number; readonly unit: TimeUnit; readonly direction: 'past' | 'future'}
  /** «الأسابيع الأخيرة»: about now. */
  | {readonly type: 'lately'; readonly direction: 'past' | 'future'}
  | {readonly type: 'decade'; readonly tens: number; readonly century?: number | 'past' | undefined}
  | {readonly type: 'century'; readonly century: number | 'past' | 'current' | 'future'}
  | {readonly type: 'new-year'}
  | {readonly type: 'interval'; readonly from: Meaning; readonly to: Meaning}
  /** «نحو …»: the value is near. */
  | {readonly type: 'about'; readonly of: Meaning}
  /** «أواخر …»: of a part, the whole. */
  | {readonly type: 'part'; readonly of: Meaning}
  /** Looks like a time and is none; keeps other rules away from its span. */
  | {readonly type: 'nothing'};
