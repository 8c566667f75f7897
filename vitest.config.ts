import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';

/** Two projects: `tests` needs Node only; `browser` builds the sample site and opens it in Chromium. */
export default defineConfig({
  test: {
    // Eleventy imports templates by itself, outside Vite; tsx compiles them as it does in a real build.
    pool: 'forks',
    // Files share their modules, and with them the gazetteer, which takes longer to load than most of them to run.
    isolate: false,
    poolOptions: {forks: {execArgv: ['--import', 'tsx'], maxForks: Math.max(2, availableParallelism() - 1)}},
    setupFiles: ['tests/setup/yield.ts'],
    testTimeout: 120_000,
    // What is waited for comes later on a busy machine; a second, the default, is too little there.
    expect: {poll: {timeout: 20_000}},
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {name: 'tests', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**']},
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
        },
      },
    ],
  },
});
