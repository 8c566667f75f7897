/**
 * Views as the planner makes them, one or more for each page kind, with what breaks pages in practice: headlines that
 * begin in Latin letters, vocalised words, a headline of forty words, addresses that do not break, names with quotes and
 * angle brackets, letters the faces lack, a list of one and a list of many.
 */
import type {
  ArticleCard,
  ArticleView,
  EntityView,
  PageKind,
  PageView,
  RankItem,
  SiteView,
  StoryCard,
  Strip,
  TimelineView,
  TopicView,
  ViewOf,
} from '../../src/model/page.ts';

/** A view with the kind of page it is for and a name to find it by. */
export type Fixture = {
  readonly [Kind in PageKind]: {
    readonly name: string;
    readonly kind: Kind;
    readonly permalink: string;
    readonly view: ViewOf[Kind];
  };
}[PageKind];

const SITE: SiteView = {
  title: 'سِجِلّ',
  description: 'أرشيف الأخبار العربية',
  base: '/',
  home: '/',
  nav: [
    {section: 'home', label: 'الأحدث', url: '/'},
    {section: 'timeline', label: 'الخط الزمني', url: '/timeline/'},
    {section: 'people', label: 'الأعلام', url: '/people/'},
    {section: 'places', label: 'الأماكن', url: '/places/'},
    {section: 'organisations', label: 'المؤسسات', url: '/organisations/'},
    {section: 'tags', label: 'الموضوعات', url: '/tags/'},
    {section: 'sources', label: 'المصادر', url: '/sources/'},
    {section: 'about', label: 'عن الأرشيف', url: '/about/'},
  ],
  footer: [
    {label: 'خلاصة Atom', url: '/feed.xml'},
    {label: 'البيانات JSON', url: '/data/'},
    {label: 'عن الأرشيف', url: '/about/'},
  ],
  atom: '/feed.xml',
  jsonFeed: '/feed.json',
  openSearch: '/opensearch.xml',
  styles: '/css/sijill.css',
  readerScript: '/js/reader.js',
  fonts: ['/fonts/markazi-text-arabic.woff2', '/fonts/readex-pro-arabic.woff2'],
  icon: '/icon.svg',
  digits: 'arabic',
  months: 'dual',
};

const pageHead = (permalink: string, title: string): PageView => ({
  site: SITE,
  headTitle: `${title} · سجل`,
  headDescription: 'أخبار من مصادر عربية، كل خبر بتاريخه ومصدره ومن ذُكر فيه.',
  canonical: `https://sijill.example${permalink}`,
  ogType: 'website',
  image: {url: 'https://sijill.example/card.png', width: 1200, height: 630, alt: 'سجل'},
});

/** «١٤٤٧» for 1447. */
const digits = (value: number): string =>
  String(value).replace(/\d/gu, digit => String.fromCodePoint(0x660 + Number(digit)));

const MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
] as const;

const strip = (firstYear: number, years: number): Strip => ({
  label: `عدد المواد في كل شهر من ${digits(firstYear)} إلى ${digits(firstYear + years - 1)}`,
  bars: Array.from({length: years * 12}, (_, slot) => {
    const height = (slot * 37) % 11 < 3 ? 0 : (((slot * 53) % 17) + 1) / 17;
    const year = firstYear + Math.floor(slot / 12);
    const label = `${MONTHS[slot % 12]} ${digits(year)}: ${digits(Math.round(height * 20))} مادة`;
    return {
      height,
      label,
      on: slot % 23 === 5,
      ...(height > 0 && {url: `/timeline/${year}/${String((slot % 12) + 1).padStart(2, '0')}/`}),
    };
  }),
  years: Array.from({length: years}, (_, index) => ({
    label: digits(firstYear + index),
    at: index / years,
    url: `/timeline/${firstYear + index}/`,
  })),
});

const EMPTY_STRIP: Strip = {label: '', bars: [], years: []};

const CARDS: readonly ArticleCard[] = [
  {
    title: {text: 'قمة الساحل تُنهي أعمالها باتفاق على ممر تجاري يربط خمس عواصم'},
    url: '/articles/sahel-summit/',
    source: {label: 'مكتب بيروت', url: '/sources/beirut-desk/'},
    date: {text: '١٢ تموز/يوليو ٢٠٢٥', machine: '2025-07-12'},
    summary: {
      text: 'وقّع الوزراء بعد يومين من المفاوضات وثيقة من أربع صفحات تحدد مواعيد الأشغال وتترك مسألة التمويل إلى لقاء الخريف.',
    },
    badge: 'القصة في ٣ مصادر',
  },
  {
    title: {text: 'COP29: لا للحرب! شعار يرفعه ناشطون في باكو'},
    url: '/articles/cop29/',
    source: {label: 'AFP', url: '/sources/afp/'},
    date: {text: '١١ تشرين الثاني/نوفمبر ٢٠٢٤', machine: '2024-11-11'},
    summary: {text: 'G20 تلتقي بعد أسبوع، والوفود تنتظر رقماً لم يُكتب بعد.'},
  },
  {
    title: {text: 'مُذَكِّرَةُ تَفَاهُمٍ بَيْنَ وِزَارَتَيِ ٱلثَّقَافَةِ لِحِفْظِ ٱلْمَخْطُوطَاتِ'},
    url: '/articles/vocalised/',
    source: {label: 'مكتب الرياض', url: '/sources/riyadh-desk/'},
    date: {text: 'نحو أيلول/سبتمبر ٢٠٢٣', note: 'تاريخ مُستنتَج'},
  },
  {
    title: {
      text: 'من ڨفصة إلى ڤيينا ومن أڭادير إلى گلميم: قطارٌ واحد وأربع لغات، وعنوانٌ طال حتى لم يعد عنواناً لأن محرره أراد أن يذكر كل محطة ومسافر وتأخير وحقيبة ضائعة قبل أن يصل القارئ إلى الخبر نفسه في آخر السطر الرابع',
    },
    url: '/articles/long-title/',
    source: {label: 'مصدر غير معروف'},
    date: {text: '٦ شباط/فبراير ٢٠٢٣', machine: '2023-02-06'},
    summary: {
      text: 'https://example.org/a/very/long/address/that/does/not/break/anywhere/because-nobody-put-a-space-into-it?query=value',
    },
  },
  {
    title: {text: 'Harbour reopens after the storm', lang: 'en', dir: 'ltr'},
    url: '/articles/harbour/',
    source: {label: 'Coast & Sea <Weekly>', url: '/sources/coast/'},
    date: {text: '٥ آب/أغسطس ٢٠٢٠', machine: '2020-08-05'},
    summary: {text: 'Ships "wait" outside the port; the first is due on Monday.', lang: 'en', dir: 'ltr'},
  },
];

