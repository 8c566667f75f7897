/**
 * How well spellings are linked: `tests/dev/variant-pairs.tsv` holds spellings of one name, `tests/dev/look-alikes.tsv` names that must
 * stay apart. The first form is an authority entry, the second stands in a sentence. Run as a script it prints the figures and every miss.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readGazetteer} from '../1-read/read-gazetteer.ts';
import {readWordLists} from '../1-read/read-word-lists.ts';
import {findNames} from '../3-analyse/names/find-names.ts';
import {buildNameLexicon, type NameLexicon} from '../3-analyse/names/name-lexicon.ts';
import {fold} from '../arabic/normalise.ts';
import {tokenise} from '../arabic/tokenise.ts';
import type {Entity} from '../model/authority.ts';
import type {EntityId} from '../model/ids.ts';
import {type EntityType, entityTypeSchema, isUnlisted} from '../model/record.ts';

/** Two forms of a row and what they name. */
export interface NamePair {
  readonly left: string;
  readonly right: string;
  readonly type: EntityType;
}

/** Pairs of spellings of one name, those of them that were linked, and the misses; look-alikes, and those of them that were wrongly linked. */
export interface LinkingScore {
  readonly pairs: number;
  readonly linked: number;
  readonly missed: readonly NamePair[];
  readonly lookAlikes: number;
  readonly merged: readonly NamePair[];
}

/** Scores linking with the forms of the rows alone as authority, or with the gazetteer below them. */
export const scoreLinking = (withGazetteer: boolean): LinkingScore => {
  const pairs = readPairs('variant-pairs.tsv');
  const lookAlikes = readPairs('look-alikes.tsv');
  const links = linker(pairs, withGazetteer);
  const linksAlike = linker(lookAlikes, withGazetteer);
  const missed = pairs.filter(pair => !links(pair));
  return {
    pairs: pairs.length,
    linked: pairs.length - missed.length,
    missed,
    lookAlikes: lookAlikes.length,
    merged: lookAlikes.filter(pair => linksAlike(pair)),
  };
};

const readPairs = (name: string): readonly NamePair[] =>
  readFileSync(fileURLToPath(new URL(`../../tests/dev/${name}`, import.meta.url)), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(row => {
      const [left = '', right = '', type] = row.split('\t');
      return {left, right, type: entityTypeSchema.parse(type)};
    });

/** Whether the second form of a pair, in a sentence, is linked to the entity of the first. */
const linker = (pairs: readonly NamePair[], withGazetteer: boolean): ((pair: NamePair) => boolean) => {
  const own = new Map<string, Entity>();
  for (const {left, type} of pairs) {
    // Ids of this measure only.
    const id = `pair-${own.size}` as EntityId;
    if (!own.has(`${type} ${fold(left)}`))
      own.set(`${type} ${fold(left)}`, {id, type, name: left, aliases: [], alone: [], from: 'authority'});
  }
  const lexicon = buildNameLexicon(
    {entities: [...own.values(), ...(withGazetteer ? readGazetteer() : [])], sources: [], tags: []},
    readWordLists(),
  );
  return ({left, right, type}) => linkedIn(lexicon, right, type) === own.get(`${type} ${fold(left)}`)?.id;
};

const SENTENCES: Readonly<Record<EntityType, (name: string) => string>> = {
  person: name => `وقال ${name} إن الاجتماع انتهى.`,
  place: name => `ووصل الوفد إلى ${name} قبل بدء الجلسة.`,
  organisation: name => `وجاء في بيان ${name} أن الجلسة انتهت.`,
};

const linkedIn = (lexicon: NameLexicon, name: string, type: EntityType): string | undefined => {
  const sentence = SENTENCES[type](name);
  const start = sentence.indexOf(name);
  const mention = findNames(sentence, tokenise(sentence), lexicon).find(
    found => found.type === type && found.start <= start && found.end >= start + name.length,
  );
  return mention === undefined || isUnlisted(mention.entity) ? undefined : (mention.entity ?? undefined);
};

/** Two lines of figures and the rows that went wrong. */
const report = (title: string, {pairs, linked, missed, lookAlikes, merged}: LinkingScore): string =>
  [
    `${title}: ${linked} of ${pairs} pairs linked (${((100 * linked) / pairs).toFixed(1)} %), ${merged.length} wrong merges in ${lookAlikes} look-alikes`,
    ...missed.map(({left, right}) => `  missed  ${left} | ${right}`),
    ...merged.map(({left, right}) => `  merged  ${left} | ${right}`),
  ].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(report('forms alone', scoreLinking(false)));
  console.log(report('over the gazetteer', scoreLinking(true)));
}
