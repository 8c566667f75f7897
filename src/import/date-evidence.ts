/**
 * What a text says about its own day. Each reader looks at the expressions of time that `findTimes` found and gives evidence:
 * a test that a day passes or fails, the years it pins, and the reason in words. Readers know nothing of one another.
 */

import {findTimes} from '../3-analyse/times/find-times.ts';
import {isFutureVerb} from '../3-analyse/times/tense.ts';
import {addDays, dateParts, isoDate, parseDay, weekdayOf} from '../arabic/calendar.ts';
import {fold} from '../arabic/normalise.ts';
import {sentences} from '../arabic/sentences.ts';
import {parseTimeValue} from '../arabic/time-value.ts';
import {type Token, tokenise} from '../arabic/tokenise.ts';
import {type Message, show} from '../input/message.ts';
import {STOP_WORDS} from '../lexicon/stop-words.ts';
import {DAY_WORDS, WORD_CLASSES} from '../lexicon/time-words.ts';
import {WEEKDAYS} from '../lexicon/weekdays.ts';
import type {IsoDate} from '../model/ids.ts';
import type {Timex} from '../model/record.ts';

/** One thing the text says about the day it was written. */
export interface Evidence {
  /** hard: a day that fails cannot be it. bound: the same, unless nothing else would be left. soft: a preference among what is left. */
  readonly strength: 'hard' | 'bound' | 'soft';
  /** Years that the day lies in, where this alone tells. Without any such evidence nobody can say the year. */
  readonly years?: readonly number[];
  readonly allows: (day: IsoDate) => boolean;
  readonly reason: Message;
}

/** Everything a text says about its day. `statedDates` are dates of a dateline or a «نشر في» line. */
export const collectEvidence = (text: string, statedDates: readonly string[]): readonly Evidence[] => {
  const told = readTimes(text);
  return [...statedDates.flatMap(readStated), ...READERS.flatMap(read => read(told))];
};

/** An expression of time, seen without an anchor and from one. */
interface ToldTime {
  readonly text: string;
  readonly folded: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Value that needs no anchor. */
  readonly value: string | undefined;
  /** First and last day as counted from an arbitrary anchor: of a day without its year, month and day are right. */
  readonly anchored: {readonly first: IsoDate; readonly last: IsoDate} | undefined;
  /** Whether it is known to the day but for its year. */
  readonly isDay: boolean;
  readonly direction: 'past' | 'future' | undefined;
  readonly weekdays: readonly number[];
  readonly sentence: ToldSentence;
}
interface ToldSentence {
  readonly index: number;
  readonly text: string;
  /** Folded words that carry meaning. */
  readonly words: ReadonlySet<string>;
  readonly isFuture: boolean;
}
interface ToldText {
  readonly text: string;
  readonly times: readonly ToldTime[];
}
type Reader = (told: ToldText) => readonly Evidence[];

// Any day of a leap year would do: it only serves to see which parts of a value move with it.
const ARBITRARY = '2024-05-22';

const readTimes = (text: string): ToldText => {
  const tokens = tokenise(text);
  const [free, auto, past, future] = [
    findTimes(text, tokens, {prefer: 'auto'}),
    ...(['auto', 'past', 'future'] as const).map(prefer => findTimes(text, tokens, {published: ARBITRARY, prefer})),
  ];
  const bySentence = readSentences(text, tokens);
  return {
    text,
    times: (free ?? []).flatMap((time, index) => {
      const sentence = bySentence.findLast(({start}) => start <= time.start);
      return sentence ? [toTold(time, [auto?.[index], past?.[index], future?.[index]], sentence)] : [];
    }),
  };
};

