import {describe, expect, test} from 'vitest';
import type {ArchiveEvent} from '../../src/model/archive.ts';
import {type ArticleWords, archiveOf} from '../5-pages/hand-made-archive.ts';

const NAMES = {'سلمى الحاج': 'salma', 'كريم الزين': 'karim', صور: 'sour', 'إدارة المرفأ': 'port-office'};

/** An article with the names of the test archive that stand in its text. */
const article = (id: string, date: string, text: string, times: ArticleWords['times'] = {}): ArticleWords => ({
  id,
  date,
  text,
  times,
  names: Object.fromEntries(Object.entries(NAMES).filter(([name]) => text.includes(name))),
});

const eventsOf = (...articles: readonly ArticleWords[]): readonly ArchiveEvent[] => archiveOf(articles).events;
const tellers = (events: readonly ArchiveEvent[]): readonly string[] =>
  events.map(({value, evidence}) => `${value}: ${evidence.map(({article: {id}}) => id).join(' ')}`);

describe('a time tells an event', () => {
  const told = (text: string, time: string, value: string): readonly string[] =>
    eventsOf(article('a', '2024-05-20', `مقدمة قصيرة. ${text} خاتمة.`, {[time]: value})).map(event => event.sentence);

  test.each([
    ['وقع الاتفاق حينها في صور.', 'حينها', '2024-05-18'],
    ['استقبلت سلمى الحاج وفداً من التجار في نيسان الماضي.', 'نيسان الماضي', '2024-04'],
    ['افتتحت إدارة المرفأ الرصيف الجديد اليوم الاثنين.', 'اليوم الاثنين', '2024-05-20'],
    ['أُنشئت إدارة المرفأ عام 1998 بقرار من البلدية.', 'عام 1998', '1998'],
    ['أضاف المدير أن المؤتمر الذي تعقده إدارة المرفأ اليوم سيبحث الأمر.', 'اليوم', '2024-05-20'],
  ])('where a verb governs it: %s', (text, time, value) => {
    expect(told(text, time, value)).toEqual([text]);
  });

  test.each([
    ['a beginning', 'تعمل سلمى الحاج في المرفأ منذ العام 2009 بلا انقطاع.', 'العام 2009', '2009'],
    ['a deadline', 'وعدت سلمى الحاج بإنجاز الرصيف الجديد بحلول عام 2030.', 'عام 2030', '2030'],
    ['a name', 'ناقش المجتمعون بنود اتفاق 2015 في جلسة مغلقة.', '2015', '2015'],
    ['what it is for', 'وضعت إدارة المرفأ خطة للعامين 2024 و2025 أمس.', 'عامين 2024 و2025', '2024/2025'],
    ['another event', 'زادت حركة السفن كثيراً بعد افتتاح الرصيف الجديد في آذار 2019.', 'آذار 2019', '2019-03'],
    ['figures', 'بلغت حركة السفن مئة ألف عام 2019 بزيادة نسبته عشرة.', 'عام 2019', '2019'],
    ['a duration', 'استمرت الرحلة الطويلة ثلاثة أيام في البحر.', 'ثلاثة أيام', 'P3D'],
    ['a decade', 'بني المرفأ القديم في التسعينات على عجل.', 'التسعينات', '199X'],
    ['a question', 'متى زارت سلمى الحاج مدينة صور أمس؟', 'أمس', '2024-05-19'],
    ['these days', 'قال الكاتب إن الأزمة التي تعيشها مدينة صور اليوم قديمة جداً.', 'اليوم', '2024-05-20'],
    ['these days, as things have become', 'أصبحت مدينة صور اليوم أكبر مما كانت عليه بكثير.', 'اليوم', '2024-05-20'],
    ['a topic', 'أما اليوم فقد دخلت الآلات المرفأ من كل باب.', 'اليوم', '2024-05-20'],
    ['these days, when nothing happens', 'ينتظر سكان مدينة صور اليوم خيرات البحر وما فيه.', 'اليوم', '2024-05-20'],
    ['these days, for us', 'كتب الزائر أن ما نراه في صور اليوم يشبه ما مضى.', 'اليوم', '2024-05-20'],
    ['a heading', 'مواعيد الرحلات: الأحد صباحاً.', 'الأحد', '2024-05-19'],
  ])('and not where it is %s', (_, text, time, value) => {
    expect(told(text, time, value)).toEqual([]);
  });

  test('and is cut at clause borders, never inside a word, without its dateline', () => {
    const long = `وصلت سلمى الحاج إلى صور أمس، ${'ثم زارت أحياء المدينة القديمة واحداً بعد آخر، '.repeat(8)}ثم عادت.`;
    const [event] = eventsOf(article('a', '2024-05-20', `صور (مكتب) - ${long}`, {أمس: '2024-05-19'}));
    expect(event?.sentence).toMatch(/^وصلت سلمى الحاج .*واحداً بعد آخر…$/u);
    expect(event?.sentence.length).toBeLessThan(220);
  });

  test.each(['صور (مكتب) - ', 'سلمى الحاج- صور: ', 'هند فلان- صور- ', 'صور: '])(
    'and without its dateline: %s',
    dateline => {
      const text = `${dateline}افتتحت إدارة المرفأ الرصيف الجديد أمس.`;
      const [event] = eventsOf(article('a', '2024-05-20', text, {أمس: '2024-05-19'}));
      expect(event?.sentence).toBe('افتتحت إدارة المرفأ الرصيف الجديد أمس.');
      expect(event?.entities).toEqual(['port-office']);
    },
  );

  test('and with what is no dateline', () => {
    const text = 'قال الناطق أمس - وهو في صور - إن الرصيف الجديد يفتح قريباً.';
    expect(eventsOf(article('a', '2024-05-20', text, {أمس: '2024-05-19'})).map(({sentence}) => sentence)).toEqual([
      text,
    ]);
  });

  test('and not where it announces what follows', () => {
    const text = 'أصدرت إدارة المرفأ اليوم البيان التالي :-\n\nيفتح المرفأ كل يوم.';
    expect(eventsOf(article('a', '2024-05-20', text, {اليوم: '2024-05-20'}))).toEqual([]);
  });

  test('and is not cut where only who says it has been said', () => {
    const long = `قالت إدارة المرفأ في بيان لها أمس، إنها ${'أنجزت أعمال الرصيف الجديد ومدت إليه طرق البضائع '.repeat(5)}كلها.`;
    const [event] = eventsOf(article('a', '2024-05-20', long, {أمس: '2024-05-19'}));
    expect(event?.sentence).toMatch(/^قالت إدارة المرفأ في بيان لها أمس، إنها أنجزت .*…$/u);
  });

  test('and a relative clause of a long sentence is told with the noun it describes', () => {
    const text =
      'قال المدير إن الميزانية لم تتغير كثيراً منذ الجلسة الأخيرة التي عقدتها إدارة المرفأ يوم 3 أيار، بحسب البيان.';
    expect(told(text, 'يوم 3 أيار', '2024-05-03')).toEqual([text]);
    const long = text.replace('كثيراً', `كثيراً ${'ولا زادت عن العام السابق ولا نقصت عنه '.repeat(4)}`);
    expect(told(long, 'يوم 3 أيار', '2024-05-03')).toEqual(['…الجلسة الأخيرة التي عقدتها إدارة المرفأ يوم 3 أيار…']);
  });
});

