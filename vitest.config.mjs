import { defineConfig } from 'vitest/config';

/** Host tests (test/host) need a real VS Code and have a runner of their own: `npm run test:host`. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/host/**', 'node_modules/**'],
    // Ends what hangs; a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
