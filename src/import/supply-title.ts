import {fold} from '../arabic/normalise.ts';
import {sentences} from '../arabic/sentences.ts';
import {tokenise} from '../arabic/tokenise.ts';

const LONGEST = 90;
/** A clause shorter than this says too little to stand over an article. */
const SHORTEST = 25;

/**
 * A title for a text that has none: the first clause of its lead, 90 characters at most, cut where the sentence itself pauses;
 * no word is cut, no quotation left open, no particle or comma left at the end.
 */
export const supplyTitle = (lead: string): string => {
  const sentence = firstSentence(lead);
  if (sentence.length <= LONGEST) return trimEnd(sentence);
  const cuts = cutsOf(sentence);
  const pauses = cuts.filter(({isPause, at}) => isPause && at >= SHORTEST);
  // «يومي الثلاثاء | والأربعاء»: half of a pair says something else.
  const whole = cuts.filter(({at, splitsPair}) => !splitsPair && at >= SHORTEST);
  const cut = pauses.at(-1) ?? whole.at(-1) ?? cuts.at(-1);
  return trimEnd(cut === undefined ? sentence.slice(0, LONGEST).replace(/\s\S*$/u, '') : sentence.slice(0, cut.at));
};

const firstSentence = (lead: string): string => {
  const text = lead.trimStart();
  const tokens = tokenise(text);
  const end = sentences(tokens)[0]?.end ?? 0;
  return text
    .slice(0, tokens[end - 1]?.end ?? text.length)
    .replace(/\s+/gu, ' ')
    .trim();
};

interface Cut {
  readonly at: number;
  /** After a comma or before a word that opens a clause. */
  readonly isPause: boolean;
  /** Before a word joined by و. */
  readonly splitsPair: boolean;
}

/** Ends of words within the limit at which no quotation mark or bracket is open. */
const cutsOf = (sentence: string): readonly Cut[] => {
  const cuts: Cut[] = [];
  let open = 0;
  let straight = false;
  for (let at = 0; at < Math.min(sentence.length, LONGEST + 1); at += 1) {
    const letter = sentence[at] ?? '';
    if (OPENING.includes(letter)) open += 1;
    if (CLOSING.includes(letter)) open = Math.max(0, open - 1);
    if (letter === '"') straight = !straight;
    if (!/\s/u.test(letter) || open > 0 || straight || at > LONGEST) continue;
    const next = fold(/^\s*(\S+)/u.exec(sentence.slice(at))?.[1] ?? '');
    cuts.push({
      at,
      isPause: /[،؛,;:]$/u.test(sentence.slice(0, at)) || CLAUSE_WORDS.has(next),
      splitsPair: /^و\p{L}{3}/u.test(next),
    });
  }
  return cuts;
};

const OPENING = '«“„([‘';
const CLOSING = '»”)]’';

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  [
    'بعدما',
    'بعد',
    'قبل',
    'حيث',
    'فيما',
    'بينما',
    'إذ',
    'وفق',
    'وفقا',
    'حسبما',
    'بحسب',
    'حسب',
    'بما',
    'مما',
    'خلال',
    'أثناء',
    'التي',
    'الذي',
    'الذين',
    'وذلك',
    'وهو',
    'وهي',
    'لكن',
    'كما',
    'عقب',
    'إثر',
    'بسبب',
    'للمرة',
    'منذ',
    'وسط',
    'رغم',
    'عندما',
    'حين',
    'معتبرا',
    'مؤكدا',
    'مشيرا',
    'موضحا',
    'مضيفا',
    'داعيا',
  ].map(fold),
);

const TRAILING: ReadonlySet<string> = new Set(
  [
    'في',
    'من',
    'على',
    'إلى',
    'الى',
    'عن',
    'أن',
    'إن',
    'مع',
    'بين',
    'حول',
    'أو',
    'و',
    'ثم',
    'قد',
    'لا',
    'لم',
    'لن',
    'ما',
    'كان',
    'كانت',
    'هو',
    'هي',
    'هذا',
    'هذه',
    'ذلك',
    'تلك',
    'كل',
    'أي',
    'غير',
    'حتى',
    'بأن',
    'بأنه',
    'أنه',
    'أنها',
    'إنه',
    'إنها',
    'التي',
    'الذي',
    'الذين',
    'عبر',
    'لدى',
    'نحو',
    'دون',
    'ضد',
    'بشأن',
    'لأن',
    'يوم',
    'يومي',
    'أيام',
    'شهر',
    'شهري',
    'عامي',
    'عام',
    'سنة',
    'وزير',
    'رئيس',
    'نائب',
    'بعد',
    'قبل',
    'خلال',
    'منذ',
    'سوى',
    'إلا',
    'مثل',
    'ضمن',
  ].map(fold),
);

/** Without a final stop, comma, dash, or a word that cannot end a clause. */
const trimEnd = (clause: string): string => {
  let title = clause;
  for (let before = ''; before !== title; ) {
    before = title;
    title = title.replace(/(?<![.])[\s.،؛,;:\-–—/]+$/u, '').trim();
    const last = /(?:^|\s)(\S+)$/u.exec(title)?.[1] ?? '';
    if (TRAILING.has(fold(last)) && title.length > last.length) title = title.slice(0, -last.length).trim();
  }
  return title;
};
