import {STOP_WORDS} from '../../../lexicon/stop-words.ts';
import {byFirst, type Candidate, fullCandidate, listedWithin, longestByFirst} from '../candidate.ts';
import {
  foldedAt,
  follows,
  isCommon,
  isInflected,
  isQuoteMark,
  type NameContext,
  type NameRule,
  nationalityAt,
  nationalityOf,
} from '../name-context.ts';
import {DESCRIPTIVE} from '../organisation-words.ts';
import {isForeignShape, type NameChain, readChain, trimAtListed} from '../person-chain.ts';

/**
 * A role or title with its complements, then a name: «وزير الدفاع الروسي أندريه بيلوسوف», «المتحدث باسم … جون كيربي», «الشيخ …».
 * The complements are read over: nouns with ال, nationalities, places and bodies already found, prepositions of office.
 */
export const roleBeforeName: NameRule = {
  name: 'role-before-name',
  find: (context, found) => {
    const startingAt = longestByFirst(found.filter(({strength}) => strength !== 'ambiguous'));
    const starts = byFirst(found);
    return context.tokens.flatMap((_, index) => nameAfterRole(context, index, startingAt, starts));
  },
};

const OFFICE_PREPOSITIONS = new Set(['باسم', 'في', 'لدي', 'لشوون', 'لشئون', 'للشوون', 'للشئون', 'بوزاره', 'من', 'و']);
const LONGEST_COMPLEMENT = 12;
const DIRECT_KINDS = new Set(['title', 'honorific', 'rank', 'kinship', 'occupation']);

const nameAfterRole = (
  context: NameContext,
  index: number,
  startingAt: ReadonlyMap<number, Candidate>,
  starts: ReadonlyMap<number, readonly Candidate[]>,
): readonly Candidate[] => {
  const role =
    roleAt(context, index) ??
    possessedRole(context, index) ??
    leadership(context, index) ??
    nationalityAlone(context, index, starts);
  if (role === undefined) return [];
  let definite = role.definite || role.kind === 'honorific';
  let position = role.end;
  while (position < role.end + LONGEST_COMPLEMENT && follows(context, position)) {
    const listed = startingAt.get(position);
    if (listed?.type === 'person') return [];
    const token = context.tokens[position];
    if (token === undefined) return [];
    if (token.kind === 'mark') {
      if (token.surface === '/' || token.surface === '.' || token.surface === ':') {
        if (position > role.end + 1) return [];
        position++;
        continue;
      }
      if (isQuoteMark(token.surface) && position > role.end) {
        position++;
        continue;
      }
      return token.surface === '،' ? inApposition(context, position + 1, starts) : [];
    }
    if (listed !== undefined) {
      definite = true;
      position = listed.end;
      continue;
    }
    const nationality = nationalityAt(context, position);
    if (nationality !== undefined) {
      definite = true;
      position += nationality.tokens;
      continue;
    }
    if (token.folded.startsWith('ال') && isCommon(context.lexicon, token.folded)) {
      definite = true;
      position++;
      continue;
    }
    const given = context.lexicon.words.givenNames.get(token.folded);
    if (given === undefined && roleAt(context, position) !== undefined) return [];
    const mayBeUnknown = definite || (DIRECT_KINDS.has(role.kind) && position === role.end);
    const read = readChain(context, position, mayBeUnknown);
    const named = read && withSurname(context, read, position === role.end && DIRECT_KINDS.has(role.kind));
    const chain =
      named && (named.words > 1 ? trimAtListed(context, named, listedWithin(starts, named.first, named.end)) : named);
    if (
      chain !== undefined &&
      (mayBeUnknown || chain.opensWithGivenName) &&
      (chain.words > 1 || acceptsSingle(context, position, role.kind, definite && position === role.end))
    ) {
      return [fullCandidate(context.tokens, chain, {type: 'person', rule: 'role-before-name'})];
    }
    if (given?.word === true && roleAt(context, position) !== undefined) return [];
    if (token.folded.startsWith('ال') || OFFICE_PREPOSITIONS.has(token.folded) || /^لل?\p{L}{3,}/u.test(token.folded)) {
      if (token.folded.startsWith('ال')) definite = true;
      position++;
      continue;
    }
    // «رئيس مجلس النواب», «وزير خارجية فرنسا»: a bare noun belongs to the role only as its first complement.
    if (
      position - role.end > 2 ||
      !isInflected(context.lexicon, token.folded) ||
      context.lexicon.words.reportingVerbs.has(token.folded)
    )
      return [];
    // «وزير خارجيته»
    if (PRONOUN.test(token.surface)) definite = true;
    position++;
  }
  return [];
};

