import { defineConfig } from '@playwright/test';
import { wantsHorde } from './webmail';

/** A real Roundcube and SOGo, and Horde when asked for, with Dovecot and Postfix on this machine and real browsers. */
export default defineConfig({
  testDir: '.',
  testIgnore: wantsHorde ? [] : ['**/horde.spec.ts'],
  outputDir: '../../.output/webmail',
  globalSetup: './setup/start.ts',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
});
