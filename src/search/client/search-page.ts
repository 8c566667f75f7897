/** The search page at work: results as one types, the address bar and the back button in step with the form. */
import {asciiDigits} from '../../arabic/normalise.ts';
import {counted} from '../../arabic/plurals.ts';
import {FACETS, type Facet, LONGEST_QUERY, type NamedPage, type SearchSetting} from '../../model/search.ts';
import {FOLD_VERSION} from '../fold-search.ts';
import {type Answer, type Hit, runQuery} from '../run-query.ts';
import {placeOf, signOf} from '../shard-places.ts';
import {type Engine, openEngine} from './engine.ts';
import {type Choices, type FacetValue, narrow, openFacets} from './facets.ts';
import {findNamedPages} from './named-pages.ts';
import {isolated, make, sentence, showPages, showResult} from './show.ts';

/** What is asked: query, order and choices; all of it stands in the address. */
interface Question {
  readonly query: string;
  readonly sort: string;
  readonly choices: Choices;
  /** Whether the reader wants the spelling as it is. */
  readonly exact: boolean;
}

const PAGE = 10;
const PAUSE = 150;
/** Results that are shown again at once when a reader comes back from one of them. */
const MOST_AGAIN = 100;
/** Below this width the filters would push all results off the screen. */
const WIDE = '(min-width: 48rem)';
const NAMES = ['year', ...FACETS] as const;

