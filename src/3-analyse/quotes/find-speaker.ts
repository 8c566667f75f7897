/**
 * Who says it: the subject of a cue. In Arabic news the subject follows its verb (قال لافروف), or opens the sentence before it; a verb
 * without one goes on with the speaker before it. A person may be named by office alone once the office has been tied to a name.
 */
import type {Sentence} from '../../arabic/sentences.ts';
import type {Token} from '../../arabic/tokenise.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Mention} from '../../model/record.ts';
import type {Cue} from './find-cues.ts';

/** Somebody who can speak: a mention of a person or body, or an office that an earlier mention holds. */
export interface Party {
  /** First token of the name or office. */
  readonly token: number;
  readonly end: number;
  readonly mention: Mention;
  /** True when a preposition governs it: it is no subject (مع بوتين، إلى روسيا). */
  readonly governed: boolean;
}

const PREPOSITIONS = new Set(['مع', 'الي', 'من', 'عن', 'علي', 'في', 'بين', 'ضد', 'حول', 'لدي', 'نحو', 'حيال', 'تجاه', 'الى', 'قبل', 'بعد', 'عبر']);
const CLAUSE_OPENERS = new Set(['ان', 'انه', 'انها', 'انهم', 'بان', 'بانه', 'بانها', 'ل']);
const LONGEST_SUBJECT = 14;
const LONGEST_OFFICE = 6;

/** Parties of a text in order: people and bodies, and offices («وزير الخارجية», «الزعيم الكوري الشمالي») tied to a person named with them before. */
export const findParties = (tokens: readonly Token[], mentions: readonly Mention[], words: WordLists): readonly Party[] => {
  const tokenAt = new Map(tokens.map((token, index) => [token.end, index]));
  const named: Party[] = [];
  const nameStarts = new Set<number>();
  for (const mention of mentions) {
    const last = tokenAt.get(mention.end);
    if (last === undefined || mention.type === 'place') continue;
    let first = last;
    while (first > 0 && (tokens[first]?.start ?? 0) > mention.start) first--;
    if ((tokens[first]?.end ?? 0) <= mention.start) first++;
    const clitic = (tokens[first]?.start ?? 0) < mention.start ? (tokens[first]?.folded[0] ?? '') : '';
    named.push({token: first, end: last + 1, mention, governed: isGoverned(tokens, first) || (clitic !== '' && clitic !== 'و' && clitic !== 'ف')});
    nameStarts.add(first);
  }
  const offices: Party[] = [];
  const holders = new Map<string, Mention>();
  const heads = new Map<string, Mention>();
  const byToken = new Map(named.map(party => [party.token, party]));
  for (let index = 0; index < tokens.length; index++) {
    const office = officeAt(tokens, index, words, nameStarts);
    if (office === undefined) continue;
    const holder = byToken.get(office.end);
    if (holder !== undefined && holder.mention.type === 'person') {
      // «لوزيرة الخارجية … تشوي»: what governs the office governs the name behind it.
      if (isGoverned(tokens, index) || office.prepositional) byToken.set(holder.token, {...holder, governed: true});
      holders.set(office.key, holder.mention);
      heads.set(office.head, holder.mention);
      continue;
    }
    const known = holders.get(office.key) ?? longerOffice(holders, office.key) ?? (office.definite ? heads.get(office.head) : undefined);
    if (known !== undefined) offices.push({token: index, end: office.end, mention: known, governed: isGoverned(tokens, index) || office.prepositional});
  }
  return [...byToken.values(), ...offices].sort((left, right) => left.token - right.token);
};

const longerOffice = (holders: ReadonlyMap<string, Mention>, key: string): Mention | undefined =>
  key.includes(' ') ? [...holders].filter(([office]) => office.startsWith(`${key} `) || key.startsWith(`${office} `)).at(-1)?.[1] : undefined;

interface Office {
  readonly key: string;
  readonly head: string;
  readonly end: number;
  readonly definite: boolean;
  /** True when ل، ب or ك is attached to it. */
  readonly prepositional: boolean;
}