describe('an event', () => {
  const first = article('a', '2024-05-20', 'استقبلت سلمى الحاج كريم الزين اليوم في صور.', {اليوم: '2024-05-20'});
  const second = article('b', '2024-05-21', 'كان كريم الزين قد التقى أمس سلمى الحاج في مدينة صور.', {
    أمس: '2024-05-20',
  });

  test('is one however many articles tell it in other words', () => {
    const [event, ...rest] = eventsOf(first, second);
    expect(rest).toEqual([]);
    expect(event).toMatchObject({value: '2024-05-20', timing: 'reported', guessed: false});
    expect(event?.entities.toSorted()).toEqual(['karim', 'salma', 'sour']);
    expect(event?.evidence.map(({article: {id}}) => id)).toEqual(['a', 'b']);
  });

  test('is another on the same day when sentences are unlike', () => {
    const other = article('b', '2024-05-21', 'أغلقت إدارة المرفأ الرصيف القديم أمس بسبب الرياح.', {أمس: '2024-05-20'});
    expect(tellers(eventsOf(first, other))).toEqual(['2024-05-20: a', '2024-05-20: b']);
  });

  test('is another when the same people meet a year later', () => {
    const later = article('b', '2025-05-20', 'استقبلت سلمى الحاج كريم الزين اليوم في صور.', {اليوم: '2025-05-20'});
    expect(tellers(eventsOf(first, later))).toEqual(['2024-05-20: a', '2025-05-20: b']);
  });

  test('is another when the numbers and names of a set phrase differ', () => {
    const report = (id: string, who: string, profit: string): ArticleWords =>
      article(id, '2024-05-20', `حقق ${who} أرباحاً صافية بلغت ${profit} مليون ليرة اليوم.`, {اليوم: '2024-05-20'});
    expect(eventsOf(report('a', 'المصرف', '1137'), report('b', 'المصرف', '2363'))).toHaveLength(2);
    expect(eventsOf(report('a', 'كريم الزين', '55'), report('b', 'سلمى الحاج', '55'))).toHaveLength(2);
  });

  test('of a day takes in what knows only its month and says the same', () => {
    const month = article('b', '2024-06-20', 'كان كريم الزين قد التقى سلمى الحاج في صور في أيار الماضي.', {
      'أيار الماضي': '2024-05',
    });
    const [event, ...rest] = eventsOf(first, month);
    expect(rest).toEqual([]);
    expect([event?.value, event?.evidence.map(({value}) => value)]).toEqual(['2024-05-20', ['2024-05-20', '2024-05']]);
  });

  test('of a month stays apart when two days of it would do', () => {
    const again = article('c', '2024-05-27', 'استقبلت سلمى الحاج كريم الزين اليوم في صور.', {اليوم: '2024-05-27'});
    const month = article('d', '2024-06-20', 'كان كريم الزين قد التقى سلمى الحاج في صور في أيار الماضي.', {
      'أيار الماضي': '2024-05',
    });
    expect(tellers(eventsOf(first, again, month))).toContain('2024-05: d');
  });

  test.each([
    ['reported', '2024-05-20', 'اليوم', '2024-05-20'],
    ['recalled', '2024-06-20', 'يومها', '2024-05-20'],
    ['foretold', '2024-05-10', 'يومها', '2024-05-20'],
  ])('is %s when an article of %s tells it', (timing, date, word, value) => {
    const events = eventsOf(article('a', date, `تفتتح سلمى الحاج الرصيف الجديد ${word} في صور.`, {[word]: value}));
    expect(events.map(event => event.timing)).toEqual([timing]);
  });

  test('keeps its id whatever is told later', () => {
    const [before] = eventsOf(first);
    const [after] = eventsOf(first, second);
    expect(after?.id).toBe(before?.id);
    expect(before?.id).toMatch(/^e-[0-9a-f]{10}$/u);
  });
});

