import {describe, expect, test} from 'vitest';
import {analyseArticle} from '../../src/3-analyse/analyse-article.ts';
import {keyPhrases} from '../../src/3-analyse/tags/key-phrases.ts';
import {suggestHeadings} from '../../src/3-analyse/tags/suggest-headings.ts';
import {tokenise} from '../../src/arabic/tokenise.ts';
import type {Tag} from '../../src/model/authority.ts';
import type {TagId} from '../../src/model/ids.ts';
import {KNOWLEDGE} from './prepared.ts';

const phrases = (text: string): readonly string[] =>
  keyPhrases(tokenise(text), [], 0, KNOWLEDGE.words).map(({phrase}) => phrase);

describe('keyPhrases', () => {
  test('gives a definite noun phrase that comes twice, as printed most often and without its particles', () => {
    expect(phrases('ارتفعت أسعار المكالمات أمس.\nوترتبط أسعار المكالمات بالضرائب.')).toEqual(['أسعار المكالمات']);
    expect(phrases('دعا إلى حظر الأسلحة النووية.\nوقال إن الأسلحة النووية خطر.')).toEqual(['الأسلحة النووية']);
    expect(phrases('أشاد بحرية الإعلام.\nوعن حرية الإعلام تحدث، ولحرية الإعلام عاد.')).toEqual(['حرية الإعلام']);
  });

  test('gives nothing that comes once', () => {
    expect(phrases('ارتفعت أسعار المكالمات أمس.')).toEqual([]);
  });

  test.each([
    ['offices and nationalities', 'قال وزير الخارجية. عاد وزير الخارجية. القوات العراقية تقدمت. القوات العراقية عادت.'],
    ['generic words', 'في المرحلة المقبلة. في المرحلة المقبلة. عدد الحالات. عدد الحالات.'],
    ['verbs and their objects', 'يدرس الطلاب. يدرس الطلاب. أعلنت الحكومة. أعلنت الحكومة.'],
    ['words with a mark between them', 'الحرية، الإعلام. الحرية، الإعلام.'],
  ])('gives no %s', (_, text) => {
    expect(phrases(text)).toEqual([]);
  });

  test('leaves names and dates alone', () => {
    const text = 'عاد مجلس الأمن إلى البحث. وقال مجلس الأمن إنه قلق. وانعقد مجلس الأمن.';
    const {suggestedTags} = analyseArticle({text, published: '2024-05-20', prefer: 'auto'}, KNOWLEDGE);
    expect(suggestedTags).toEqual([]);
  });

  test('puts a phrase of the lead before one as frequent', () => {
    const text = 'حرية الإعلام أولاً.\nأسعار المكالمات. أسعار المكالمات. حرية الإعلام.';
    expect(keyPhrases(tokenise(text), [], text.indexOf('\n'), KNOWLEDGE.words).map(({phrase}) => phrase)).toEqual([
      'حرية الإعلام',
      'أسعار المكالمات',
    ]);
  });
});

test('suggests headings of the authority first, and no key phrase that is spelt like one', () => {
  const text = 'أسعار المكالمات والضرائب.\nأسعار المكالمات وحرية الإعلام، وحرية الإعلام.';
  // An id of the test's own authority.
  const tags: readonly Tag[] = [{id: 'calls' as TagId, name: 'أسعار مكالمات', aliases: []}];
  const found = suggestHeadings(text, tokenise(text), {tags, taken: [], words: KNOWLEDGE.words});
  expect(found.map(({name}) => name)).toEqual(['أسعار مكالمات', 'حرية الإعلام']);
  expect(found.at(-1)?.id).toMatch(/^t-[0-9a-f]+$/u);
});
