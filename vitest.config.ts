import { defineConfig } from 'vitest/config';

/** One project per kind of test, so that each can be run alone: `npx vitest run --project unit`. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // How long a test and what it waits for may take says when it hangs, on a machine that does other things, too; never
    // how fast it must be.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      // Once more, and named: sockets and programs of a machine that others use, too.
      { extends: true, test: { name: 'flow', include: ['test/flow/**/*.test.ts'], retry: 1, testTimeout: 60_000 } },
      {
        extends: true,
        test: { name: 'walls', include: ['test/walls/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: 'webview',
          include: ['test/webview/**/*.test.ts'],
          // A shared machine can hold a browser and its sound clock still for a moment, which is not this code's fault: what
          // fails three times in a row is. `npm test` names what needed more than one try.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two processes with a browser each, which wait for their browser half of the time; each loads the host's side once.
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