const rank = (kind: string, names: readonly string[]): readonly RankItem[] =>
  names.map((label, index) => ({
    label,
    url: `/${kind}/${kind}-${index}/`,
    count: digits(9 * (names.length - index)),
    share: (names.length - index) / names.length,
  }));

const PEOPLE = rank('people', [
  'ليلى بن عاشور',
  'سامي الحدّاد',
  'Jean-Luc Martin',
  'عبد الرحمن بن محمد آل فلان الدوسري',
  'پروين گلزار',
]);
const PLACES = rank('places', ['تونس', 'ڨفصة', 'ڤيينا', 'خور الزبير', 'Ürümqi']);
const BODIES = rank('organisations', ['الهيئة الإقليمية للموانئ', 'AFP', 'مجلس التعاون', 'G20']);

const CHIPS = [
  {label: 'G20', url: '/tags/g20/', count: '٧', type: 'tag'},
  {label: 'COP29 في باكو', url: '/tags/cop29/', count: '٥', type: 'tag'},
  {label: 'تجارة وموانئ', url: '/tags/trade/', count: '١٢', type: 'tag'},
  {label: 'تراث ومخطوطات ومكتبات عامة وخاصة في المدن القديمة', url: '/tags/heritage/', type: 'tag'},
] as const;

const STORIES: readonly StoryCard[] = [
  {
    title: {text: 'قمة الساحل تُنهي أعمالها باتفاق على ممر تجاري يربط خمس عواصم'},
    url: '/stories/sahel-summit/',
    tally: '٤ مواد من ٣ مصادر، ١٢ – ١٣ تموز/يوليو ٢٠٢٥',
    sources: ['مكتب بيروت', 'Coast & Sea <Weekly>', 'AFP'],
  },
  {
    title: {text: 'Harbour reopens after the storm', lang: 'en', dir: 'ltr'},
    url: '/stories/harbour/',
    tally: 'مادتان، ٥ آب/أغسطس ٢٠٢٠',
    sources: [],
  },
];

const STORY: ViewOf['story'] = {
  ...pageHead('/stories/sahel-summit/', 'قمة الساحل'),
  section: 'stories',
  all: {label: 'القصص', url: '/stories/'},
  title: {text: 'قمة الساحل تُنهي أعمالها باتفاق على ممر تجاري يربط خمس عواصم'},
  tally: '٤ مواد من ٣ مصادر، ١٢ – ١٣ تموز/يوليو ٢٠٢٥',
  reports: [
    {
      source: {label: 'مكتب بيروت', url: '/sources/beirut-desk/'},
      date: {text: '١٢ تموز/يوليو ٢٠٢٥', machine: '2025-07-12T21:30:00+03:00'},
      hour: '٢١:٣٠',
      title: {text: 'قمة الساحل تُنهي أعمالها باتفاق على ممر تجاري يربط خمس عواصم'},
      url: '/articles/sahel-summit/',
      lead: {text: 'وقّع الوزراء بعد يومين من المفاوضات وثيقة من أربع صفحات تحدد مواعيد الأشغال.'},
      only: [
        {label: 'ليلى بن عاشور', url: '/people/people-0/', type: 'person'},
        {label: 'AFP', url: '/organisations/organisations-1/', type: 'organisation'},
      ],
      onlyNumbers: ['14 سيارة', '7.8 درجات', '30%'],
      onlyQuotes: [
        {text: {text: 'لن يتأخر المشروع يوماً واحداً عن موعده'}, speaker: 'ليلى بن عاشور'},
        {text: {text: 'No quay shall close', lang: 'en', dir: 'ltr'}},
      ],
    },
    {
      source: {label: 'Coast & Sea <Weekly>', url: '/sources/coast/'},
      date: {text: 'نحو تموز/يوليو ٢٠٢٥'},
      title: {text: 'COP29: لا للحرب! شعار في القمة'},
      url: '/articles/cop29/',
      copyOf: {
        words: 'نسخة شبه مطابقة لما نشره',
        original: {label: 'مكتب بيروت', url: '/articles/sahel-summit/'},
      },
      only: [],
      onlyNumbers: [],
      onlyQuotes: [],
    },
    {
      source: {label: 'مصدر غير معروف'},
      date: {text: '١٣ تموز/يوليو ٢٠٢٥', machine: '2025-07-13'},
      title: {text: 'Harbour reopens after the storm', lang: 'en', dir: 'ltr'},
      url: '/articles/harbour/',
      lead: {text: 'Ships wait outside the port.', lang: 'en', dir: 'ltr'},
      only: [],
      onlyNumbers: [],
      onlyQuotes: [],
    },
  ],
  shared: [{heading: 'أماكن', chips: [{label: 'خور الزبير', url: '/places/places-3/', type: 'place'}]}],
  days: [
    {date: {text: 'السبت ١٢ تموز/يوليو ٢٠٢٥', machine: '2025-07-12'}, sources: 'المواد كلها'},
    {date: {text: 'أيلول/سبتمبر ٢٠٢٥', machine: '2025-09'}, sources: 'مكتب بيروت، AFP'},
  ],
};

