/** Words that decide whether a time tells when something happened: closed classes of Arabic grammar and fixed phrases of news. */
import {lines} from './lines.ts';

/** Before a time, within its phrase: it is where something began or ended, a deadline or a stretch, not when it happened. */
export const BOUNDARY_WORDS = lines(`
  منذ
  مذ
  حتى
  لغاية
  غاية
  طوال
  طيلة
  بحلول
  ابتداء
  اعتبارا
  بدءا
  انطلاقا
  قبيل
  مدى
  تسليم
  لتسليم
`);

/** Between a verb and a time: the time belongs to another event, by which the verb's is placed. */
export const REFERENCE_WORDS = lines(`
  بعد
  قبل
  منذ
  عقب
  إثر
  أثر
  غداة
  عشية
  بحلول
  حتى
  خلافا
  مقارنة
  مقابل
`);

/** Open a phrase that names who says so; a time in it is that of the saying. */
export const SOURCE_WORDS = lines(`
  وفق
  وفقا
  بحسب
  حسب
  حسبما
  نقلا
`);

/** Begin a relative clause. */
export const RELATIVE_WORDS = lines(`
  الذي
  التي
  الذين
  اللذان
  اللذين
  اللتان
  اللتين
  اللواتي
`);

/** What stands behind them in news is nearly always a finite verb. */
export const VERB_OPENERS = lines(`
  قد
  وقد
  لقد
  لم
  ولم
  لن
  سوف
  حيث
  بعدما
  عندما
  حين
  حينما
  إذ
  فيما
  الذي
  التي
  الذين
  أن
`);

/** Words in ي- and ت- that are no verbs, where nothing else says so. */
export const NOT_VERBS = lines(`
  يوم
  يومي
  يوما
  يومين
  يمين
  يسار
  يهود
  يهودي
  يهودية
  ينبوع
  تحت
  تجاه
  تلك
  تقريبا
  تباعا
  تونسي
  تركي
  تاريخ
  تاريخي
  تموز
  تشرين
  توقيت
  تلفزيون
  تويتر
`);

/**
 * Verbs of a state, as they stand behind the letter of the imperfect: «الأزمة التي تعيشها المنطقة اليوم» is these days, and nothing happens on this one.
 * Not those that news also announces a day with («تشهد القاهرة اليوم»).
 */
export const STATE_VERBS = lines(`
  عيش
  عيشون
  عاني
  عانون
  حتاج
  حتاجون
  متلك
  متلكون
  عتبر
  بدو
  عرف
  عرفون
  سمى
  عد
  زال
  ظن
  عتقد
`);

/** Perfects of the same: «أصبحت المملكة اليوم». */
export const STATE_PERFECTS = lines(`
  أصبح
  أصبحت
  أصبحنا
  أصبحوا
  صار
  صارت
  صرنا
  بات
  باتت
  بتنا
  أضحى
  أضحت
  ظل
  ظلت
  بقي
  بقيت
  ليس
  ليست
  لسنا
  يبقى
  تبقى
  يظل
  تظل
  يصبح
  تصبح
  يبيت
`);

/** Before «اليوم», which is then a border, a topic or the span of a day. */
export const BEFORE_NOWADAYS = lines(`
  إلى
  بعد
  قبل
  أما
  خلال
  نهاية
  آخر
  من
  عن
  مثل
  إننا
  أننا
  إنا
  أنا
  نحن
  إنه
  أنه
`);

/** The same where «we» are the subject: who writes «ما نراه اليوم» tells of no day. */
export const OUR_VERBS = lines(`
  رى
  را
  شهد
  واجه
  سمع
  قرأ
  تحدث
  ملك
  مر
  لمس
  جد
  لاحظ
  فتقد
  مارس
  فعل
  ستخدم
  شاهد
`);

/** Before a bare year or month: without one of them it only names a thing («اتفاق 2015», «عقود سبتمبر»). */
export const BARE_TIME_OPENERS = lines(`
  في
  خلال
  شهر
  بشهر
  مطلع
  بداية
  نهاية
  أواخر
  أوائل
  منتصف
  من
  بين
  عام
  العام
  سنة
  السنة
  عامي
  سنتي
  العامين
`);

/** Words of statistics: a year or quarter beside them is what they are counted over, and nothing happened. */
export const STATISTIC_WORDS = lines(`
  بنسبة
  نسبة
  نسبته
  نسبتها
  بالمئة
  بالمائة
  المئة
  المائة
  مقارنة
  إجمالي
  معدل
  متوسط
  المماثلة
  المماثل
`);