describe('whatever the archive', () => {
  const archive = [
    article('a', '2024-05-20', 'استقبلت سلمى الحاج كريم الزين اليوم في صور.', {اليوم: '2024-05-20'}),
    article('b', '2024-05-21', 'كان كريم الزين قد التقى أمس سلمى الحاج في مدينة صور.', {أمس: '2024-05-20'}),
    article('c', '2024-05-21', 'أغلقت إدارة المرفأ الرصيف القديم أمس بسبب الرياح.', {أمس: '2024-05-20'}),
    article('d', '2024-06-20', 'كان كريم الزين قد التقى سلمى الحاج في صور في أيار الماضي.', {'أيار الماضي': '2024-05'}),
  ];

  test('the order of articles does not matter', () => {
    const plain = (events: readonly ArchiveEvent[]): unknown =>
      events.map(({id, sentence, entities, evidence}) => [
        id,
        sentence,
        entities,
        evidence.map(({article: {id: of}}) => of),
      ]);
    expect(plain(eventsOf(...archive.toReversed()))).toEqual(plain(eventsOf(...archive)));
  });

  test('the evidence of every event has its sentence word for word', () => {
    for (const {sentence, sentenceFrom, evidence} of eventsOf(...archive)) {
      expect(sentenceFrom.record.text).toContain(sentence.replaceAll('…', ''));
      for (const entry of evidence) expect(entry.article.record.text).toContain(entry.sentence.replaceAll('…', ''));
    }
  });

  test('an article added elsewhere leaves events as they are', () => {
    const added = article('z', '2025-01-05', 'افتتحت سلمى الحاج الرصيف الجديد أمس في صور.', {أمس: '2025-01-04'});
    const ids = (events: readonly ArchiveEvent[]): readonly string[] =>
      events.map(({id, sentence}) => `${id} ${sentence}`);
    const before = ids(eventsOf(...archive));
    expect(ids(eventsOf(...archive, added)).slice(0, before.length)).toEqual(before);
  });
});
