import {STOP_WORDS} from '../../../lexicon/stop-words.ts';
import {type Candidate, fullCandidate} from '../candidate.ts';
import {foldedAt, follows, type NameContext, type NameRule} from '../name-context.ts';

/** Family names of Korea, China and Vietnam as Arabic newsrooms write them. Source: the most frequent surnames of each country. */
const FAMILY_NAMES = new Set(
  'كيم لي ري بارك باك تشوي تشوا جونغ جونج تشونغ تشونج كانغ كانج تشو جو يون يون جانغ جانج تشانغ تشانج ليم هان شين سيو كوان كوون هوانغ هوانج سونغ سونج هونغ هونج مون يانغ يانج باي بيك نام نوه رو شي وانغ وانج تشن تشين ليو هو شو سون ما قوه قاو لين هي لوه تشنغ تشنج دنغ دنج فنغ فنج شيه نغوين نجوين تران فام فو ترونغ ترونج بوي دو كو كوه'
    .split(' ')
    .filter(name => !STOP_WORDS.has(name)),
);

/** Syllables of given names. Source: revised romanisation of Korean and Hanyu Pinyin syllables, as transcribed in agency Arabic. */
const SYLLABLES = new Set(
  'جونغ جونج اون ايل ايل سونغ سونج سون هوي هي هيونغ هيونج تشول جين جاي جيه ان ين ايون يونغ يونج يون يو يول سوك سيوك سيوك مين ميونغ ميونج هيون كيون كيونغ كيونج وون هون هو هيوك جو جون جونغ تونغ تونج دونغ دونج كوان كوانغ كوانج ريونغ ريونج ري رام نام سو سوك سونغ جيونغ جيونج كيو تاي ته تشان تشانغ تشانج بيونغ بيونج بوم بينغ بينج جين جينبينغ جينبينج كه كيانغ كيانج تشيانغ تشيانج يي وي هاو هوا لي ليانغ ليانج تاو شياو شياوبينغ بو بي دا دي في فانغ فانج قوه لونغ لونج ما مينغ مينج نينغ نينج بنغ بنج شان شنغ شنج تشي تشينغ تشينج وين ون شيونغ ياو يانغ يانج زيمين جينتاو كي كو هاك هاي هيه هويون رين سام سيك سيونغ سيونج اوك اوه ايك يوب مو يا يه فان ثي مينه دوك توان كوك'
    .split(' ')
    .filter(syllable => !STOP_WORDS.has(syllable)),
);

/**
 * Two to four syllables that open with a Korean, Chinese or Vietnamese family name: «كيم تونغ هيونغ», «كيم هونغ-كيون».
 * Two words are enough only when both are transcribed syllables and neither is an Arabic word.
 */
export const eastAsianName: NameRule = {
  name: 'east-asian-name',
  find: context => context.tokens.flatMap((_, index) => nameAt(context, index)),
};

const nameAt = (context: NameContext, index: number): readonly Candidate[] => {
  const {commonWords} = context.lexicon.words;
  const opening = (context.readings[index] ?? []).find(reading => FAMILY_NAMES.has(reading.host));
  if (opening === undefined || (opening.clitics !== '' && commonWords.has(foldedAt(context, index)))) return [];
  let end = index + 1;
  let syllables = 0;
  while (syllables < 3 && follows(context, end)) {
    const token = context.tokens[end];
    if (token === undefined) break;
    if (token.surface === '-' && token.joined && context.tokens[end + 1]?.joined === true) {
      end++;
      continue;
    }
    if (!SYLLABLES.has(token.folded) && !FAMILY_NAMES.has(token.folded) && !isPronounSyllable(context, end)) break;
    end++;
    syllables++;
  }
  if (context.tokens[end - 1]?.surface === '-') end--;
  const second = foldedAt(context, index + 1);
  const isName =
    syllables >= 2 || (syllables === 1 && second.length >= 4 && opening.host.length >= 2 && !commonWords.has(second));
  // «هان سونغ كيون»: a family name that is also a word wants two syllables that are none.
  const isWord = (word: string) => commonWords.has(word);
  const given = context.tokens.slice(index + 1, end).map(token => token.folded);
  if (!isName || (isWord(opening.host) && (syllables < 2 || given.some(isWord)))) return [];
  const span = {first: index, end, start: opening.start};
  return [fullCandidate(context.tokens, span, {type: 'person', rule: 'east-asian-name'})];
};

/** «يون هي سوك»: هو and هي are syllables where another one follows, else the pronouns. */
const isPronounSyllable = (context: NameContext, index: number): boolean => {
  const folded = foldedAt(context, index);
  const next = foldedAt(context, index + 1);
  return (
    (folded === 'هو' || folded === 'هي') &&
    follows(context, index + 1) &&
    SYLLABLES.has(next) &&
    !context.lexicon.words.commonWords.has(next)
  );
};
