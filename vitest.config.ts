import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { seed } from './tests/seed';

const inADocument = ['tests/{dom,component}/**/*.test.{ts,tsx}'];

/** `*.test.ts` is Vitest's, `*.spec.ts` is Playwright's. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    sequence: { shuffle: true, seed },
    setupFiles: ['tests/seed.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    // A property that is cut off goes on beside the next test, and fails that one too.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...inADocument, 'tests/build/**', 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: { name: 'document', environment: 'happy-dom', include: inADocument },
      },
      {
        // Judges what `npm run build` wrote; `npm test` builds first.
        extends: true,
        test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] },
      },
    ],
  },
});
