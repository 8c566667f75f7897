/** Days of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  الاثنين: 1,
  الإثنين: 1,
  الأثنين: 1,
  الاتنين: 1,
  الثلاثاء: 2,
  الثلثاء: 2,
  الثلاثا: 2,
  الأربعاء: 3,
  الاربعا: 3,
  الخميس: 4,
  الجمعة: 5,
  السبت: 6,
  الأحد: 7,
};

/** The same without the article, which are a day only after «يوم» or «ليلة»: «يوم جمعة», «الساعة ثمانية ليل سبت». */
export const BARE_WEEKDAYS: Readonly<Record<string, number>> = {
  اثنين: 1,
  ثلاثاء: 2,
  أربعاء: 3,
  خميس: 4,
  جمعة: 5,
  سبت: 6,
  أحد: 7,
};
