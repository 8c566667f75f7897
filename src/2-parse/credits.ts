/** Who wrote, edited and helped, as texts say it on lines of their own or in a bracket at the end. */
import {fold} from '../arabic/normalise.ts';
import {CREDIT_WORDS} from '../lexicon/credit-words.ts';
import type {HeadKnowledge} from './head-knowledge.ts';

/** One credit line: as printed, and the names in it without places and roles. */
export interface Credit {
  readonly text: string;
  readonly names: readonly string[];
}

/** Reads a line as a credit; undefined for any other line. */
export const readCredit = (line: string, known: HeadKnowledge): Credit | undefined => {
  const text = line.trim().replace(/^[*•]\s*/u, '');
  if (text.length > LONGEST) return undefined;
  for (const {pattern, separators} of CREDITS) {
    const groups = pattern.exec(text)?.groups;
    const parts = Object.entries(groups ?? {}).flatMap(([key, value]) =>
      key.startsWith('names') && value !== undefined ? [value] : [],
    );
    if (parts.length === 0) continue;
    const names = parts.flatMap(part => readNames(part, separators, known));
    if (names.length > 0) return {text, names: [...new Set(names)]};
  }
  return undefined;
};

const LONGEST = 260;

const HELPED = ['ساهم', 'ساهمت', 'أسهم', 'أسهمت', 'شارك', 'شاركت'].join('|');
const WROTE = [
  ...CREDIT_WORDS,
  'رصد',
  'تحرير وترجمة',
  'تغطية صحفية',
  'مراسل الوكالة',
  'مراسلة الوكالة',
  'من مراسل رويترز',
  'مراسل رويترز',
].join('|');
const ROLE = '(?:إعداد|اعداد|تحرير|كتابة|ترجمة|تغطية|شارك في التغطية|بقلم)';

/**
 * «ساهم X في A وY في B، في هذا التقرير» · «(إعداد X للنشرة العربية - تحرير Y)» · «إعداد X تحرير Y» · «كتب: X».
 * Without a colon a role is a credit only in a bracket or before another role, for «كتب أحمد» begins sentences too.
 */
const CREDITS: readonly {readonly pattern: RegExp; readonly separators: RegExp}[] = [
  {
    pattern: new RegExp(
      `^\\(?(?:و?)(?:${HELPED})\\s+(?<names>.+?)\\s*[،,]?\\s+(?:في|ب)\\s*(?:إعداد\\s+|اعداد\\s+|كتابة\\s+|تغطية\\s+|إنجاز\\s+)?(?:هذا|هذه)\\s+(?:التقرير|الخبر|المقال|التغطية|القصة)\\s*\\)?[.]?$`,
      'u',
    ),
    separators: /\s*[،,]\s*|\s+(?=و)/u,
  },
  {
    pattern: new RegExp(
      `^\\(?(?:${HELPED})\\s+في\\s+(?:التغطية|إعداد\\s+(?:هذا\\s+)?التقرير|كتابة\\s+التقرير)\\s*:?\\s+(?<names>[^.]+?)\\s*\\)?[.]?$`,
      'u',
    ),
    separators: /\s*[،,–—-]\s*|\s+(?=و)/u,
  },
  {
    pattern: new RegExp(`^\\(\\s*(?<names>${ROLE}\\s.+?)\\s*\\)[.]?$`, 'u'),
    separators: new RegExp(`\\s*[،,–—/:-]\\s*|\\s+(?=و)|\\s+(?=${ROLE}\\s)`, 'u'),
  },
  {
    pattern: /^(?<names>(?:إعداد|اعداد|كتابة|ترجمة)\s*:?\s+\S.*?(?:\s*[-–—،/]\s*|\s+)تحرير\s*:?\s+\S[^.:]*?)[.]?$/u,
    separators: new RegExp(`\\s*[،,–—/:-]\\s*|\\s+(?=و)|\\s+(?=${ROLE}\\s)`, 'u'),
  },
  {
    pattern: new RegExp(`^(?:${WROTE})\\s*(?::|\\s[-–—\\u0640]\\s|[-–—\\u0640]\\s)\\s*(?<names>[^.:]+?)[.]?$`, 'u'),
    separators: /\s*[،,–—/|-]\s*|\s+(?=و)/u,
  },
  {
    pattern: /^(?:بقلم|مراسلة? الوكالة|من مراسلة? رويترز)\s+(?<names>[^.:،]+?)[.]?$/u,
    separators: /\s*[،,–—/|-]\s*|\s+(?=و)/u,
  },
];

const LEADING_ROLE = new RegExp(`^(?:(?:${ROLE}|${WROTE})\\s*:?\\s+)+`, 'u');
const SERVICE = /\s+(?:للنشرة|لخدمة|للخدمة|لموقع|لوكالة|لـ)\s*.*$/u;
const PLACE = /\s+(?:في|من)\s+.*$/u;

/** Given names that begin with the letter of the conjunction, so that «أحمد وليد» stays one person. */
const WAW_NAMES: ReadonlySet<string> = new Set(
  [
    'وليد',
    'وائل',
    'وسام',
    'وسيم',
    'وفاء',
    'وفيق',
    'وجدي',
    'وجدان',
    'وجيه',
    'وحيد',
    'وداد',
    'ورد',
    'وردة',
    'وديع',
    'وصال',
    'وضاح',
    'وعد',
    'ولاء',
    'ويليام',
    'وليام',
    'والتر',
    'ويل',
    'وين',
    'ونغ',
    'وانغ',
    'وو',
    'واين',
    'وودي',
    'وارن',
    'ويندي',
  ].map(fold),
);

const readNames = (list: string, separators: RegExp, known: HeadKnowledge): readonly string[] => {
  const parts = joinWawNames(list.split(separators), known).map(part =>
    part.replace(/^و(?=\S)/u, match => (isWawName(part, known) ? match : '')),
  );
  const isPlaced = parts.some(part => PLACE.test(part));
  let beyondFirstPlace = false;
  return parts.flatMap(part => {
    const hasPlace = PLACE.test(part);
    // «في سيول وكوريا الجنوبية»: after a place, a part without one continues the places.
    const continuesPlaces = isPlaced && beyondFirstPlace && !hasPlace;
    beyondFirstPlace ||= hasPlace;
    const name = part.replace(LEADING_ROLE, '').replace(SERVICE, '').replace(PLACE, '').trim();
    return !continuesPlaces && isName(name) && !known.places.has(fold(name)) ? [name] : [];
  });
};

/** Puts back together what was cut before a و that belongs to a name. */
const joinWawNames = (parts: readonly string[], known: HeadKnowledge): readonly string[] => {
  const joined: string[] = [];
  for (const part of parts) {
    const before = isWawName(part, known) ? joined.pop() : undefined;
    joined.push(before === undefined ? part : `${before} ${part}`);
  }
  return joined;
};

const isWawName = (part: string, known: HeadKnowledge): boolean => {
  const first = fold(part.split(/\s/u)[0] ?? '');
  return first.startsWith('و') && (WAW_NAMES.has(first) || known.givenNames.has(first));
};

const isName = (text: string): boolean => /^[\p{L}\p{M}'’.\-\s]{3,60}$/u.test(text) && text.split(/\s+/u).length <= 5;
