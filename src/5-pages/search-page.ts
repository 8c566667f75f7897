import type {SearchView} from '../model/page.ts';
import {FACETS, type Facet, type SearchSetting, type ShardSetting} from '../model/search.ts';
import {FOLD_VERSION} from '../search/fold-search.ts';
import {planShards} from '../search/plan-shards.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {indexLink, queryUrl, SEARCH, timelineLink} from './permalinks.ts';
import {SEARCH_WORDS} from './search-words.ts';

const FACET_LABELS: Readonly<Record<Facet, string>> = {
  source: 'المصدر',
  tag: 'الموضوع',
  person: 'الأعلام',
  place: 'الأماكن',
};

const EXAMPLES = 6;

/** `/search/`: the form, what its script needs to know, and for readers without scripts the ways to every article. `letters` have files of names. */
export function searchPage(context: PageContext, script: string, letters: readonly string[]): PlannedPage {
  const {archive, site, card, url, words} = context;
  const heading = 'البحث في الأرشيف';
  const setting: SearchSetting = {
    fold: FOLD_VERSION,
    base: site.base,
    root: url(SEARCH),
    digits: card.digits,
    shards: planShards(archive.articles.length).map(({id, from, to}) => shardSetting(context, id, from, to)),
    names: letters.join(' '),
    words: SEARCH_WORDS,
  };
  const view: SearchView = {
    ...pageHead(context, {
      permalink: SEARCH,
      title: heading,
      description: `${heading}: ${card.title}`,
    }),
    heading,
    intro:
      'يجد البحث الكلمة على اختلاف كتابتها: بالهمزة ومن دونها، وبأل التعريف ومن دونها، مفردةً ومجموعة. وما بين علامتي تنصيص يُبحث عنه عبارةً واحدة.',
    setting: JSON.stringify(setting),
    script,
    examples: examples(context).map(label => ({label, url: queryUrl(url(SEARCH), label)})),
    noScript: 'البحث يحتاج إلى JavaScript، وهي معطّلة في متصفحك. كل مواد الأرشيف تُبلغ من هذه الفهارس من دونها:',
    fromDisk:
      'البحث لا يعمل والصفحات مفتوحة من القرص، لأن المتصفح لا يسمح بقراءة الفهرس منه. افتح الأرشيف من موقعه، أو ابدأ من الفهارس.',
    indexes: [
      {label: 'الأعلام', url: url(indexLink('person'))},
      {label: 'الأماكن', url: url(indexLink('place'))},
      {label: 'المؤسسات', url: url(indexLink('organisation'))},
      {label: 'الموضوعات', url: url(indexLink('tag'))},
      {label: 'المصادر', url: url(indexLink('source'))},
      {label: 'الخط الزمني', url: url(timelineLink(''))},
    ],
    years: [...archive.byYear.keys()].map(year => ({label: words.number(year), url: url(timelineLink(year))})),
    facets: FACETS.map(id => ({id, label: FACET_LABELS[id]})),
    labels: {
      query: 'كلمات البحث',
      submit: 'ابحث',
      filters: 'تضييق النتائج',
      sort: 'الترتيب',
      relevance: 'الأقرب إلى السؤال',
      newest: 'الأحدث أولاً',
      oldest: 'الأقدم أولاً',
      examples: 'جرّب مثلاً',
      indexes: 'أو تصفّح الفهارس',
      results: 'نتائج البحث',
      pages: SEARCH_WORDS.pages,
      year: 'السنة',
    },
  };
  return {kind: 'search', permalink: SEARCH, view};
}

function shardSetting({archive}: PageContext, id: string, from: number, to: number): ShardSetting {
  const years: (readonly [string, number])[] = [];
  for (const [index, {first}] of archive.articles.slice(from, to).entries()) {
    const year = first.slice(0, 4);
    if (years.at(-1)?.[0] !== year) years.push([year, index]);
  }
  return {id, count: to - from, years};
}

/** What this archive tells most of: two people, two places, two tags. */
function examples({archive}: PageContext): readonly string[] {
  const most = <Item extends {readonly name: string; readonly articles: readonly unknown[]}>(
    items: Iterable<Item>,
    is: (item: Item) => boolean = () => true,
  ): readonly string[] =>
    [...items]
      .filter(is)
      .sort((left, right) => right.articles.length - left.articles.length)
      .slice(0, 2)
      .map(({name}) => name);
  const entities = [...archive.entities.values()];
  return [
    ...new Set([
      ...most(entities, ({type}) => type === 'person'),
      ...most(archive.tags.values()),
      ...most(entities, ({type}) => type === 'place'),
    ]),
  ].slice(0, EXAMPLES);
}
