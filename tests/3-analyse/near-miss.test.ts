import {describe, expect, test} from 'vitest';
import {readGazetteer} from '../../src/1-read/read-gazetteer.ts';
import {readWordLists} from '../../src/1-read/read-word-lists.ts';
import {findNames} from '../../src/3-analyse/names/find-names.ts';
import {buildNameLexicon} from '../../src/3-analyse/names/name-lexicon.ts';
import {nearMissFinder} from '../../src/3-analyse/names/near-miss.ts';
import {tokenise} from '../../src/arabic/tokenise.ts';

const words = readWordLists();
const authority = {entities: readGazetteer(), sources: [], tags: []};
const lexicon = buildNameLexicon(authority, words);
const find = nearMissFinder(authority, words);
const missesOf = (text: string): readonly string[] =>
  find(findNames(text, tokenise(text), lexicon)).map(({mention, entity}) => `${mention.text} ${entity.id}`);

describe('a near miss', () => {
  test.each([
    ['a wrong letter', 'قال وزير الخارجية الروسي سيرجى لافروق إن المحادثات مستمرة.', 'سيرجى لافروق sergey-lavrov'],
    ['letters that changed places', 'عاد الوفد الكندي من أوتاوا إلى مدينة مونتيرال أمس.', 'مدينة مونتيرال montreal'],
    [
      'a missing letter in a place of a country spoken of',
      'وصل الفريق المصري إلى القاهرة ثم إلى مدينة الإسماعلية أمس.',
      'مدينة الإسماعلية ismailia',
    ],
  ])('%s', (_, text, expected) => {
    expect(missesOf(text)).toEqual([expected]);
  });

  test('is none where Arabic names differ by a letter, for they are two people', () => {
    expect(missesOf('قال الوزير محمد عيسى إن الاجتماع انتهى، وحضر أحمد الجبيل وخالد مشعان.')).toEqual([]);
  });

  test('is none of a place in a country that the article does not speak of', () => {
    expect(missesOf('وصل الوفد إلى مدينة الإسماعلية أمس.')).toEqual([]);
  });
});