/** «مدير حملة زمال، رمزي الجبابلي، …», «كبيرة مفاوضي التحالف، آن راسموسن من ساموا»: whoever holds the role, between commas. */
const inApposition = (
  context: NameContext,
  index: number,
  starts: ReadonlyMap<number, readonly Candidate[]>,
): readonly Candidate[] => {
  if (!follows(context, index) || starts.get(index)?.some(({strength}) => strength !== 'ambiguous')) return [];
  const read = readChain(context, index, true);
  const named = read && withSurname(context, read, false);
  if (named === undefined || named.words < 2 || named.first !== index || !endsPhrase(context, named.end)) return [];
  const chain = trimAtListed(context, named, listedWithin(starts, named.first, named.end));
  if (chain === undefined || chain.end !== named.end) return [];
  return [fullCandidate(context.tokens, chain, {type: 'person', rule: 'role-before-name'})];
};
const PRONOUN = /(?:ه|ها|هم|هما)$/u;

/** One word is a name behind a role only directly («الشيخ ياسين») and when it is known as a name and as nothing else. */
const acceptsSingle = (context: NameContext, index: number, kind: string, direct: boolean): boolean => {
  const folded = foldedAt(context, index);
  const {givenNames, familyNames} = context.lexicon.words;
  const known = givenNames.get(folded) ?? familyNames.get(folded);
  return (
    direct &&
    kind !== 'occupation' &&
    kind !== 'nationality' &&
    known?.word === false &&
    !isCommon(context.lexicon, folded)
  );
};

/**
 * «المستشار طارق البشري», «الفريق كامل الوزير، وزير النقل»: behind a role and a given name, a family name may be an ordinary word: an
 * adjective, when the role is a title, or whatever stands between the given name and the end of the phrase.
 */
const withSurname = (context: NameContext, chain: NameChain, isTitled: boolean): NameChain => {
  const folded = foldedAt(context, chain.end);
  if (
    chain.end - chain.first !== 1 ||
    chain.start !== context.tokens[chain.first]?.start ||
    chain.known !== 1 ||
    !follows(context, chain.end) ||
    folded.length < 3 ||
    context.tokens[chain.end]?.kind !== 'word' ||
    STOP_WORDS.has(folded) ||
    DESCRIPTIVE.has(folded) ||
    nationalityAt(context, chain.end) !== undefined ||
    DAY_WORDS.has(folded) ||
    context.lexicon.words.reportingVerbs.has(folded)
  )
    return chain;
  const isAdjective = isTitled && chain.opensWithGivenName && /^ال\p{L}{2,}ي$/u.test(folded);
  const isClosed = /^(?!لل|[بكف]ال)/u.test(folded) && endsPhrase(context, chain.end + 1);
  return isAdjective || isClosed ? {...chain, end: chain.end + 1, words: 2} : chain;
};

/** «اللواء صباح أمس»: behind a part of the day that is a name too. */
const DAY_WORDS = new Set(['امس', 'اليوم', 'غد', 'غدا', 'الغد', 'امسه']);

/** A mark, the end of the line, or a particle that opens a clause: what stands before it is whole. */
const endsPhrase = (context: NameContext, index: number): boolean => {
  const token = context.tokens[index];
  return token === undefined || token.startsLine || token.kind === 'mark' || CLAUSE_OPENERS.has(token.folded);
};
const CLAUSE_OPENERS = new Set([
  'ان',
  'انه',
  'انها',
  'الذي',
  'التي',
  'في',
  'الي',
  'من',
  'خلال',
  'عقب',
  'بعد',
  'لدي',
  'امام',
]);

interface Role {
  readonly end: number;
  readonly kind: string;
  readonly definite: boolean;
}

/** «محاميه»، «زميلتها»، «شقيقه»: somebody's. The pronoun is told from ة by how it is printed. */
const possessedRole = (context: NameContext, index: number): Role | undefined => {
  const surface = context.tokens[index]?.surface ?? '';
  if (!/(?:ه|ها|هم|هما)$/u.test(surface)) return undefined;
  for (const {host} of context.readings[index] ?? []) {
    const stem = host.replace(/(?:ها|هما|هم|ه)$/u, '').replace(/ت$/u, 'ه');
    const role = stem.length > 2 ? context.lexicon.words.roles.get(stem) : undefined;
    if (role !== undefined && role.kind !== 'honorific') return {end: index + 1, kind: role.kind, definite: true};
  }
  return undefined;
};