const startSearch = (home: HTMLElement, setting: SearchSetting): void => {
  const {words, shards} = setting;
  const part = (name: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`the search page has no place for ${name}`);
    return found;
  };
  const form = home.querySelector('form');
  const input = home.querySelector<HTMLInputElement>('#search-query');
  const details = home.querySelector('details');
  if (form === null || input === null || details === null) throw new Error('the search page has no form');
  const [status, notice, pages, results, more, start, chosen] = [
    part('status'),
    part('notice'),
    part('pages'),
    part('results'),
    part('more'),
    part('start'),
    part('chosen'),
  ];
  const choice = (name: string): HTMLSelectElement => {
    const found = form.elements.namedItem(name);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`the search form has no ${name}`);
    return found;
  };
  const digits = (value: number): string =>
    setting.digits === 'arabic'
      ? String(value).replace(/\d/gu, digit => String.fromCharCode(0x660 + Number(digit)))
      : String(value);

  let engine: Promise<Engine> | undefined;
  const facets = openFacets(setting);
  const nameFiles = new Map<string, Promise<readonly NamedPage[]>>();
  /** Every run has a number; one that is overtaken shows nothing. */
  let latest = 0;
  let timer = 0;
  let scrolled = 0;
  /** Whether the reader has just come back to results that were shown before. */
  let isBack = true;

  const openedEngine = (): Promise<Engine> => {
    engine ??= openEngine(setting);
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  const clear = (): void => {
    for (const place of [notice, pages, results, more]) place.replaceChildren();
    pages.hidden = true;
  };
  const say = (...text: readonly (Node | string)[]): void => {
    const line = make('span', {class: 'num'}, ...text);
    if (line.textContent !== status.textContent) status.replaceChildren(line);
  };

  const asked = (): Question => ({
    query: input.value.trim().slice(0, LONGEST_QUERY),
    sort: choice('sort').value,
    choices: Object.fromEntries(NAMES.flatMap(name => (choice(name).value === '' ? [] : [[name, choice(name).value]]))),
    exact: form.dataset['exact'] === input.value.trim(),
  });

  const addressOf = ({query, sort, choices, exact}: Question): string => {
    const address = new URLSearchParams();
    if (query !== '') address.set('q', query);
    if (sort !== '') address.set('sort', sort);
    for (const [name, value] of Object.entries(choices)) address.set(name, value);
    if (exact) address.set('exact', '1');
    return address.size === 0 ? location.pathname : `${location.pathname}?${address}`;
  };

  /** Puts what the address says into the form. */
  const readAddress = (): void => {
    const address = new URLSearchParams(location.search);
    input.value = address.get('q') ?? '';
    if (address.has('exact')) form.dataset['exact'] = input.value.trim();
    else delete form.dataset['exact'];
    choice('sort').value = ['newest', 'oldest'].find(order => order === address.get('sort')) ?? '';
    for (const name of NAMES) fill(name, [], asciiDigits(address.get(name) ?? ''));
  };

  /** Options of a facet; the chosen value stays even where nothing has it. */
  const fill = (name: Facet | 'year', values: readonly FacetValue[], value: string): void => {
    const known =
      values.some(({id}) => id === value) || value === '' ? values : [...values, {id: value, name: value, count: 0}];
    choice(name).replaceChildren(
      make('option', {value: ''}, words.any),
      ...known.map(({id, name: label, count}) =>
        make(
          'option',
          {value: id, class: 'num'},
          `${name === 'year' && /^\d+$/u.test(label) ? digits(Number(label)) : label} (${digits(count)})`,
        ),
      ),
    );
    choice(name).value = value;
  };

  const run = async (address: 'push' | 'replace' | 'keep'): Promise<void> => {
    const question = asked();
    const turn = ++latest;
    const isLate = (): boolean => turn !== latest;
    if (address === 'push' && addressOf(question) !== location.pathname + location.search)
      history.pushState(null, '', addressOf(question));
    else if (address !== 'keep') history.replaceState(null, '', addressOf(question));
    const count = Object.keys(question.choices).length;
    chosen.textContent = count === 0 ? '' : `(${digits(count)})`;
    const isAsked = question.query !== '' || count > 0;
    start.hidden = isAsked;
    details.hidden = !isAsked;
    document.documentElement.toggleAttribute('data-asked', isAsked);
    if (!isAsked) {
      clear();
      status.replaceChildren();
      return;
    }
    if (shards.length === 0) return say(words.empty);
    if (setting.fold !== FOLD_VERSION) return showTrouble(words.outdated, words.retry, () => location.reload());
    const slow = setTimeout(() => !isLate() && say(words.searching), 400);
    try {
      const opened = await openedEngine();
      const [answer, named] = await Promise.all([
        question.query === ''
          ? {hits: await opened.all(), meant: []}
          : runQuery(opened, question.query, !question.exact),
        findNamedPages(setting, nameFiles, question.query),
      ]);
      const narrowed = await narrow(facets, opened.shards(), answer.hits, question.choices, details.open || count > 0);
      if (isLate()) return;
      await show(opened, question, answer, narrowed, named, isLate);
    } catch {
      // What Pagefind could not load it would not ask for again.
      engine = undefined;
      if (!isLate()) showTrouble(words.failed, words.retry, () => void run('keep'));
    } finally {
      clearTimeout(slow);
    }
  };

  const show = async (
    opened: Engine,
    question: Question,
    answer: Answer,
    narrowed: Awaited<ReturnType<typeof narrow>>,
    named: readonly NamedPage[],
    isLate: () => boolean,
  ): Promise<void> => {
    // Without words nothing is nearer than the rest.
    const hits = ordered(
      narrowed.hits,
      question.sort === '' && question.query === '' ? 'newest' : question.sort,
      setting,
    );
    const again = shownBefore();
    const first = await Promise.all(hits.slice(0, again.count).map(hit => showResult(hit, setting)));
    if (isLate()) return;
    clear();
    for (const [name, values] of narrowed.values) fill(name, values, question.choices[name] ?? '');
    if (named.length > 0) {
      pages.replaceChildren(...showPages(named, setting));
      pages.hidden = false;
    }
    if (answer.corrected !== undefined) notice.append(correction(answer.corrected, question));
    if (answer.meant.length > 0) notice.append(meant(answer.meant, question));
    if (hits.length === 0) {
      say(
        ...sentence(
          Object.keys(question.choices).length > 0 && answer.hits.length > 0 ? words.nothingFiltered : words.nothing,
          question.query,
        ),
      );
      notice.append(
        answer.hits.length > 0
          ? button(words.clear, () => {
              for (const name of NAMES) choice(name).value = '';
              void run('push');
            })
          : make('ul', {class: 'search-advice'}, ...words.advice.map(line => make('li', {}, line))),
      );
    } else say(counted(hits.length, words.results, digits));
    results.append(...first);
    offerMore(opened, hits, again.count);
    if (isBack && again.top > 0) scrollTo({top: again.top, behavior: 'instant'});
    isBack = false;
  };

  const offerMore = (opened: Engine, hits: readonly Hit[], from: number): void => {
    more.replaceChildren();
    if (hits.length > from) {
      more.append(
        button(words.more, async () => {
          const turn = latest;
          const next = await Promise.all(hits.slice(from, from + PAGE).map(hit => showResult(hit, setting)));
          if (turn !== latest) return;
          results.append(...next);
          offerMore(opened, hits, from + PAGE);
          history.replaceState({...shownBefore(), count: from + PAGE}, '');
          next[0]?.querySelector('a')?.focus();
        }),
      );
    }
    const left = shards.filter(shard => !opened.shards().includes(shard)).reduce((sum, {count}) => sum + count, 0);
    if (left > 0) {
      more.append(
        button(`${words.searchOlder} ${counted(left, words.older, digits)}`, async () => {
          await opened.grow();
          await run('keep');
        }),
      );
    }
  };

  const linkTo = (question: Question): HTMLElement => {
    const link = make('a', {href: addressOf(question)}, isolated(question.query));
    link.addEventListener('click', event => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', addressOf(question));
      readAddress();
      input.focus();
      void run('keep');
    });
    return link;
  };
  const correction = (query: string, question: Question): HTMLElement =>
    make(
      'p',
      {class: 'search-notice'},
      `${words.corrected} «`,
      linkTo({...question, query}),
      `». ${words.insist} «`,
      linkTo({...question, exact: true}),
      '»',
    );
  const meant = (queries: readonly string[], question: Question): HTMLElement =>
    make(
      'p',
      {class: 'search-notice'},
      `${words.didYouMean} `,
      ...queries.flatMap((query, index) => [
        ...(index > 0 ? ['، '] : []),
        '«',
        linkTo({...question, query, exact: false}),
        '»',
      ]),
      '؟',
    );

  const showTrouble = (text: string, label: string, again: () => void): void => {
    clear();
    say(text);
    notice.append(button(label, again));
  };

  form.hidden = false;
  readAddress();
  input.addEventListener('focus', () => void (shards.length > 0 && openedEngine()), {once: true});
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run('replace'), PAUSE);
  });
  input.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || input.value === '') return;
    event.preventDefault();
    input.value = '';
    void run('replace');
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    void run('push');
  });
  form.addEventListener('change', event => {
    if (event.target instanceof HTMLSelectElement) void run('push');
  });
  details.addEventListener('toggle', () => details.open && void run('keep'));
  addEventListener('popstate', () => {
    isBack = true;
    readAddress();
    void run('keep');
  });
  // The browser would go where the page was before there are results to go to.
  history.scrollRestoration = 'manual';
  addEventListener('scroll', () => {
    clearTimeout(scrolled);
    // Before results are there again, the top of the page is not where the reader was.
    if (!isBack) scrolled = window.setTimeout(() => history.replaceState({...shownBefore(), top: scrollY}, ''), PAUSE);
  });
  details.open =
    matchMedia(WIDE).matches && (NAMES.some(name => choice(name).value !== '') || choice('sort').value !== '');
  if (!details.open) void run('keep');
};

