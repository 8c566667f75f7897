/** Words of airports, stadiums, squares, bridges and palaces; folded. Source: the names of such places in Arabic news. */
import {foldedWords} from '../../arabic/folded-words.ts';

/** Class nouns of places that are called after people and things. */
export const NAMED_FACILITIES = foldedWords(`
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

/** Places that are called after people, and otherwise by any word. */
export const CALLED_AFTER_PEOPLE = foldedWords(`
  طريق
  حديقة
  حدائق
  مدينة
  محور
  نفق
  منتزه
  متنزه
  كورنيش
  قاعة
  صالة
`);

/** Those of them that stand in the middle of every town. */
export const NAMED_PLACES = foldedWords(`
  ساحة
  ميدان
  دوار
  شارع
  جسر
  كوبري
`);

/** What squares, streets and bridges are called everywhere; as ordinary words they do not go with those nouns. */
export const NAMING_WORDS = foldedWords(`
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
export const FACILITY_ADJECTIVES = foldedWords(`
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
