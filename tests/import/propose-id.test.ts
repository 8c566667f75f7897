import {describe, expect, it} from 'vitest';
import {freeId, proposeId} from '../../src/import/propose-id.ts';

const HASH = '783f42280123456789';

describe('an id', () => {
  it.each([
    ['2023-10-19', 'lavrov in Pyongyang.txt', '2023-10-19-lavrov-in-pyongyang'],
    ['2023-10-19', '2023-10-19-lavrov.txt', '2023-10-19-lavrov'],
    ['2023-10-19', '000_3708f9b4045e88d4.txt', '2023-10-19-783f4228'],
    ['2023-10-19', 'خبر.txt', '2023-10-19-783f4228'],
    ['2023-10-19', 'article.txt', '2023-10-19-783f4228'],
    ['2023-10-19', '', '2023-10-19-783f4228'],
    ['[2023-10-12,2023-10-19]', 'a.txt', '2023-10-12-783f4228'],
    ['2023-10', 'beirut-port.html', '2023-10-01-beirut-port'],
    ['2023-10-19T10:00:00+03:00', 'beirut-port.html', '2023-10-19-beirut-port'],
  ])('of %s and %s is %s', (date, name, id) => {
    expect(proposeId(date, HASH, name)).toBe(id);
  });

  it('gets a number when it is taken', () => {
    const taken = new Set(['x', 'x-2']);
    expect(freeId('x', id => taken.has(id))).toBe('x-3');
  });
});