/** What stood here when the reader went away: how many results, and how far down. */
const shownBefore = (): {readonly count: number; readonly top: number} => {
  // Only this script writes it.
  const {count = PAGE, top = 0} = (history.state ?? {}) as {readonly count?: number; readonly top?: number};
  return {count: Math.min(Math.max(PAGE, count), MOST_AGAIN), top};
};

/** Results as the reader wants them: best first, or by their place in the archive. */
const ordered = (hits: readonly Hit[], sort: string, {shards}: SearchSetting): readonly Hit[] => {
  if (sort === '') return hits;
  const signs = shards.map(signOf);
  const newest = [...hits].sort((left, right) => {
    const [a, b] = [placeOf(left.id), placeOf(right.id)];
    return signs.indexOf(a.sign) - signs.indexOf(b.sign) || b.rank - a.rank;
  });
  return sort === 'newest' ? newest : newest.reverse();
};

const button = (label: string, act: () => void): HTMLElement => {
  const made = make('button', {type: 'button', class: 'num'}, label);
  made.addEventListener('click', () => act());
  return made;
};

const home = document.getElementById('search');
if (home?.dataset['setting'] !== undefined) {
  // The page of the same build carries it.
  startSearch(home, JSON.parse(home.dataset['setting']) as SearchSetting);
}
