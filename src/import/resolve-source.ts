import {type HeadKnowledge, headKey} from '../2-parse/head-knowledge.ts';
import type {RawText} from '../2-parse/read-raw-text.ts';
import {fold} from '../arabic/normalise.ts';
import {type Message, show} from '../input/message.ts';
import {NAMELESS_SOURCES} from '../lexicon/agencies.ts';
import type {Authority} from '../model/authority.ts';
import type {DraftFrontMatter} from './write-article-file.ts';

/** Source of an article for its front matter, what to call it, and how it is known. */
export interface KnownSource {
  readonly source: DraftFrontMatter['source'];
  readonly label: string | undefined;
  readonly why: Message;
}

/**
 * Who published an article: what the editor or the file states, else what the text does («المصدر: …», a publisher of this
 * archive in the head, the agency that signs). Nothing is inferred from whom the text quotes: without any of these, unknown.
 */
export const resolveSource = (
  {
    fromTable,
    fromFile,
    raw,
  }: {readonly fromTable?: string | undefined; readonly fromFile?: string | undefined; readonly raw: RawText},
  authority: Authority,
  known: HeadKnowledge,
): KnownSource => {
  const named = (name: string, why: Message): KnownSource => ({...lookUp(name, authority, known), why});
  if (fromTable !== undefined) return named(fromTable, {ar: 'من الأمر أو الجدول', en: 'from the command or the table'});
  if (fromFile !== undefined) return named(fromFile, {ar: 'من الملف', en: 'from the file'});
  const stated = raw.statedSources.flatMap(readNames);
  if (stated.length > 0)
    return named(stated.join(' + '), {
      ar: `النص يسمّيه: ${show(raw.statedSources[0])}`,
      en: `named by the text: ${show(raw.statedSources[0])}`,
    });
  if (raw.agency)
    return named(raw.agency.id ?? raw.agency.name, {
      ar: `الوكالة موقّعة على النص: ${show(raw.agency.text)}`,
      en: `the agency signs the text: ${show(raw.agency.text)}`,
    });
  return {source: 'unknown', label: undefined, why: {ar: 'لا يسمّيه النص', en: 'the text names none'}};
};

const NAMELESS: ReadonlySet<string> = new Set(NAMELESS_SOURCES.map(headKey));
/** «الجزيرة + وكالات» → [الجزيرة] */
const readNames = (written: string): readonly string[] =>
  written
    .split(/\s*[+،,/|&]\s*/u)
    .map(name => name.replace(/^[«"“]|[»"”]$/gu, '').trim())
    .filter(name => name !== '' && !NAMELESS.has(headKey(name)));

/** An id the archive declares, `unknown`, or a name; an agency by its full name. */
const lookUp = (
  name: string,
  authority: Authority,
  {agencies}: HeadKnowledge,
): Pick<KnownSource, 'source' | 'label'> => {
  if (name === 'unknown') return {source: 'unknown', label: undefined};
  const agencyId = agencies.get(headKey(name)) ?? name;
  const agency = authority.entities.find(({id, kind}) => id === agencyId && kind === 'agency');
  const forms = [name, agencyId, ...(agency ? [agency.name, ...agency.aliases] : [])].map(form => fold(form));
  const listed = authority.sources.find(source =>
    [source.id, source.name, ...source.aliases].some(form => forms.includes(fold(form))),
  );
  if (listed) return {source: listed.id, label: listed.name};
  const label = agency?.name ?? name;
  return {source: {name: label}, label};
};
