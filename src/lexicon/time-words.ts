/**
 * Words that temporal expressions are made of, by the part they play. Months, weekdays and numbers have files of their own.
 * A form may be several words. Collected from newspapers of every region; unfolded, since folding is the matcher's business.
 */
import {lines} from './lines.ts';

/** Days counted from today. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  أمس: -1,
  البارحة: -1,
  'أمس الأول': -2,
  'الأمس الأول': -2,
  'أول أمس': -2,
  'أول الأمس': -2,
  'أول من أمس': -2,
  'قبل أمس': -2,
  غداً: 1,
  'بعد غد': 2,
  'بعد غداً': 2,
  'بعد الغد': 2,
};

/** Names of the units of time, by the number of the noun. */
export const UNIT_ONE: Readonly<Record<string, TimeUnit>> = {
  يوم: 'day',
  يوما: 'day',
  أسبوع: 'week',
  أسبوعا: 'week',
  شهر: 'month',
  شهرا: 'month',
  عام: 'year',
  عاما: 'year',
  سنة: 'year',
  حول: 'year',
  عقد: 'decade',
  عقدا: 'decade',
  قرن: 'century',
  قرنا: 'century',
  ساعة: 'hour',
};
/** Duals without the article, as they stand behind a preposition: «قبل يومين». */
export const UNIT_TWO: Readonly<Record<string, TimeUnit>> = {
  يومين: 'day',
  أسبوعين: 'week',
  شهرين: 'month',
  عامين: 'year',
  سنتين: 'year',
  عقدين: 'decade',
  قرنين: 'century',
};
/** Plurals without the article, behind 3 to 10: «ثلاثة أيام». */
export const UNIT_MANY: Readonly<Record<string, TimeUnit>> = {
  أيام: 'day',
  أسابيع: 'week',
  أشهر: 'month',
  شهور: 'month',
  أعوام: 'year',
  سنوات: 'year',
  سنين: 'year',
  عقود: 'decade',
  قرون: 'century',
  ساعات: 'hour',
};
/** A half added to a count, «قبل عامين ونصف العام», with the unit it is half of; bare «نصف» is filed under year. */
export const UNIT_HALF: Readonly<Record<string, TimeUnit>> = {
  نصف: 'year',
  'نصف العام': 'year',
  'نصف عام': 'year',
  'نصف السنة': 'year',
  'نصف سنة': 'year',
  'نصف الشهر': 'month',
  'نصف شهر': 'month',
};
/** Stretches of years that have names. */
export const YEAR_SPANS: Readonly<Record<string, number>> = {
  'ربع قرن': 25,
  'نصف قرن': 50,
  'ثلث قرن': 33,
};
/** Duals and plurals with the article: «الشهرين الماضيين», «الأيام الثلاثة الماضية». */
export const THE_UNIT_TWO: Readonly<Record<string, TimeUnit>> = {
  اليومان: 'day',
  الأسبوعان: 'week',
  الشهران: 'month',
  العامان: 'year',
  السنتان: 'year',
  العقدان: 'decade',
  اليومين: 'day',
  الأسبوعين: 'week',
  الشهرين: 'month',
  العامين: 'year',
  السنتين: 'year',
  العقدين: 'decade',
};
/** Units counted in a stretch that has the article on unit or number: «الأيام الثلاثة الماضية», «الـ24 ساعة الماضية». */
export const THE_UNIT_MANY: Readonly<Record<string, TimeUnit>> = {
  الأيام: 'day',
  أيام: 'day',
  الأسابيع: 'week',
  أسابيع: 'week',
  الأشهر: 'month',
  أشهر: 'month',
  الشهور: 'month',
  شهرا: 'month',
  شهر: 'month',
  الأعوام: 'year',
  أعوام: 'year',
  السنوات: 'year',
  سنوات: 'year',
  عاما: 'year',
  سنة: 'year',
  العقود: 'decade',
  يوما: 'day',
  ساعة: 'hour',
};
/** Units that expressions count in. */
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Year codes of EDTF level 2 for seasons of the northern hemisphere. */
export const SEASONS: Readonly<Record<string, number>> = {
  ربيع: 21,
  صيف: 22,
  خريف: 23,
  شتاء: 24,
};
/** The same with the article. */
export const THE_SEASONS: Readonly<Record<string, number>> = {
  الربيع: 21,
  الصيف: 22,
  الخريف: 23,
  الشتاء: 24,
};

