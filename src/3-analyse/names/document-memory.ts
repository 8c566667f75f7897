/**
 * Document memory: a full name printed once licenses its short form anywhere in the article («لافروف» after «سيرغي لافروف»).
 * Korean, Chinese and Vietnamese names are shortened to their first word; where two people share a short form it goes to the
 * one last named in full before it, and before any full name to the first listed one.
 */
import {FATHATAN} from '../../arabic/characters.ts';
import {withArticle} from '../../arabic/with-article.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import {type Candidate, fullCandidate} from './candidate.ts';
import {foldedAt, isCommon, type NameContext, nationalityOf, readAs} from './name-context.ts';
import {nameTokens} from './name-tokens.ts';
import {isStopWord} from './person-chain.ts';

interface ShortForm {
  readonly words: readonly string[];
  readonly owner: Candidate;
  /** The form is an ordinary word too, and means the man only where somebody is expected. */
  readonly word?: true;
}

/** Candidates for short forms of the people and bodies in `named`, at tokens that no mention has taken. */
export const shortForms = (
  context: NameContext,
  named: readonly Candidate[],
  isTaken: (token: number) => boolean,
): readonly Candidate[] => {
  const forms = new Map<string, ShortForm[]>();
  for (const owner of named) {
    for (const form of formsOf(context, owner)) {
      const first = form.words[0] ?? '';
      const list = forms.get(first);
      if (list === undefined) forms.set(first, [form]);
      else list.push(form);
    }
  }
  if (forms.size === 0) return [];
  const found: Candidate[] = [];
  for (let index = 0; index < context.tokens.length; index++) {
    if (isTaken(index) || context.tokens[index]?.kind !== 'word') continue;
    const reading = readAs(context, index, host => forms.has(host));
    if (reading === undefined) continue;
    const folded = foldedAt(context, index);
    if (reading.clitics !== '' && context.lexicon.words.commonWords.has(folded)) continue;
    const fitting = (forms.get(reading.host) ?? []).filter(
      ({words, word}) =>
        (!word || isExpected(context, index, reading.clitics)) &&
        words.every(
          (word, offset) => offset === 0 || (foldedAt(context, index + offset) === word && !isTaken(index + offset)),
        ),
    );
    const form = bestOwner(fitting, index);
    if (form === undefined) continue;
    const {type, entity, start, stop} = form.owner;
    const span = {first: index, end: index + form.words.length, start: reading.start};
    found.push({
      ...fullCandidate(context.tokens, span, {type, entity, rule: 'document-memory'}),
      ...(entity === undefined ? {fullName: withArticle(context.text, start, stop)} : {}),
    });
  }
  return found;
};

const bestOwner = (forms: readonly ShortForm[], index: number): ShortForm | undefined => {
  const longest = Math.max(...forms.map(form => form.words.length));
  const fitting = forms.filter(form => form.words.length === longest);
  const before = fitting.filter(form => form.owner.first < index);
  return before.at(-1) ?? fitting.find(form => form.owner.entity !== undefined) ?? fitting[0];
};

/** «محمد بن سلمان» → [بن سلمان]; «سيرغي لافروف» → [لافروف]; «كيم جونغ أون» → [كيم], [كيم جونغ]. */
const formsOf = (context: NameContext, owner: Candidate): readonly ShortForm[] => {
  if (owner.type !== 'person' || owner.end - owner.first < 2) return [];
  const words = nameTokens(withArticle(context.text, owner.start, owner.stop));
  if (words.length < 2) return [];
  const full = owner.entity === undefined ? words : nameTokens(owner.entity.name);
  if (owner.rule === 'east-asian-name' || (owner.entity?.country !== undefined && EAST_ASIAN.has(owner.entity.country)))
    return [{words: words.slice(0, 1), owner}];
  const last = words.at(-1) ?? '';
  const beforeLast = words.at(-2) ?? '';
  const forms: ShortForm[] = [];
  if (BONDS.has(beforeLast)) forms.push({words: words.slice(-2), owner});
  else if (isShortForm(context, last)) forms.push({words: [last], owner});
  else if (isOrdinaryName(context, last, owner)) forms.push({words: [last], owner, word: true});
  if (words.length > 2 && full.length > 2 && !BONDS.has(beforeLast)) forms.push({words: words.slice(-2), owner});
  return forms;
};

