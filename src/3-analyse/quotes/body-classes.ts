import {fold} from '../../arabic/normalise.ts';

/** Nouns of bodies that newsrooms use one for the other; folded, without ال. */
const SAME_CLASS: readonly (readonly [string, ...string[]])[] = [
  ['منظمه', 'مجموعه', 'تكتل', 'رابطه'],
  ['بنك', 'مصرف'],
  ['صحيفه', 'جريده'],
  ['حزب', 'حركه'],
  ['تحالف', 'ائتلاف'],
  ['جماعه', 'تنظيم'],
];
const CLASSES: ReadonlyMap<string, string> = new Map(
  SAME_CLASS.flatMap(nouns => nouns.map(noun => [noun, nouns[0]] as const)),
);

/** The class a folded noun without ال stands for: the noun itself, or one that means the same. */
export const classOf = (noun: string): string => CLASSES.get(noun) ?? noun;

/** The class a name of a body begins with: «المجموعة الاقتصادية …» → «منظمه»; for «حماس», which begins with none, the word itself. */
export const classOfName = (name: string): string =>
  classOf(fold(name.split(/\s/u)[0] ?? '').replace(/^(?:ل(?=ل)|ال)/u, ''));
