/**
 * The Chromium that browser tests run in: one that is on the machine, or else one that is installed now. The tests never
 * go on without it: when none can be had, the error says what was tried and what to do.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, dirname, join} from 'node:path';
import {chromium} from 'playwright-core';

/** What is known of the machine, so that a test can look at another one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** `ID` of /etc/os-release; undefined elsewhere. */
  readonly distribution: string | undefined;
  /** Whether a program starts and ends well. A path may exist and not work: Ubuntu's chromium-browser only points to a snap. */
  readonly works: (program: string, args: readonly string[]) => boolean;
  /** Runs a program to its end with its output shown; throws when it fails. */
  readonly run: (program: string, args: readonly string[]) => void;
}

/** Path of a Chromium that starts; installs one when there is none. Throws when that fails too. */
export const findChromium = (machine: Machine = thisMachine()): string => {
  const named = machine.environment[VARIABLE];
  if (named !== undefined && named !== '') {
    if (starts(machine, named)) return named;
    throw new Error(`${VARIABLE}=${named}: this program does not start; name another, or unset the variable`);
  }
  const tried: string[] = [];
  const look = (): string | undefined => candidates(machine).find(path => starts(machine, path));
  const found = look();
  if (found !== undefined) return found;
  for (const {name, applies, commands} of INSTALLERS) {
    if (!applies(machine)) continue;
    try {
      for (const [program, ...args] of commands(machine)) machine.run(program, args);
      tried.push(`${name}: it ran, but no Chromium was found after it`);
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const installed = look();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    [
      'The browser tests need Chromium, and none could be found or installed.',
      ...tried,
      `Install Chromium or Chrome, or name one in ${VARIABLE}.`,
    ].join('\n'),
  );
};

/** Arguments every test starts Chromium with: no graphics card, nothing of its own on the network, no sandbox for root only. */
export const chromiumArguments = (isRoot: boolean): readonly string[] => [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** The machine this process runs on. */
export const thisMachine = (): Machine => ({
  platform: process.platform,
  environment: process.env,
  isRoot: process.getuid?.() === 0,
  distribution: readDistribution(),
  works: (program, args) => {
    try {
      execFileSync(program, args, {stdio: 'ignore', timeout: 30_000});
      return true;
    } catch {
      return false;
    }
  },
  run: (program, args) => {
    // What is printed goes beside the test results, not among them.
    execFileSync(program, args, {stdio: ['ignore', process.stderr, process.stderr], timeout: 600_000});
  },
});

const VARIABLE = 'SIJILL_CHROMIUM';

const PATHS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
};

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] as const;

const candidates = ({platform, environment}: Machine): readonly string[] => [
  ...(environment['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => (folder === '' ? [] : NAMES.map(name => join(folder, name)))),
  ...(PATHS[platform] ?? []),
  chromium.executablePath(),
];

// Chrome on Windows opens a window for `--version`: there, being present is enough.
const starts = (machine: Machine, path: string): boolean =>
  machine.platform === 'win32' ? existsSync(path) : machine.works(path, ['--version']);

type Command = readonly [program: string, ...args: string[]];

interface Installer {
  readonly name: string;
  readonly applies: (machine: Machine) => boolean;
  readonly commands: (machine: Machine) => readonly Command[];
}

/** Tried in this order. Ubuntu's own package is a snap, which does not start in a container, so there Playwright's comes first. */
const INSTALLERS: readonly Installer[] = [
  {
    name: 'apt-get install chromium',
    applies: ({isRoot, distribution}) => isRoot && distribution === 'debian',
    commands: () => [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
  {
    name: 'playwright-core install chromium',
    applies: () => true,
    // With root on a Debian or Ubuntu, the libraries it needs come along.
    commands: ({isRoot, distribution}) => [
      [
        process.execPath,
        join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js'),
        'install',
        ...(isRoot && (distribution === 'debian' || distribution === 'ubuntu') ? ['--with-deps'] : []),
        '--no-shell',
        'chromium',
      ],
    ],
  },
];

const readDistribution = (): string | undefined => {
  if (!existsSync('/etc/os-release')) return undefined;
  return /^ID="?([\w-]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
};