const EAST_ASIAN = new Set(['KP', 'KR', 'CN', 'VN', 'TW', 'SG', 'HK']);
const BONDS = new Set([
  'بن',
  'ابن',
  'بنت',
  'ابو',
  'ابي',
  'ابا',
  'عبد',
  'ال',
  'بو',
  'فان',
  'دي',
  'فون',
  'دا',
  'دو',
  'ولد',
]);

/** «نور الإسلام»، «صلاح الدين»: halves of names that never stand alone for the man. */
const RELIGION = new Set(['الاسلام', 'الدين', 'الله']);

/** A name that is spelt like a particle once folded; `isExpected` tells «على» from it. */
const ALI = 'علي';

/** A short form must not be an ordinary word, a country's adjective or a bare Arabic given name that anybody may bear. */
const isShortForm = (context: NameContext, word: string): boolean => {
  const given = context.lexicon.words.givenNames.get(word);
  return (
    word.length > 2 &&
    !RELIGION.has(word) &&
    !(isCommon(context.lexicon, word) && !context.lexicon.words.familyNames.get(word)?.foreign) &&
    !given?.word
  );
};

/**
 * «سعيد», «نور», «الساهر», «روس»: a word that means something else as well, or many a man, and that a man of the article bears as his
 * last name.
 */
const isOrdinaryName = (context: NameContext, word: string, {entity}: Candidate): boolean => {
  const {familyNames, givenNames, roles} = context.lexicon.words;
  const isDefinite = word.startsWith('ال');
  if (word.length < 3 || RELIGION.has(word) || roles.has(word.replace(/^ال/u, ''))) return false;
  if (STOP_WORDS.has(word) && word !== ALI) return false;
  if (nationalityOf(context.lexicon, word) !== undefined) return entity !== undefined && !isDefinite;
  // The last word of an unlisted name («… الحكومة») may have been read into it by mistake.
  if (isDefinite) return entity !== undefined || word.endsWith('ي') || familyNames.has(word);
  return word.length > 3 || givenNames.has(word);
};

/**
 * Where a bare noun is somebody: at the head of a line before a verb («مبارك يتنحى»), behind the verb that opens the sentence («وزار فقيه»),
 * behind a verb of saying, كان, قد or a particle that takes a subject; not with nunation or a word that goes on describing it.
 */
const isExpected = (context: NameContext, index: number, clitics: string): boolean => {
  const token = context.tokens[index];
  const next = context.tokens[index + 1];
  if (token === undefined || clitics !== '' || token.surface.includes(FATHATAN)) return false;
  if (isStopWord(context, index, token.folded)) return false;
  // «فقيه للأمراض», but «الساهر للصحافيين».
  const further = token.folded.startsWith('ال') ? /^ال/u : /^(?:ال|لل)/u;
  const isPhrase = next?.kind === 'word' && !next.startsLine && further.test(next.folded);
  if (token.startsLine || index === 0) return /^[يت]\p{L}{3,}$/u.test(next?.folded ?? '');
  if (isPhrase) return false;
  const {reportingVerbs} = context.lexicon.words;
  const before = context.readings[index - 1] ?? [];
  if (before.some(({host}) => reportingVerbs.has(host) || SUBJECT_OPENERS.has(host))) return true;
  return (
    opensSentence(context, index - 1) &&
    before.some(({clitics: particle, host}) => particle === 'و' && !STOP_WORDS.has(host))
  );
};
const SUBJECT_OPENERS = new Set(['كان', 'قد', 'لقد', 'ان', 'لكن', 'غير ان', 'بان', 'ليس']);

const opensSentence = (context: NameContext, index: number): boolean =>
  context.tokens[index]?.startsLine === true || /^[.!؟?»”]$/u.test(context.tokens[index - 1]?.surface ?? '');
