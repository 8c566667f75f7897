import type {ArticleWords} from './hand-made-archive.ts';

const FIRST: ArticleWords = {
  id: 'fire-1',
  date: '2024-05-20T11:30:00+03:00',
  text: 'اندلع حريق كبير في مخزن للأخشاب داخل مرفأ صور فجر اليوم الاثنين، وأصيب سبعة عمال بحالات اختناق.\nوقالت سلمى الحاج قائدة فوج الإطفاء إن 14 سيارة إطفاء شاركت في إخماد الحريق، وإن خسائر التجار بلغت 3 ملايين دولار، وإن الأخشاب المكدسة في المخزن غذّت النيران ست ساعات.\nوأغلقت إدارة المرفأ الرصيف الغربي أمام السفن حتى انتهاء التحقيق.',
  names: {صور: 'sour', 'سلمى الحاج': 'salma', 'إدارة المرفأ': 'port-office'},
  times: {'اليوم الاثنين': '2024-05-20'},
};
const SECOND: ArticleWords = {
  id: 'fire-2',
  date: '2024-05-20',
  text: 'التهمت النيران مخزناً للأخشاب في مرفأ صور صباح الاثنين، ونُقل سبعة عمال إلى المستشفى بعد إصابتهم بالاختناق.\nواستمر الحريق ست ساعات قبل أن تتمكن 14 سيارة إطفاء من السيطرة عليه، كما أعلن كريم الزين من فوج الإطفاء، وكانت الأخشاب المكدسة قد غذّت النيران.\nوظل الرصيف الغربي مغلقاً أمام حركة السفن.',
  names: {صور: 'sour', 'كريم الزين': 'karim'},
  times: {الاثنين: '2024-05-20'},
};
const COPY: ArticleWords = {...FIRST, id: 'fire-3', date: '2024-05-21', times: {'اليوم الاثنين': '2024-05-20'}};

/** An article with the headline and source that are given. */
export const by = (words: ArticleWords, title: string, source: string): ArticleWords => ({
  ...words,
  front: {title, source: {kind: 'named', id: `s-${source}`, name: source}},
});
/** A fire in a port: two papers in their own words, a third with the words of the first. */
export const PORT_FIRE: readonly ArticleWords[] = [
  by(FIRST, 'حريق كبير في مخزن للأخشاب بمرفأ صور', 'الأولى'),
  by(SECOND, 'هل كان حريق مخزن الأخشاب في مرفأ صور مدبّراً؟', 'الثانية'),
  by(COPY, 'حريق في صور', 'الثالثة'),
];
