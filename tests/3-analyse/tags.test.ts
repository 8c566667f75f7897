import {describe, expect, test} from 'vitest';
import {suggestTags} from '../../src/3-analyse/tags/suggest-tags.ts';
import {tokenise} from '../../src/arabic/tokenise.ts';
import type {Tag} from '../../src/model/authority.ts';
import type {TagId} from '../../src/model/ids.ts';

// Ids of the tests' own authority, made here as `read-authority.ts` makes an archive's.
const tag = (id: string, name: string, ...aliases: readonly string[]): Tag => ({id: id as TagId, name, aliases});

const TAGS = [
  tag('diplomacy', 'دبلوماسية'),
  tag('sanctions', 'عقوبات', 'حظر اقتصادي'),
  tag('space', 'الفضاء'),
  tag('nuclear', 'أسلحة نووية', 'السلاح النووي'),
];

const suggested = (text: string, tags: readonly Tag[] = TAGS) =>
  suggestTags(text, tokenise(text), tags).map(({id}) => id);

describe('suggestTags', () => {
  test('suggests a heading of the first paragraph', () => {
    expect(suggested('فرضت الحكومة عقوبات جديدة.\nثم صمتت.')).toEqual(['sanctions']);
  });

  test('suggests one named twice further down, not once', () => {
    expect(suggested('عنوان\nتحدث عن عقوبات ثم سكت.')).toEqual([]);
    expect(suggested('عنوان\nتحدث عن عقوبات ثم عن عقوبات أخرى.')).toEqual(['sanctions']);
  });

  test('does not mind the article, particles, harakat or spelling', () => {
    expect(suggested('رُفعت العقوبات، وبالعقوبات يهددون، وللفضاء رحلة.')).toEqual(['sanctions', 'space']);
    expect(suggested('الدبلوماسيّة')).toEqual(['diplomacy']);
  });

  test('reads aliases and headings of two words, and not half of them', () => {
    expect(suggested('فُرض حظر اقتصادي على البلاد')).toEqual(['sanctions']);
    expect(suggested('ملف السلاح النووي')).toEqual(['nuclear']);
    expect(suggested('محطة نووية في حظر')).toEqual([]);
  });

  test('puts the most named first and orders equals by id', () => {
    expect(suggested('الفضاء الفضاء عقوبات دبلوماسية')).toEqual(['space', 'diplomacy', 'sanctions']);
  });

  test('suggests six at most', () => {
    const many = Array.from({length: 9}, (_, index) => tag(`t${index}`, `وسم${'ابتثجحخدذ'[index] ?? ''}`));
    expect(suggested(many.map(({name}) => name).join(' '), many)).toEqual(['t0', 't1', 't2', 't3', 't4', 't5']);
  });

  test('finds no heading inside a longer word', () => {
    expect(suggested('فضائي وفضائيات', [tag('space', 'فضاء')])).toEqual([]);
  });

  test('suggests nothing for a text or an authority without words', () => {
    expect(suggested('')).toEqual([]);
    expect(suggested('عقوبات', [tag('none', '،')])).toEqual([]);
  });
});
