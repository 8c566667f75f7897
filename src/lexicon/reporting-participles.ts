/**
 * Accusative participles of saying that carry on the subject of the clause before them: «وأشاد …، معتبراً أن …».
 * Folded spellings of the masculine; feminine and plural are derived. Source: agency style of Arabic news.
 */
const MASCULINE = [
  'قائلا',
  'مضيفا',
  'موكدا',
  'مؤكدا',
  'معتبرا',
  'مشيرا',
  'موضحا',
  'لافتا',
  'محذرا',
  'مشددا',
  'مبينا',
  'داعيا',
  'متهما',
  'نافيا',
  'معلنا',
  'مطالبا',
  'متابعا',
  'مستطردا',
  'كاتبا',
  'معلقا',
  'متعهدا',
  'واصفا',
  'ذاكرا',
  'مصرحا',
  'منوها',
  'كاشفا',
  'معربا',
  'مستدركا',
  'متسائلا',
  'مذكرا',
  'مجددا',
  'متوقعا',
  'زاعما',
  'مكررا',
];

/** Participle → its masculine, for every gender and number. */
export const REPORTING_PARTICIPLES: ReadonlyMap<string, string> = new Map(
  MASCULINE.flatMap(form => {
    const stem = form.slice(0, -1);
    return [form, `${stem}ه`, `${stem}ين`, `${stem}تين`].map(spelling => [spelling, form] as const);
  }),
);

/** Verbal nouns with a pronoun that stand for a saying: «نقلت عنه … قوله». */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set([
  'قوله',
  'قولها',
  'قولهم',
  'تصريحه',
  'تاكيده',
  'تاكيدها',
  'وصفه',
  'وصفها',
]);

/** Verbs that judge their object and often have it as a pronoun behind them: «وصفها», «اعتبرته». Lemmas, folded. */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(['وصف', 'اعتبر']);

/** Folded forms of «عدّ», to deem, which is told from «عد» by its shadda alone. */
export const DEEMING_FORMS: ReadonlySet<string> = new Set(['عد', 'عدت']);

/** Nouns that say with ب in front: «توجه إليهم بالقول», «بدأ بالإشارة إلى». */
export const SAYING_NOUNS: ReadonlySet<string> = new Set([
  'القول',
  'قوله',
  'قولها',
  'قولهم',
  'الاشاره',
  'التنويه',
  'التذكير',
]);

/** Words that open a source phrase: «وفقاً لوكالة …», «بحسب بيان …». */
export const SOURCE_OPENERS: ReadonlySet<string> = new Set([
  'وفق',
  'وفقا',
  'بحسب',
  'حسب',
  'حسبما',
  'بحسبما',
  'نقلا',
  'طبقا',
]);

/** Nouns whose name in quotation marks is a title or a designation, not somebody's words. */
export const TITLED_THINGS: ReadonlySet<string> = new Set([
  'فيلم',
  'فيلمه',
  'فيلمها',
  'كتاب',
  'كتابه',
  'كتابها',
  'روايه',
  'روايته',
  'مسلسل',
  'مسرحيه',
  'اغنيه',
  'البوم',
  'برنامج',
  'برنامجه',
  'مهرجان',
  'معرض',
  'بعنوان',
  'عنوان',
  'باسم',
  'اسم',
  'مشروع',
  'مبادره',
  'حمله',
  'عمليه',
  'سلسله',
  'حلقه',
  'اذاعه',
  'محطه',
  'شبكه',
  'فرقه',
  'منظمه',
  'مركز',
  'مطعم',
  'فندق',
  'ملعب',
  'مسرح',
  'منفذ',
  'كتيبه',
  'لواء',
  'نادي',
  'فريق',
  'ديوان',
  'لوحه',
  'وثائقي',
  'مقال',
  'مجله',
  'صحيفه',
  'جريده',
  'قناه',
  'موقع',
  'شركه',
  'وكاله',
  'منصه',
  'تطبيق',
  'طراز',
  'نوع',
  'صاروخ',
  'سفينه',
  'حزب',
  'حركه',
  'تنظيم',
  'جماعه',
  'قصيده',
  'لعبه',
  'جائزه',
  'بطوله',
  'كاس',
  'منتدي',
  'موتمر',
  'هاشتاغ',
  'وسم',
  'شعار',
  'لقب',
  'المسمي',
  'المسماه',
  'يسمي',
  'تسمي',
  'عرف',
  'تدعي',
  'يدعي',
  'المدعو',
  'المدعوه',
  'المعروف',
  'المعروفه',
  'تعرف',
  'يعرف',
]);
