/**
 * Everybody in a text who can speak: named people and bodies; offices («وزير الخارجية», «الناطق باسم …») tied to a person named with
 * them; bodies named again by their head noun («الوزارة», «الحركة»); and speakers a newsroom does not name («مصدر مطلع»).
 */
import {ALEF, FATHATAN} from '../../arabic/characters.ts';
import {fold} from '../../arabic/normalise.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {ANONYMOUS_SPEAKERS} from '../../lexicon/anonymous-speakers.ts';
import {REPORTING_NOUNS, REPORTING_PARTICIPLES} from '../../lexicon/reporting-participles.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Mention} from '../../model/record.ts';
import {classOf, classOfName} from './body-classes.ts';
import {isParticle} from './printed-name.ts';

/** Somebody who can speak. */
export interface Party {
  /** First token of the name or office; `end` is the token behind it. */
  readonly token: number;
  readonly end: number;
  /** Who it is; for an unnamed speaker a mention of its own without an entity, named as printed. */
  readonly mention: Mention;
  /** True when a preposition governs it: it is no subject (مع بوتين، إلى روسيا). */
  readonly governed: boolean;
}

const PREPOSITIONS = new Set([
  'مع',
  'الي',
  'من',
  'عن',
  'علي',
  'في',
  'بين',
  'ضد',
  'حول',
  'لدي',
  'نحو',
  'حيال',
  'تجاه',
  'قبل',
  'بعد',
  'عبر',
  'باسم',
  'ل',
  'ب',
]);
const LONGEST_OFFICE = 8;
const LONGEST_PHRASE = 4;
/** Words that may stand inside an office: «الناطق باسم الخارجية», «المستشار لدى …». */
const OFFICE_LINKS = new Set(['باسم', 'لدي', 'لشوون', 'لشؤون', 'للشوون', 'للشؤون', 'في']);

/**
 * Everybody who can speak, by first token; `token` and `end` are indexes of `tokens`. An office whose holder the text never names
 * before or beside it is left out; an unnamed speaker has a mention of its own. Empty when nobody is found.
 */
export const findParties = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  words: WordLists,
): readonly Party[] => {
  const named = new Map(namedParties(tokens, mentions).map(party => [party.token, party]));
  const others: Party[] = [];
  const holders = new Map<string, Mention>();
  const heads = new Map<string, Mention>();
  const bodies = new Map<string, Mention>();
  const strangers = new Map<string, Mention>();
  const families = new Map<string, Mention>();
  // Token behind the last body inside an office.
  let officerUntil = 0;
  const nameBody = ({mention}: Party): void => {
    for (const form of [mention.text, mention.name]) bodies.set(classOfName(form), mention);
  };
  for (let index = 0; index < tokens.length; index++) {
    const here = named.get(index);
    if (here?.mention.type === 'organisation') nameBody(here);
    const office = officeAt(tokens, index, words, named);
    if (office !== undefined) {
      const governed = isGoverned(tokens, index) || office.prepositional;
      const holder = named.get(tokens[office.end]?.surface === '،' ? office.end + 1 : office.end);
      const known =
        holder?.mention.type === 'person'
          ? holder.mention
          : (holders.get(office.key) ??
            longerOffice(holders, office.key) ??
            (office.definite ? heads.get(office.head) : undefined));
      // «أضافت رئيسة اتحاد الصحافيين»: an office that speaks is somebody, though the text never gives the name.
      const speaks = office.key.includes(' ') && isVerbOfSaying(tokens[index - 1], words);
      if (known === undefined && !speaks) continue;
      // The body inside an office does not speak: its spokesman does.
      for (let inside = index; inside < office.end; inside++) {
        const body = named.get(inside);
        if (body?.mention.type !== 'organisation') continue;
        nameBody(body);
        named.delete(inside);
        officerUntil = Math.max(officerUntil, body.end);
      }
      if (known === undefined) {
        others.push(printedParty(tokens, index, office.end, governed));
        continue;
      }
      if (holder?.mention.type === 'person') {
        // «لوزيرة الخارجية … تشوي»: what governs the office governs the name behind it.
        if (governed) named.set(holder.token, {...holder, governed: true});
        holders.set(office.key, known);
        heads.set(office.head, known);
      } else others.push({token: index, end: office.end, mention: known, governed});
      continue;
    }
    if (here !== undefined) {
      const family = here.mention.type === 'person' ? familyNameOf(here.mention) : undefined;
      if (family !== undefined) families.set(family, here.mention);
      continue;
    }
    const token = tokens[index];
    // «على» is no «علي».
    const relative = token === undefined || isParticle(token) ? undefined : families.get(token.folded);
    if (relative !== undefined && isSubjectPlace(tokens, index)) {
      others.push({token: index, end: index + 1, mention: relative, governed: false});
      continue;
    }
    const again =
      (index < officerUntil ? undefined : bodyAgain(tokens, index, words, bodies)) ??
      unnamed(tokens, index, named, words, strangers);
    if (again !== undefined) others.push(again);
  }
  return [...named.values(), ...others].sort((left, right) => left.token - right.token || left.end - right.end);
};

