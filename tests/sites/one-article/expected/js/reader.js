/*
 * What a reader chooses: theme, size of text, names of months, digits. Remembered in this browser, where it allows that.
 *
 * A classic script that the head loads before the first paint, so that no page is seen first in one dress and then in
 * another; it works from disk too. Theme and size are attributes of <html> that the style sheet reads. Months and digits
 * are rewritten in elements of the class `num`, which holds words of the archive's own making (dates, counts) and never
 * a word of an article; what a page adds later is met by an observer, which is there only when there is something to do.
 * The names of months repeat src/lexicon/display-months.ts; a test holds the two together.
 */
(() => {
  const KEY = 'sijill.reader';
  const LEVANTINE = [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ];
  const EGYPTIAN = [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ];
  const MAGHREBI = [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ];
  const MOROCCAN = [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ];
  const MONTHS = {
    dual: LEVANTINE.map((name, index) => `${name}/${EGYPTIAN[index]}`),
    levantine: LEVANTINE,
    egyptian: EGYPTIAN,
    maghrebi: MAGHREBI,
    moroccan: MOROCCAN,
  };
  const ZEROS = {arabic: 0x0660, latin: 0x30};
  const CHOICES = {
    theme: ['system', 'light', 'dark'],
    size: ['normal', 'small', 'large', 'largest'],
    months: Object.keys(MONTHS),
    digits: Object.keys(ZEROS),
  };

  const root = document.documentElement;
  const printed = {theme: 'system', size: 'normal', months: root.dataset.months, digits: root.dataset.digits};

  /** What was chosen before; a choice this script does not know counts as none. */
  const recall = () => {
    let kept = {};
    try {
      kept = JSON.parse(localStorage.getItem(KEY)) ?? {};
    } catch {
      // Storage refused, or not ours: the page stays as it was printed.
    }
    const known = Object.keys(CHOICES).filter(name => CHOICES[name].includes(kept[name]));
    return {...printed, ...Object.fromEntries(known.map(name => [name, kept[name]]))};
  };
  const remember = () => {
    try {
      localStorage.setItem(KEY, JSON.stringify(chosen));
    } catch {
      // The choice holds for this page.
    }
  };
  let chosen = recall();

  const dress = () => {
    for (const name of ['theme', 'size']) {
      if (chosen[name] === printed[name]) delete root.dataset[name];
      else root.dataset[name] = chosen[name];
    }
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.dataset.media ??= meta.media;
      const own = meta.dataset.media;
      meta.media = chosen.theme === 'system' ? own : own.includes(chosen.theme) ? 'all' : 'not all';
    }
  };

  // «وتموز/يوليو»: a particle may be written onto the name. Longer names first, and none inside another word.
  const names = MONTHS[printed.months] ?? [];
  const month = new RegExp(
    `(^|[^\\p{L}\\p{M}])([وبل]?)(${[...names].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])`,
    'gu',
  );
  const inWords = text => {
    const named =
      chosen.months === printed.months
        ? text
        : text.replace(
            month,
            (_, before, particle, name) => before + particle + MONTHS[chosen.months][names.indexOf(name)],
          );
    return chosen.digits === printed.digits
      ? named
      : named.replace(/[0-9٠-٩]/g, digit => String.fromCharCode((digit.charCodeAt(0) & 15) + ZEROS[chosen.digits]));
  };

  /** Text node → what it said and what it was made to say. A node that says a third thing was given new words since. */
  const rewritten = new WeakMap();
  const rewrite = element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const before = rewritten.get(node);
      const from = before?.to === node.data ? before.from : node.data;
      const to = inWords(from);
      rewritten.set(node, {from, to});
      if (to !== node.data) node.data = to;
    }
  };

  /** Elements still to be rewritten: while the page loads, one whose end is not there yet waits for the rest of it. */
  const waiting = new Set();
  const rewriteWaiting = () => {
    let end = document.readyState === 'loading' ? document.body : null;
    while (end?.lastChild) end = end.lastChild;
    for (const element of waiting) {
      if (end !== null && element.contains(end)) continue;
      waiting.delete(element);
      rewrite(element);
    }
  };
  const observer = new MutationObserver(records => {
    for (const {target, addedNodes} of records) {
      const around = target.closest?.('.num');
      if (around) waiting.add(around);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches('.num')) waiting.add(node);
        for (const element of node.querySelectorAll('.num')) waiting.add(element);
      }
    }
    rewriteWaiting();
  });
  const speak = () => {
    observer.disconnect();
    for (const element of document.querySelectorAll('.num')) waiting.add(element);
    rewriteWaiting();
    if (chosen.months !== printed.months || chosen.digits !== printed.digits)
      observer.observe(root, {childList: true, subtree: true});
  };

  const show = () => {
    dress();
    speak();
  };

  /** The control in the masthead: radio buttons named after the choices. */
  const connect = () => {
    const control = document.querySelector('.reader');
    if (control === null) return;
    const summary = control.querySelector('summary');
    const check = () => {
      for (const input of control.querySelectorAll('input')) input.checked = chosen[input.name] === input.value;
    };
    const choose = next => {
      chosen = next;
      remember();
      show();
      check();
    };
    control.addEventListener('change', ({target}) => choose({...chosen, [target.name]: target.value}));
    control.querySelector('button').addEventListener('click', () => choose(printed));
    control.addEventListener('keydown', ({key}) => {
      if (key !== 'Escape' || !control.open) return;
      control.open = false;
      summary.focus();
    });
    document.addEventListener('click', ({target}) => {
      if (!control.contains(target)) control.open = false;
    });
    // A page that comes back from the browser's memory, or another tab, may have been overtaken by a newer choice.
    const catchUp = () => {
      chosen = recall();
      show();
      check();
    };
    addEventListener('storage', ({key}) => key === KEY && catchUp());
    addEventListener('pageshow', ({persisted}) => persisted && catchUp());
    check();
    control.hidden = false;
  };

  root.dataset.script = 'on';
  // The search does not run from disk; the style sheet shows what its page says then.
  if (location.protocol === 'file:') root.dataset.disk = 'on';
  // A search that was sent shows its results, and not first what could be searched.
  else if (location.search !== '') root.dataset.asked = '';
  show();
  document.addEventListener('DOMContentLoaded', () => {
    rewriteWaiting();
    connect();
  });
})();
