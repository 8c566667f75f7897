import {STOP_WORDS} from '../../../lexicon/stop-words.ts';
import {
  type Candidate,
  foldedAt,
  follows,
  isCommon,
  isQuoteMark,
  type NameContext,
  type NameRule,
  nationalityAt,
  readAs,
} from '../name-context.ts';
import {isForeignShape, readChain} from '../person-chain.ts';

/**
 * A head noun of bodies and its idafa, adjectives and proper name: «وزارة الخارجية الروسية», «حزب …», «وكالة الأنباء …», «صحيفة «…»».
 * What may follow is read greedily: nouns and adjectives with ال, لـ + ال, listed names, a name in quotation marks; an ordinary
 * adjective that only describes (الحاكم، الحالي) ends the name.
 */
export const organisationHead: NameRule = {
  name: 'organisation-head',
  find: (context, found) => {
    const listed = new Map<number, Candidate>();
    for (const candidate of found) {
      const other = listed.get(candidate.first);
      if (other === undefined || other.end < candidate.end) listed.set(candidate.first, candidate);
    }
    return context.tokens.flatMap((_, index) => bodyAt(context, index, listed));
  },
};

/** Adjectives and pronouns that describe a body without naming it. */
const DESCRIPTIVE = new Set(
  'الحاكم الحاكمه المعارض المعارضه الموالي المواليه الحالي الحاليه السابق السابقه الجديد الجديده القادم القادمه المقبل المقبله الماضي الماضيه الجاري التابع التابعه المعني المعنيه المختص المختصه المحلي المحليه الخاص الخاصه الذي التي الذين اللتين الكبري الاول الاولي الثاني الثانيه الثالث الثالثه الاخير الاخيره الكبير الكبيره المذكور المذكوره اليوم الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت العام الشهر الاسبوع المسلح المسلحه المحظور المحظوره المتشدد المتشدده الراهن الراهنه الوحيد الرئيسي الرئيسيه'.split(
    ' ',
  ),
);
/** Heads that are chiefly ordinary nouns (موقع الانفجار، حركة الملاحة): only a proper or quoted name makes them a body. */
const GENERIC_HEADS = new Set([
  'موقع',
  'حركه',
  'مركز',
  'برنامج',
  'محطه',
  'قياده',
  'رئاسه',
  'رياسه',
  'مجمع',
  'مكتب',
  'فريق',
  'اداره',
  'خط',
  'شبكه',
  'مجموعه',
  'منصه',
  'صندوق',
  'قسم',
  'وحده',
  'مبادره',
  'تحالف',
  'ائتلاف',
  'لواء',
  'كتله',
  'دار',
  'بيت',
  'نظام',
  'سوق',
  'معرض',
  'مصنع',
  'منتدي',
  'مؤتمر',
  'مهرجان',
  'قمه',
  'حمله',
  'مشروع',
  'بنك',
  'تنظيم',
  'جماعه',
]);
/** Heads of bodies that are named after people: «جامعة الملك سعود», «مؤسسة محمد بن راشد». */
const NAMED_AFTER_PEOPLE = new Set([
  'جامعه',
  'مؤسسه',
  'موسسه',
  'مركز',
  'مستشفي',
  'معهد',
  'مدرسه',
  'كليه',
  'صندوق',
  'جائزه',
  'كرسي',
  'مجمع',
  'متحف',
  'مكتبه',
  'دار',
]);
/** Heads that the name of the body itself follows. */
const OPEN_HEADS = new Set([
  'شركه',
  'صحيفه',
  'جريده',
  'مجله',
  'قناه',
  'بلديه',
  'نادي',
  'جامعه',
  'مستشفي',
  'مصرف',
  'موسسه',
  'كتائب',
  'سرايا',
]);
/** Heads whose name in quotation marks belongs to them even after a description: «وكالة الأنباء الروسية “تاس”». */
const MEDIA_HEADS = new Set([
  'وكاله',
  'صحيفه',
  'جريده',
  'مجله',
  'قناه',
  'اذاعه',
  'موقع',
  'شبكه',
  'حركه',
  'حزب',
  'تنظيم',
  'جماعه',
  'منظمه',
  'مجموعه',
]);
const LONGEST = 9;