const namedParties = (tokens: readonly Token[], mentions: readonly Mention[]): readonly Party[] => {
  const tokenEndingAt = new Map(tokens.map((token, index) => [token.end, index]));
  let before: Party | undefined;
  return mentions.flatMap(mention => {
    const last = tokenEndingAt.get(mention.end);
    if (last === undefined || mention.type === 'place') return [];
    let first = last;
    while (first > 0 && (tokens[first]?.start ?? 0) > mention.start) first--;
    const isAttached = (tokens[first]?.start ?? 0) < mention.start;
    const clitic = isAttached ? (tokens[first]?.folded.replace(/^[وف](?=[بلك])/u, '')[0] ?? '') : '';
    // «انتقادات لحزبي البديل وآفاق تونس»: what is joined to a governed name is governed with it.
    const isJoined = clitic === 'و' && before?.end === first && before.governed;
    const governed =
      isGoverned(tokens, first) ||
      isJoined ||
      (clitic === 'و' && DUAL_HEAD.test(tokens[first - 2]?.folded ?? '')) ||
      (clitic !== '' && clitic !== 'و' && clitic !== 'ف');
    before = {token: first, end: last + 1, mention, governed};
    return [before];
  });
};

/** The holder of an office told with more or fewer words; «رئيس» alone may be anybody's. */
const longerOffice = (holders: ReadonlyMap<string, Mention>, key: string): Mention | undefined =>
  key.includes(' ')
    ? [...holders]
        .filter(([office]) => office.startsWith(`${key} `) || (office.includes(' ') && key.startsWith(`${office} `)))
        .at(-1)?.[1]
    : undefined;

/** The last word of a name of two words or more, folded, by which newsrooms go on naming somebody. */
const familyNameOf = ({text}: Mention): string | undefined => {
  const words = text.split(/\s+/u);
  return words.length > 1 ? fold(words.at(-1) ?? '') : undefined;
};

/**
 * «وزار فقيه …», «وكان سعيد قد …»: right behind the word that opens a sentence stands its subject. Names link the last word of a name
 * wherever it stands, and so leave out what is too often something else (`document-memory.ts`: offices, adjectives of nationality); here
 * only the subject of a sentence is asked for, and any last word will do. What is definite behind it would make it an adjective («سعيد الحظ»).
 */
const isSubjectPlace = (tokens: readonly Token[], index: number): boolean => {
  const opening = tokens[index - 1];
  const before = tokens[index - 2];
  const opens = opening?.startsLine === true || before === undefined || /^[.!؟…]$/u.test(before.surface);
  return (
    opens &&
    opening?.kind === 'word' &&
    !opening.folded.startsWith('ال') &&
    (!STOP_WORDS.has(opening.folded) || isKana(opening.folded)) &&
    tokens[index + 1]?.folded.startsWith('ال') !== true
  );
};

/** «كان», «وكانت»: the verb that another one goes with; of a folded word. */
export const isKana = (folded: string): boolean => /^[وف]?كانت?$/u.test(folded);

interface Office {
  readonly key: string;
  readonly head: string;
  readonly end: number;
  readonly definite: boolean;
  /** True when ل، ب or ك is attached to it. */
  readonly prepositional: boolean;
}

/** A role with the words with ال, links and bodies behind it: «وزير الخارجية الروسي» → key and the token after it. */
const officeAt = (
  tokens: readonly Token[],
  index: number,
  words: WordLists,
  named: ReadonlyMap<number, Party>,
): Office | undefined => {
  const token = tokens[index];
  // «أمام النواب» is spelt like «إمام» once folded.
  if (token === undefined || token.kind !== 'word' || isParticle(token)) return undefined;
  const conjoined = token.folded.replace(/^[وف](?=\p{L}{3})/u, '');
  const host = conjoined.replace(/^[بلك](?=\p{L}{4})/u, '').replace(/^ل(?=\p{L}{4})/u, 'ال');
  const plain = [token.folded, conjoined, host, conjoined.replace(/^[بلك](?=\p{L}{4})/u, '')].find(form =>
    words.roles.has(form.replace(/^ال/u, '')),
  );
  if (plain === undefined) return undefined;
  const definite = plain.startsWith('ال');
  const key = [plain.replace(/^ال/u, '')];
  let end = index + 1;
  while (end < index + LONGEST_OFFICE) {
    const next = tokens[end];
    const inside = named.get(end);
    if (next === undefined || next.startsLine || next.kind !== 'word' || inside?.mention.type === 'person') break;
    if (inside !== undefined) {
      key.push(inside.mention.name);
      end = inside.end;
      continue;
    }
    const links =
      OFFICE_LINKS.has(next.folded) && (tokens[end + 1]?.folded.startsWith('ال') === true || named.has(end + 1));
    if (!next.folded.startsWith('ال') && !links) break;
    key.push(next.folded);
    end++;
  }
  const behind = named.get(end)?.mention.type === 'person';
  return key.length === 1 && !definite && !behind
    ? undefined
    : {
        key: key.join(' '),
        head: key[0] ?? '',
        end,
        definite,
        prepositional: plain !== token.folded && plain !== conjoined,
      };
};