const HOME: ViewOf['home'] = {
  ...pageHead('/', 'أرشيف الأخبار العربية'),
  section: 'home',
  tally: '٤٨ مادة من ٤ مصادر، ٢٠١٨–٢٠٢٥',
  strip: strip(2018, 8),
  newest: CARDS,
  older: {label: 'مواد أقدم', url: '/timeline/'},
  stories: STORIES,
  people: PEOPLE,
  places: PLACES,
  organisations: BODIES,
  tags: CHIPS,
};

const HOME_OF_ONE: ViewOf['home'] = {
  ...pageHead('/', 'أرشيف الأخبار العربية'),
  section: 'home',
  tally: 'مادة واحدة من مصدر واحد، ٢٠٢٥',
  strip: {
    label: 'عدد المواد في كل شهر من ٢٠٢٥',
    bars: MONTHS.map((month, index) => ({
      height: index === 6 ? 1 : 0,
      label: `${month} ٢٠٢٥`,
      on: index === 6,
      ...(index === 6 && {url: '/timeline/2025/07/'}),
    })),
    years: [{label: '٢٠٢٥', at: 0, url: '/timeline/2025/'}],
  },
  newest: CARDS.slice(0, 1),
  stories: [],
  people: PEOPLE.slice(0, 1),
  places: [],
  organisations: [],
  tags: [],
};

const HOME_OF_NONE: ViewOf['home'] = {
  ...pageHead('/', 'أرشيف الأخبار العربية'),
  site: {...SITE, searchUrl: '/search/'},
  section: 'home',
  tally: 'لا مواد بعد',
  strip: EMPTY_STRIP,
  newest: [],
  stories: [],
  people: [],
  places: [],
  organisations: [],
  tags: [],
};

const BODY_HTML = `
<p>أعلنت <a class="m person" href="/people/people-0/">ليلى بن عاشور</a> <time datetime="2025-07-12" title="السبت ١٢ تموز/يوليو ٢٠٢٥">السبت</time> أن الأشغال في ميناء <a class="m place" href="/places/places-3/">خور الزبير</a> تبدأ <time datetime="2025-09" title="أيلول/سبتمبر ٢٠٢٥">مطلع أيلول/سبتمبر</time>، بعد أن وافقت <a class="m organisation" href="/organisations/organisations-0/">الهيئة الإقليمية للموانئ</a> على الجدول الذي قدّمه <span class="m person">كمال الورّاق</span>.<sup><a href="#h-fn-1" id="h-fnref-1" data-footnote-ref="" aria-describedby="footnote-label">١</a></sup></p>
<p>وقال إن المشروع «<span class="q" title="قول منسوب إلى ليلى بن عاشور">لن يتأخر يوماً واحداً</span>» <span class="t" title="في أحد أيام الخريف">ذات خريف</span>، وإن تقرير <bdi>G20</bdi> الأخير (<bdi>COP29 annex B-12</bdi>) يؤيد ذلك. وزار الوفد <a class="m place" href="/places/places-2/">ڤيينا</a> وأڭادير وگلميم و<strong>ڨابس</strong> في <em>أسبوع واحد</em>.</p>
<blockquote><p>نحن لا نبني رصيفاً، بل نبني موعداً بين مدينتين.</p><p>نُقل ذلك عن <a class="m person" href="/people/people-1/">سامي الحدّاد</a> بحسب <a class="m organisation" href="/organisations/organisations-1/"><bdi>AFP</bdi></a>.</p></blockquote>
<h2>ما الذي اتُّفق عليه</h2>
<ul><li>رصيفان جديدان قبل نهاية العام.</li><li>تعرفة موحدة تُراجع كل ستة أشهر.</li></ul>
<ol><li>تنشر الهيئة الأرقام.</li><li>يجتمع الوزراء.</li></ol>
<div class="table" role="region" aria-label="جدول" tabindex="0"><table><thead><tr><th scope="col">الميناء</th><th scope="col">الحمولة بالأطنان</th><th scope="col">التغير عن العام السابق</th><th scope="col">الرصيف الذي تشمله الأشغال في المرحلة الأولى</th></tr></thead><tbody><tr><td>خور الزبير</td><td>١٢٣٬٤٥٦</td><td>٪٧٫٥</td><td>الشرقي</td></tr><tr><td>ڨابس</td><td>٩٨٬٧٦٥</td><td>٪١٫٢</td><td>الجنوبي القديم</td></tr></tbody></table></div>
<p lang="en" dir="ltr">The annex says: “No quay shall close before its neighbour opens.”</p>
<pre><code>sha256sum article.md</code></pre>
<p>ويُقرأ الملحق كاملاً في <a href="https://example.org/annex/2025/07/12/a-very-long-address-without-any-space-in-it.html" rel="nofollow noopener">https://example.org/annex/2025/07/12/a-very-long-address-without-any-space-in-it.html</a>، ورمزه <code>B-12/rev.3</code>.</p>
<section class="footnotes" data-footnotes=""><h2 id="footnote-label">حواشٍ</h2><ol><li id="h-fn-1"><p>نُشر الجدول في ملحق من صفحتين. <a href="#h-fnref-1" data-footnote-backref="" aria-label="عودة إلى موضع الحاشية ١">↑</a></p></li></ol></section>`;

