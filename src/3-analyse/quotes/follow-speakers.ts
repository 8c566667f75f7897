/**
 * Who is speaking, from cue to cue: «وأضاف» goes on with whoever spoke before, and somebody without a name is followed by his own «وأضاف».
 * Cues are heard in text order.
 */
import {fold} from '../../arabic/normalise.ts';
import type {Sentence} from '../../arabic/sentences.ts';
import type {Token} from '../../arabic/tokenise.ts';
import type {WordLists} from '../../model/lexicon.ts';
import {isAgency, isCarrier, isSubjectOfSaying, passesOn} from './carriers.ts';
import {agentOf} from './find-agent.ts';
import type {Cue} from './find-cues.ts';
import {findGenders, genderOfBody, genderOfParticiple, genderOfVerb} from './find-genders.ts';
import type {Party} from './find-parties.ts';
import {isPassingOn, subjectOf} from './find-speaker.ts';
import {findBetween, firstFrom} from './lookup.ts';
import {bodyBehind, hasNounSubject, hasUnnamedSubject, strangerBehind} from './unnamed-subject.ts';

/** The state of who speaks. Answers are undefined where nobody is known. */
export interface Speakers {
  /** Takes in a cue; what is said begins at the token `stop`. */
  readonly hear: (cue: Cue, sentence: Sentence, stop: number) => void;
  /** The speaker of a cue that was heard, who speaks from now on. */
  readonly of: (cue: Cue) => Party | undefined;
  /** The speaker of a cue behind a quotation, whose clause ends at the token `end`. */
  readonly behind: (cue: Cue, end: number) => Party | undefined;
  readonly current: () => Party | undefined;
}

const MEMORY = 50;
/** How far behind a source phrase or its verb a carrier of words stands, and whom it has them from. */
const CARRIER_REACH = 4;
const SOURCE_REACH = 12;

