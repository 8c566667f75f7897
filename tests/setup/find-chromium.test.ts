import {describe, expect, test} from 'vitest';
import {countTests} from './count-tests.ts';
import {chromiumArguments, findChromium, type Machine} from './find-chromium.ts';

/** A machine without any browser; what is run on it is noted, and may bring programs with it. */
const machine = (
  more: Partial<Machine> = {},
  brings: (command: string) => readonly string[] = () => [],
): {readonly machine: Machine; readonly ran: string[]} => {
  const ran: string[] = [];
  const programs = new Set<string>();
  return {
    ran,
    machine: {
      platform: 'linux',
      environment: {PATH: '/bin:/usr/local/bin'},
      isRoot: true,
      distribution: 'debian',
      works: program => programs.has(program),
      run: (program, args) => {
        const command = [program, ...args].join(' ');
        ran.push(command);
        for (const path of brings(command)) programs.add(path);
      },
      ...more,
    },
  };
};

describe('findChromium', () => {
  test('takes the one that is named, and no other when that does not start', () => {
    const {machine: named, ran} = machine({
      environment: {SIJILL_CHROMIUM: '/opt/c'},
      works: program => program === '/opt/c',
    });
    expect(findChromium(named)).toBe('/opt/c');
    expect(() => findChromium({...named, works: program => program === '/usr/bin/chromium'})).toThrow(
      'SIJILL_CHROMIUM=/opt/c',
    );
    expect(ran).toEqual([]);
  });

  test('takes the first on the path or at a usual place that starts, and installs nothing', () => {
    const {machine: plain, ran} = machine();
    expect(findChromium({...plain, works: program => program === '/usr/local/bin/chromium'})).toBe(
      '/usr/local/bin/chromium',
    );
    expect(findChromium({...plain, works: program => program === '/opt/google/chrome/chrome'})).toBe(
      '/opt/google/chrome/chrome',
    );
    expect(ran).toEqual([]);
  });

  test('installs the package of Debian as root', () => {
    const {machine: bare, ran} = machine({}, command => (command.includes('install') ? ['/usr/bin/chromium'] : []));
    expect(findChromium(bare)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends chromium']);
  });

  test.each([
    ['on Ubuntu as root, with its libraries', {distribution: 'ubuntu'}, / install --with-deps --no-shell chromium$/],
    ['as another user', {isRoot: false}, / install --no-shell chromium$/],
    ['on a Mac', {platform: 'darwin', distribution: undefined, isRoot: false}, / install --no-shell chromium$/],
  ] as const)("installs Playwright's own %s", (_name, more, command) => {
    const {machine: bare, ran} = machine(more);
    expect(() => findChromium(bare)).toThrow();
    expect(ran).toHaveLength(1);
    expect(ran[0]).toMatch(command);
  });

  test('says what was tried when nothing helps', () => {
    const {machine: bare} = machine({
      run: program => {
        throw new Error(`${program}: no network`);
      },
    });
    expect(() => findChromium(bare)).toThrow(
      /apt-get install chromium: apt-get: no network[\s\S]*playwright-core install chromium: [\s\S]*SIJILL_CHROMIUM/,
    );
  });

  test('gives up the sandbox for root only', () => {
    expect(chromiumArguments(true)).toContain('--no-sandbox');
    expect(chromiumArguments(false)).not.toContain('--no-sandbox');
  });
});

describe('countTests', () => {
  const file = (status: string, ...tests: readonly string[]) => ({
    status,
    assertionResults: tests.map(each => ({status: each})),
  });

  test.each([
    [
      'counts tests, not files',
      [file('passed', 'passed', 'passed'), file('passed', 'passed')],
      true,
      {passed: 3, failed: 0},
    ],
    ['counts a skipped test as failed', [file('passed', 'passed', 'pending')], true, {passed: 1, failed: 1}],
    ['counts a file that does not load', [file('passed', 'passed'), file('failed')], false, {passed: 1, failed: 1}],
    ['counts a failed test once', [file('failed', 'passed', 'failed')], false, {passed: 1, failed: 1}],
    ['counts a run that failed for a reason of its own', [file('passed', 'passed')], false, {passed: 1, failed: 1}],
    ['takes no test at all for a failure', [], true, {passed: 0, failed: 1}],
  ])('%s', (_name, testResults, endedWell, expected) => {
    expect(countTests({testResults}, endedWell)).toEqual(expected);
  });

  test('takes a missing report for a failure', () => {
    expect(countTests(undefined, true)).toEqual({passed: 0, failed: 1});
  });
});
