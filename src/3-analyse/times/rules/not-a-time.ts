import type {TimeRule} from '../rule.ts';

const MONTH_NAME = '(month | softMonth | fatherMonth | hijriMonth | softHijriMonth)';
const DAY_NAME = 'the? (dayNumber | dayOrdinal)';

/** What has the shape of a time and is none: names with a date in them, numbers of laws, ages, days of observance. */
export const notATime: TimeRule = {
  name: 'not-a-time',
  pattern: [
    // «ميدان 17 يناير», «حزب 14 آذار», «مدينة السادس من أكتوبر», «جسر 6 أكتوبر».
    `nameHead ${DAY_NAME} (of | prep)? ${MONTH_NAME} (yearHead? year)?`,
    // «القرار 2254», «المادة 140 لسنة 2018»: the number; the year behind it is one.
    `numberHead (number | open number close)`,
    `numberHead number slash number`,
    // «في الخمسينيات من عمره».
    `decade of? ageAfter`,
    // «صحيفة الغد», «روسيا اليوم», «المصري اليوم».
    `todayName today !weekday`,
    `mediaHead open? (word | theWord | namedDayHead) today`,
    `(nameHead | mediaHead) (tomorrow | weekday) !(pastMod | nextMod)`,
    // «اليوم العالمي للمرأة», «اليوم الأول من المؤتمر», «هذا اليوم».
    `today (notTodayAfter | ordinal)`,
    `notTodayBefore dayHead? today !weekday`,
    // «1948 - 2015» in a score or a telephone number of three parts.
    `(${DAY_NAME} (of | prep)?)? monthHead? ${MONTH_NAME} ((slash | dash | open)? ${MONTH_NAME} close?)? of every`,
    // The newspapers «اليوم» and «القاهرة اليوم»: in quotation marks, or opening a line before a dash.
    `open (word | theWord)? today close`,
    `line today (dash | comma)`,
    // «أفرج عن الاثنين»: both, and no Monday. «تيريزا مايو».
    `<=bothBefore theTwo !(pastMod | nextMod | dayNumber | dash)`,
    `<=between theTwo !(and | to | pastMod | nextMod)`,
    `mayBefore (month | softMonth)`,
    `century ordinal hijriEra`,
    `number dash number dash number dash number`,
  ],
  read: () => ({type: 'nothing'}),
};