/** Begins a text in which nobody has spoken yet; `bounds` are its sentences. */
export const followSpeakers = (
  tokens: readonly Token[],
  everybody: readonly Party[],
  bounds: readonly Sentence[],
  words: WordLists,
): Speakers => {
  const parties = everybody.filter(
    ({mention, token}) => !isCarrier(mention) || isSubjectOfSaying(tokens, token, words),
  );
  const withAgencies = everybody.filter(({mention}) => !isCarrier(mention) || isAgency(mention));
  const heard = new Map<Cue, Party | undefined>();
  const nobodys = new Set<Cue>();
  const people = parties.filter(party => party.mention.type === 'person');
  const genders = findGenders(tokens, people, words);
  let current: Party | undefined;
  // First token of the sentence in which somebody spoke last.
  let spokeIn = -1;
  // True while somebody without a name speaks: his «وأضاف» is nobody's either.
  let isUnnamed = false;
  const settle = (speaker: Party | undefined): Party | undefined => {
    if (speaker !== undefined) {
      current = speaker;
      isUnnamed = false;
    }
    return speaker;
  };

  const peopleBefore = (token: number): readonly Party[] => {
    const end = firstFrom(people, token, party => party.token);
    return people.slice(Math.max(0, end - MEMORY), end);
  };

  /** False of a body whose gender is not the cue's, and where a noun that is no part of it stands behind a verb as its subject. */
  const mayBeBody = (party: Party, cue: Cue): boolean => {
    if (party.mention.type !== 'organisation' || isRightBehind(party, cue)) return true;
    const folded = tokens[cue.token]?.folded ?? '';
    const wanted =
      cue.kind === 'verb' && !isPassingOn(tokens, cue) ? genderOfVerb(folded, words) : genderOfParticiple(folded);
    const gender = genderOfBody(party.mention.name, words);
    return (wanted === undefined || gender === undefined || wanted === gender) && !hasNounSubject(cue, tokens, words);
  };

  /** Whoever a verb without a subject means: the last speaker, or the subject of the sentence before it. */
  const implied = (cue: Cue, sentence: Sentence): Party | undefined => {
    const opens = cue.kind === 'verb' && cue.token <= sentence.first + 1;
    // Further on, a verb may be that of another clause. «نقلت عنه»: the gender of the one who passes it on.
    const wanted =
      opens && !isPassingOn(tokens, cue) ? genderOfVerb(tokens[cue.token]?.folded ?? '', words) : undefined;
    const fits = (party: Party | undefined): party is Party =>
      party !== undefined && mayBeBody(party, cue) && (wanted === undefined || (genders(party) ?? wanted) === wanted);
    const before = bounds[firstFrom(bounds, sentence.first, each => each.first) - 1];
    const agent = opens && before !== undefined ? agentOf(before, tokens, parties, words) : undefined;
    const isNewAgent = agent !== undefined && !cue.carry && before?.first !== spokeIn;
    if (isNewAgent && agent.mention.type === 'person' && fits(agent)) return agent;
    if (isUnnamed) return undefined;
    if (fits(current)) return current;
    if (fits(agent)) return agent;
    const candidates = peopleBefore(cue.token).filter(fits);
    return candidates.findLast(party => wanted === 'female' && genders(party) === wanted) ?? candidates.at(-1);
  };

  /** Whether a cue would be given to a body if nothing stood behind it. */
  const isBodyMeant = (cue: Cue, sentence: Sentence, stop: number): boolean =>
    (subjectOf(cue, sentence, stop, tokens, parties, words) ?? current)?.mention.type === 'organisation';

  /** «بحسب صحيفة …», «نشرت صحيفة …»: words of somebody whom the text does not tell here. */
  const isCarried = (cue: Cue): boolean =>
    (cue.kind === 'source' || passesOn(cue, tokens, words)) &&
    findBetween(
      everybody,
      {from: cue.token + 1, to: cue.token + 1 + CARRIER_REACH, key: ({token}) => token},
      ({mention}) => isCarrier(mention) && !isAgency(mention),
    ) !== undefined &&
    // «نقلت صحيفة … عن فلان»: it tells whose they are.
    !(
      isPassingOn(tokens, cue) &&
      tokens.slice(cue.token + 1, cue.token + 1 + SOURCE_REACH).some(({folded}) => folded === 'عن')
    );

  /** The subject, an implied one being whoever spoke last. */
  const speakerOf = (cue: Cue, sentence: Sentence, stop: number): Party | undefined => {
    const found = subjectOf(cue, sentence, stop, tokens, cue.kind === 'source' ? withAgencies : parties, words);
    const subject = found !== undefined && mayBeBody(found, cue) ? found : undefined;
    const isBefore = subject !== undefined && subject.token < cue.token;
    // «وأعرب المدير، فلان، عن أمله، قائلا»: the participle goes on with the man who spoke, not with the office the sentence begins with.
    const isOfficeOf = isBefore && cue.kind === 'participle' && subject.mention.rule === 'unnamed-speaker';
    if (isOfficeOf && spokeIn === sentence.first && current !== undefined) return current;
    const isCarried = cue.carry && current !== undefined && isBefore && subject.mention.type !== 'person';
    return subject !== undefined && !isCarried ? subject : implied(cue, sentence);
  };

  /** «وقال “الزياني”: …». */
  const isMarkedName = (cue: Cue): boolean =>
    tokens[cue.token + 1]?.kind === 'mark' &&
    tokens[cue.token + 1]?.surface !== ':' &&
    tokens[cue.token + 4]?.surface === ':' &&
    strangerBehind(cue, tokens, words) !== undefined;

  /** «سولفانغ», who was «أولي سولفانغ» before. */
  const knownAs = (stranger: Party | undefined, cue: Cue): Party | undefined => {
    const name = stranger === undefined ? '' : ` ${fold(stranger.mention.text)}`;
    return stranger && (peopleBefore(cue.token).findLast(({mention}) => fold(mention.name).endsWith(name)) ?? stranger);
  };

  return {
    hear: (cue, sentence, stop) => {
      if (isCarried(cue)) {
        nobodys.add(cue);
        return;
      }
      const speaker = speakerOf(cue, sentence, stop);
      const isNamedBehind = speaker !== undefined && speaker.token > cue.token;
      const body = isNamedBehind ? undefined : bodyBehind(cue, tokens, words);
      if (body !== undefined) {
        spokeIn = sentence.first;
        heard.set(cue, settle(body));
        return;
      }
      if (!isNamedBehind && (isMarkedName(cue) || hasUnnamedSubject(cue, tokens, words, current))) {
        const stranger = knownAs(strangerBehind(cue, tokens, words), cue);
        heard.set(cue, stranger);
        current = stranger;
        isUnnamed = stranger === undefined;
        spokeIn = sentence.first;
        return;
      }
      // «وقال مدير الشركة»: somebody speaks whom we do not know, and not the body that would be meant otherwise.
      if (!isNamedBehind && hasNounSubject(cue, tokens, words) && isBodyMeant(cue, sentence, stop)) {
        nobodys.add(cue);
        current = undefined;
        isUnnamed = true;
        spokeIn = sentence.first;
        return;
      }
      heard.set(cue, speaker);
      if (cue.kind === 'source') return;
      settle(speaker);
      spokeIn = sentence.first;
    },
    of: cue => (nobodys.has(cue) ? undefined : settle(heard.get(cue) ?? current)),
    behind: (cue, end) => {
      const subject = subjectOf(cue, {first: cue.token, end}, Number.MAX_SAFE_INTEGER, tokens, parties, words);
      return settle(
        subject ?? (hasUnnamedSubject(cue, tokens, words, current) ? strangerBehind(cue, tokens, words) : current),
      );
    },
    current: () => current,
  };
};

/** Named behind its verb, a quotation mark or a day between them or not. */
const isRightBehind = (party: Party, cue: Cue): boolean => party.token > cue.token && party.token <= cue.token + 2;