const bodyAt = (context: NameContext, index: number, listed: ReadonlyMap<number, Candidate>): readonly Candidate[] => {
  const {organisationHeads, commonWords} = context.lexicon.words;
  const token = context.tokens[index];
  if (token === undefined || token.kind !== 'word') return [];
  const pair = `${foldedAt(context, index)} ${foldedAt(context, index + 1)}`;
  const two = organisationHeads.get(pair);
  const reading = readAs(context, index, host =>
    two === undefined ? organisationHeads.has(bare(host)) : host === foldedAt(context, index),
  );
  if (reading === undefined) return [];
  const head = two ?? organisationHeads.get(bare(reading.host));
  if (head === undefined) return [];
  if (reading.clitics !== '' && commonWords.has(token.folded) && !organisationHeads.has(reading.host)) return [];
  const definite = two === undefined && reading.host.startsWith('ال');
  const listedHere = listed.get(index);
  const from =
    listedHere?.type === 'organisation' && listedHere.strength === 'full'
      ? listedHere.end
      : index + (two === undefined ? 1 : 2);
  const tail = readTail(context, from, listed, {
    head: index,
    media: MEDIA_HEADS.has(bare(reading.host)),
    people: NAMED_AFTER_PEOPLE.has(bare(reading.host)),
    closed: from === listedHere?.end,
    open: OPEN_HEADS.has(bare(reading.host)),
  });
  const closed = from === listedHere?.end;
  if (closed && tail.end === from) return [];
  // «شركة الطيران الروسية “نوردويند”»: the words before the quoted name describe it.
  if (!tail.proper && follows(context, tail.end) && quotedName(context, tail.end) !== undefined) return [];
  if (tail.end === index + 1 || (!closed && !isNamed(head.needs, bare(reading.host), tail, definite))) return [];
  const stop = context.tokens[tail.end - 1]?.end ?? 0;
  const sole = tail.appended ?? (closed ? listedHere : undefined);
  return [
    {
      first: index,
      end: tail.end,
      start: reading.start,
      stop,
      type: 'organisation',
      ...(sole?.entity !== undefined && sole.type === 'organisation' ? {entity: sole.entity} : {}),
      strength: 'full',
      rule: 'organisation-head',
    },
  ];
};

const bare = (host: string): string => (host.startsWith('ال') && host.length > 4 ? host.slice(2) : host);

interface Tail {
  readonly end: number;
  /** Words with ال that are no nationality. */
  readonly nouns: number;
  readonly nationality: boolean;
  readonly proper: boolean;
  /** A listed body that stands in apposition at the very end. */
  readonly appended: Candidate | undefined;
}

interface TailOptions {
  /** Token of the head noun. */
  readonly head: number;
  readonly media: boolean;
  readonly people: boolean;
  /** One unlisted word that looks like a name makes a body of the head: «شركة واصل». */
  readonly open: boolean;
  /** The body is listed as it stands: only a nationality or a quoted name may still belong to it. */
  readonly closed: boolean;
}

