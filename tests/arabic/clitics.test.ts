import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readings, startAfter} from '../../src/arabic/clitics.ts';
import {fold} from '../../src/arabic/normalise.ts';
import {type Token, tokenise} from '../../src/arabic/tokenise.ts';

describe('readings', () => {
  test.each([
    ['لندن', ['+لندن', 'ل+ندن']],
    ['وبالقاهرة', ['+وبالقاهره', 'و+بالقاهره', 'وب+القاهره']],
    ['للولايات', ['+للولايات', 'ل+لولايات', 'لل+الولايات']],
    ['فلليابان', ['+فلليابان', 'ف+لليابان', 'فل+لليابان'.replace('لليابان', 'ليابان'), 'فلل+اليابان']],
    ['مصر', ['+مصر']],
    ['وب', ['+وب']],
  ])('%s', (word, expected) => {
    expect(readings(only(word)).map(({clitics, host}) => `${clitics}+${host}`)).toEqual(expected);
  });

  test('gives words of other scripts and marks one reading', () => {
    for (const text of ['Berlin', '2024', '«']) expect(readings(only(text))).toHaveLength(1);
  });

  test('begins a host behind its particles and the tatweel and harakat on them', () => {
    for (const [text, clitics, host] of [
      ['بـ\u200Dالقاهرة', 'ب', 'القاهرة'],
      ['وَبِالقاهرة', 'وب', 'القاهرة'],
      ['لِلولايات', 'لل', 'ولايات'],
    ] as const) {
      const reading = readings(only(text)).find(candidate => candidate.clitics === clitics);
      expect(text.slice(reading?.start)).toBe(host);
    }
  });

  test('rebuilds the word from any of its readings', () => {
    const letters = fc.array(fc.constantFrom(...'وفبكلاالتعيم', '\u064E', '\u0640'), {minLength: 1, maxLength: 9});
    fc.assert(
      fc.property(letters, parts => {
        for (const token of tokenise(parts.join(''))) {
          for (const {clitics, host, start} of readings(token)) {
            const written = clitics.endsWith('لل') && host.startsWith('ال') ? host.slice(2) : host;
            const writtenToo = clitics.endsWith('لل') && host.startsWith('ال') ? host.slice(1) : host;
            expect([clitics + written, clitics.slice(0, -1) + writtenToo, clitics + host]).toContain(token.folded);
            expect(start).toBeGreaterThanOrEqual(token.start);
            expect(token.folded.endsWith(fold(token.surface.slice(start - token.start)))).toBe(true);
          }
        }
      }),
      {numRuns: 500},
    );
  });
});

describe('startAfter', () => {
  test('counts folded letters, and a ligature as all it holds', () => {
    expect(startAfter(only('وَلَد'), 1)).toBe(2);
    expect(startAfter(only('ولد'), 0)).toBe(0);
    expect(startAfter(only('ولد'), 3)).toBe(3);
  });
});

function only(text: string): Token {
  const [token, second] = tokenise(text);
  if (token === undefined || second !== undefined) throw new Error(`${text} is not one token`);
  return token;
}