/** A role and the words with ال, or the one noun, behind it: «وزير الخارجية الروسي» → key and the token after it. */
const officeAt = (tokens: readonly Token[], index: number, words: WordLists, nameStarts: ReadonlySet<number>): Office | undefined => {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return undefined;
  const conjoined = token.folded.replace(/^[وف](?=\p{L}{3})/u, '');
  const host = conjoined.replace(/^[بلك](?=\p{L}{4})/u, '').replace(/^ل(?=\p{L}{4})/u, 'ال');
  const plain = [token.folded, conjoined, host, conjoined.replace(/^[بلك](?=\p{L}{4})/u, '')].find(form => words.roles.has(form.replace(/^ال/u, '')));
  if (plain === undefined) return undefined;
  const definite = plain.startsWith('ال');
  const head = plain.replace(/^ال/u, '');
  const key = [head];
  let end = index + 1;
  while (end < index + LONGEST_OFFICE) {
    const next = tokens[end];
    if (next === undefined || next.startsLine || next.kind !== 'word' || nameStarts.has(end) || !next.folded.startsWith('ال')) break;
    key.push(next.folded);
    end++;
  }
  return key.length === 1 && !definite && !nameStarts.has(end) ? undefined : {key: key.join(' '), head, end, definite, prepositional: plain !== token.folded && plain !== conjoined};
};

const isGoverned = (tokens: readonly Token[], index: number): boolean => PREPOSITIONS.has(tokens[index - 1]?.folded ?? '');

/** The speaker of a cue within its sentence, or undefined when its subject is only implied. `stop` is the token where what is said begins. */
export const subjectOf = (cue: Cue, sentence: Sentence, stop: number, tokens: readonly Token[], parties: readonly Party[]): Party | undefined => {
  if (cue.kind === 'source') return parties.find(party => party.token > cue.token && party.token <= cue.token + 4 && party.end <= sentence.end);
  if (cue.kind === 'noun') return aboutWhom(cue, sentence, tokens, parties);
  if (cue.kind === 'verb') {
    const clause = clauseEnd(cue, Math.min(sentence.end, stop > cue.token ? stop : sentence.end), tokens);
    if (isPassingOn(tokens, cue)) {
      const quotedFrom = aboutWhom(cue, sentence, tokens, parties);
      if (quotedFrom !== undefined) return quotedFrom;
      if (hasPronounSource(tokens, cue)) return undefined;
    }
    const behind = parties.find(party => party.token > cue.token && party.token < clause && !party.governed);
    if (behind !== undefined) return behind;
  }
  return parties.find(party => party.token >= sentence.first && party.token < cue.token && !party.governed);
};

/** «نقلت وكالة … عن لافروف»: the subject only passes on what the person behind عن said. */
const isPassingOn = (tokens: readonly Token[], cue: Cue): boolean => /^[وف]?(?:نقل|تناقل|ينقل|تنقل)/u.test(tokens[cue.token]?.folded ?? '');

/** «نقلت عنه … قوله»: whoever was spoken of before. */
const hasPronounSource = (tokens: readonly Token[], cue: Cue): boolean => tokens.slice(cue.token + 1, cue.token + 5).some(token => /^عن(?:ه|ها|هم)$/u.test(token.folded));

const aboutWhom = (cue: Cue, sentence: Sentence, tokens: readonly Token[], parties: readonly Party[]): Party | undefined => {
  for (let index = Math.max(sentence.first, cue.token - LONGEST_SUBJECT); index < Math.min(sentence.end, cue.token + LONGEST_SUBJECT); index++) {
    if (tokens[index]?.folded !== 'عن') continue;
    const party = parties.find(candidate => candidate.token === index + 1 || (candidate.token > index && candidate.token <= index + 6 && candidate.mention.type === 'person'));
    if (party !== undefined) return party;
  }
  return undefined;
};

/** Token where the subject's clause ends: at إن/أن, a colon or an opening quotation mark. */
const clauseEnd = (cue: Cue, limit: number, tokens: readonly Token[]): number => {
  for (let index = cue.token + 1; index < Math.min(limit, cue.token + LONGEST_SUBJECT); index++) {
    const token = tokens[index];
    if (token === undefined || CLAUSE_OPENERS.has(token.folded) || token.surface === ':') return index;
  }
  return Math.min(limit, cue.token + LONGEST_SUBJECT);
};
