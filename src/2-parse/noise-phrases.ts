/**
 * Page furniture by its words, as it is met in copied and scraped news. Spelling is compared folded, so one form of each
 * is enough. Phrases here must be ones that no sentence of news begins with.
 */
import {lines} from '../lexicon/lines.ts';

/** Furniture when they are the whole line. */
export const WHOLE_LINES: readonly string[] = lines(`
  إعلان
  إعلانات
  مساحة إعلانية
  Advertisement
  Advertisements
  Advertising
  Sponsored
  Source link
  Source
  رابط المصدر
  رابط الخبر
  المزيد
  التفاصيل
  إقرأ التفاصيل
  التعليقات
  تعليقات
  أضف تعليقا
  أضف تعليقك
  اترك تعليقا
  اترك رد
  كل التعليقات
  الرئيسية
  العودة إلى الأعلى
  صورة أرشيفية
  أرشيفية
  أرشيف
  صورة تعبيرية
  تعبيرية
  صورة من الأرشيف
  Read more
  Continue reading
  Related
  Loading
  Next
  Previous
  Getty Images
`);

/** Furniture with whatever follows on a line of moderate length. */
export const LINE_OPENINGS: readonly string[] = lines(`
  اقرأ أيضا
  اقرئي أيضا
  اقرأوا أيضا
  اقرؤوا أيضا
  اقرأ المزيد
  اقرأ كذلك
  قراءة المزيد
  طالع أيضا
  طالع المزيد
  شاهد أيضا
  شاهدي أيضا
  شاهدوا أيضا
  شاهد المزيد
  انظر أيضا
  تابع أيضا
  قد يهمك أيضا
  قد يهمك
  قد يعجبك أيضا
  قد يعجبك
  وقد يهمك أيضا
  للمزيد من الأخبار
  للمزيد من التفاصيل
  لمزيد من الأخبار
  للمزيد اضغط
  للمزيد تابع
  للمزيد طالع
  لقراءة المزيد
  لقراءة الخبر كاملا
  لمتابعة آخر الأخبار
  لمتابعة المزيد
  اضغط هنا
  انقر هنا
  جميع الحقوق محفوظة
  كل الحقوق محفوظة
  كافة الحقوق محفوظة
  حقوق النشر محفوظة
  جميع حقوق النشر محفوظة
  All rights reserved
  Copyright
  هذا الموقع يستخدم ملفات تعريف الارتباط
  يستخدم هذا الموقع ملفات تعريف الارتباط
  نستخدم ملفات تعريف الارتباط
  يستخدم موقعنا ملفات تعريف الارتباط
  نحن نستخدم ملفات تعريف الارتباط
  This site uses cookies
  This website uses cookies
  We use cookies
  رابط الخبر بصحيفة
  رابط مختصر
  الرابط المختصر
  The post
`);

/** Headings of lists of other articles: what follows to the end of the text is furniture too, while it reads as headlines. */
export const LIST_HEADINGS: readonly string[] = lines(`
  اقرأ أيضا
  أخبار ذات صلة
  مواضيع ذات صلة
  موضوعات ذات صلة
  مقالات ذات صلة
  مواد ذات صلة
  ذات صلة
  مواضيع متعلقة
  موضوعات متعلقة
  أخبار متعلقة
  الأكثر قراءة
  الأكثر مشاهدة
  قد يهمك أيضا
  قد يعجبك أيضا
  مقالات مشابهة
  المقال التالي
  المقال السابق
  Related articles
  Related posts
`);

/** Furniture when a colon follows. */
export const LABELS: readonly string[] = lines(`
  للمزيد
  الوسوم
  وسوم
  سمات
  الكلمات المفتاحية
  كلمات مفتاحية
  الكلمات الدلالية
  كلمات دلالية
  الكلمات الدالة
  Tags
  تصوير
  عدسة
  الصورة
  صورة
  مصدر الصورة
  صدر الصورة
  التعليق على الصورة
  تعليق على الصورة
  تعليق الصورة
  Photo
  Image
  التصنيف
  القسم
  شارك
  مشاركة
  شارك الخبر
  شارك المقال
  Share
  عدد المشاهدات
  المشاهدات
  مشاهدات
  عدد القراءات
  عدد الزيارات
  عدد الزوار
  عدد التعليقات
  مدة القراءة
  وقت القراءة
  زمن القراءة
  رابط
  الرابط
`);

/** What a line of this kind names is who published the text. */
export const SOURCE_LABELS: readonly string[] = lines(`
  المصدر
  مصدر الخبر
  نقلا عن
  Source
`);

