import {compareIds} from '../arabic/collate.ts';
import {fold} from '../arabic/normalise.ts';
import type {IndexedRecord} from '../model/archive.ts';
import type {ArticleId} from '../model/ids.ts';
import {type ArticleRecord, type EntityType, isUnlisted, type Mention} from '../model/record.ts';

/** A name that no list has, with what an editor wants to know before listing it. */
export interface UnlistedName {
  readonly type: EntityType;
  /** The commonest form. */
  readonly name: string;
  /** Every form as printed, commonest first, `name` among them. */
  readonly forms: readonly {readonly text: string; readonly count: number}[];
  readonly mentions: number;
  readonly articles: readonly ArticleId[];
  /** Where it stands first, in the order of the articles given. */
  readonly first: {readonly articleId: ArticleId; readonly mention: Mention};
}

/** How spellings of one name are recognised; analysis knows, so the caller hands it in. */
export interface Spelling {
  /** Names that are one never differ in it. */
  readonly keyOf: (name: string) => string;
  readonly isSame: (left: string, right: string) => boolean;
}

/** Unlisted names of an archive in all their spellings, those of most articles first. Drafts count too: an editor is at work on them. */
export const unlistedNames = (records: readonly IndexedRecord[], spelling: Spelling): readonly UnlistedName[] => {
  const found = new Map<string, Found>();
  for (const {record} of records) {
    for (const mention of record.mentions) if (isUnlisted(mention.entity)) collect(found, record, mention);
  }
  return joinSpellings([...found.values()].sort(byFrequency), spelling)
    .map(settle)
    .sort(
      (left, right) =>
        right.articles.length - left.articles.length ||
        right.mentions - left.mentions ||
        compareIds(left.type, right.type) ||
        compareIds(left.name, right.name),
    );
};

interface Found {
  readonly type: EntityType;
  readonly forms: Map<string, number>;
  readonly articles: Set<ArticleId>;
  readonly first: UnlistedName['first'];
  mentions: number;
}

const collect = (found: Map<string, Found>, record: ArticleRecord, mention: Mention): void => {
  const key = `${mention.type}\n${fold(mention.name)}`;
  // A record's id is that of its article: the record is a public format and has plain strings.
  const articleId = record.id as ArticleId;
  const one: Found = found.get(key) ?? {
    type: mention.type,
    forms: new Map(),
    articles: new Set(),
    first: {articleId, mention},
    mentions: 0,
  };
  one.forms.set(mention.name, (one.forms.get(mention.name) ?? 0) + 1);
  one.articles.add(articleId);
  one.mentions++;
  found.set(key, one);
};

/** Joins each name to the first of the same sound that it is a spelling of; the commonest come first. */
const joinSpellings = (names: readonly Found[], {keyOf, isSame}: Spelling): readonly Found[] => {
  const byKey = new Map<string, Found[]>();
  for (const name of names) {
    const key = `${name.type}\n${keyOf(commonest(name))}`;
    const alike = byKey.get(key) ?? [];
    const other = alike.find(each => isSame(commonest(each), commonest(name)));
    if (other === undefined) byKey.set(key, [...alike, name]);
    else absorb(other, name);
  }
  return [...byKey.values()].flat();
};

const absorb = (into: Found, other: Found): void => {
  for (const [text, count] of other.forms) into.forms.set(text, (into.forms.get(text) ?? 0) + count);
  for (const article of other.articles) into.articles.add(article);
  into.mentions += other.mentions;
};

const byFrequency = (left: Found, right: Found): number =>
  right.mentions - left.mentions || compareIds(commonest(left), commonest(right));

const commonest = ({forms}: Found): string => sortForms(forms)[0]?.text ?? '';

const sortForms = (forms: ReadonlyMap<string, number>): UnlistedName['forms'] =>
  [...forms]
    .map(([text, count]) => ({text, count}))
    .sort((left, right) => right.count - left.count || compareIds(left.text, right.text));

const settle = ({type, forms, articles, first, mentions}: Found): UnlistedName => {
  const sorted = sortForms(forms);
  return {type, name: sorted[0]?.text ?? '', forms: sorted, mentions, articles: [...articles].sort(compareIds), first};
};
