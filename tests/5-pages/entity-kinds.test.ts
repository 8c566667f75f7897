import {expect, test} from 'vitest';
import {readGazetteer} from '../../src/1-read/read-gazetteer.ts';
import {kindName} from '../../src/5-pages/entity-kinds.ts';

test('every kind of the gazetteer has a name for readers', () => {
  const kinds = new Set(readGazetteer().flatMap(({type, kind}) => (kind === undefined ? [] : [`${type} ${kind}`])));
  const nameless = [...kinds].filter(pair => {
    const [type, kind = ''] = pair.split(' ');
    return (type === 'place' || type === 'organisation') && kind !== 'other' && kindName(type, kind) === undefined;
  });
  expect(nameless).toEqual([]);
});
