import {fold} from '../../arabic/normalise.ts';

/** Words of airports, stadiums, squares, bridges and palaces; folded. Source: the names of such places in Arabic news. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(fold));

/** Class nouns of places that are called after people and things. */
export const NAMED_FACILITIES = set(`
  مطار
  استاد
  إستاد
  ملعب
  ساحة
  ميدان
  دوار
  شارع
  جسر
  كوبري
  مسجد
  جامع
  قصر
  ميناء
  قاعدة
  معسكر
  سجن
`);

/** Those of them that stand in the middle of every town. */
export const NAMED_PLACES = set(`
  ساحة
  ميدان
  دوار
  شارع
  جسر
  كوبري
`);

/** What squares, streets and bridges are called everywhere; as ordinary words they do not go with those nouns. */
export const NAMING_WORDS = set(`
  الشهداء
  الاستقلال
  التحرير
  الفردوس
  النجمة
  الأمويين
  العباسيين
  الكرامة
  السبعين
  الجلاء
  اللؤلؤة
  الجندي
  الكونكورد
  الباستيل
  الجمهورية
  القيامة
  المهد
  الطيران
  الأوبرا
  الخلاني
  المنارة
  السراي
  الساعة
`);

/** The adjective that ends the name of an airport, a base, a stadium, a square. */
export const FACILITY_ADJECTIVES = set(`
  الدولي
  الدولية
  الجوي
  الجوية
  العسكري
  العسكرية
  البحري
  البحرية
  الأولمبي
  الأولمبية
  المركزي
  المركزية
`);
