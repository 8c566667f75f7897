/** The words the templates themselves put on pages; all else comes worded in the views. */
export const LABELS = {
  skip: 'تجاوز إلى المحتوى',
  sections: 'أقسام الأرشيف',
  searchPlaceholder: 'ابحث: اسم، مكان، حدث…',
  searchLabel: 'ابحث في الأرشيف',
  searchButton: 'بحث',
  footer: 'ذيل الصفحة',
  builtFrom: 'بُني من ملفات نصية مفتوحة',
  aside: 'معلومات مرافقة',
  newest: 'أحدث المواد',
  noArticles: 'لا مواد في الأرشيف بعد.',
  people: 'الأعلام',
  places: 'الأماكن',
  organisations: 'المؤسسات',
  tags: 'الموضوعات',
  tagsOfArticle: 'موضوعات المادة',
  byline: 'بقلم',
  corrections: 'تصويبات',
  related: 'مواد قريبة',
  provenance: 'عن هذه النسخة',
  facts: 'بيانات',
  years: 'السنوات',
  months: 'الأشهر',
  published: 'يوم نُشرت فيه مواد',
  told: 'حدث ترويه المواد',
  pages: 'صفحات القائمة',
  forms: 'كما ورد الاسم مطبوعاً',
  variants: 'ويُكتب',
  mentionsByYear: 'المواد في كل سنة',
  year: 'السنة',
  placesOfCountry: 'أماكن فيه',
  map: 'على الخريطة',
  maps: 'الخرائط',
  mapData: 'خريطة الأساس من بيانات',
  articles: 'المواد',
  redirect: 'انتقلت هذه الصفحة إلى عنوان جديد',
  redirectGo: 'إن لم تنتقل تلقائياً فافتح:',
} as const;

/** The reader's settings: what each is called, and its values in the order they are shown. */
export const READER_LABELS = {
  open: 'العرض',
  reset: 'الإعدادات الأصلية',
  theme: {
    legend: 'الألوان',
    options: {
      system: 'كالجهاز',
      light: 'فاتحة',
      dark: 'داكنة',
    },
  },
  size: {
    legend: 'حجم النص',
    options: {
      small: 'صغير',
      normal: 'معتاد',
      large: 'كبير',
      largest: 'كبير جداً',
    },
  },
  months: {
    legend: 'أسماء الأشهر',
    options: {
      dual: 'تموز/يوليو',
      levantine: 'تموز',
      egyptian: 'يوليو',
      maghrebi: 'جويلية',
      moroccan: 'يوليوز',
    },
  },
  digits: {
    legend: 'الأرقام',
    options: {
      arabic: '١٢٣',
      latin: '123',
    },
  },
} as const;
