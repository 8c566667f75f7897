/** Pages of people, places and the like that a query names, offered above the results. */
import type {NamedPage, SearchSetting} from '../../model/search.ts';
import {nameBucket, nameLetters, nameTerms} from '../name-terms.ts';
import {remembered} from './engine.ts';

const MOST = 5;

/** Pages whose name, in one of its forms, has a word for each word of the query; the last one may be only begun. */
export const findNamedPages = async (
  {root, names}: SearchSetting,
  files: Map<string, Promise<readonly NamedPage[]>>,
  query: string,
): Promise<readonly NamedPage[]> => {
  const terms = nameTerms(query.replace(/["«»\u201C\u201D]/gu, ' '));
  const [first, ...others] = terms;
  if (first === undefined || terms.length > 6 || !names.split(' ').includes(nameLetters(first))) return [];
  const list = await remembered(files, `${root}names/${nameBucket(nameLetters(first))}.json`, loadNames);
  const matches = (form: string): boolean => {
    const own = nameTerms(form);
    return own.includes(first) || others.length > 0 || own.some(term => term.startsWith(first))
      ? terms.every((term, at) => own.some(word => (at === terms.length - 1 ? word.startsWith(term) : word === term)))
      : false;
  };
  const fits = list.filter(([name, , , ...forms]) => [name, ...forms].some(matches));
  const isWhole = ([name, , , ...forms]: NamedPage): boolean =>
    [name, ...forms].some(form => nameTerms(form).join(' ') === terms.join(' '));
  return [...fits.filter(isWhole), ...fits.filter(page => !isWhole(page))].slice(0, MOST);
};

const loadNames = async (address: string): Promise<readonly NamedPage[]> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  // Our own file, made by the build that made this script's page.
  return (await response.json()) as readonly NamedPage[];
};
