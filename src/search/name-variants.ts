/**
 * Foreign names that newsrooms spell in several ways, in Arabic letters and in Latin ones: a line holds the spellings of one word, and the first stands for
 * all. Only words that are nothing else; what an archive's own authority files know is offered beside the results.
 */
import {foldSpelling} from './fold-spelling.ts';

const LINES = `
صحفي صحافي
صحفية صحافية
أوروبي أوربي
أوروبا أوربا
أنجيلا أنغيلا
غوغل جوجل قوقل كوكل google
فيسبوك فايسبوك فسبوك facebook
تويتر تويتير twitter
يوتيوب youtube
واتساب واتسآب واتسب whatsapp
إنستغرام انستجرام إنستقرام انستاغرام instagram
آيفون ايفون iphone
مايكروسوفت ميكروسوفت microsoft
أمازون امازون amazon
سامسونغ سامسونج samsung
بوينغ بوينج boeing
إيرباص ايرباص airbus
إنجلترا إنكلترا انغلترا england
إنجليزي إنكليزي انغليزي
أنغلو أنجلو أنكلو
غيبوتي جيبوتي
نتنياهو نتانياهو netanyahu
أردوغان أردوجان أردغان أوردوغان erdogan
أوغلو أوغلي
داود داوود
سيرغي سيرجي سرغي سيرغيي
بيونغ بيونج بيونق
يانغ يانج يانق
بيونغيانغ بيونجيانج بيونغيانج pyongyang
هونغ هونج
كونغ كونج
هونغكونغ هونجكونج
أمريكي أميركي
أمريكا أميركا
أمريكان أميركان
باليستي بالستي
مورينيو مورينهو مورينو mourinho
فيينا فينا
ترامب ترمب trump
بايدن بايدين biden
أوباما اوباما obama
بوتين putin
زيلينسكي زيلنسكي زيلينسكى zelensky
لافروف lavrov
كيري kerry
كلينتون كلنتون clinton
ميركل ميركيل merkel
ماكرون macron
هولاند أولاند hollande
ساركوزي sarkozy
غوتيريش جوتيريش غوتيريس جوتيريس guterres
غراندي جراندي
غرينتش جرينتش
غوانتانامو جوانتانامو غوانتنامو
غاز جاز
شيكاغو شيكاجو
كونغو كونجو
أنغولا أنجولا
غانا جانا
سنغافورة سنجافورة سنغافوره
بلغاريا بلجاريا
هنغاريا هنجاريا
يوغسلافيا يوجوسلافيا يوغوسلافيا
موغاديشو مقديشو مقديشيو
أديس اديس
إثيوبيا أثيوبيا
تيغراي تيجراي تيقراي
بنغلاديش بنجلاديش بنغلادش
كازاخستان قازاخستان كازخستان
قرغيزستان قيرغيزستان قرغيزيا
طشقند تاشكند
أوزبكستان أوزبكستان
تشيلي شيلي
أستراليا استراليا
نيوزيلندا نيوزيلاندا نيوزلندا
هولندا هولاندا
سويسرا سويسره
واشنطن واشنطون washington
نيويورك newyork
كاليفورنيا california
فيرجينيا فرجينيا
تكساس texas
فلوريدا فلوريده florida
طوكيو tokyo
شنغهاي شنجهاي شانغهاي
بكين بيجين beijing
سيؤول سيول سول
برشلونة برشلونا barcelona
ليفربول liverpool
تشيلسي تشلسي chelsea
مانشستر manchester
أرسنال آرسنال arsenal
يوفنتوس جوفنتوس juventus
رونالدو ronaldo
ميسي messi
ديمقراطي ديموقراطي
ديمقراطية ديموقراطية
تكنولوجيا تكنلوجيا
تلفزيون تليفزيون تلفاز
تليفون تلفون
دكتور دكتوراه
بترول بتروليوم
ميليشيا مليشيا
بروتوكول برتوكول
استراتيجي إستراتيجي ستراتيجي
أيديولوجيا إيديولوجيا
كورونا كورنا corona
كوفيد covid
إيبولا ابولا ebola
أوبك اوبيك opec
ناتو النيتو nato
يونسكو اليونيسكو unesco
يونيسف اليونيسيف unicef
فيفا fifa
ناسا nasa
إنتربول انتربول
داعش isis
خامنئي خامنائي خاميني khamenei
روحاني rouhani
قذافي القدافي
سيسي sisi
أسد assad
`;

/** Folded spelling → the folded spelling that stands for it, which stands for itself too. */
export const NAME_VARIANTS: ReadonlyMap<string, string> = new Map(
  LINES.split('\n').flatMap(line => {
    const [first, ...others] = line.split(' ').map(form => foldSpelling(form).replace(/^ال/u, ''));
    return first === undefined ? [] : [first, ...others].map(form => [form, first] as const);
  }),
);
