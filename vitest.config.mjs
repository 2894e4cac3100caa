import { defineConfig } from 'vitest/config';

/** Tests that replace modules, or change what belongs to the process. */
const alone = ['test/unit/client/**/*.test.ts', 'test/cli/**/*.test.ts'];

/** Host tests (test/host) need a real VS Code and have a runner of their own: `npm run test:host`. */
export default defineConfig({
  test: {
    globalSetup: 'test/support/temp-root.ts',
    // Ends what hangs; a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // Loading our modules once per worker, not once per file, saves two thirds of the time.
      {
        extends: true,
        test: {
          name: 'pure',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...alone, 'test/host/**', 'node_modules/**'],
        },
      },
      { extends: true, test: { name: 'process', include: alone } },
    ],
  },
});
