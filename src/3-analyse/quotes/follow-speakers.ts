/**
 * Who is speaking, from cue to cue: «وأضاف» goes on with whoever spoke before, and somebody without a name is followed by his own «وأضاف».
 * Cues are heard in text order.
 */
import {fold} from '../../arabic/normalise.ts';
import type {Sentence} from '../../arabic/sentences.ts';
import type {Token} from '../../arabic/tokenise.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Cue} from './find-cues.ts';
import type {Party} from './find-parties.ts';
import {bodyBehind, hasUnnamedSubject, strangerBehind, subjectOf} from './find-speaker.ts';
import {firstFrom} from './lookup.ts';

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

/** Begins a text in which nobody has spoken yet. */
export const followSpeakers = (tokens: readonly Token[], parties: readonly Party[], words: WordLists): Speakers => {
  const heard = new Map<Cue, Party | undefined>();
  const people = parties.filter(party => party.mention.type === 'person');
  let current: Party | undefined;
  // True while somebody without a name speaks: his «وأضاف» is nobody's either.
  let isUnnamed = false;
  const settle = (speaker: Party | undefined): Party | undefined => {
    if (speaker !== undefined) {
      current = speaker;
      isUnnamed = false;
    }
    return speaker;
  };

  /** The subject, an implied one being whoever spoke last. */
  const speakerOf = (cue: Cue, sentence: Sentence, stop: number): Party | undefined => {
    const subject = subjectOf(cue, sentence, stop, tokens, parties);
    const isCarried =
      cue.carry &&
      current !== undefined &&
      subject !== undefined &&
      subject.token < cue.token &&
      subject.mention.type !== 'person';
    if (subject !== undefined && !isCarried) return subject;
    if (current !== undefined || isUnnamed) return current;
    return people[firstFrom(people, cue.token, party => party.token) - 1];
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
    const before = people
      .slice(
        0,
        firstFrom(people, cue.token, party => party.token),
      )
      .slice(-MEMORY);
    return stranger && (before.findLast(({mention}) => fold(mention.name).endsWith(name)) ?? stranger);
  };

  return {
    hear: (cue, sentence, stop) => {
      const speaker = speakerOf(cue, sentence, stop);
      const isNamedBehind = speaker !== undefined && speaker.token > cue.token;
      const body = isNamedBehind ? undefined : bodyBehind(cue, tokens, words);
      if (body !== undefined) {
        heard.set(cue, settle(body));
        return;
      }
      if (!isNamedBehind && (isMarkedName(cue) || hasUnnamedSubject(cue, tokens, words, current))) {
        const stranger = knownAs(strangerBehind(cue, tokens, words), cue);
        heard.set(cue, stranger);
        current = stranger;
        isUnnamed = stranger === undefined;
        return;
      }
      heard.set(cue, speaker);
      if (cue.kind !== 'source') settle(speaker);
    },
    of: cue => settle(heard.get(cue) ?? current),
    behind: (cue, end) => {
      const subject = subjectOf(cue, {first: cue.token, end}, Number.MAX_SAFE_INTEGER, tokens, parties);
      return settle(
        subject ?? (hasUnnamedSubject(cue, tokens, words, current) ? strangerBehind(cue, tokens, words) : current),
      );
    },
    current: () => current,
  };
};