const ARTICLE: ArticleView = {
  ...pageHead('/articles/sahel-summit/', 'قمة الساحل'),
  ogType: 'article',
  jsonLd: '{"@context":"https://schema.org","@type":"NewsArticle","headline":"</script><b>"}',
  kicker: {label: 'تجارة وموانئ', url: '/tags/trade/'},
  title: {text: 'قمة الساحل تُنهي أعمالها باتفاق على ممر تجاري يربط خمس عواصم'},
  standfirst: {text: 'وثيقة من أربع صفحات تحدد مواعيد الأشغال وتترك مسألة التمويل إلى لقاء الخريف.'},
  source: {label: 'مكتب بيروت', url: '/sources/beirut-desk/'},
  byline: ['هالة منصور', 'Pierre Dupont'],
  date: {text: 'السبت ١٢ تموز/يوليو ٢٠٢٥', machine: '2025-07-12'},
  hijri: '١٧ محرم ١٤٤٧ هـ',
  readingTime: 'قراءة ٣ دقائق',
  lang: 'ar',
  dir: 'rtl',
  dateline: 'ڨفصة',
  bodyHtml: BODY_HTML,
  story: {
    all: {label: 'قارن بين المواد', url: '/stories/sahel-summit/'},
    others: [
      {
        title: {text: 'COP29: لا للحرب! شعار في القمة'},
        url: '/articles/cop29/',
        source: {label: 'AFP', url: '/sources/afp/'},
        date: {text: 'بعد يومين', machine: '2025-07-14'},
        copy: 'نسخة شبه مطابقة لهذه المادة',
      },
    ],
  },
  tags: CHIPS,
  named: [
    {heading: 'أعلام', chips: PEOPLE.map(person => ({...person, type: 'person'}))},
    {heading: 'أماكن', chips: PLACES.map(place => ({...place, type: 'place'}))},
    {heading: 'مؤسسات', chips: BODIES.map(body => ({...body, type: 'organisation'}))},
  ],
  corrections: [{date: {text: '٢ آب/أغسطس ٢٠٢٥', machine: '2025-08-02'}, note: 'صُحّح عدد الأرصفة: اثنان لا ثلاثة.'}],
  provenance: [
    {term: 'المصدر', values: [{text: 'مكتب بيروت', url: '/sources/beirut-desk/'}]},
    {term: 'التاريخ', values: [{text: 'مُستنتَج من النص'}]},
    {term: 'العنوان', values: [{text: 'وضعه المحرّر'}]},
    {
      term: 'رابط النشر',
      values: [
        {
          text: 'example.org/news/2025/07/12/sahel-corridor-summit',
          url: 'https://example.org/news/2025/07/12/',
          ltr: true,
        },
      ],
    },
    {term: 'بصمة الملف', values: [{text: 'sha256 9f2c…41ab', ltr: true, machine: `9f2c${'0'.repeat(56)}41ab`}]},
    {term: 'الرخصة', values: [{text: 'CC0-1.0', ltr: true}]},
  ],
  citation: {
    text: 'هالة منصور، «قمة الساحل تُنهي أعمالها باتفاق»، مكتب بيروت، [١٢ تموز/يوليو ٢٠٢٥]. في: سِجِلّ.',
    address: 'https://archive.example/articles/sahel-summit/',
    files: [
      {label: 'BibTeX', url: '/articles/sahel-summit/cite.bib'},
      {label: 'سجلّ المادة (JSON)', url: '/articles/sahel-summit/record.json'},
    ],
    script: '/js/copy-citation.js',
    copy: 'انسخ الاستشهاد',
    copied: 'نُسخ',
  },
  related: CARDS.slice(1, 4),
};

const ARTICLE_BARE: ArticleView = {
  ...pageHead('/articles/cop29/', 'COP29: لا للحرب!'),
  ogType: 'article',
  title: {text: 'COP29: لا للحرب!'},
  source: {label: 'مصدر غير معروف'},
  byline: [],
  date: {text: 'بين ٢٣ و٢٩ آذار/مارس ٢٠٢١', note: 'تاريخ مُستنتَج'},
  readingTime: 'قراءة دقيقة واحدة',
  lang: 'ar',
  dir: 'rtl',
  bodyHtml: '<p>خبر من سطر واحد.</p>',
  tags: [],
  named: [],
  corrections: [],
  provenance: [],
  citation: {
    text: '«COP29: لا للحرب!»، مصدر غير معروف، ٢٠٢١. في: سِجِلّ.',
    address: 'https://archive.example/articles/cop29/',
    files: [],
    script: '/js/copy-citation.js',
    copy: 'انسخ الاستشهاد',
    copied: 'نُسخ',
  },
  related: [],
};

const ARTICLE_LONG: ArticleView = {
  ...ARTICLE_BARE,
  ...pageHead('/articles/long-title/', 'عنوان طويل'),
  title: CARDS[3]?.title ?? {text: ''},
  kicker: {label: 'G20', url: '/tags/g20/'},
  standfirst: CARDS[2]?.title ?? {text: ''},
};