const toTold = (
  {text, rule, start, end, value}: Timex,
  [auto, past, future]: readonly (Timex | undefined)[],
  sentence: ToldSentence,
): ToldTime => {
  const seen = auto?.value ? parseTimeValue(auto.value) : undefined;
  const turns = past?.value !== future?.value;
  return {
    text,
    folded: fold(text),
    rule,
    start,
    end,
    value: value ?? undefined,
    anchored: seen && {first: seen.first, last: seen.last},
    isDay: seen?.kind === 'point' ? seen.grain === 'day' : seen?.kind === 'interval' && seen.from.grain === 'day',
    direction: !turns ? undefined : auto?.value === past?.value ? 'past' : 'future',
    weekdays: WEEKDAY_WORDS.filter(([word]) => hasWord(fold(text), word)).map(([, weekday]) => weekday),
    sentence,
  };
};

const WEEKDAY_WORDS: readonly (readonly [string, number])[] = [
  ...new Map(Object.entries(WEEKDAYS).map(([name, weekday]) => [fold(name), weekday])),
];
const hasWord = (folded: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})و?${word}(?!\\p{L})`, 'u').test(folded);
const hasAny = (folded: string, words: readonly string[]): boolean => words.some(word => hasWord(folded, fold(word)));

const stopWords: ReadonlySet<string> = new Set([...STOP_WORDS].map(fold));

const readSentences = (text: string, tokens: readonly Token[]): readonly (ToldSentence & {readonly start: number})[] =>
  sentences(tokens).map(({first, end}, index) => {
    const part = tokens.slice(first, end);
    const words = part.filter(({kind}) => kind === 'word').map(({folded}) => folded);
    return {
      index,
      start: part[0]?.start ?? 0,
      text: text.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0),
      words: new Set(words.map(withoutClitics).filter(word => word.length >= 4 && !stopWords.has(word))),
      isFuture:
        words.some(word => isFutureVerb(word.replace(/^[وف](?=س)/u, ''))) ||
        hasAny(words.join(' '), WORD_CLASSES.nextMod) ||
        words.some(word => SCHEDULED.has(word)),
    };
  });

/** Rough, for comparing two sentences only: «لبيونغيانغ» and «بيونغيانغ» are one word. */
const withoutClitics = (word: string): string => word.replace(/^[وف]?(?:ال|لل|[بكل](?=.{4}))/u, '');
const SCHEDULED: ReadonlySet<string> = new Set(
  ['المقرر', 'سوف', 'المزمع', 'المزمعة', 'المرتقب', 'المرتقبة', 'المتوقع', 'يعتزم', 'تعتزم'].map(fold),
);

const always = (): boolean => true;
const NAMES_OF_DAYS = {
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const dayName = (weekday: number, lang: 'ar' | 'en'): string => NAMES_OF_DAYS[lang][(weekday + 6) % 7] ?? '';

/** A date in the dateline or in a «نشر في» line is the day itself, as far as it goes. */
const readStated = (written: string): readonly Evidence[] =>
  readTimes(written).times.flatMap((time): readonly Evidence[] => {
    if (!time.isDay || time.anchored === undefined) return [];
    return [
      thisDay(time, {
        ar: `التاريخ المكتوب في رأس النص أو ذيله: ${show(written)}`,
        en: `the date written above or below the text: ${show(written)}`,
      }),
    ];
  });

const thisDay = ({value, anchored}: ToldTime, reason: Message): Evidence => {
  const day = value === undefined ? undefined : parseDay(value);
  if (day !== undefined)
    return {strength: 'hard', years: [dateParts(day).year], allows: other => other === day, reason};
  const monthDay = anchored?.first.slice(4);
  return {strength: 'hard', allows: other => other.slice(4) === monthDay, reason};
};

const READERS: readonly Reader[] = [
  // «اليوم الأحد 4 جوان 2017»
  ({times}) =>
    times
      .filter(time => /(?<!\p{L})[ول]?اليوم(?!\p{L})/u.test(time.folded) && time.isDay && time.rule !== 'relative-day')
      .map(time => thisDay(time, {ar: `النص يقول ${show(time.text)}`, en: `the text says ${show(time.text)}`})),

  // «اليوم الخميس», «أمس الأربعاء», «غداً الجمعة»
  ({times}) =>
    times.flatMap(time => {
      const offset = offsetOf(time.folded);
      const [weekday] = time.weekdays;
      if (offset === undefined || weekday === undefined) return [];
      const today = ((weekday - offset + 13) % 7) + 1;
      return [
        {
          strength: 'hard',
          allows: day => weekdayOf(day) === today,
          reason: {
            ar: `${show(time.text)}: فيوم النشر ${dayName(today, 'ar')}`,
            en: `${show(time.text)}: so it was published on a ${dayName(today, 'en')}`,
          },
        },
      ];
    }),

  // «الخميس 12 يوليو»: only in some years.
  ({times}) =>
    times.flatMap(time => {
      const [weekday] = time.weekdays;
      const {anchored} = time;
      if (time.value !== undefined || weekday === undefined || time.weekdays.length > 1 || !anchored || !time.isDay)
        return [];
      if (!/\d/u.test(time.folded) || time.rule === 'weekday') return [];
      const {month, day: date} = dateParts(anchored.first);
      const allows = (day: IsoDate): boolean =>
        [-1, 0, 1].some(shift => {
          const told = isoDate(dateParts(day).year + shift, month, date);
          return (
            told !== undefined && weekdayOf(told) === weekday && told >= addDays(day, -300) && told <= addDays(day, 300)
          );
        });
      return [
        {
          strength: 'hard',
          allows,
          reason: {
            ar: `${show(time.text)}: لا يوافق اليومُ التاريخَ إلا في بعض السنين`,
            en: `${show(time.text)}: weekday and date agree in some years only`,
          },
        },
      ];
    }),

  // «13 فيفري الجاري»
  ({times}) =>
    times.flatMap(time => {
      if (!hasAny(time.folded, WORD_CLASSES.currentMod) || !time.anchored || !MONTH_RULES.has(time.rule)) return [];
      const month = time.anchored.first.slice(5, 7);
      return [
        {
          strength: 'hard',
          allows: day => day.slice(5, 7) === month,
          reason: {
            ar: `${show(time.text)}: فشهر النشر هو الشهر ${Number(month)}`,
            en: `${show(time.text)}: so it was published in month ${Number(month)}`,
          },
        },
      ];
    }),

  // «سبتمبر الماضي»: not said in September.
  ({times}) =>
    times.flatMap(time => {
      const isBeside = hasAny(time.folded, WORD_CLASSES.pastMod) || hasAny(time.folded, WORD_CLASSES.nextMod);
      if (time.rule !== 'month' || !isBeside || !time.anchored || time.value !== undefined) return [];
      const month = time.anchored.first.slice(5, 7);
      return [
        {
          strength: 'hard',
          allows: day => day.slice(5, 7) !== month,
          reason: {
            ar: `${show(time.text)}: فالنشر ليس في الشهر ${Number(month)}`,
            en: `${show(time.text)}: so it was not published in month ${Number(month)}`,
          },
        },
      ];
    }),

  // «الشهر الماضي» and «سبتمبر الماضي» of one event: October.
  ({times}) => {
    const lastMonth = times.filter(({folded}) => LAST_MONTHS.has(folded));
    return times
      .filter(
        time =>
          time.rule === 'month' &&
          time.anchored &&
          time.value === undefined &&
          hasAny(time.folded, WORD_CLASSES.pastMod),
      )
      .flatMap(time => {
        const twin = lastMonth.find(other => shared(other.sentence, time.sentence) >= SAME_EVENT);
        if (twin === undefined || !time.anchored) return [];
        const month = (Number(time.anchored.first.slice(5, 7)) % 12) + 1;
        return [
          {
            strength: 'hard' as const,
            allows: (day: IsoDate) => dateParts(day).month === month,
            reason: {
              ar: `${show(twin.text)} و${show(time.text)} عن الحدث نفسه: فشهر النشر هو الشهر ${month}`,
              en: `${show(twin.text)} and ${show(time.text)} of one event: so it was published in month ${month}`,
            },
          },
        ];
      });
  },

  // «العام الجاري 2016», «العام الماضي (2015)»: in the span of one time or behind it.
  ({text, times}) =>
    times.flatMap(time => {
      const told = fold(text.slice(time.start, time.end + YEAR_BEHIND));
      return YEAR_SHIFTS.flatMap(({pattern, shift}) => {
        const [quoted, year] = pattern.exec(told) ?? [];
        return quoted === undefined ? [] : [yearOf(Number(year) + shift, quoted)];
      });
    }),

  // «للمرة الأولى منذ 24 عاماً» beside «الزيارة السابقة في جويلية 2000»
  ({times}) => {
    const years = times.filter(time => /^\d{4}(?:-\d{2}){0,2}$/u.test(time.value ?? ''));
    return times.flatMap(time => {
      const count = Number(YEARS_AGO.exec(time.folded)?.groups?.['count']);
      if (!(count >= 2) || !FIRST_SINCE.test(fold(time.sentence.text))) return [];
      const year = years.find(
        ({sentence}) =>
          Math.abs(sentence.index - time.sentence.index) <= NEARBY &&
          shared(sentence, time.sentence) >= 1 &&
          EARLIER_ONE.test(fold(sentence.text)),
      );
      return year?.value === undefined
        ? []
        : [yearOf(Number(year.value.slice(0, 4)) + count, `${time.text} … ${year.text}`)];
    });
  },

  // «الثلاثاء والأربعاء» to come, and then «يومي 19 و20 جوان»
  ({times}) => {
    const toCome = times.filter(
      time =>
        time.weekdays.length >= 2 && time.direction !== 'past' && time.sentence.isFuture && !/\d/u.test(time.folded),
    );
    const dated = times.filter(
      time =>
        time.isDay && time.value === undefined && /\d/u.test(time.folded) && time.anchored && time.sentence.isFuture,
    );
    return toCome.flatMap(pair =>
      dated.flatMap(time => {
        const [first] = pair.weekdays;
        if (
          first === undefined ||
          !time.anchored ||
          !AFTER.test(fold(time.sentence.text)) ||
          shared(pair.sentence, time.sentence) < 1
        )
          return [];
        const {month, day: date} = dateParts(time.anchored.first);
        const allows = (day: IsoDate): boolean => {
          // Said of the days ahead, and not of today: one to six days away.
          const start = addDays(day, ((first - weekdayOf(day) + 6) % 7) + 1);
          const lastOfPair = addDays(start, pair.weekdays.length - 1);
          return (
            start !== addDays(day, 7) &&
            [lastOfPair, addDays(lastOfPair, 1)].some(
              next => dateParts(next).month === month && dateParts(next).day === date,
            )
          );
        };
        return [
          {
            strength: 'hard' as const,
            allows,
            reason: {
              ar: `${show(pair.text)} آتيان، وبعدهما ${show(time.text)}: فالنشر قبلهما بأقل من أسبوع`,
              en: `${show(pair.text)} to come, and after them ${show(time.text)}: so it was published less than a week before`,
            },
          },
        ];
      }),
    );
  },

  // What is told as past is not later than the day.
  ({times}) =>
    times.flatMap(time => {
      const first = time.value === undefined || time.sentence.isFuture ? undefined : parseTimeValue(time.value)?.first;
      return first === undefined
        ? []
        : [
            {
              strength: 'bound' as const,
              allows: (day: IsoDate) => day >= first,
              reason: {
                ar: `${show(time.text)} مذكور ماضياً: فالنشر ليس قبل \`${first}\``,
                en: `${show(time.text)} is told as past: so it was published not before \`${first}\``,
              },
            },
          ];
    }),

  // «استقبل … الخميس»: news tells of the day or the day before.
  ({times}) => {
    const [time] = times;
    const [weekday] = time?.weekdays ?? [];
    const isNews =
      time?.rule === 'weekday' &&
      time.sentence.index === 0 &&
      time.direction === 'past' &&
      !hasAny(time.folded, WORD_CLASSES.pastMod);
    if (!time || weekday === undefined || !isNews) return [];
    return [
      {
        strength: 'soft',
        allows: day => [weekday, (weekday % 7) + 1].includes(weekdayOf(day)),
        reason: {
          ar: `${show(time.text)} في أول النص: والأخبار تُنشر في يومها أو بعده بيوم`,
          en: `${show(time.text)} in the lead: news appears on the day or the day after`,
        },
      },
    ];
  },
];

