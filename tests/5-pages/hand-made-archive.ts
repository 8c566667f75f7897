/** Records made by hand: what index and plan need of an article, with everything else empty. */
import {indexArchive} from '../../src/4-index/index-archive.ts';
import type {PlanOptions} from '../../src/5-pages/plan-pages.ts';
import type {Archive, IndexedRecord} from '../../src/model/archive.ts';
import type {FrontMatter} from '../../src/model/article.ts';
import type {ArchiveCard, Authority, Entity} from '../../src/model/authority.ts';
import type {EntityId, SourceId, TagId} from '../../src/model/ids.ts';
import type {EntityType, Mention, Quote, Timex} from '../../src/model/record.ts';

export const CARD: ArchiveCard = {
  title: 'أرشيف تجريبي',
  description: 'أخبار للتجربة',
  baseUrl: 'https://archive.example/',
  timeZone: 'Asia/Beirut',
  months: 'dual',
  digits: 'arabic',
};

const entity = (id: string, type: EntityType, name: string): Entity => ({
  id: id as EntityId,
  type,
  name,
  aliases: [],
  alone: [],
  from: 'authority',
});

export const AUTHORITY: Authority = {
  entities: [
    entity('salma', 'person', 'سلمى الحاج'),
    entity('karim', 'person', 'كريم الزين'),
    entity('sour', 'place', 'صور'),
    entity('port-office', 'organisation', 'إدارة المرفأ'),
  ],
  sources: [{id: 'desk' as SourceId, name: 'مكتب التجربة', aliases: []}],
  tags: [
    {id: 'sea' as TagId, name: 'البحر', aliases: []},
    {id: 'ports' as TagId, name: 'مرافئ', aliases: [], broader: 'sea' as TagId},
  ],
};

export const OPTIONS: PlanOptions = {
  base: '/',
  assets: {
    styles: '/styles.css',
    readerScript: '/reader.js',
    searchScript: '/search.js',
    copyScript: '/copy.js',
    fonts: [],
    icon: '/icon.svg',
  },
  guide: '# المساهمة\n\nمقدمة.\n\n## إضافة مقال\n\nاكتب.\n\n## For programmers\n\nRead.\n',
  recordFingerprint: '',
  fingerprint: 'test',
  renderBody: id => `<p>${id}</p>`,
  cards: {draw: async card => Buffer.from(JSON.stringify(card)), fingerprint: ''},
};

/** What a test says of one article; everything else has a plain value. */
export interface ArticleWords {
  readonly id: string;
  readonly date: string;
  readonly text?: string;
  /** Surface form → entity id, or null for an unlisted person. Each is found at its first place in the text. */
  readonly names?: Readonly<Record<string, string | null>>;
  /** Surface form → value. */
  readonly times?: Readonly<Record<string, string>>;
  /** Words quoted → entity id of their speaker, or null for one without a page. */
  readonly quotes?: Readonly<Record<string, string | null>>;
  readonly front?: Partial<FrontMatter>;
}

/** One record by hand. */
export function record({
  id,
  date,
  text = 'نص الخبر.',
  names = {},
  times = {},
  quotes = {},
  front = {},
}: ArticleWords): IndexedRecord {
  const matter: FrontMatter = {
    title: `خبر ${id}`,
    date,
    source: {kind: 'listed', id: 'desk', name: 'مكتب التجربة'},
    tags: [],
    byline: [],
    basis: {title: 'stated', date: 'stated'},
    corrections: [],
    entities: {add: [], drop: []},
    redirects: [],
    draft: false,
    ...front,
  };
  const span = (surface: string) => ({
    start: text.indexOf(surface),
    end: text.indexOf(surface) + surface.length,
    text: surface,
  });
  const mentions = Object.entries(names).map(([surface, id]): Mention => {
    const known = AUTHORITY.entities.find(candidate => candidate.id === id);
    return {...span(surface), type: known?.type ?? 'person', entity: id, name: known?.name ?? surface, rule: 'test'};
  });
  return {
    front: matter,
    record: {
      id,
      path: `${date.slice(0, 4)}/${id}.md`,
      hash: '0'.repeat(64),
      title: matter.title,
      date,
      basis: matter.basis,
      source: matter.source.kind === 'unknown' ? null : matter.source.id,
      sourceName: null,
      byline: [],
      dateline: null,
      lang: 'ar',
      tags: [],
      suggestedTags: [],
      summary: null,
      words: text.split(' ').length,
      text,
      mentions,
      times: Object.entries(times).map(
        ([surface, value]): Timex => ({...span(surface), value, kind: 'date', implied: [], rule: 'test'}),
      ),
      quotes: Object.entries(quotes).map(
        ([surface, speaker]): Quote => ({
          ...span(surface),
          speaker,
          speakerName: AUTHORITY.entities.find(({id}) => id === speaker)?.name ?? 'متحدثة',
          cue: 'قال',
          rule: 'test',
        }),
      ),
    },
  };
}

/** The archive of some articles. */
export const archiveOf = (articles: readonly ArticleWords[]): Archive =>
  indexArchive(articles.map(record), AUTHORITY, CARD);
