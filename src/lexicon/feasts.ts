/** Feasts with a fixed day, by calendar. Movable ones (Easter, national days that differ from land to land) are left out. */

/** The day of a feast in its calendar, and how many days it is kept. */
export interface Feast {
  readonly names: readonly string[];
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  readonly day: number;
}

const FITR = {calendar: 'hijri', month: 10, day: 1} as const;
const ADHA = {calendar: 'hijri', month: 12, day: 10} as const;

/** Every feast that has one name of its own. */
export const FEASTS: readonly Feast[] = [
  {names: ['عيد الفطر', 'عيد الفطر السعيد', 'عيد الفطر المبارك', 'الفطر المبارك'], ...FITR},
  {names: ['عيد الأضحى', 'عيد الأضحى المبارك', 'عيد الأضحى السعيد', 'الأضحى المبارك', 'النحر'], ...ADHA},
  {names: ['عرفة', 'عرفات', 'الوقوف بعرفة'], calendar: 'hijri', month: 12, day: 9},
  {names: ['التروية'], calendar: 'hijri', month: 12, day: 8},
  {names: ['عاشوراء'], calendar: 'hijri', month: 1, day: 10},
  {
    names: ['المولد النبوي', 'المولد النبوي الشريف', 'عيد المولد النبوي', 'عيد المولد النبوي الشريف'],
    calendar: 'hijri',
    month: 3,
    day: 12,
  },
  {
    names: ['رأس السنة الهجرية', 'عيد رأس السنة الهجرية', 'رأس العام الهجري', 'رأس السنة الإسلامية'],
    calendar: 'hijri',
    month: 1,
    day: 1,
  },
  {
    names: ['رأس السنة', 'رأس السنة الميلادية', 'عيد رأس السنة', 'عيد رأس السنة الميلادية', 'رأس العام'],
    calendar: 'gregorian',
    month: 1,
    day: 1,
  },
  {names: ['عيد الميلاد', 'عيد الميلاد المجيد', 'الميلاد المجيد'], calendar: 'gregorian', month: 12, day: 25},
  {names: ['عيد العمال', 'عيد العمال العالمي', 'عيد العمل'], calendar: 'gregorian', month: 5, day: 1},
  {names: ['عيد الحب'], calendar: 'gregorian', month: 2, day: 14},
  {names: ['عيد الأم'], calendar: 'gregorian', month: 3, day: 21},
];

/** What «العيد» alone can be: whichever of the two is nearest. */
export const THE_FEAST: {readonly names: readonly string[]; readonly days: readonly Omit<Feast, 'names'>[]} = {
  names: ['العيد', 'العيد المبارك', 'العيد السعيد'],
  days: [FITR, ADHA],
};