const ARTICLE_VOCALISED: ArticleView = {
  ...ARTICLE_BARE,
  ...pageHead('/articles/vocalised/', 'مذكرة تفاهم'),
  title: CARDS[2]?.title ?? {text: ''},
  bodyHtml: '<p>وَقَّعَ ٱلْوَزِيرَانِ مُذَكِّرَةً فِي سِتِّ نُسَخٍ، بِكُلِّ لُغَةٍ نُسْخَتَانِ.</p>',
};

const ARTICLE_FOREIGN: ArticleView = {
  ...ARTICLE_BARE,
  ...pageHead('/articles/harbour/', 'Harbour reopens'),
  title: {text: 'Harbour reopens after the storm', lang: 'en', dir: 'ltr'},
  lang: 'en',
  dir: 'ltr',
  bodyHtml: '<p>Ships wait outside the port; the first is due on Monday.</p>',
};

const TIMELINE: TimelineView = {
  tally: '٣ أحداث',
  ...pageHead('/timeline/2025/', 'الخط الزمني ٢٠٢٥'),
  section: 'timeline',
  heading: 'عام ٢٠٢٥',
  strip: strip(2018, 8),
  years: Array.from({length: 8}, (_, index) => ({
    label: digits(2018 + index),
    url: `/timeline/${2018 + index}/`,
    current: index === 7,
  })),
  otherYears: [
    {
      heading: 'قبل عام ٢٠١٨',
      tally: 'حدث واحد',
      years: [{label: '٦٣٠', url: '/timeline/0630/', count: '١', current: false}],
    },
    {
      heading: 'بعد عام ٢٠٢٥',
      tally: 'حدث واحد',
      years: [{label: '٢٠٦٠', url: '/timeline/2060/', count: '١', current: false}],
    },
  ],
  months: MONTHS.map((label, index) => ({
    label,
    url: `/timeline/2025/${String(index + 1).padStart(2, '0')}/`,
    current: false,
    count: digits(index * 3 + 1),
  })),
  older: {label: '٢٠٢٤', url: '/timeline/2024/'},
  newer: {label: '٢٠٢٦', url: '/timeline/2026/'},
  filters: [
    {
      heading: 'حسب العَلَم',
      chips: [{label: 'سلمى الحاج', url: '/people/salma/timeline/#y-2025', type: 'person', count: '٣'}],
    },
  ],
  groups: [
    {
      id: 'm-2025-07',
      heading: 'تموز/يوليو ٢٠٢٥',
      machine: '2025-07',
      url: '/timeline/2025/07/',
      tally: '١٢ حدثاً',
      isDay: false,
      appeared: [],
      more: {label: 'كل أحداث تموز/يوليو ٢٠٢٥', url: '/timeline/2025/07/'},
      events: [
        {
          id: 'e-0123456789',
          kind: 'reported',
          date: {text: '١٢ تموز/يوليو', machine: '2025-07-12'},
          grain: 'السبت',
          sentence: CARDS[0]?.title ?? {text: ''},
          names: [{label: 'AFP', url: '/organisations/afp/', type: 'organisation'}],
          told: 'ترويه مادتان من مصدرين',
          notes: [],
          evidence: [
            {
              source: {label: 'AFP', url: '/sources/afp/'},
              date: {text: '١٢ تموز/يوليو ٢٠٢٥', machine: '2025-07-12'},
              title: {text: 'COP29: لا للحرب!'},
              url: '/articles/cop29/',
            },
            {
              source: {label: 'مصدر غير معروف'},
              date: {text: 'نحو تموز/يوليو ٢٠٢٥'},
              title: {text: 'Harbour reopens', lang: 'en', dir: 'ltr'},
              url: '/articles/harbour/',
            },
          ],
        },
        {
          id: 'e-1123456789',
          kind: 'recalled',
          date: {text: '١ – ٢ تموز/يوليو'},
          grain: 'يومان',
          sentence: {text: 'COP29: لا للحرب! في سبعة أحرف'},
          names: [],
          notes: [],
          evidence: [],
        },
      ],
    },
    {
      id: 'd-2024-10-19',
      heading: 'السبت ١٩ تشرين الأول/أكتوبر',
      machine: '2024-10-19',
      isDay: true,
      appeared: [
        {source: {label: 'AFP', url: '/sources/afp/'}, title: {text: 'G20: ما بعد القمة'}, url: '/articles/g20/'},
      ],
      events: [
        {
          id: 'e-2123456789',
          kind: 'foretold',
          date: {text: '١٩ تشرين الأول/أكتوبر', machine: '2024-10-19'},
          grain: 'السبت',
          sentence: {
            text: 'وصول أول قطار من ڨفصة إلى أڭادير عبر گلميم بعد انقطاع دام تسعة أعوام وثلاثة أشهر ويومين كما أحصاها المسافرون',
          },
          names: [],
          notes: ['أُعلن قبل موعده'],
          evidence: [],
        },
      ],
    },
  ],
  pager: {older: {label: 'أقدم', url: '/timeline/2024/'}, position: 'عام ٢٠٢٥'},
};

