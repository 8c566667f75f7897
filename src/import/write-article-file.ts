import {Document, isScalar, Scalar, visit} from 'yaml';
import type {Basis} from '../model/record.ts';

/** Front matter as a file states it; absent keys are left out. */
export interface DraftFrontMatter {
  readonly title: string;
  readonly date: string;
  /** An id, `unknown`, or a name with an address. */
  readonly source: string | {readonly name: string; readonly url?: string};
  readonly tags?: readonly string[];
  readonly url?: string;
  readonly byline?: readonly string[];
  readonly dateline?: string;
  readonly basis?: {readonly title?: Basis; readonly date?: Basis};
  readonly original?: string;
  readonly draft?: boolean;
}

/** The text of an article file: YAML between two lines of ---, then the Markdown body. */
export const writeArticleFile = (front: DraftFrontMatter, markdown: string): string =>
  `---\n${toYaml(front)}---\n${markdown.trim()}\n`;

/** In the order the design gives; nobody has to look for a key. */
const KEYS = ['title', 'date', 'source', 'tags', 'url', 'byline', 'dateline', 'basis', 'original', 'draft'] as const;

const PROSE: ReadonlySet<string> = new Set(['title', 'dateline']);

const toYaml = (front: DraftFrontMatter): string => {
  const basis = Object.fromEntries(Object.entries(front.basis ?? {}).filter(([, value]) => value !== 'stated'));
  const written = {...front, basis: Object.keys(basis).length > 0 ? basis : undefined};
  const entries = KEYS.flatMap(key => {
    const value = written[key];
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[key, value] as const];
  });
  const document = new Document(Object.fromEntries(entries));
  visit(document, {
    Pair: (_, pair, [, ...above]) => {
      // Prose is always quoted: a colon or a number sign may come in when somebody edits it.
      const isProse =
        isScalar(pair.key) && ((PROSE.has(String(pair.key.value)) && above.length === 1) || pair.key.value === 'name');
      if (isProse && isScalar(pair.value)) pair.value.type = Scalar.QUOTE_DOUBLE;
    },
    Map: (key, map) => {
      if (key !== null) map.flow = true;
    },
    Seq: (_, list) => {
      list.flow = true;
      for (const item of list.items) if (isScalar(item)) item.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
};
