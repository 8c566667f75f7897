/** Spelt numbers in every case and gender that news writes. Compounds are read by `arabic/numerals.ts`. */
type NumberTable = Readonly<Record<string, number>>;

/** 1 to 10, and the first half of 11 to 19. */
export const UNITS: NumberTable = {
  واحد: 1,
  واحدة: 1,
  أحد: 1,
  إحدى: 1,
  اثنان: 2,
  اثنين: 2,
  إثنان: 2,
  إثنين: 2,
  اثنتان: 2,
  اثنتين: 2,
  اثنا: 2,
  اثني: 2,
  اثنتا: 2,
  اثنتي: 2,
  ثلاث: 3,
  ثلاثة: 3,
  أربع: 4,
  أربعة: 4,
  خمس: 5,
  خمسة: 5,
  ست: 6,
  ستة: 6,
  سبع: 7,
  سبعة: 7,
  ثمان: 8,
  ثماني: 8,
  ثمانية: 8,
  تسع: 9,
  تسعة: 9,
  عشر: 10,
  عشرة: 10,
};

/** The second half of 11 to 19. */
export const TEEN_WORDS: readonly string[] = ['عشر', 'عشرة'];

/** 20 to 90, nominative and oblique. */
export const TENS: NumberTable = {
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
  أربعون: 40,
  أربعين: 40,
  خمسون: 50,
  خمسين: 50,
  ستون: 60,
  ستين: 60,
  سبعون: 70,
  سبعين: 70,
  ثمانون: 80,
  ثمانين: 80,
  تسعون: 90,
  تسعين: 90,
};

/** 100 to 900 in both spellings, «مئة» and «مائة», duals with and without their nūn. */
export const HUNDREDS: NumberTable = {
  مئة: 100,
  مائة: 100,
  مئتان: 200,
  مئتين: 200,
  مائتان: 200,
  مائتين: 200,
  مئتي: 200,
  مائتي: 200,
  ثلاثمئة: 300,
  ثلاثمائة: 300,
  أربعمئة: 400,
  أربعمائة: 400,
  خمسمئة: 500,
  خمسمائة: 500,
  ستمئة: 600,
  ستمائة: 600,
  سبعمئة: 700,
  سبعمائة: 700,
  ثمانمئة: 800,
  ثمانمائة: 800,
  ثمانيمائة: 800,
  تسعمئة: 900,
  تسعمائة: 900,
};

/** One and two thousand; the plural «آلاف» is not among them. */
export const THOUSANDS: NumberTable = {
  ألف: 1000,
  ألفا: 2000,
  ألفان: 2000,
  ألفين: 2000,
  ألفي: 2000,
};

/** Ordinals from first to tenth, and the first half of eleventh to nineteenth; with their article. */
export const ORDINALS: NumberTable = {
  الأول: 1,
  الأولى: 1,
  الحادي: 1,
  الحادية: 1,
  الثاني: 2,
  الثانية: 2,
  الثالث: 3,
  الثالثة: 3,
  الرابع: 4,
  الرابعة: 4,
  الخامس: 5,
  الخامسة: 5,
  السادس: 6,
  السادسة: 6,
  السابع: 7,
  السابعة: 7,
  الثامن: 8,
  الثامنة: 8,
  التاسع: 9,
  التاسعة: 9,
  العاشر: 10,
  العاشرة: 10,
};

/** Twentieth and thirtieth, alone or behind «الحادي و». */
export const ORDINAL_TENS: NumberTable = {
  العشرون: 20,
  العشرين: 20,
  الثلاثون: 30,
  الثلاثين: 30,
};