/** Thirty-one days, whose last tick has three bars. */
const TIMELINE_MONTH: TimelineView = {
  ...TIMELINE,
  strip: {
    label: 'عدد الأحداث في كل يوم من تموز/يوليو ٢٠٢٥',
    bars: Array.from({length: 31}, (_, slot) => ({height: 0.5, label: `${digits(slot + 1)}: حدثان`, on: true})),
    years: [1, 8, 15, 22, 29].map(day => ({
      label: digits(day),
      at: (day - 1) / 31,
      url: `/timeline/2025/07/#d-2025-07-${String(day).padStart(2, '0')}`,
    })),
  },
  otherYears: [],
};

const TIMELINE_EMPTY: TimelineView = {
  ...pageHead('/timeline/', 'الخط الزمني'),
  section: 'timeline',
  heading: 'الخط الزمني',
  tally: '',
  strip: EMPTY_STRIP,
  years: [],
  otherYears: [],
  months: [],
  filters: [],
  groups: [],
  empty: 'لا أحداث مؤرخة بعد.',
};

const INDEX: ViewOf['index'] = {
  ...pageHead('/people/', 'الأعلام'),
  section: 'people',
  heading: 'الأعلام',
  intro: 'من ذُكر في مواد الأرشيف، الأكثر ذكراً أولاً.',
  type: 'person',
  letters: [
    {label: 'ا', url: '/people/letters/alef/', current: false},
    {label: 'ب', url: '/people/letters/beh/', current: true},
  ],
  groups: [
    {
      items: PEOPLE.map((person, index) => ({
        ...person,
        ...(index % 2 === 0 && {description: 'وزيرة النقل سابقاً، ورئيسة لجنة الموانئ منذ ٢٠٢٢'}),
      })),
    },
    {heading: 'ورد ذكرهم ولم تُراجع أسماؤهم', items: rank('provisional', ['كمال الورّاق', 'O’Neil "Bo" <x>'])},
  ],
  pager: {
    newer: {label: 'الأكثر ذكراً', url: '/people/'},
    older: {label: 'الأقل ذكراً', url: '/people/page/3/'},
    position: 'صفحة ٢ من ٣',
  },
};

const INDEX_EMPTY: ViewOf['index'] = {
  ...pageHead('/places/', 'الأماكن'),
  section: 'places',
  heading: 'الأماكن',
  intro: '',
  type: 'place',
  letters: [],
  map: {label: 'الأماكن على الخريطة', url: '/places/map/'},
  groups: [],
  empty: 'لا أماكن بعد.',
};

const ENTITY: EntityView = {
  ...pageHead('/people/people-0/', 'ليلى بن عاشور'),
  section: 'people',
  ogType: 'profile',
  type: 'person',
  typeLabel: 'علم',
  name: 'ليلى بن عاشور',
  english: 'Leila Ben Achour',
  description: 'وزيرة النقل سابقاً، ورئيسة لجنة الموانئ منذ ٢٠٢٢',
  tally: 'في ٤٥ مادة من ٤ مصادر، من آذار/مارس ٢٠١٨ إلى تموز/يوليو ٢٠٢٥',
  strip: strip(2018, 8),
  facts: [
    {term: 'ويكي بيانات', values: [{text: 'Q0000', url: 'https://www.wikidata.org/wiki/Q0000', ltr: true}]},
    {term: 'أسماء', values: [{text: 'ليلى عاشور'}, {text: 'Leila Ben Achour', ltr: true}]},
  ],
  forms: [
    {
      text: 'ليلى بن عاشور',
      count: '٣١ مرة',
      sources: [
        {name: 'مكتب بيروت', count: '٢٠'},
        {name: 'France 24', count: '١١'},
      ],
      otherSources: 'وغيرها',
      variants: [{text: 'ليلي بن عاشور', count: '٢'}],
      standing: 'الاسم المعتمد',
    },
    {text: 'بن عاشور', count: '١٢ مرة', sources: [{name: 'مكتب تونس', count: '١٢'}], variants: [], standing: 'مختصر'},
    {text: 'Ben Achour', count: 'مرتان', sources: [], variants: []},
  ],
  events: {items: [], all: {label: 'الخط الزمني كله (٧ أحداث)', url: '/people/people-0/timeline/'}},
  roles: [{text: 'وزيرة النقل', count: '٩ مواد', when: 'آذار/مارس ٢٠١٨ – أيار/مايو ٢٠٢٠'}],
  years: [{label: '٢٠٢٥', count: '١٢ مادة'}],
  places: [],
  company: [
    {heading: 'أعلام', type: 'person', items: PEOPLE.slice(1)},
    {heading: 'أماكن', type: 'place', items: PLACES},
    {heading: 'مؤسسات', items: BODIES},
  ],
  quotes: [
    {
      heading: 'أقوال نُقلت',
      items: [
        {
          text: {text: 'لن يتأخر المشروع يوماً واحداً، ومن يراهن على التأخير سيخسر رهانه.'},
          cue: 'أكدت',
          article: {label: CARDS[0]?.title.text ?? '', url: '/articles/sahel-summit/'},
          source: {label: 'مكتب بيروت', url: '/sources/beirut-desk/'},
          date: {text: '١٢ تموز/يوليو ٢٠٢٥', machine: '2025-07-12'},
        },
      ],
      all: {label: 'كل الأقوال (٣١)', url: '/people/people-0/quotes/'},
    },
    {
      heading: 'ورد الاسم في أقوال آخرين',
      items: [
        {
          text: {text: 'G20 is not a title but a date, as Ben Achour says.', dir: 'ltr', lang: 'en'},
          speaker: {label: 'Jean-Luc Martin', url: '/people/people-2/'},
          article: {label: 'COP29: لا للحرب!', url: '/articles/cop29/'},
          source: {label: 'مصدر غير معروف'},
          date: {text: '١١ تشرين الثاني/نوفمبر ٢٠٢٤', machine: '2024-11-11'},
        },
      ],
    },
  ],
  articles: CARDS,
  pager: {older: {label: 'مواد أقدم', url: '/people/people-0/page/3/'}, position: 'أحدث المواد'},
};

