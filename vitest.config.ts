import { defineConfig } from 'vitest/config';

const ignored = ['node_modules/**', '.output/**', '.cache/**'];
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Three kinds of tests: in Node beside the code, on the built extension, and driving real browsers. */
export default defineConfig({
  oxc,
  test: {
    projects: [
      {
        oxc,
        test: {
          name: 'node',
          // A busy machine is slow, not wrong.
          testTimeout: 30_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.browser.test.ts', 'tests/build/**'],
        },
      },
      { test: { name: 'build', include: ['tests/build/*.test.ts'], exclude: ignored, testTimeout: 300_000 } },
      {
        oxc,
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: ignored,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A browser that is stopped in the middle of its work loses now and then what no extension can keep.
          retry: 1,
          // Two cores: browsers that wait for each other's turn are faster than browsers that share.
          fileParallelism: false,
        },
      },
    ],
  },
});
