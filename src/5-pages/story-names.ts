/** Whether an article names something that another one names: in a spelling of that one, or by the adjective of a country. */
import {readings} from '../arabic/clitics.ts';
import {fold} from '../arabic/normalise.ts';
import {type Token, tokenise} from '../arabic/tokenise.ts';

/** Folded adjectives of countries and names of their people, with the country's ISO code; none for a region. */
export type Nationalities = ReadonlyMap<string, string | undefined>;

/** A text's words, folded and one space apart, one before the first and one behind the last. */
export const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** True where a text, given as its words, holds a name as whole words, with or without particles before it: «والقاهرة», «للأمم المتحدة». */
export function holdsName(words: string, name: string): boolean {
  const own = wordsOf(name).trim();
  if (own === '') return false;
  const spellings = own.startsWith(ARTICLE) ? [own, LAM + own.slice(1), LAM + own.slice(ARTICLE.length)] : [own];
  return spellings.some(spelling => {
    for (let at = words.indexOf(`${spelling} `); at >= 0; at = words.indexOf(`${spelling} `, at + 1))
      if (PARTICLES.test(words.slice(Math.max(0, at - MOST_PARTICLES), at))) return true;
    return false;
  });
}

const ARTICLE = 'ال';
const LAM = 'ل';
const MOST_PARTICLES = 3;
const PARTICLES = /(?:^| )[وف]?[بكل]?$/u;

/** Countries whose adjective stands in a text: «الأميركية», «للروس», «الكوري الشمالي» → US, RU, KP. */
export function nationsIn(text: string, nationalities: Nationalities): ReadonlySet<string> {
  const stems = tokenise(text).map(stemsOf);
  const nations = new Set<string>();
  for (let index = 0; index < stems.length; index++) {
    const [here = [], next = []] = [stems[index], stems[index + 1]];
    const paired = here
      .flatMap(first => next.map(second => `${first} ${second}`))
      .find(pair => nationalities.has(pair));
    const stem = paired ?? here.find(single => nationalities.has(single));
    const country = stem === undefined ? undefined : nationalities.get(stem);
    if (country !== undefined) nations.add(country);
    if (paired !== undefined) index++;
  }
  return nations;
}

/** What an adjective may stand under: without particles, article and ending. */
const stemsOf = (token: Token): readonly string[] =>
  token.kind !== 'word'
    ? []
    : readings(token).flatMap(({host}) => {
        const bare = host.startsWith(ARTICLE) ? host.slice(ARTICLE.length) : host;
        return [host, bare, bare.replace(ENDINGS, '')];
      });

const ENDINGS = /(?:ه|ين|ون|ان|تين|تان|ات)$/u;