const ENTITY_PROVISIONAL: EntityView = {
  ...pageHead('/places/n-0123456789/', 'ڨابس'),
  section: 'places',
  noIndex: true,
  type: 'place',
  typeLabel: 'مكان',
  name: 'ڨابس',
  provisional: 'اسم ورد في ثلاث مواد أو أكثر ولم يُراجعه محرّر بعد؛ قد يجمع أكثر من مكان.',
  tally: '',
  strip: strip(2023, 1),
  facts: [],
  events: {items: []},
  roles: [],
  forms: [],
  years: [],
  map: {
    label: 'موقع ڨابس على الخريطة',
    width: 400,
    height: 300,
    base: '/maps/8-31-5.svg',
    credit: {label: 'Natural Earth', url: 'https://www.naturalearthdata.com/'},
    points: [{x: 188.1, y: 140, size: 2, label: 'ڨابس'}],
  },
  places: [{label: 'ڨفصة', url: '/places/places-1/'}],
  company: [],
  quotes: [],
  articles: CARDS.slice(0, 1),
};

const QUOTES: ViewOf['quotes'] = {
  ...pageHead('/people/people-0/quotes/', 'ليلى بن عاشور: أقوال نُقلت'),
  section: 'people',
  type: 'person',
  entity: {label: 'ليلى بن عاشور', url: '/people/people-0/'},
  heading: 'أقوال نُقلت',
  tally: '٣١ قولاً',
  quotes: ENTITY.quotes.flatMap(({items}) => items),
  pager: {older: {label: 'أقدم', url: '/people/people-0/quotes/page/1/'}, position: 'أحدث الصفحات'},
};

const MAP: ViewOf['map'] = {
  ...pageHead('/places/map/', 'خريطة الأماكن'),
  section: 'places',
  heading: 'خريطة الأماكن',
  intro: '٥ أماكن',
  map: {
    label: 'خريطة الأماكن',
    width: 960,
    height: 467,
    base: '/maps/world.svg',
    credit: {label: 'Natural Earth', url: 'https://www.naturalearthdata.com/'},
    points: PLACES.map(({label, url, count}, index) => ({
      x: 480 + 31.5 * index,
      y: 200 - 20 * index,
      size: ([4, 3, 2, 1, 1] as const)[index] ?? 1,
      label: `${label}، ${count} مادة`,
      ...(index < 3 && {caption: {text: label, y: 188 - 20 * index}}),
      ...(index < 1 && {narrow: {text: label, y: 176}}),
      url,
    })),
  },
  maps: [
    {label: 'العالم', url: '/places/map/', current: true, count: '٥'},
    {label: 'المغرب العربي', url: '/places/map/maghreb/', current: false, count: '٣'},
  ],
  groups: [
    {heading: 'المغرب العربي', url: '/places/map/maghreb/', items: PLACES.slice(0, 2)},
    {heading: 'أوروبا', items: PLACES.slice(2)},
  ],
};

const MAP_EMPTY: ViewOf['map'] = {
  ...pageHead('/places/map/', 'خريطة الأماكن'),
  section: 'places',
  heading: 'خريطة الأماكن',
  intro: '',
  maps: [],
  groups: [],
  empty: 'لا أماكن معروفة الإحداثيات في مواد الأرشيف بعد.',
};

const TOPIC: TopicView = {
  ...pageHead('/tags/g20/', 'G20'),
  section: 'tags',
  kindLabel: 'موضوع',
  name: 'G20',
  description: 'اجتماعات مجموعة العشرين وما يتصل بها.',
  tally: '٧ مواد من ٣ مصادر',
  strip: strip(1996, 30),
  facts: [{term: 'أعمّ منه', values: [{text: 'اقتصاد', url: '/tags/economy/'}]}],
  company: [{heading: 'أعلام', type: 'person', items: PEOPLE}],
  articles: CARDS,
};

const TOPIC_OLD_PAGE: TopicView = {
  ...pageHead('/sources/afp/page/1/', 'AFP'),
  section: 'sources',
  kindLabel: 'مصدر',
  name: 'AFP',
  tally: '',
  strip: EMPTY_STRIP,
  facts: [],
  company: [],
  articles: CARDS.slice(0, 2),
  pager: {newer: {label: 'مواد أحدث', url: '/sources/afp/page/2/'}, position: 'الصفحة ١، أقدم المواد'},
};

const SEARCH: ViewOf['search'] = {
  ...pageHead('/search/', 'البحث في الأرشيف'),
  site: {...SITE, searchUrl: '/search/'},
  noIndex: true,
  heading: 'البحث في الأرشيف',
  intro: 'ابحث عن كلمة أو «عبارة».',
  setting: JSON.stringify({root: '/search/', title: 'قوسان < > و"تنصيص"'}),
  script: '/search/search.js?v=1',
  examples: [{label: 'بيروت', url: '/search/?q=%D8%A8'}],
  noScript: 'البحث يحتاج إلى JavaScript.',
  fromDisk: 'البحث لا يعمل والصفحات مفتوحة من القرص.',
  indexes: [{label: 'الأعلام', url: '/people/'}],
  years: [{label: '٢٠٢٤', url: '/timeline/2024/'}],
  facets: [{id: 'source', label: 'المصدر'}],
  labels: {
    query: 'كلمات البحث',
    submit: 'ابحث',
    filters: 'تضييق النتائج',
    sort: 'الترتيب',
    relevance: 'الأقرب إلى السؤال',
    newest: 'الأحدث أولاً',
    oldest: 'الأقدم أولاً',
    examples: 'جرّب مثلاً',
    indexes: 'أو تصفّح الفهارس',
    pages: 'صفحات',
    results: 'نتائج البحث',
    year: 'السنة',
  },
};