/** What a line of this kind names is when the text was published; only a date may follow. */
export const DATE_LABELS: readonly string[] = lines(`
  نشر في
  نشر
  نشر بتاريخ
  تم النشر في
  تم النشر
  تاريخ النشر
  تاريخ الخبر
  تاريخ
  التاريخ
  نشرت في
  Published
  Published on
`);

/** Later changes of the page: dropped, for they are no date of publication. Only a date may follow. */
export const UPDATE_LABELS: readonly string[] = lines(`
  آخر تحديث
  تم التحديث
  تحديث
  حدث في
  آخر تعديل
  Updated
  Last updated
`);

/** A line of nothing but these is a row of buttons. */
export const BUTTON_WORDS: readonly string[] = lines(`
  شارك
  شاركها
  شاركه
  مشاركة
  شارك الخبر
  انشر
  نشر
  طباعة
  اطبع
  إرسال
  أرسل
  نسخ
  انسخ
  حفظ
  متابعة
  تابعنا
  بريد
  البريد
  الإلكتروني
  الخبر
  المقال
  الرابط
  على
  عبر
  فيسبوك
  الفيسبوك
  فيس بوك
  تويتر
  إكس
  واتساب
  واتس اب
  تلغرام
  تيليجرام
  تليجرام
  تيلقرام
  لينكدإن
  ماسنجر
  بنترست
  سناب شات
  إنستغرام
  انستقرام
  يوتيوب
  ريديت
  مسنجر
  Share
  Tweet
  Post
  Pin
  Like
  Follow
  Email
  Print
  Copy
  Link
  Facebook
  Twitter
  X
  WhatsApp
  Telegram
  LinkedIn
  Messenger
  Pinterest
  Reddit
  Tumblr
  Viber
  Next
  Previous
`);

/** A line that begins with one of these and names a platform calls the reader to follow the publisher. */
export const FOLLOW_OPENINGS: readonly string[] = lines(`
  تابعوا
  تابعونا
  تابعنا
  تابع آخر
  تابع أخبار
  اشترك في
  اشترك الآن
  اشتركوا
  اشتركي
  انضم إلى قناتنا
  انضم إلينا
  انضموا
  حملوا
  زوروا
  يمكنكم متابعة
  يمكنكم متابعتنا
  يمكنك متابعة
  يمكنك متابعتنا
  لمتابعة
  لمتابعتنا
  لتصلك
  ليصلك
  Follow
  Subscribe
  Join
`);
/** Names of search engines, social networks and messengers, in Arabic spellings and Latin: what an invitation to follow ends in. */
export const PLATFORMS: readonly string[] = lines(`
  google
  غوغل
  جوجل
  قوقل
  تلغرام
  تليغرام
  تيليجرام
  تيليغرام
  تليجرام
  تلجرام
  واتساب
  واتس
  فيسبوك
  تويتر
  إكس
  يوتيوب
  إنستغرام
  انستقرام
  نبض
  قناتنا
  صفحتنا
  حسابنا
  حساباتنا
  صفحاتنا
  نشرتنا
  تطبيقنا
  مواقع التواصل
  منصات التواصل
  telegram
  whatsapp
  facebook
  twitter
  youtube
  newsletter
`);

/** Counted by a page, behind a number: «١٢٤ مشاهدة», «5 دقائق قراءة». */
export const COUNTED_BY_PAGE: readonly string[] = lines(`
  مشاهدة
  مشاهدات
  قراءة
  قراءات
  زيارة
  زيارات
  زائر
  تعليق
  تعليقات
  تعليقا
  مشاركة
  مشاركات
  إعجاب
  دقيقة قراءة
  دقائق قراءة
  دقيقة للقراءة
  دقائق للقراءة
  views
  view
  comments
  shares
  min read
  minutes read
`);

/** Stuck to the front of a text by a slide show above it. */
export const GLUED_OPENINGS: readonly string[] = lines(`
  Next Previous
  Previous Next
  التالي السابق
  السابق التالي
`);

/** Stuck to the end of a text. */
export const GLUED_ENDINGS: readonly string[] = lines(`
  Source link
  Read more
  ...المزيد
  …المزيد
  اقرأ المزيد
  [ad_1]
  [ad_2]
`);

/** Stuck to the end of a text after a sentence, with whatever follows. */
export const GLUED_TAILS: readonly string[] = lines(`
  رابط الخبر بصحيفة
  سمات
  The post
`);

/** Words of dates beside names of months and days. */
export const DATE_WORDS: readonly string[] = lines(`
  من
  في
  يوم
  م
  هـ
  ه
  ص
  الموافق
  صباحا
  مساء
  ظهرا
  الساعة
  بتوقيت
  غرينتش
  جرينتش
  AM
  PM
  GMT
  January
  February
  March
  April
  May
  June
  July
  August
  September
  October
  November
  December
`);
