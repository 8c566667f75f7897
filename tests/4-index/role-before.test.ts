import {describe, expect, test} from 'vitest';
import {readWordLists} from '../../src/1-read/read-word-lists.ts';
import {roleBefore} from '../../src/4-index/role-before.ts';
import type {EntityType, Mention} from '../../src/model/record.ts';

/** The role before the name in {braces}; names of bodies and places are in [brackets], other people's in <angles>. */
const roleIn = (marked: string, country?: string) => {
  const mentions: Mention[] = [];
  const types: Readonly<Record<string, EntityType>> = {'{': 'person', '<': 'person', '[': 'place'};
  let text = '';
  let person: Mention | undefined;
  for (const [part, open, name = ''] of marked.matchAll(/([{<[])([^}>\]]*)[}>\]]|[^{<[]+/gu)) {
    if (open === undefined) {
      text += part;
      continue;
    }
    const mention: Mention = {
      start: text.length,
      end: text.length + name.length,
      text: name,
      type: types[open] ?? 'person',
      entity: null,
      name,
      rule: 'test',
    };
    text += name;
    mentions.push(mention);
    if (open === '{') person = mention;
  }
  if (!person) throw new Error(`no {name} in ${marked}`);
  return roleBefore({text, mentions}, person, readWordLists(), country);
};

describe('a role before a name', () => {
  test.each([
    ['قال وزير الخارجية الروسي {سيرغي لافروف} أمس.', 'وزير الخارجية الروسي'],
    ['والتقى زعيم [كوريا الشمالية] {كيم جونغ أون} الوفد.', 'زعيم كوريا الشمالية'],
    ['وصل وزير خارجية [فرنسا] {جان إيف لودريان}.', 'وزير خارجية فرنسا'],
    ['ودعا وزير الدفاع {أندريه بيلوسوف} إلى التهدئة.', 'وزير الدفاع'],
    ['سلّم الرسالة للرئيس الفرنسي {إيمانويل ماكرون}.', 'الرئيس الفرنسي'],
    ['قالت نائبة الرئيس {كامالا هاريس}.', 'نائبة الرئيس'],
    ['استقبله أمير [قطر] الشيخ {تميم بن حمد}.', 'أمير قطر'],
    ['ثم قال اللواء {منصور التركي}.', 'اللواء'],
  ])('%s', (marked, role) => {
    expect(roleIn(marked)?.text).toBe(role);
  });

  test.each([
    ['a stop lies between', 'سافر الرئيس الروسي. {كيم جونغ أون} بقي.'],
    ['a particle stands on the name', 'حضر الوزير السوري و{سيرغي لافروف}.'],
    ['another name lies between', 'استقبل الرئيس الروسي <فلاديمير بوتين> {كيم جونغ أون}.'],
    ['a verb lies between', 'قال رئيس الوزراء إن {بوتين} قادم.'],
    ['it may be the role of either', 'قال المتحدث باسم الرئيس الروسي {ديمتري بيسكوف}.'],
    ['it is a bare office', 'وأضاف الرئيس {بوتين}.'],
    ['a preposition only looks like one', 'وإلى الجنوب {سعيد}.'],
    ['it is said of a counterpart', 'مع نظيره الكوري الشمالي {ري يونغ هو}.'],
  ])('is not read where %s', (_, marked) => {
    expect(roleIn(marked)).toBeUndefined();
  });

  test('of another nationality than the person has belongs to somebody else', () => {
    const marked = 'استقبل الرئيس الروسي {كيم جونغ أون}.';
    expect(roleIn(marked, 'KP')).toBeUndefined();
    expect(roleIn(marked)).toEqual({text: 'الرئيس الروسي', isConfirmed: false});
    expect(roleIn(marked, 'RU')).toEqual({text: 'الرئيس الروسي', isConfirmed: true});
  });
});
