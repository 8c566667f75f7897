import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {nearest} from '../../src/input/nearest.ts';
import {readYaml} from '../../src/input/read-yaml.ts';

const places = (text: string) =>
  readYaml(text).problems.map(({kind, place: {line, column}}) => `${line}:${column} ${kind}`);

describe('readYaml', () => {
  test('takes dates as text, and those values as they are written that it is told to', () => {
    const {data} = readYaml('a: 2023-10-19\nb: 2023\nc: 2023\nd: [1,2]', {asWritten: new Set(['c', 'd'])});
    expect({...(data as object)}).toEqual({a: '2023-10-19', b: 2023, c: '2023', d: '[1,2]'}); // a mapping was written
  });

  test('knows where values and keys stand', () => {
    const yaml = readYaml('a:\n  - b: 1\n    c: [x, "y z"]\n');
    expect(yaml.placeOf(['a', 0, 'c', 1])).toEqual({line: 3, column: 12});
    expect(yaml.placeOfKey(['a', 0, 'c'])).toEqual({line: 3, column: 5});
    expect(yaml.sourceOf(['a', 0, 'c', 1])).toBe('"y z"');
    // A value that is not there is looked for where it should be.
    expect(yaml.placeOf(['a', 0, 'd'])).toEqual({line: 2, column: 5});
  });

  test.each([
    ['a: 1\nb: 2\na: 3', ['3:1 repeated-key']],
    ['a: &x 1\nb: *x', ['1:7 syntax', '2:4 syntax']],
    ['a: !!js/function x', ['1:4 syntax']],
    ['a: "x', ['1:4 syntax']],
    ['? [a]\n: b', ['1:3 syntax']],
    ['a: 1\n---\nb: 2', ['2:1 syntax']],
  ])('%j is wrong at %j', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each([
    ['nested lists', '['.repeat(20_000)],
    ['nested mappings', '{a: '.repeat(20_000)],
    ['nested lines', '- '.repeat(20_000)],
    ['a text longer than is read', `a: ${'x'.repeat(5_000_000)}`],
  ])('says that %s are too much', (_, text) => {
    const {data, problems} = readYaml(text);
    expect(data).toBeUndefined();
    expect(problems.map(({message}) => message.en)).toEqual([expect.stringContaining('nested too deeply or too long')]);
  });

  test('a key like __proto__ is a key, and changes no object', () => {
    const {data} = readYaml('__proto__: {polluted: 1}');
    expect(Object.keys(data as object)).toEqual(['__proto__']); // a mapping was written
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      'a: ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '\n',
      '  ',
      '&x ',
      '*x',
      '!t ',
      '|',
      '>',
      '#',
      ': ',
      '? ',
      '%',
      '---',
      'س',
      '\t',
    );
    fc.assert(fc.property(fc.array(piece, {maxLength: 40}), pieces => readYaml(pieces.join('')).problems.length >= 0));
  });
});

describe('nearest', () => {
  test.each([
    ['titel', 'title'],
    ['sorce', 'source'],
    ['tag', 'tags'],
    ['datelines', 'dateline'],
    ['name', undefined],
    ['xyz', undefined],
  ])('%s is %s', (word, meant) => {
    expect(nearest(word, ['title', 'date', 'source', 'tags', 'dateline'])).toBe(meant);
  });
});
