import {expect, test} from 'vitest';
import {withArticle} from '../../src/arabic/with-article.ts';

test.each([
  ['للأمم المتحدة', 'أمم المتحدة', 'الأمم المتحدة'],
  ['وللحرس الوطني', 'حرس الوطني', 'الحرس الوطني'],
  ['لِلْهلال الأحمر', 'هلال الأحمر', 'الهلال الأحمر'],
  ['قال للندن', 'لندن', 'لندن'],
  ['خلل روما', 'روما', 'روما'],
  ['ملل أمم', 'أمم', 'أمم'],
  ['بللندن', 'ندن', 'ندن'],
])('%s: %s is %s', (text, surface, name) => {
  const start = text.indexOf(surface);
  expect(withArticle(text, start, start + surface.length)).toBe(name);
});
