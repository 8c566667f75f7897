import {FATHATAN} from '../../arabic/characters.ts';
import {readings} from '../../arabic/clitics.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {WordLists} from '../../model/lexicon.ts';

const MOST_TITLES = 2;
const MOST_WORDS = 5;
const TITLES: ReadonlySet<string> = new Set(['honorific', 'title', 'rank', 'occupation', 'kinship']);
const KINSHIP_LINKS: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'عبد', 'ابو', 'ام', 'ولد', 'ال']);
/** «حسب الرسول», «سر الله»: whatever stands in front of these in a name is part of it. */
const DEVOTIONS: ReadonlySet<string> = new Set(['الله', 'الرسول', 'النبي', 'الدين']);
/** Pronouns that open a relative clause; folded. */
export const RELATIVES: ReadonlySet<string> = new Set(['الذي', 'التي']);

/** Tokens of a name; half-open. */
export interface PrintedName {
  readonly first: number;
  readonly end: number;
}

/**
 * A name no rule of names found, where only a name can stand: two to five words that are names or that no list has, titles in front
 * («الأستاذة لينا الشيخ») left out. undefined when the words at `from` are no name, or when it does not end there.
 *
 * This is not `readChain` of the names over again: a mention is a link and a page, so that a chain has to be sure of its words, whereas a
 * speaker is only printed as he stands. Here the verb in front and what ends the name vouch for words that a chain must leave out, and a
 * speaker who goes unread does not go missing: his words are given to somebody else.
 */
export const printedNameAt = (tokens: readonly Token[], from: number, words: WordLists): PrintedName | undefined => {
  let first = from;
  // «المواطن الطيب …»: a second title that is a name as well is the name.
  while (
    first < from + MOST_TITLES &&
    isTitle(tokens[first], words) &&
    (first === from || !words.givenNames.has(tokens[first]?.folded ?? ''))
  )
    first++;
  let end = first;
  while (end < first + MOST_WORDS) {
    if (DEVOTIONS.has(tokens[end + 1]?.folded ?? '') && isDevoted(tokens[end])) end += 2;
    else if (end === first ? opensName(tokens[end], words) : goesOn(tokens[end], words)) end++;
    else break;
  }
  const isLinkLeft = KINSHIP_LINKS.has(tokens[end - 1]?.folded ?? '');
  const isName = end - first > 1 && !isLinkLeft && soundsLikeName(tokens.slice(first, end), words);
  return isName && endsBefore(tokens[end], words) ? {first, end} : undefined;
};

/** «حسب» is a particle but in «حسب الرسول»; «صلى الله عليه وسلم» is none. */
const isDevoted = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.folded === 'حسب' || !STOP_WORDS.has(token.folded));

/** A known name among the words, or foreign words alone: «بتقسيم الإقليم» is neither. */
const soundsLikeName = (run: readonly Token[], {givenNames, familyNames}: WordLists): boolean =>
  run.some(({folded}) => givenNames.has(folded) || familyNames.has(folded)) ||
  run.every(({folded}) => !/^(?:ال|[بل]\p{L}{4})/u.test(folded));

const isTitle = (token: Token | undefined, {roles}: WordLists): boolean =>
  token?.folded.startsWith('ال') === true && TITLES.has(roles.get(token.folded.slice(2))?.kind ?? '');

const opensName = (token: Token | undefined, words: WordLists): boolean =>
  token?.kind === 'word' &&
  !words.reportingVerbs.has(token.folded) &&
  !isParticle(token) &&
  (words.givenNames.has(token.folded) || (!words.roles.has(token.folded) && isUnknownWord(token, words)));

/** A particle, and no name that is spelt like one once folded: «آن», «علي», «إمام». */
export const isParticle = ({folded, surface}: Token): boolean => STOP_WORDS.has(folded) && !LIKE_PARTICLES.has(surface);
const LIKE_PARTICLES: ReadonlySet<string> = new Set(['آن', 'علي', 'إمام']);

const goesOn = (token: Token | undefined, words: WordLists): boolean => {
  if (token?.kind !== 'word' || token.startsLine || RELATIVES.has(token.folded)) return false;
  const {folded} = token;
  if (STOP_WORDS.has(folded) && !KINSHIP_LINKS.has(folded)) return !isParticle(token);
  if (KINSHIP_LINKS.has(folded) || words.givenNames.has(folded) || words.familyNames.has(folded)) return true;
  if (words.roles.has(folded.replace(/^ال/u, ''))) return false;
  return folded.startsWith('ال') ? folded.length > 4 && isCommon(token, words) === false : isUnknownWord(token, words);
};

const isCommon = ({folded}: Token, {commonWords, organisationHeads}: WordLists): boolean =>
  commonWords.has(folded) ||
  commonWords.has(folded.slice(2)) ||
  organisationHeads.has(folded.slice(2)) ||
  // Nisbas and abstract nouns of the language rather than names: «الإيرانية».
  folded.endsWith('يه');

/** What can follow a name: a stop, a particle, his office, a relative clause, or «لـ» with the one spoken to. */
const endsBefore = (token: Token | undefined, {roles, commonWords, organisationHeads}: WordLists): boolean =>
  token === undefined ||
  token.startsLine ||
  token.kind === 'mark' ||
  STOP_WORDS.has(token.folded) ||
  roles.has(token.folded.replace(/^ال/u, '')) ||
  /^(?:لل|لـ|بال)/u.test(token.surface) ||
  (token.folded.startsWith('ل') && organisationHeads.has(token.folded.slice(1))) ||
  (token.folded.startsWith('ال') && (commonWords.has(token.folded) || commonWords.has(token.folded.slice(2))));

/** A word no list has, right behind a verb of saying, is the name of somebody whom no rule of names found: «فيقول نيكولاي». */
export const isUnknownWord = (
  token: Token | undefined,
  {commonWords, reportingVerbs, givenNames, familyNames}: WordLists,
): boolean =>
  token?.kind === 'word' &&
  token.folded.length > 3 &&
  !isParticle(token) &&
  !/^(?:[بكل]?ال|لل)/u.test(token.folded) &&
  !token.surface.includes(FATHATAN) &&
  !token.folded.endsWith('ا') &&
  (givenNames.has(token.folded) ||
    familyNames.has(token.folded) ||
    readings(token).every(
      ({host}) =>
        !STOP_WORDS.has(host) && !reportingVerbs.has(host) && !commonWords.has(host) && !commonWords.has(`ال${host}`),
    ));