/** «بقيادة», «برئاسة»: whoever follows leads. */
const leadership = (context: NameContext, index: number): Role | undefined =>
  LEADERSHIP.has(foldedAt(context, index)) ? {end: index + 1, kind: 'office', definite: true} : undefined;
const LEADERSHIP = new Set(['بقياده', 'برئاسه', 'برياسه', 'بزعامه', 'بامره', 'باشراف', 'بحضور', 'بمشاركه', 'بتوقيع']);

/**
 * «الغيني سيلا», «البرازيلي رودريغو»: an adjective of nationality that belongs to no noun before it stands for the man himself.
 */
const nationalityAlone = (
  context: NameContext,
  index: number,
  starts: ReadonlyMap<number, readonly Candidate[]>,
): Role | undefined => {
  const {roles, organisationHeads, placeHeads} = context.lexicon.words;
  const reading = context.readings[index]?.find(
    ({host}) => host.startsWith('ال') && nationalityOf(context.lexicon, host) !== undefined,
  );
  if (reading === undefined || PLURAL.test(reading.host) || nationalityOf(context.lexicon, reading.host) === '')
    return undefined;
  if (starts.get(index)?.some(({strength}) => strength === 'full')) return undefined;
  if (reading.clitics === '' && follows(context, index)) {
    const before = foldedAt(context, index - 1);
    if (/^(?:[وفبك]|لل?)?ال\p{L}{2,}|^لل|ه$|ات$/u.test(before)) return undefined;
    const bare = before.replace(/^[وفبل](?=\p{L}{3})/u, '');
    if ([before, bare].some(word => [roles, organisationHeads, placeHeads].some(words => words.has(word))))
      return undefined;
    const isAnnounced =
      STOP_WORDS.has(before) || context.lexicon.words.reportingVerbs.has(before) || EVENT_VERBS.has(bare);
    // «احتفظ النيجيري بانكولي أديوي»: two words that can only be a foreigner's name need no verb that is known.
    if (!isAnnounced && ![index + 1, index + 2].every(at => follows(context, at) && isForeign(context, at)))
      return undefined;
  }
  return {end: index + 1, kind: 'nationality', definite: true};
};
const PLURAL = /(?:ين|ون|ان|ات)$/u;
const isForeign = (context: NameContext, index: number): boolean =>
  !STOP_WORDS.has(foldedAt(context, index)) &&
  isForeignShape(context, foldedAt(context, index)) &&
  !isInflected(context.lexicon, foldedAt(context, index));
/** What players and artists do in the news; folded. */
const EVENT_VERBS = new Set([
  'سجل',
  'سجلت',
  'احرز',
  'احرزت',
  'فاز',
  'فازت',
  'توج',
  'توجت',
  'غاب',
  'تالق',
  'تالقت',
  'هزم',
  'هزمت',
  'تغلب',
  'تغلبت',
  'واجه',
  'تعاقد',
  'ضم',
  'افتتح',
  'اضاف',
  'ادرك',
  'عادل',
  'خسر',
  'خسرت',
  'تصدر',
  'تصدرت',
  'حل',
  'حلت',
  'مرر',
  'طرد',
  'اهدر',
  'انقذ',
]);

/** The longest role that begins at a token, with or without ال and attached particles. */
const roleAt = (context: NameContext, index: number): Role | undefined => {
  const {roles, roleOpenings} = context.lexicon.words;
  let best: Role | undefined;
  for (const {host} of context.readings[index] ?? []) {
    const isDefinite = host.startsWith('ال') && host.length > 3;
    const stem = isDefinite ? host.slice(2) : host;
    // «الوزيرين», «الرئيسان», «اللاعبتين»
    const first =
      isDefinite && !roleOpenings.has(stem) ? stem.replace(/ت(?:ين|ان)$/u, 'ه').replace(/(?:ين|ان)$/u, '') : stem;
    for (let length = roleOpenings.get(first) ?? 0; length >= 1 && index + length > (best?.end ?? 0); length--) {
      const rest = Array.from({length: length - 1}, (_, offset) => foldedAt(context, index + 1 + offset));
      const role =
        roles.get([first, ...rest].join(' ')) ??
        (isDefinite ? roles.get([first, ...rest.map(word => word.replace(/^ال/u, ''))].join(' ')) : undefined);
      if (role === undefined) continue;
      const last = rest.at(-1) ?? first;
      best = {end: index + length, kind: role.kind, definite: isDefinite || last.startsWith('ال')};
      break;
    }
  }
  return best;
};
