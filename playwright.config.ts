import { defineConfig } from '@playwright/test';

/** Real browsers with the built extension. `*.spec.ts` is Playwright's, `*.test.ts` is Vitest's. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  globalSetup: './tests/e2e/harness/build.ts',
  globalTeardown: './tests/e2e/harness/picture-index.ts',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', testIgnore: '**/firefox/**' },
    { name: 'firefox', testMatch: '**/firefox/**/*.spec.ts', fullyParallel: false },
  ],
});
