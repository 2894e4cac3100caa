import { defineConfig } from 'vitest/config';

/** Host tests (test/host) need a real VS Code and have a runner of their own: `npm run test:host`. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/host/**', 'node_modules/**'],
    testTimeout: 20_000,
  },
});
