import {foldedWords} from '../../../arabic/folded-words.ts';
import type {Entity} from '../../../model/authority.ts';
import {type Candidate, coveredTokens, fullCandidate} from '../candidate.ts';
import {foldedAt, follows, type NameContext, type NameRule, nationalityOf, readAs} from '../name-context.ts';
import {nameTokens} from '../name-tokens.ts';

/**
 * Clubs by the name of their city or by an ordinary word, in reports of matches: «فاز برشلونة على ريال مدريد», «تعادل النصر والهلال».
 * Behind a verb of the game, its preposition or a conjunction of two clubs such a word is the club; the country spoken of chooses among
 * namesakes.
 */
export const clubInMatch: NameRule = {
  name: 'club-in-match',
  find: (context, found) => {
    if (!isMatchReport(context)) return [];
    const clubs = clubsOf(context);
    const countries = new Set(
      found.flatMap(({type, entity, strength}) =>
        strength !== 'ambiguous' && type !== 'place' && entity?.country !== undefined ? [entity.country] : [],
      ),
    );
    const taken = coveredTokens(found.filter(({first, end, strength}) => end - first > 1 && strength === 'full'));
    const named: Candidate[] = [];
    const ends = new Set(found.filter(({entity}) => entity?.kind === 'club').map(({end}) => end));
    for (let index = 0; index < context.tokens.length; index++) {
      const reading = readAs(context, index, host => clubs.has(host));
      if (reading === undefined || taken.has(index)) continue;
      const isPlaying =
        isGame(context, index - 1, reading.clitics) ||
        (reading.clitics === 'و' && ends.has(index)) ||
        isHeld(context, index);
      const isDescribed = isDescribedBy(context, index + 1, reading.host);
      if (!isPlaying || isDescribed) continue;
      const listed = clubs.get(reading.host) ?? [];
      const home = listed.filter(({country}) => countries.has(country ?? ''));
      const [entity] = home.length === 1 ? home : listed.length === 1 ? listed : [];
      const span = {first: index, end: index + 1, start: reading.start};
      named.push(fullCandidate(context.tokens, span, {type: 'organisation', entity, rule: 'club-in-match'}));
      ends.add(index + 1);
    }
    return named;
  },
};

/** «الاتحاد الأوروبي», «برشلونة الإسبانية»: an adjective of another thing that is called so. */
const isDescribedBy = (context: NameContext, index: number, club: string): boolean => {
  const folded = foldedAt(context, index);
  if (!follows(context, index) || !folded.startsWith('ال')) return false;
  return club.startsWith('ال') || nationalityOf(context.lexicon, folded) !== undefined;
};

/** Words of matches; three different ones make a report of one. */
const GAME = foldedWords(`
  مباراة
  المباراة
  مباريات
  المباريات
  ملعب
  الدوري
  دوري
  الجولة
  نهائي
  النهائي
  الشوط
  المدرب
  مدرب
  لاعب
  اللاعب
  المهاجم
  مهاجم
  الحارس
  المدافع
  هدف
  هدفين
  بهدف
  بهدفين
  الهدف
  أهداف
  ذهاب
  إياب
  ركلة
  ركلات
  مرمى
  المرمى
  الكرة
  نقطة
  رصيده
  صدارة
  بثلاثية
  برباعية
`);
const ENOUGH = 3;
const isMatchReport = (context: NameContext): boolean => {
  const met = new Set<string>();
  for (const {folded} of context.tokens) {
    if (GAME.has(folded)) met.add(folded);
    if (met.size >= ENOUGH) return true;
  }
  return false;
};

/** Verbs and nouns that a club stands right behind. */
const GAME_VERBS = foldedWords(`
  فاز
  يفوز
  فوز
  تغلب
  تعادل
  خسر
  يخسر
  خسارة
  واجه
  يواجه
  مواجهة
  يلتقي
  التقى
  يستضيف
  استضاف
  هزم
  سحق
  أسقط
  تأهل
  تصدر
  يتصدر
  توج
  مباراة
  لاعب
  مدرب
  مهاجم
  حارس
  مدافع
  نجم
  لاعبو
  هزيمة
  تعثر
  ضيفه
  مضيفه
  جاره
  غريمه
`);
/** Prepositions between a verb of the game and the other club, within five words of the verb. */
const AGAINST = foldedWords(`
  على
  أمام
  مع
  ضد
  بين
`);

const isGame = (context: NameContext, index: number, clitics: string): boolean => {
  const isVerb = (at: number): boolean =>
    [foldedAt(context, at), foldedAt(context, at).replace(/^[وفبل]/u, '')].some(word => GAME_VERBS.has(word));
  if (!follows(context, index + 1)) return false;
  if (clitics === '' && isVerb(index)) return true;
  if (clitics !== '' || !AGAINST.has(foldedAt(context, index))) return false;
  for (let at = index - 1; at >= index - 5 && follows(context, at + 1); at--) if (isVerb(at)) return true;
  return false;
};

/** «سجل للهلال المهاجم», «عادل للنصر»: the club a goal is scored for. */
const isHeld = (context: NameContext, index: number): boolean =>
  /^ل/u.test(foldedAt(context, index)) &&
  ['سجل', 'وسجل', 'عادل', 'وعادل', 'احرز', 'واحرز', 'الهدف', 'اهداف', 'هدف'].includes(foldedAt(context, index - 1));

/** Clubs by the one word that is left of «نادي برشلونة» or «نادي الهلال السعودي»; made once for a lexicon. */
const clubsOf = ({lexicon}: NameContext): ReadonlyMap<string, readonly Entity[]> => {
  const made = MADE.get(lexicon);
  if (made !== undefined) return made;
  const clubs = new Map<string, Entity[]>();
  for (const entity of lexicon.entities.values()) {
    if (entity.type !== 'organisation' || entity.kind !== 'club') continue;
    for (const form of [entity.name, ...entity.aliases]) {
      const [head, name = '', adjective, ...more] = nameTokens(form);
      if (head !== 'نادي' || more.length > 0) continue;
      const isNational = adjective === undefined || lexicon.words.nationalities.has(adjective.replace(/^ال/u, ''));
      if (!isNational || name.length < 3) continue;
      const list = clubs.get(name) ?? [];
      if (!list.includes(entity)) clubs.set(name, [...list, entity]);
    }
  }
  MADE.set(lexicon, clubs);
  return clubs;
};

/** One table a lexicon: the same for every article of an archive. */
const MADE = new WeakMap<NameContext['lexicon'], ReadonlyMap<string, readonly Entity[]>>();