const readTail = (
  context: NameContext,
  from: number,
  listed: ReadonlyMap<number, Candidate>,
  {head, media, people, closed, open}: TailOptions,
): Tail => {
  let end = from;
  let nouns = 0;
  let nationality = false;
  let proper = false;
  let appended: Candidate | undefined;
  while (end - from < LONGEST && follows(context, end)) {
    const token = context.tokens[end];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      const quoted = quotedName(context, end);
      if (quoted === undefined || (end > from && !media)) break;
      appended = listed.get(end + 1);
      proper = true;
      end = quoted;
      break;
    }
    if (closed) {
      const apposed = listed.get(end);
      if (
        apposed?.type === 'organisation' &&
        apposed.start === token.start &&
        (apposed.strength === 'alone' || apposed.entity?.id === listed.get(head)?.entity?.id)
      ) {
        appended = apposed;
        end = apposed.end;
        break;
      }
      const adjective = nationality || !token.folded.startsWith('ال') ? undefined : nationalityAt(context, end);
      if (adjective === undefined) break;
      nationality = true;
      end += adjective.tokens;
      continue;
    }
    const name = listed.get(end);
    if (name?.type === 'person' && name.strength === 'full' && !(people && end === from)) break;
    if (isTitle(context, end)) {
      if (!people || end > from) break;
    }
    if (name !== undefined && name.start === token.start && (name.strength !== 'ambiguous' || end === from)) {
      if (name.type === 'organisation' && name.strength !== 'ambiguous') {
        if (end > from && !(nationality || nouns > 0)) break;
        appended = name;
        proper = true;
        end = name.end;
        break;
      }
      if (end > from && !proper && nouns === 0) break;
      if (end === from || token.folded.startsWith('ال')) {
        proper = true;
        end = name.end;
        continue;
      }
      break;
    }
    // «مستشفى الملك فيصل»: a title and a name behind it that nobody lists.
    const honoured =
      people && end === from + 1 && context.lexicon.words.roles.has(foldedAt(context, from).slice(2))
        ? readChain(context, end, false)
        : undefined;
    if (honoured !== undefined) {
      proper = true;
      end = honoured.end;
      break;
    }
    if (DESCRIPTIVE.has(token.folded)) break;
    const adjective = nationalityAt(context, end);
    if (adjective !== undefined && token.folded.startsWith('ال')) {
      nationality = true;
      end += adjective.tokens;
      continue;
    }
    if (token.kind === 'word' && token.folded.startsWith('ال') && token.folded.length > 4) {
      if (nationality && !media && nouns > 0) break;
      nouns++;
      end++;
      continue;
    }
    if (token.kind === 'word' && end > from && /^(?:لل|وال)\p{L}{3,}$/u.test(token.folded) && !nationality) {
      if (DESCRIPTIVE.has(token.folded.slice(1))) break;
      nouns++;
      end++;
      continue;
    }
    if (end === from && token.kind === 'latin' && /^\p{Lu}/u.test(token.surface)) {
      proper = true;
      end++;
      continue;
    }
    if (
      end === from &&
      open &&
      token.kind === 'word' &&
      !STOP_WORDS.has(token.folded) &&
      isForeignShape(context, token.folded)
    ) {
      proper = true;
      end++;
      continue;
    }
    // «حزب جبهة التحرير», «مجلس نواب الشعب»: one bare noun may stand between the head and a noun with ال.
    const next = foldedAt(context, end + 1);
    if (
      end === from &&
      token.kind === 'word' &&
      follows(context, end + 1) &&
      next.startsWith('ال') &&
      next.length > 4 &&
      !DESCRIPTIVE.has(next) &&
      isCommon(context.lexicon, token.folded) &&
      !context.lexicon.words.reportingVerbs.has(token.folded) &&
      !context.lexicon.words.roles.has(token.folded) &&
      !STOP_WORDS.has(token.folded)
    ) {
      end++;
      continue;
    }
    // «لتنظيم الملاحة», «لحقوق الإنسان»: purpose, only behind a description with ال.
    if (
      token.kind === 'word' &&
      (nouns > 0 || nationality) &&
      /^ل\p{L}{3,}$/u.test(token.folded) &&
      follows(context, end + 1) &&
      next.startsWith('ال') &&
      appendedAhead(context, end + 2, listed)
    ) {
      nouns++;
      end += 2;
      nationality = false;
      continue;
    }
    break;
  }
  return {end, nouns, nationality, proper, appended};
};

/** «الفريق»، «السيد»: a title with ال begins somebody's name, not more of the body's. */
const isTitle = (context: NameContext, index: number): boolean => {
  const folded = foldedAt(context, index);
  const role = folded.startsWith('ال') ? context.lexicon.words.roles.get(folded.slice(2)) : undefined;
  return role !== undefined && (role.kind === 'rank' || role.kind === 'title' || role.kind === 'honorific');
};

/** A listed body within the next four words with ال: the description before it is in apposition to it. */
const appendedAhead = (context: NameContext, from: number, listed: ReadonlyMap<number, Candidate>): boolean => {
  for (let index = from; index < from + 4 && follows(context, index); index++) {
    if (listed.get(index)?.type === 'organisation') return true;
    if (!foldedAt(context, index).startsWith('ال')) return false;
  }
  return true;
};

/** Index behind the closing mark of a quoted name of at most four words, or undefined. */
const quotedName = (context: NameContext, index: number): number | undefined => {
  const opening = context.tokens[index];
  if (opening === undefined || !isQuoteMark(opening.surface) || opening.joined) return undefined;
  for (let end = index + 1; end <= index + 5; end++) {
    const token = context.tokens[end];
    if (token === undefined || token.startsLine) return undefined;
    if (isQuoteMark(token.surface)) return end > index + 1 ? end + 1 : undefined;
    if (token.kind === 'mark' && token.surface !== '-' && token.surface !== '.') return undefined;
  }
  return undefined;
};

const isNamed = (needs: 'proper' | 'adjective' | 'any', head: string, tail: Tail, definite: boolean): boolean => {
  if (definite) return tail.appended !== undefined && (tail.nationality || tail.nouns > 0);
  if (tail.proper) return true;
  if (GENERIC_HEADS.has(head)) return tail.nationality && tail.nouns > 0;
  if (head === 'وزاره') return tail.nouns > 0;
  if (needs === 'proper') return tail.nationality && tail.nouns > 0;
  return tail.nouns > 0;
};