const ABOUT: ViewOf['about'] = {
  ...pageHead('/about/', 'عن الأرشيف'),
  section: 'about',
  heading: 'عن الأرشيف',
  bodyHtml:
    '<p>يجمع هذا الأرشيف أخباراً نُشرت بالعربية، ويحفظ لكل خبر تاريخه ومصدره.</p><h2>كيف يُبنى</h2><p>من ملفات نصية، بلا خادم.</p>',
  facts: [
    {term: 'المواد', values: [{text: '٤٨'}]},
    {
      term: 'المصادر',
      values: [
        {text: 'مكتب بيروت', url: '/sources/beirut-desk/'},
        {text: 'مكتب تونس', url: '/sources/tunis-desk/'},
      ],
    },
  ],
  data: [{term: 'القصص', values: [{text: 'stories.json', url: '/data/stories.json', ltr: true}]}],
};

/** Every kind of page, full and bare. */
export const FIXTURES: readonly Fixture[] = [
  {name: 'home', kind: 'home', permalink: '/', view: HOME},
  {name: 'home of one article', kind: 'home', permalink: '/one/', view: HOME_OF_ONE},
  {name: 'home of none', kind: 'home', permalink: '/none/', view: HOME_OF_NONE},
  {name: 'article', kind: 'article', permalink: '/articles/sahel-summit/', view: ARTICLE},
  {name: 'article bare', kind: 'article', permalink: '/articles/cop29/', view: ARTICLE_BARE},
  {name: 'article long title', kind: 'article', permalink: '/articles/long-title/', view: ARTICLE_LONG},
  {name: 'article vocalised', kind: 'article', permalink: '/articles/vocalised/', view: ARTICLE_VOCALISED},
  {name: 'article foreign', kind: 'article', permalink: '/articles/harbour/', view: ARTICLE_FOREIGN},
  {name: 'timeline', kind: 'timeline', permalink: '/timeline/2025/', view: TIMELINE},
  {name: 'timeline month', kind: 'timeline', permalink: '/timeline/2025/07/', view: TIMELINE_MONTH},
  {name: 'timeline empty', kind: 'timeline', permalink: '/timeline/', view: TIMELINE_EMPTY},
  {
    name: 'stories',
    kind: 'stories',
    permalink: '/stories/',
    view: {
      ...pageHead('/stories/', 'القصص'),
      section: 'stories',
      heading: 'القصص',
      intro: 'الحدث الواحد كما روته مصادر عدة: قصتان',
      stories: STORIES,
      pager: {older: {label: 'أقدم', url: '/stories/page/1/'}, position: 'أحدث الصفحات'},
    },
  },
  {
    name: 'stories empty',
    kind: 'stories',
    permalink: '/stories/',
    view: {
      ...pageHead('/stories/', 'القصص'),
      section: 'stories',
      heading: 'القصص',
      intro: '',
      stories: [],
      empty: 'لا حدث في الأرشيف روته مصادر عدة بعد.',
    },
  },
  {name: 'story', kind: 'story', permalink: '/stories/sahel-summit/', view: STORY},
  {name: 'index', kind: 'index', permalink: '/people/', view: INDEX},
  {name: 'index empty', kind: 'index', permalink: '/places/', view: INDEX_EMPTY},
  {name: 'entity', kind: 'entity', permalink: '/people/people-0/', view: ENTITY},
  {name: 'entity provisional', kind: 'entity', permalink: '/places/n-0123456789/', view: ENTITY_PROVISIONAL},
  {name: 'quotes', kind: 'quotes', permalink: '/people/people-0/quotes/', view: QUOTES},
  {name: 'map', kind: 'map', permalink: '/places/map/', view: MAP},
  {name: 'map empty', kind: 'map', permalink: '/places/map/', view: MAP_EMPTY},
  {name: 'tag', kind: 'tag', permalink: '/tags/g20/', view: TOPIC},
  {name: 'source old page', kind: 'source', permalink: '/sources/afp/page/1/', view: TOPIC_OLD_PAGE},
  {name: 'search', kind: 'search', permalink: '/search/', view: SEARCH},
  {name: 'about', kind: 'about', permalink: '/about/', view: ABOUT},
  {
    name: 'redirect',
    kind: 'redirect',
    permalink: '/old/address/',
    view: {
      ...pageHead('/articles/cop29/', 'انتقلت الصفحة'),
      target: {label: 'COP29: لا للحرب!', url: '/articles/cop29/'},
    },
  },
  {
    name: 'not found',
    kind: 'not-found',
    permalink: '/404.html',
    view: {
      ...pageHead('/404.html', 'صفحة غير موجودة'),
      noIndex: true,
      heading: 'لا صفحة في هذا العنوان',
      text: 'ربما نُقلت، أو كُتب العنوان ناقصاً.',
      links: [
        {label: 'أحدث المواد', url: '/'},
        {label: 'الخط الزمني', url: '/timeline/'},
      ],
    },
  },
];