/** «الوزارة», «الحركة»: the body last named by that noun or by one that means the same; nobody where none was. */
const bodyAgain = (
  tokens: readonly Token[],
  index: number,
  words: WordLists,
  bodies: ReadonlyMap<string, Mention>,
): Party | undefined => {
  const folded = tokens[index]?.folded.replace(/^[وف](?=ال)/u, '') ?? '';
  if (!folded.startsWith('ال') || !words.organisationHeads.has(folded.slice(2))) return undefined;
  const mention = bodies.get(classOf(folded.slice(2)));
  return mention && {token: index, end: index + 1, mention, governed: isGoverned(tokens, index)};
};

/** «مصادر كردية سورية»: the noun and the adjectives behind it; «المصدر» is the one met before. */
const unnamed = (
  tokens: readonly Token[],
  index: number,
  named: ReadonlyMap<number, Party>,
  words: WordLists,
  strangers: Map<string, Mention>,
): Party | undefined => {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return undefined;
  const folded = token.folded.replace(/^[وف](?=\p{L}{4})/u, '');
  // «لكن مصدراً بارزاً أكد»: the accusative of the same.
  const head = folded.replace(/^ال/u, '').replace(/ا$/u, '');
  if (!ANONYMOUS_SPEAKERS.has(head)) return undefined;
  const isDefinite = folded.startsWith('ال');
  let end = index + 1;
  while (end < index + LONGEST_PHRASE) {
    const next = tokens[end];
    if (
      next === undefined ||
      next.startsLine ||
      next.kind !== 'word' ||
      named.has(end) ||
      STOP_WORDS.has(next.folded) ||
      next.folded.length < SHORTEST_ADJECTIVE ||
      isSaying(next, words) ||
      (isDefinite && !next.folded.startsWith('ال')) ||
      /^(?:ب|ل|و)\p{L}{3,}/u.test(next.folded)
    )
      break;
    end++;
  }
  // «أحد» counts and is no person without those he is one of.
  if (head.startsWith('احد') && (end === index + 1 || !isVerbOfSaying(tokens[index - 1], words))) return undefined;
  const party = printedParty(tokens, index, end, isGoverned(tokens, index));
  const before = isDefinite ? strangers.get(head) : undefined;
  if (before !== undefined) return {...party, mention: before};
  strangers.set(head, party.mention);
  return party;
};

const SHORTEST_ADJECTIVE = 3;

/** «مصدراً» is named «مصدر»: alef with fathatan, whichever is typed first. */
const ACCUSATIVE = new RegExp(`(?:${FATHATAN}${ALEF}|${ALEF}${FATHATAN})$`, 'u');

const isVerbOfSaying = (token: Token | undefined, {reportingVerbs}: WordLists): boolean =>
  token !== undefined && reportingVerbs.has(token.folded.replace(/^[وف](?=\p{L}{3})/u, ''));

const isSaying = ({folded}: Token, {reportingVerbs}: WordLists): boolean =>
  reportingVerbs.has(folded) || REPORTING_PARTICIPLES.has(folded) || REPORTING_NOUNS.has(folded);

/** Somebody known only by the words of the text, from one token to another. */
export const printedParty = (
  tokens: readonly Token[],
  first: number,
  end: number,
  governed: boolean,
  type: 'person' | 'organisation' = 'person',
): Party => {
  const phrase = tokens.slice(first, end);
  const text = phrase
    .map(each => each.surface.replace(ACCUSATIVE, ''))
    .join(' ')
    .replace(/^[وف](?=\p{L}{4})/u, '');
  const start = phrase[0]?.start ?? 0;
  const mention: Mention = {
    start,
    end: phrase.at(-1)?.end ?? start,
    text,
    type,
    entity: null,
    name: text,
    rule: 'unnamed-speaker',
  };
  return {token: first, end, mention, governed};
};

const DUAL_HEAD = /^[بل](?:حزب|حركت|جبهت|تيار|كتلت)ي$/u;

const isGoverned = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.folded ?? '';
  // «لحزبي البديل …»: the noun in front, of which the name is no part, has the preposition on it.
  return PREPOSITIONS.has(before) || DUAL_HEAD.test(before);
};
