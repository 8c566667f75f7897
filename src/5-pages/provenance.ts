import type {ArchivedArticle} from '../model/archive.ts';
import type {FactRow} from '../model/page.ts';
import type {Basis} from '../model/record.ts';
import {publicationDate, sourceOf} from './article-card.ts';
import type {PageContext} from './page-context.ts';

type Value = FactRow['values'][number];

/** How a piece of front matter is known, as readers are told. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: 'كما في الأصل',
  inferred: 'مُستنتَج من النص',
  supplied: 'وضعه المحرّر',
};

const LICENCES: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/deed.ar',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/deed.ar',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/deed.ar',
  'CC-BY-ND-4.0': 'https://creativecommons.org/licenses/by-nd/4.0/deed.ar',
  'CC-BY-NC-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/deed.ar',
};

/** Address of the text of a licence by its SPDX name, in Arabic where there is one; undefined for one we do not know. */
export const licenceUrl = (licence: string): string | undefined => LICENCES[licence];

/** «عن هذه النسخة»: where the article comes from and how its date and title are known. */
export function provenanceRows(context: PageContext, article: ArchivedArticle): readonly FactRow[] {
  const {front, record} = article;
  const {label, url} = sourceOf(context, article);
  const licence = front.license ?? context.card.licence;
  const rows: readonly {readonly term: string; readonly values: readonly (Value | undefined)[]}[] = [
    {term: 'المصدر', values: [{text: label, ...(url !== undefined && {url})}]},
    {
      term: 'التاريخ',
      values: [{text: publicationDate(context, article).text, isWorded: true}, {text: BASIS_WORDS[front.basis.date]}],
    },
    {term: 'العنوان', values: [{text: BASIS_WORDS[front.basis.title]}]},
    {term: 'رابط النشر', values: [externalLink(front.url)]},
    {term: 'النسخة المحفوظة', values: [externalLink(front.archived)]},
    {term: 'الرخصة', values: [licence === undefined ? undefined : licenceValue(licence)]},
    {term: 'بصمة الملف', values: [fingerprint(record.hash)]},
    {term: 'بصمة الأصل', values: [front.original === undefined ? undefined : fingerprint(front.original)]},
    {
      term: 'التصويبات',
      values: front.corrections.map(({date, note}) => ({text: `${context.words.date(date).text}: ${note}`})),
    },
  ];
  return rows.flatMap(({term, values}) => {
    const present = values.filter(value => value !== undefined);
    return present.length > 0 ? [{term, values: present}] : [];
  });
}

/** A link shown by its host: the whole address is the link's own business. */
function externalLink(address: string | undefined): Value | undefined {
  if (address === undefined) return undefined;
  return {text: new URL(address).hostname.replace(/^www\./, ''), url: address, ltr: true};
}

function licenceValue(licence: string): Value {
  const url = licenceUrl(licence);
  return {text: licence, ltr: true, ...(url !== undefined && {url})};
}

/** `sha256 9f2c…41ab`, with the whole value for machines. */
function fingerprint(hash: string): Value {
  return {text: `sha256 ${hash.slice(0, 4)}…${hash.slice(-4)}`, ltr: true, machine: hash};
}
