import {FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE} from '../arabic/characters.ts';
import {type CountedNoun, counted} from '../arabic/plurals.ts';
import type {BuildResult} from '../build.ts';

const ARTICLE: CountedNoun = {
  zero: 'لا مواد',
  one: 'مادة واحدة',
  two: 'مادتان',
  few: '{n} مواد',
  many: '{n} مادة',
  other: '{n} مادة',
};
const FILE: CountedNoun = {
  zero: 'لا ملفات',
  one: 'ملف واحد',
  two: 'ملفان',
  few: '{n} ملفات',
  many: '{n} ملفاً',
  other: '{n} ملف',
};
const ERROR: CountedNoun = {
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: '{n} أخطاء',
  many: '{n} خطأً',
  other: '{n} خطأ',
};
const WARNING: CountedNoun = {
  zero: 'لا تنبيهات',
  one: 'تنبيه واحد',
  two: 'تنبيهان',
  few: '{n} تنبيهات',
  many: '{n} تنبيهاً',
  other: '{n} تنبيه',
};

/** One or two lines at the end of a build: what was read, made and written, and how long it took. */
export const summary = (result: BuildResult, out: string, milliseconds: number, lang: 'ar' | 'en'): string => {
  const seconds = (milliseconds / 1000).toFixed(1);
  const errors = result.diagnostics.filter(({severity}) => severity === 'error').length;
  const warnings = result.diagnostics.length - errors;
  if (lang === 'en') {
    return result.ok
      ? `${result.articles} articles (${result.analysed} analysed), ${result.outputs} files in ${out}: ${result.count.written} written, ${result.count.same} identical, ${result.count.removed} removed; ${warnings} warnings; ${seconds} s`
      : `${errors} errors, ${warnings} warnings: nothing was written, ${out} is as it was`;
  }
  return result.ok
    ? `${number(result.articles, ARTICLE)} (حُلّل منها الآن: ${result.analysed})، في ${isolated(out)} ${number(result.outputs, FILE)}: كُتب ${result.count.written}، وحُذف ${result.count.removed}؛ ${number(warnings, WARNING)}؛ ${seconds} ث`
    : `${number(errors, ERROR)}، ${number(warnings, WARNING)}: لم يُكتب شيء، وبقي ${isolated(out)} كما كان`;
};

const number = (count: number, noun: CountedNoun): string => counted(count, noun, String);

const isolated = (path: string): string => `${FIRST_STRONG_ISOLATE}${path}${POP_DIRECTIONAL_ISOLATE}`;
