import {describe, expect, test} from 'vitest';
import {detectLanguage} from '../../src/arabic/detect-language.ts';

describe('Arabic stays Arabic', () => {
  test.each([
    ['a line', 'استقبل الزعيم الكوري الشمالي وزير الخارجية الروسي.'],
    ['four words', 'وصل الوزير إلى العاصمة'],
    ['vocalised', 'وَصَلَ الوَزِيرُ إِلَى العَاصِمَةِ صَبَاحَ اليَوْمِ، وَاسْتَقْبَلَهُ الرَّئِيسُ.'],
    ['Egyptian', 'الراجل ده مش عايز يروح المدرسة النهارده علشان عيان وتعبان'],
    ['Moroccan', 'هاد الشي اللي كاين دابا فالمغرب بزاف ديال الناس ما بغاوش يمشيو'],
    ['Levantine', 'شو بدك تعمل اليوم؟ ما في شي جديد بالبلد غير الشتي'],
    ['many Latin names', 'وقالت شركة Microsoft Corporation إن برنامج Windows Defender على أجهزة Surface Pro سيُحدَّث.'],
    ['a long address', 'للتفاصيل https://www.example.org/watch/very/long/address/of/a/page اضغط على الرابط'],
    ['typed on a Persian keyboard', 'قال رئیس الوزراء فی کلمة القاها الیوم ان الحکومة ماضیة فی الاصلاح'],
    ['letters for foreign sounds', 'أعلن نادي چيلسي أن اللاعب ڤان دايك سيغيب عن المباراة المقبلة في الدوري'],
  ])('%s', (_, text) => {
    expect(detectLanguage(text).lang).toBe('ar');
  });
});

describe('its neighbours in the script are told by their letters and words', () => {
  test.each([
    ['fa', 'رئیس جمهور ایران روز سه‌شنبه در دیدار با وزیر خارجه روسیه گفت که روابط دو کشور گسترش یافته است.'],
    ['fa', 'رئيس جمهور در ديدار با وزير خارجه گفت كه روابط دو كشور گسترش يافته است و بايد ادامه يابد'],
    ['fa', 'رئیس جمهور افغانستان امروز در کابل گفت که گفتگوهای صلح به زودی آغاز خواهد شد.'],
    ['ur', 'پاکستان کے وزیر اعظم نے کہا ہے کہ دونوں ملکوں کے درمیان تعلقات میں بہتری آئی ہے۔'],
    ['ckb', 'سەرۆکی هەرێمی کوردستان لەگەڵ وەزیری دەرەوەی ڕووسیا کۆبووەوە و باسیان لە پەیوەندییەکان کرد.'],
    ['ps', 'د افغانستان ولسمشر وویل چې د سولې خبرې اترې به ډېر ژر پیل شي او ټول هېوادوال باید برخه واخلي.'],
    ['ug', 'جۇڭگو خەلق جۇمھۇرىيىتى رەئىسى بۈگۈن بېيجىڭدا رۇسىيە تاشقى ئىشلار مىنىستىرى بىلەن كۆرۈشتى.'],
    ['sd', 'سنڌ جي وڏي وزير چيو آهي ته صوبي ۾ تعليم جي بهتري لاءِ اپاءَ ورتا ويندا.'],
  ])('%s: %s', (lang, text) => {
    expect(detectLanguage(text)).toMatchObject({lang, certain: true});
  });
});

describe('other scripts', () => {
  test.each([
    ['en', 'The Russian foreign minister met the North Korean leader on Thursday in Pyongyang.'],
    ['fr', 'Le ministre russe des affaires étrangères a rencontré jeudi le dirigeant nord-coréen à Pyongyang.'],
    ['ru', 'Министр иностранных дел России встретился в четверг с северокорейским лидером в Пхеньяне.'],
    ['he', 'שר החוץ הרוסי נפגש ביום חמישי עם מנהיג צפון קוריאה בפיונגיאנג.'],
    ['zh', '俄罗斯外交部长星期四在平壤会见了朝鲜领导人。'],
  ])('%s', (lang, text) => {
    expect(detectLanguage(text)).toMatchObject({lang, arabicShare: 0, certain: true});
  });
});

test.each(['', '123 456', 'OK', 'نعم'])('is certain of nothing about %j', text => {
  expect(detectLanguage(text).certain).toBe(false);
});
