import { defineConfig } from '@playwright/test';

/** A real Roundcube, Dovecot and Postfix on this machine, with real browsers. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/webmail',
  globalSetup: './setup/start.ts',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
});