/** First year of a decade within its century. */
export const DECADES: Readonly<Record<string, number>> = {
  العشرينيات: 20,
  العشرينات: 20,
  عشرينيات: 20,
  عشرينات: 20,
  الثلاثينيات: 30,
  الثلاثينات: 30,
  ثلاثينيات: 30,
  ثلاثينات: 30,
  الأربعينيات: 40,
  الأربعينات: 40,
  أربعينيات: 40,
  أربعينات: 40,
  الخمسينيات: 50,
  الخمسينات: 50,
  خمسينيات: 50,
  خمسينات: 50,
  الستينيات: 60,
  الستينات: 60,
  ستينيات: 60,
  ستينات: 60,
  السبعينيات: 70,
  السبعينات: 70,
  سبعينيات: 70,
  سبعينات: 70,
  الثمانينيات: 80,
  الثمانينات: 80,
  ثمانينيات: 80,
  ثمانينات: 80,
  التسعينيات: 90,
  التسعينات: 90,
  تسعينيات: 90,
  تسعينات: 90,
};

/** Word classes of one meaning each: class name → its forms. */
export const WORD_CLASSES = {
  /** «اليوم», today, also the head of «اليوم التالي». */
  today: lines(`
    اليوم
  `),
  tonight: lines(`
    الليلة
  `),
  theNight: lines(`
    الليلة
    ليلة
    ليل
  `),
  /** Yesterday only behind «بـ» or a part of the day; «حلفاء الأمس» are those of another time. */
  theYesterday: lines(`
    الأمس
  `),
  tomorrow: lines(`
    غد
    الغد
  `),
  dayPart: lines(`
    صباح
    صبيحة
    ضحى
    ظهر
    ظهيرة
    بعد ظهر
    عصر
    مساء
    عشية
    أمسية
    ليل
    ليلة
    منتصف ليل
    منتصف ليلة
    فجر
    سحر
    نهار
    مغرب
    غروب
  `),
  /** Said after the day: «الأحد مساءً». */
  dayPartAfter: lines(`
    صباحا
    ظهرا
    عصرا
    مساء
    ليلا
    فجرا
    بعد الظهر
  `),
  thePart: lines(`
    الصباح
    المساء
  `),
  dayHead: lines(`
    يوم
    نهار
  `),
  twoDaysHead: lines(`
    يومي
    ليلتي
    مساءي
    صباحي
  `),
  daysHead: lines(`
    أيام
    الأيام
    ليالي
  `),
  theWeek: lines(`
    الأسبوع
  `),
  weekend: lines(`
    نهاية الأسبوع
    عطلة نهاية الأسبوع
  `),
  monthHead: lines(`
    شهر
  `),
  monthsHead: lines(`
    شهري
    شهور
    أشهر
  `),
  theMonth: lines(`
    الشهر
  `),
  yearHead: lines(`
    العام المالي
    السنة المالية
    العام الهجري
    السنة الهجرية
    عام
    سنة
    العام
    السنة
  `),
  yearsHead: lines(`
    عامي
    سنتي
    العامين
    أعوام
    سنوات
    الأعوام
    السنوات
    موسم
    الموسم
    العام الدراسي
    السنة الدراسية
    الموسم الدراسي
    العام الجامعي
    السنة الجامعية
    الموسم الرياضي
  `),
  theYear: lines(`
    العام المالي
    السنة المالية
    العام
    السنة
  `),
  newYear: lines(`
    العام الجديد
    السنة الجديدة
  `),
  theDecade: lines(`
    العقد
  `),
  theWeeks: lines(`
    الأسابيع
  `),
  thisOne: lines(`
    هذا
    هذه
    هاته
  `),
  pastMod: lines(`
    الماضي
    الماضية
    الماضى
    الفائت
    الفائتة
    المنصرم
    المنصرمة
    الفارط
    الفارطة
    المنقضي
    المنقضية
    المنفرط
  `),
  nextMod: lines(`
    المقبل
    المقبلة
    القادم
    القادمة
    الآتي
    الآتية
  `),
  /** «بعد 19 سنة قادمة». */
  nextPlain: lines(`
    قادمة
    قادم
    مقبلة
    مقبل
  `),
  currentMod: lines(`
    الجاري
    الجارية
    الحالي
    الحالية
  `),
  followingMod: lines(`
    الذي يليه
    الذي تلاه
    التي تليها
    التي تلتها
    التالي
    التالية
    الموالي
    الموالية
    اللاحق
    اللاحقة
  `),
  precedingMod: lines(`
    الذي سبقه
    التي سبقتها
    الذي قبله
    السابق
    السابقة
    الأسبق
  `),
  sameMod: lines(`
    نفسه
    نفسها
    ذاته
    ذاتها
    عينه
    المذكور
    المذكورة
  `),
  pastMods: lines(`
    الماضيان
    الماضيتان
    المنصرمان
    الأخيران
    الفارطين
    الماضيين
    الماضيتين
    الفائتين
    المنصرمين
    المنصرمتين
    الأخيرين
    الأخيرتين
    السابقين
  `),
  nextMods: lines(`
    المقبلان
    المقبلتان
    القادمان
    القادمتان
    المقبلين
    المقبلتين
    القادمين
    القادمتين
  `),
  lastMod: lines(`
    الأخير
    الأخيرة
  `),
  fewMod: lines(`
    القليلة
  `),
  partOf: lines(`
    أوائل
    أول
    بداية
    بدايات
    مطلع
    مستهل
    فاتح
    منتصف
    نصف
    أواسط
    وسط
    أواخر
    آخر
    أخر
    نهاية
    نهايات
    موفى
    مستهل
    ختام
    غرة
  `),
  firstDay: lines(`
    أول
    غرة
    فاتح
    الفاتح
  `),
  since: lines(`
    منذ
    مند
  `),
  ago: lines(`
    قبل
  `),
  after: lines(`
    بعد
  `),
  /** Begins a phrase that says how near a count is. */
  approximately: lines(`
    نحو
    حوالي
    حوالى
    قرابة
    زهاء
    أكثر من
    أقل من
    أزيد من
    ما يقرب من
    ما يقارب
    ما يقارب من
    ما يناهز
    ما يزيد على
    ما يزيد عن
    ما يزيد عن الـ
    مايقارب
    مايزيد عن
    مايقرب من
    قبل
    أكثر بقليل من
    أقل بقليل من
  `),
  thatThen: lines(`
    ذلك
    ذالك
  `),
  afterThat: lines(`
    بعدها
    بعده
    بعدهما
  `),
  beforeThat: lines(`
    قبلها
    قبله
  `),
  of: lines(`
    من
    ل
  `),
  from: lines(`
    من
    منذ
    مابين
    ما بين
    بين
  `),
  between: lines(`
    بين
    ما بين
    مابين
  `),
  to: lines(`
    إلى
    الى غاية
    إلى غاية
    وحتى
    حتى
    لغاية
    وإلى
    و حتى
    الي
  `),
  period: lines(`
    الفترة
    الفترة الممتدة
    الفترة الواقعة
    الفترة ما
  `),
  now: lines(`
    الآن
    اليوم
  `),
  /** Prepositions after which a bare month or year is a date. */
  when: lines(`
    في
    خلال
    منذ
    مند
    حتى
    قبل
    بعد
    بحلول
    حلول
    منتصف
    مطلع
    أواخر
    أوائل
    بداية
    نهاية
    لغاية
    قبيل
    من
    إلى
    بين
    غضون
    طوال
    طيلة
    عقب
    إبان
    بحدود
    أفق
    ربيع
    صيف
    خريف
    شتاء
  `),
  hijriWhen: lines(`
    في
    خلال
    منذ
    قبل
    بعد
    حتى
    مطلع
    بداية
    نهاية
    منتصف
    أواخر
    أوائل
    حلول
    طوال
    طيلة
    قدوم
  `),
  /** Follows a number that is a year of its own: «2006 حتى», «2011 عندما». */
  particle: lines(`
    من
    إلى
    حتى
    في
    على
    عن
    مع
    أن
    إن
    أنه
    إنه
    أنها
    التي
    الذي
    الذين
    عندما
    حين
    حينما
    بعدما
    إثر
    عقب
    بعد
    قبل
    وقد
    قد
    كما
    كان
    كانت
    هو
    هي
    لم
    لا
    لن
    ثم
    أو
    أي
    إذ
    حيث
    فيما
    بينما
    لكن
    لكنه
    لكنها
    إلا
    ضد
    بين
    عبر
    بسبب
    نتيجة
    لدى
    منذ
    خلال
    دون
    تحت
    بشأن
    حول
    فقط
    أيضا
    ما
    مما
    بما
    ذلك
    هذا
    هذه
    غير
    عام
    أكثر
  `),
  quarter: lines(`
    الربع
    الفصل
  `),
  half: lines(`
    النصف
    السداسي
    السداسية
    الشطر
  `),
  third: lines(`
    الثلث
  `),
  century: lines(`
    القرن
  `),
  ageAfter: lines(`
    عمره
    عمرها
    عمرهم
    العمر
    أعمارهم
    عمري
    عمرنا
  `),
  corresponding: lines(`
    الموافق
    الموافقة
    الموافق لـ
    الموافق ل
    والموافق
    المصادف
    المصادف لـ
    الموافقين
    يوافق
  `),
  every: lines(`
    كل
  `),
  /** «في العام 2034» behind a month. */
  inside: lines(`
    في
  `),
  /** Announces a date in figures. */
  dateHead: lines(`
    تاريخ
    التاريخ
    بتاريخ
    مؤرخ
    مؤرخة
    المؤرخ
    المؤرخة
  `),
  /** «أول أيام العيد»: which of the days of a feast. */
  nthOf: lines(`
    أول
    ثاني
    ثالث
    رابع
  `),
  /** The evening before a day. */
  eve: lines(`
    ليلة
    عشية
  `),
  /** Not the Monday but both: «عن الاثنين», «كلا الاثنين». */
  bothBefore: lines(`
    عن
    مع
    كلا
  `),
  theTwo: lines(`
    الاثنين
    الإثنين
  `),
  /** Before a surname that is spelt like a month: the politician and not the month. */
  mayBefore: lines(`
    تيريزا
    تريزا
    تيريسا
    تريسا
    السيدة
    برايان
    الوزراء البريطانية
    الحكومة البريطانية
  `),
  /** «24 منه»: of the month just named. */
  ofIt: lines(`
    منه
  `),
  /** Words that begin like a particle before a word of time and are none. */
  noTime: lines(`
    لامس
    بيومي
  `),
  hijriEra: lines(`
    ه
    هـ
    هجري
    هجرية
    هجريا
    للهجرة
    الهجري
    الهجرية
  `),
  commonEra: lines(`
    م
    ميلادي
    ميلادية
    ميلاديا
    للميلاد
    الميلادي
    الميلادية
  `),
  /** «570 ميلاديا»: the common era, and no metres. */
  fullEra: lines(`
    ميلادي
    ميلادية
    ميلاديا
    للميلاد
    الميلادي
    الميلادية
  `),
  beforeEra: lines(`
    قبل الميلاد
    ق.م
    ق م
  `),
  /** Follows a month for praise: «شهر رمضان المبارك». */
  blessed: lines(`
    المبارك
    المباركة
    الكريم
    المعظم
    الفضيل
    الحرام
    المكرم
  `),
  /** Heads of proper names that have a date in them: «ميدان 17 يناير», «حزب 14 آذار». */
  nameHead: lines(`
    خطيب
    خطباء
    منبر
    منابر
    ميدان
    شارع
    ساحة
    مدينة
    حزب
    قوى
    فريق
    تحالف
    تيار
    حركة
    جسر
    كوبري
    طريق
    محور
    ملعب
    ستاد
    استاد
    قاعة
    مستشفى
    مطار
    ميناء
    جامعة
    كلية
    مدرسة
    ثانوية
    معهد
    كتائب
    كتيبة
    لواء
    حي
    ضاحية
    قاعدة
    محافظة
    بلدية
    قناة
    دار
    مؤسسة
    مهرجان
    جائزة
    بنك
    نادي
    محطة
    نهج
    نزل
    سد
    سوق
    وادي
  `),
  /** Media and bodies whose name ends in «اليوم»; the word before it is the rest of the name. */
  todayName: lines(`
    روسيا
    المصري
    عين
    رأي
    يو إس إيه
    صحيفة
    جريدة
    قناة
    موقع
    مجلة
    شبكة
    وكالة
    أخبار
    الأمة
  `),
  /** Media whose name may be a country and «اليوم». */
  mediaHead: lines(`
    صحيفة
    جريدة
    قناة
    موقع
    مجلة
    شبكة
    وكالة
    برنامج
    راديو
    إذاعة
  `),
  /** What makes «اليوم» part of a generic or recurrent meaning. */
  notTodayBefore: lines(`
    هذا
    طوال
    طيلة
    مدار
    كل
    بقية
    لبقية
    ذات
    نفس
    ساعات
    نصف
  `),
  notTodayAfter: lines(`
    العالمي
    الوطني
    الدولي
    الدراسي
    الختامي
    الافتتاحي
    الأول
    الأولى
    الثاني
    الثالث
    الرابع
    الخامس
    السادس
    السابع
    الثامن
    التاسع
    العاشر
    الأخير
    المفتوح
    الواحد
    الذي
    التدريبي
    الإعلامي
    الترفيهي
    الموعود
    المشهود
    الآخر
    التاريخي
    العلمي
    الرياضي
    الترويحي
    الكبير
    المحدد
    الكامل
    العربي
    الإسلامي
    الأسود
    السابع
  `),
  numberHead: lines(`
    القرار
    قرار
    المادة
    مادة
    المادتين
    المواد
    الفقرة
    الفصل
    الفصول
    رقم
    القانون
    قانون
    المرسوم
    مرسوم
    المنشور
    عدد
    الطريق
    طريق
    الرحلة
    رحلة
    هاتف
    ص
    صفحة
    الصفحة
    حلقة
    الحلقة
    سورة
    آية
    الآية
    الغرفة
    طراز
    المنتخب تحت
    رؤية
    أجندة
    إكسبو
    استراتيجية
    خطة
  `),
  /** Things counted, after a number that looks like a year. */
  counted: lines(`
    م د
    شخص
    شخصا
    دولار
    دولارا
    ريال
    ريالا
    جنيه
    جنيها
    دينار
    دينارا
    درهم
    درهما
    يورو
    ليرة
    ألف
    مليون
    مليار
    متر
    مترا
    كيلومتر
    كيلومترا
    كلم
    كم
    كيلو
    طن
    طنا
    هكتار
    ميغاوات
    نقطة
    نقاط
    لاعب
    طالب
    طالبا
    طالبة
    موظف
    موظفا
    جندي
    جنديا
    قتيل
    قتيلا
    جريح
    حالة
    حالات
    وحدة
    عائلة
    أسرة
    مشارك
    مشاركا
    مسلح
    مقاتل
    مقعد
    مدرسة
    شركة
    صوت
    برميل
    مرة
    يوم
    يوما
    شهر
    شهرا
    أسبوع
    ساعة
    سنة
    عام
    عاما
    قطعة
    سيارة
    حاج
    حاجا
    مواطن
    مواطنا
    لاجئ
    لاجئا
    موقع
    سرير
    كغ
    كلغ
    غرام
    فاصل
    في المئة
    في المائة
    بالمئة
    بالمائة
    قدم
    ميل
    قدما
    ميلا
    كتاب
    عنوان
    فرصة
    وظيفة
    أجهزة
  `),
  /** Events that are called by their year: «حرب 2006». */
  eventHead: lines(`
    حرب
    انتخابات
    ثورة
    أزمة
    اتفاق
    اتفاقية
    موازنة
    ميزانية
    موسم
    زلزال
    هجمات
    هجوم
    انقلاب
    دستور
    أحداث
    كارثة
    معاهدة
    احتجاجات
    تفجيرات
    اعتداءات
    هزيمة
    نكسة
    نكبة
    قمة
    غزو
    مونديال
    العالم
    يورو
    أولمبياد
    دورة
    نسخة
    بطولة
    حدود
    عدوان
    مجزرة
    تظاهرات
    انتفاضة
    مباحثات
    إعلان
    بيان
    مؤتمر
    استفتاء
    ربيع
    صيف
    خريف
    شتاء
    دفعة
    إفريقيا
    آسيا
    سنة
    عام
    العام
    السنة
    قبل
    حراك
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Days that are known by day and month alone, with the year that is meant, behind one of these words. */
export const NAMED_DAYS: readonly {readonly heads: readonly string[]; readonly day: string}[] = [
  {heads: lines('ثورة\nانتفاضة\nمظاهرات'), day: '2011-01-25'},
  {heads: lines('ثورة\nمظاهرات\nتظاهرات'), day: '2013-06-30'},
  {heads: lines('ثورة\nحركة'), day: '1952-07-23'},
  {heads: lines('ثورة'), day: '2011-01-14'},
  {heads: lines('ثورة'), day: '2010-12-17'},
  {heads: lines('ثورة'), day: '2011-02-17'},
  {heads: lines('ثورة'), day: '1969-09-01'},
  {heads: lines('ثورة'), day: '1962-09-26'},
  {heads: lines('ثورة'), day: '1963-10-14'},
  {heads: lines('ثورة'), day: '2014-09-21'},
  {heads: lines('ثورة\nانتفاضة\nحراك'), day: '2019-10-17'},
  {heads: lines('ثورة'), day: '1954-11-01'},
  {heads: lines('انقلاب'), day: '2021-10-25'},
  {heads: lines('هجمات\nأحداث\nاعتداءات\nتفجيرات\nهجوم\nاعتداء'), day: '2001-09-11'},
  {heads: lines('هجمات\nاعتداءات'), day: '2015-11-13'},
  {heads: lines('هجوم\nأحداث\nعملية\nهجمات\nمنذ\nقبل\nبعد'), day: '2023-10-07'},
  {heads: lines('انفجار\nكارثة\nتفجير'), day: '2020-08-04'},
  {heads: lines('حدود\nخطوط\nحرب\nعدوان\nأراضي'), day: '1967-06-04'},
  {heads: lines('نكسة\nحرب\nعدوان'), day: '1967-06-05'},
  {heads: lines('حرب\nنصر\nانتصار'), day: '1973-10-06'},
];

/** Events that are called by a month, with the month that is meant: «حرب أكتوبر». */
export const NAMED_MONTHS: readonly {readonly head: string; readonly month: string}[] = [
  {head: 'حرب', month: '1973-10'},
  {head: 'حرب', month: '1967-06'},
  {head: 'نكسة', month: '1967-06'},
  {head: 'حرب', month: '2006-07'},
  {head: 'عدوان', month: '2006-07'},
  {head: 'ثورة', month: '2011-01'},
  {head: 'ثورة', month: '2013-06'},
  {head: 'ثورة', month: '1952-07'},
  {head: 'ثورة', month: '2018-12'},
];
