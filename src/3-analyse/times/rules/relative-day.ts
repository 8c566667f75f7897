import type {TimeRule} from '../rule.ts';

/** Today, yesterday and tomorrow with the parts of the day and the weekday that goes with them: «فجر اليوم الخميس», «مساء أمس». */
export const relativeDay: TimeRule = {
  name: 'relative-day',
  pattern: [
    `(dayPart prep?)? <!(notTodayBefore | todayName) today:today (comma? dayHead? (open)? weekday:weekday)? dayPartAfter? !(notTodayAfter | followingMod | sameMod | precedingMod)`,
    `(dayPart prep?)? dayHead? day:dayWord (comma? dayHead? (open)? weekday:weekday)? dayPartAfter?`,
    `((dayPart dayHead? | dayHead) tomorrow:tomorrow) (comma? weekday:weekday)?`,
    `tomorrow:tomorrow comma? weekday:weekday`,
    `<=(of | to | since) tomorrow:tomorrow`,
    `(dayPart | dayHead) yesterday:theYesterday (comma? weekday:weekday)?`,
    `<=prep yesterday:theYesterday (comma? weekday:weekday)?`,
    `tonight:tonight lastNight:pastMod`,
    `(thisOne (tonight | thePart))`,
    `<!(theWord | notTodayBefore | todayName) tonight:tonight !(ordinal | lastMod | followingMod | sameMod | thisOne | precedingMod | theWord)`,
    // The weekday first: «الخميس، اليوم» is rare, «الجمعة غداً» less so.
    `dayHead? weekday:weekday comma? day:dayWord`,
  ],
  read: match => {
    const days =
      match.value('day', 'dayWord') ??
      (match.has('tomorrow') ? 1 : match.has('lastNight') || match.has('yesterday') ? -1 : 0);
    if (match.has('today') && isNoDay(match.atoms[match.first - 1]?.folded, match)) return undefined;
    return {type: 'day-offset', days, weekday: match.value('weekday')};
  },
};

/** «مرتين في اليوم», «ما بعد اليوم»: the unit and not the day, unless a weekday says so. */
const isNoDay = (
  before: string | undefined,
  match: {readonly first: number; readonly index: (name: string) => number | undefined},
): boolean => match.index('weekday') === undefined && match.index('today') === match.first && before === 'في';
