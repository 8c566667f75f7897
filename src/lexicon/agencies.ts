/**
 * News agencies as datelines and credits sign them: id in `gazetteer/organisations.tsv` → names and acronyms. Beside a
 * dateline a form as short as «أ ب» or «وات» is safe; in running text it is not, so nothing else may use this table.
 */
import {lines} from './lines.ts';

/** Id of an agency → its names and acronyms as signed, unfolded: «رويترز», «أ ف ب», AFP. */
export const AGENCY_SIGNATURES: Readonly<Record<string, readonly string[]>> = {
  'associated-press': lines(`
    AP
    The Associated Press
    أ ب
    أسوشيتد برس
    أسوشييتد برس
    أسوشيتدبرس
    أسوشيتيد برس
    اسوشيتد بريس
  `),
  'agence-france-presse': lines(`
    AFP
    أ ف ب
    أف ب
    أ ف پ
    أف.ب
    فرانس برس
    وكالة فرانس برس
    وكالة الصحافة الفرنسية
    الفرنسية
  `),
  reuters: lines(`
    Reuters
    رويترز
    رويتر
  `),
  dpa: lines(`
    dpa
    د ب أ
    د ب ا
    الألمانية
    وكالة الأنباء الألمانية
  `),
  'united-press-international': lines(`
    UPI
    يو بي آي
    يو بي أي
    يونايتد برس إنترناشونال
  `),
  'bloomberg-news': lines(`
    Bloomberg
    بلومبرغ
    بلومبيرغ
    بلومبرج
  `),
  efe: lines(`
    EFE
    إفي
    إيفي
    إ ف إ
  `),
  ansa: lines(`
    ANSA
    أنسا
  `),
  adnkronos: lines(`
    AKI
    آكي
    أدنكرونوس
  `),
  tass: lines(`
    TASS
    تاس
    إيتار تاس
  `),
  'ria-novosti': lines(`
    RIA Novosti
    نوفوستي
    ريا نوفوستي
  `),
  interfax: lines(`
    Interfax
    إنترفاكس
  `),
  'sputnik-news': lines(`
    Sputnik
    سبوتنيك
  `),
  xinhua: lines(`
    Xinhua
    شينخوا
  `),
  yonhap: lines(`
    Yonhap
    يونهاب
  `),
  'kyodo-news': lines(`
    Kyodo
    كيودو
  `),
  kcna: lines(`
    KCNA
  `),
  'anadolu-agency': lines(`
    AA
    الأناضول
    وكالة الأناضول
    وكالة أنباء الأناضول
  `),
  irna: lines(`
    IRNA
    إرنا
  `),
  isna: lines(`
    ISNA
    إسنا
  `),
  'fars-news-agency': lines(`
    وكالة فارس
  `),
  'tasnim-news-agency': lines(`
    تسنيم
    وكالة تسنيم
  `),
  'saudi-press-agency': lines(`
    SPA
    واس
    و ا س
  `),
  'emirates-news-agency': lines(`
    WAM
    وام
    و ا م
  `),
  'qatar-news-agency': lines(`
    QNA
    قنا
  `),
  'kuwait-news-agency': lines(`
    KUNA
    كونا
  `),
  'bahrain-news-agency': lines(`
    BNA
    بنا
  `),
  'oman-news-agency': lines(`
    ONA
    العمانية
    وكالة الأنباء العمانية
  `),
  'saba-news-agency': lines(`
    سبأ
    سبأ نت
  `),
  'syrian-arab-news-agency': lines(`
    SANA
    سانا
  `),
  'petra-news-agency': lines(`
    Petra
    بترا
  `),
  'national-news-agency-lebanon': lines(`
    NNA
    وطنية
    الوطنية
    الوكالة الوطنية للإعلام
  `),
  'wafa-news-agency': lines(`
    WAFA
    وفا
  `),
  'maan-news-agency': lines(`
    معا
  `),
  'safa-news-agency': lines(`
    صفا
  `),
  'iraqi-news-agency': lines(`
    INA
    واع
  `),
  'shafaq-news': lines(`
    شفق نيوز
  `),
  'middle-east-news-agency': lines(`
    MENA
    أ ش أ
    أ ش ا
    أنباء الشرق الأوسط
    وكالة أنباء الشرق الأوسط
  `),
  'suna-news-agency': lines(`
    SUNA
    سونا
  `),
  'libyan-news-agency': lines(`
    LANA
    وال
  `),
  'tunis-afrique-presse': lines(`
    TAP
    وات
    وكالة تونس إفريقيا للأنباء
  `),
  'algeria-press-service': lines(`
    APS
    واج
    وأج
    و ا ج
  `),
  'maghreb-arabe-presse': lines(`
    MAP
    و م ع
    ومع
    لاماب
    وكالة المغرب العربي للأنباء
  `),
};

/** What a head says of where a text comes from without naming anybody: «وكالات», «متابعات». */
export const NAMELESS_SOURCES: readonly string[] = lines(`
  وكالات
  الوكالات
  وكالات الأنباء
  متابعات
  متابعة
  خاص
  مواقع
  صحف
  مواقع إلكترونية
  المكاتب
  مكاتب
  عواصم
  agencies
`);
