import {fold} from '../arabic/normalise.ts';

/** Longest headline, in UTF-16 units. */
const LONGEST = 120;

/**
 * The headline among the first lines of a text: a short first line without a final stop, with a sentence among the two lines
 * below it. undefined when the first line is itself the lead.
 */
export const findHeadline = (lines: readonly string[]): string | undefined => {
  const [first = '', ...below] = lines.map(line => line.trim()).filter(line => line !== '');
  const body = below.slice(0, 3);
  const isShort = first.length <= LONGEST && (first.match(/\p{L}[^\s]*/gu)?.length ?? 0) >= 3;
  if (!isShort || !/\p{L}/u.test(first) || FINAL_MARK.test(first) || LIST_MARK.test(first)) return undefined;
  const sentence = body.find(isSentence);
  if (sentence === undefined || sentence.length <= first.length) return undefined;
  return isCaption(first) || carriesOn(body[0] ?? '') ? undefined : first;
};

const isCaption = (line: string): boolean => CAPTION_OPENINGS.some(opening => line.startsWith(opening));
const CAPTION_OPENINGS = ['جانب من ', 'صورة ', 'لقطة ', 'أثناء ', 'من اليمين ', 'من اليسار '];

/** «وأضاف …», «و عرفت …»: the line above was the lead, left without its stop. */
const carriesOn = (line: string): boolean =>
  /^و\s/u.test(line) || CARRYING_WORDS.has(fold(/^\S+/u.exec(line)?.[0] ?? ''));

// A question or an exclamation is a headline; a stop, a comma or a colon is not.
const FINAL_MARK = /(?<![.])[.۔][)»”"]*$|[،,؛;:]$/u;
const LIST_MARK = /^(?:[*•·-]|\d+[-.)])\s/u;
const isSentence = (line: string): boolean => line.length >= 60 || (line.length >= 30 && /[.!؟?][)»”"]*$/u.test(line));

const CARRYING_WORDS: ReadonlySet<string> = new Set(
  [
    'كان',
    'كانت',
    'تابع',
    'تابعت',
    'أشار',
    'أشارت',
    'بين',
    'قد',
    'جاء',
    'لفت',
    'لفتت',
    'شدد',
    'شددت',
    'يأتي',
    'تأتي',
    'في',
    'قال',
    'قالت',
    'أعلن',
    'أعلنت',
    'أكد',
    'أكدت',
    'أفاد',
    'أفادت',
    'ذكر',
    'ذكرت',
    'كشف',
    'كشفت',
    'صرح',
    'صرحت',
    'أوضح',
    'أوضحت',
    'أضاف',
    'أضافت',
    'اجتمع',
    'استقبل',
    'التقى',
    'وصل',
    'وصلت',
    'بحث',
    'ناقش',
    'شهد',
    'شهدت',
    'تمكن',
    'تمكنت',
  ].map(word => fold(`و${word}`)),
);
