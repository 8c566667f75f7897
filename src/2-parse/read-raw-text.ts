import {fold} from '../arabic/normalise.ts';
import {type ArticleHead, isGivenName, readArticleHead} from './article-head.ts';
import {type Credit, readCredit} from './credits.ts';
import {findHeadline} from './find-headline.ts';
import {AGENCIES_ONLY, type HeadKnowledge} from './head-knowledge.ts';
import {cleanCharacters, removeNoise} from './noise.ts';

/** An article as it can be read out of a bare text. */
export interface RawText {
  /** The headline, when the text has one. */
  readonly title: string | undefined;
  /** True when the headline is the first line of `text`. */
  readonly titleInText: boolean;
  /** The text without page furniture, headline first; all else stands as printed, datelines and credits too. */
  readonly text: string;
  /** The same without the headline. */
  readonly body: string;
  /** Where the first sentence of `body` begins, behind dateline and byline. */
  readonly leadStart: number;
  /** What was dropped, as it stood. */
  readonly noise: readonly string[];
  readonly dateline?: NonNullable<ArticleHead['dateline']>;
  /** The agency that signs the text in its dateline or under it. */
  readonly agency?: NonNullable<ArticleHead['agency']>;
  /** Names only, without places. */
  readonly byline: readonly string[];
  /** Lines the names come from, as printed. */
  readonly credits: readonly string[];
  /** Names that «المصدر: …» gives, and publishers of this archive named in the head. */
  readonly statedSources: readonly string[];
  /** Days that the dateline or a «نشر في …» line gives, as printed. */
  readonly statedDates: readonly string[];
}

/** Reads raw text: drops page furniture, finds headline, dateline, agency and credits. Pure; invents nothing. */
export const readRawText = (raw: string, known: HeadKnowledge = AGENCIES_ONLY): RawText => {
  const {text, noise, statedSources, statedDates} = removeNoise(cleanCharacters(raw));
  const title = startsWithCredits(text, known) ? undefined : findHeadline(text.split('\n').slice(0, 8));
  const body = title === undefined ? text : text.trimStart().slice(title.length).trimStart();
  const {heads, credits: top, leadStart} = readTop(body, known);
  const bottom = readBottom(body.slice(leadStart), known);
  const credits = [...top, ...bottom.credits];
  const dateline = heads.find(head => head.dateline)?.dateline;
  const agency = heads.find(head => head.agency)?.agency ?? bottom.agency;
  return {
    title,
    titleInText: title !== undefined,
    text,
    body,
    leadStart,
    noise,
    ...(dateline && {dateline}),
    ...(agency && {agency}),
    byline: [...new Set([...heads.flatMap(({byline}) => byline), ...credits.flatMap(({names}) => names)])],
    credits: credits.map(credit => credit.text),
    statedSources: [...statedSources, ...heads.flatMap(({houses}) => houses)],
    statedDates: [...heads.flatMap(({date}) => date ?? []), ...statedDates],
  };
};

const firstLine = (text: string): string => /^[^\n]*/u.exec(text)?.[0] ?? '';

const startsWithCredits = (text: string, known: HeadKnowledge): boolean => {
  const line = firstLine(text);
  return (
    readCredit(line, known) !== undefined ||
    readArticleHead(line, known).length >= line.length ||
    nameAlone(line, known) !== undefined
  );
};

/** «من أحمد طلبة» or «سعيد الوهابي» on a line of its own. */
const nameAlone = (line: string, known: HeadKnowledge): string | undefined => {
  const name = line.trim().replace(/^من\s+/u, '');
  const words = name.split(/\s+/u);
  const isName = words.length >= 2 && words.length <= 4 && words.every(word => /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word));
  return isName && isGivenName(fold(words[0] ?? ''), known) ? name : undefined;
};

/** Head lines in front of the lead: at most three of dateline, byline and credits. */
const readTop = (
  body: string,
  known: HeadKnowledge,
): {readonly heads: readonly ArticleHead[]; readonly credits: readonly Credit[]; readonly leadStart: number} => {
  const heads: ArticleHead[] = [];
  const credits: Credit[] = [];
  let at = 0;
  for (let count = 0; count < 3; count += 1) {
    const rest = body.slice(at);
    const line = firstLine(rest);
    if (line.length === rest.length && count > 0 && readArticleHead(rest, known).length === 0) break;
    const name = nameAlone(line, known);
    const credit = readCredit(line, known) ?? (name === undefined ? undefined : {text: line.trim(), names: [name]});
    const head = credit ? undefined : readArticleHead(rest, known);
    const length = credit
      ? line.length + (/^\s*/u.exec(rest.slice(line.length))?.[0].length ?? 0)
      : (head?.length ?? 0);
    if (length === 0 || length >= rest.length) break;
    if (credit) credits.push(credit);
    if (head) heads.push(head);
    at += length;
    // A head inside the line of the lead is the last.
    if (!credit && length <= line.length) break;
  }
  return {heads, credits, leadStart: at};
};

/** How many lines at the end may be credits. */
const LAST_LINES = 4;

/** Credits in the last lines, and the agency whose name in a bracket ends the text. */
const readBottom = (
  story: string,
  known: HeadKnowledge,
): {readonly credits: readonly Credit[]; readonly agency?: RawText['agency'] & object} => {
  const lines = story.split('\n').filter(line => line.trim() !== '');
  const credits = lines
    .slice(1)
    .slice(-LAST_LINES)
    .flatMap(line => readCredit(line, known) ?? []);
  const signature = /(?:^|[\s.])[(（]\s*(?<name>[^()]{2,30}?)\s*[)）][.\s]*$/u.exec(lines.at(-1) ?? '')?.groups?.[
    'name'
  ];
  // After a finished sentence only: «نقلت وكالة الأنباء الفرنسية (أ ف ب)» quotes the agency.
  const isAfterStop = signature !== undefined && /(?:^|[.!؟»”"])\s*[(（][^()]*[)）][.\s]*$/u.test(lines.at(-1) ?? '');
  const head = isAfterStop ? readArticleHead(`${signature} -`, known) : undefined;
  return {credits, ...(head?.agency && !head.dateline && {agency: head.agency})};
};
