/**
 * The role by which an article calls a person, read from the words before the name: «وزير الخارجية الروسي» سيرغي لافروف.
 * A role noun, then its complement up to the name: words with ال, bodies and places the record knows, words of office, and
 * one bare noun (وزير خارجية فرنسا). What can be read two ways is left out: a wrong office on a public page is worse than none.
 */
import {fold} from '../arabic/normalise.ts';
import type {WordLists} from '../model/lexicon.ts';
import type {ArticleRecord, Mention} from '../model/record.ts';

/** What is known of roles, nationalities and the words of office. */
export type RoleWords = Pick<WordLists, 'roles' | 'roleOpenings' | 'nationalities'>;

const LONGEST_LEAD = 90;
const MOST_WORDS = 9;
const STOPS = /[\n.،؛:!؟«»()[\]"“”–—]/gu;
/** Kinds of roles that say what somebody is; words of respect and kinship do not. */
const TELLING: ReadonlySet<string> = new Set(['office', 'rank', 'title', 'occupation']);
/** Kinds that tell something in one word: «المشير»; «الرئيس» alone does not. */
const TELLING_ALONE: ReadonlySet<string> = new Set(['rank']);
/** Folded words that join a role to what it is of. */
const OF_OFFICE: ReadonlySet<string> = new Set([
  'باسم',
  'في',
  'لدي',
  'لشوون',
  'للشوون',
  'لشئون',
  'للشئون',
  'عام',
  'سابق',
]);
/** «المتحدث باسم الرئيس فلان»: the name is the speaker's or the president's. */
const TWO_READINGS: ReadonlySet<string> = new Set(['باسم', 'لدي']);

/** Folded, they are the governor (والي). */
const PREPOSITIONS: ReadonlySet<string> = new Set(['وإلى', 'والى']);
/** «نظيره الروسي» says of another what the name is. */
const COUNTERPART = 'نظير';

interface Word {
  readonly surface: string;
  readonly folded: string;
  /** Part of the name of a body or place. */
  readonly isNamed: boolean;
}

/** A role as printed, without a particle before it or a word of respect behind it. */
export interface RoleGiven {
  readonly text: string;
  /** True where it names the nationality that the person is known to have. */
  readonly isConfirmed: boolean;
}

/**
 * The role before a mention of a person; undefined without one. `country` is the
 * ISO code of the person's country: a role of another nationality belongs to somebody else (استقبل الرئيس الروسي كيم).
 */
export function roleBefore(
  {text, mentions}: Pick<ArticleRecord, 'text' | 'mentions'>,
  mention: Mention,
  words: RoleWords,
  country?: string,
): RoleGiven | undefined {
  const lead = leadOf(text, mentions, mention);
  for (let from = 0; from < lead.length; from++) {
    const role = roleAt(lead, from, words);
    if (!role) continue;
    const complement = lead.slice(from + role.words);
    if (!isComplement(complement, role, words)) {
      if (lead.slice(from).some(({folded}) => TWO_READINGS.has(folded))) return undefined;
      continue;
    }
    if (complement.length === 0 && role.words === 1 && !TELLING_ALONE.has(role.kind)) return undefined;
    const nations = nationsOf(complement, words);
    if (country !== undefined && nations.some(nation => nation !== country)) return undefined;
    const title = [role.surface, ...lead.slice(from + 1).map(({surface}) => surface)];
    return {
      text: title.slice(0, title.length - politeEnd(lead.slice(from), words)).join(' '),
      isConfirmed: country !== undefined && nations.length > 0,
    };
  }
  return undefined;
}

/** The words directly before a mention, back to a stop, to another person's name, or as many as a role may have. */
function leadOf(text: string, mentions: readonly Mention[], mention: Mention): readonly Word[] {
  const floor = Math.max(0, mention.start - LONGEST_LEAD);
  const before = text.slice(floor, mention.start);
  // A particle written onto the name («ولافروف») begins something new.
  if (!/\s$/u.test(before)) return [];
  const near = mentions.filter(({start, end}) => end > floor && end <= mention.start && start < mention.start);
  const stops = [...before.matchAll(STOPS)].map(match => floor + match.index + 1);
  const people = near.filter(({type}) => type === 'person').map(({end}) => end);
  // The first word may be cut where the window begins.
  const start = Math.max(floor === 0 ? 0 : floor + before.search(/\s/u), ...stops, ...people);
  const named = near.filter(({type}) => type !== 'person');
  return [...text.slice(start, mention.start).matchAll(/\S+/gu)].slice(-MOST_WORDS).map(({0: surface, index}) => ({
    surface,
    folded: fold(surface),
    isNamed: named.some(span => span.start < start + index + surface.length && span.end > start + index),
  }));
}

interface Role {
  readonly words: number;
  readonly kind: string;
  readonly isDefinite: boolean;
  /** First word without its particle. */
  readonly surface: string;
}

/** The longest role that begins at a word, read as it stands or without a particle before it. */
function roleAt(lead: readonly Word[], from: number, {roles, roleOpenings}: RoleWords): Role | undefined {
  const word = lead[from];
  if (!word || PREPOSITIONS.has(word.surface)) return undefined;
  for (const surface of readings(word.surface)) {
    const folded = fold(surface);
    const isDefinite = folded.startsWith('ال') && folded.length > 4;
    const stem = isDefinite ? folded.slice(2) : folded;
    for (let length = Math.min(roleOpenings.get(stem) ?? 0, lead.length - from); length >= 1; length--) {
      const rest = lead.slice(from + 1, from + length).map(next => next.folded);
      const role =
        roles.get([stem, ...rest].join(' ')) ??
        (isDefinite ? roles.get([stem, ...rest.map(next => next.replace(/^ال/u, ''))].join(' ')) : undefined);
      if (role && TELLING.has(role.kind) && !stem.startsWith(COUNTERPART))
        return {words: length, kind: role.kind, isDefinite, surface};
    }
  }
  return undefined;
}

/** «وزير» as it stands; «ووزير» also without its first letter; «للرئيس» as «الرئيس». */
function readings(surface: string): readonly string[] {
  if (surface.startsWith('لل')) return [`ال${surface.slice(2)}`];
  return /^[وفبلك]\p{L}{3,}/u.test(surface) ? [surface, surface.slice(1)] : [surface];
}

function isComplement(complement: readonly Word[], role: Role, words: RoleWords): boolean {
  return complement.every((word, index) => {
    const isRole = roleAt(complement, index, words) !== undefined;
    if (isRole && (role.isDefinite || complement.slice(0, index).some(({folded}) => TWO_READINGS.has(folded))))
      return false;
    if (word.isNamed || /^(?:ال|لل)\p{L}{2,}/u.test(word.folded) || OF_OFFICE.has(word.folded)) return true;
    // «وزير خارجية فرنسا», «رئيس هيئة الأركان»: a bare noun, as the first complement and with something that settles it.
    const next = complement[index + 1];
    return !role.isDefinite && index === 0 && next !== undefined && (next.isNamed || next.folded.startsWith('ال'));
  });
}

/** Countries whose adjective stands in a complement: «الروسي» → RU. */
function nationsOf(complement: readonly Word[], {nationalities}: RoleWords): readonly string[] {
  return complement.flatMap(({folded}) => {
    if (!folded.startsWith('ال')) return [];
    const stem = folded.slice(2);
    return nationalities.get(stem) ?? nationalities.get(stem.replace(/ه$/u, '')) ?? [];
  });
}

/** 1 where a word of respect closes the role («أمير قطر الشيخ») and two words or more stand before it, else 0. */
function politeEnd(title: readonly Word[], {roles}: RoleWords): number {
  const last = title.at(-1)?.folded ?? '';
  const kind = last.startsWith('ال') ? roles.get(last.slice(2))?.kind : undefined;
  return title.length > 2 && (kind === 'honorific' || kind === 'title') ? 1 : 0;
}