const offsetOf = (folded: string): number | undefined => {
  if (/(?<!\p{L})اليوم(?!\p{L})/u.test(folded)) return 0;
  return DAY_OFFSETS.find(([word]) => hasWord(folded, word))?.[1];
};
/** The longest first: «أمس الأول» is not «أمس». */
const DAY_OFFSETS: readonly (readonly [string, number])[] = Object.entries(DAY_WORDS)
  .map(([word, offset]) => [fold(word), offset] as const)
  .toSorted(([a], [b]) => b.length - a.length);

const MONTH_RULES: ReadonlySet<string> = new Set([
  'month',
  'day-month-year',
  'day-range',
  'shared-month',
  'month-range',
]);
const LAST_MONTHS: ReadonlySet<string> = new Set(WORD_CLASSES.pastMod.map(word => fold(`الشهر ${word}`)));
/** Words two sentences must share to tell of one event. */
const SAME_EVENT = 3;
const NEARBY = 3;
const shared = (one: ToldSentence, other: ToldSentence): number =>
  [...one.words].filter(word => other.words.has(word)).length;

const oneOf = (words: readonly string[]): string => words.map(fold).join('|');
/** Room for a bracket and four digits. */
const YEAR_BEHIND = 8;
const YEAR_SHIFTS: readonly {readonly pattern: RegExp; readonly shift: number}[] = (
  [
    [WORD_CLASSES.currentMod, 0],
    [WORD_CLASSES.pastMod, 1],
    [WORD_CLASSES.nextMod, -1],
  ] as const
).map(([words, shift]) => ({
  pattern: new RegExp(
    `^(?:${oneOf(['العام', 'السنة'])}) (?:${oneOf(words)})\\s*[(،]?\\s*((?:19|20)\\d{2})(?!\\d)`,
    'u',
  ),
  shift,
}));
const YEARS_AGO = new RegExp(
  `(?:${oneOf(['منذ', 'قبل'])}) (?<count>\\d{1,2}) (?:${oneOf(['عاما', 'عام', 'سنة', 'سنوات', 'أعوام'])})$`,
  'u',
);
const FIRST_SINCE = new RegExp(
  `(?:${oneOf(['للمرة الأولى', 'لأول مرة', 'الأولى', 'الأول', 'أول'])}) .*${fold('منذ')}`,
  'u',
);
const EARLIER_ONE = new RegExp(`(?:${oneOf(['السابقة', 'السابق', 'الأخيرة', 'الأخير', 'آخر مرة', 'آخر'])})`, 'u');
const AFTER = new RegExp(`(?<!\\p{L})(?:${oneOf(['بعد', 'ثم', 'عقب', 'بعدها', 'بعد ذلك'])})(?!\\p{L})`, 'u');

const yearOf = (year: number, quoted: string): Evidence => ({
  strength: 'hard',
  years: [year],
  allows: year > 0 ? day => dateParts(day).year === year : always,
  reason: {ar: `${show(quoted)}: فسنة النشر \`${year}\``, en: `${show(quoted)}: so it was published in \`${year}\``},
});
