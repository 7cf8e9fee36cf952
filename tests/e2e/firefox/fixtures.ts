import { test as base, expect } from '@playwright/test';
import { launchFirefox, type RunningFirefox } from '../../../scripts/browsers/firefox';
import { buildFolder } from '../../../scripts/build';
import { type DemoMailbox, startDemoMailbox } from '../../../scripts/demo-mailbox/server';
import type { Settings } from '../../../utils/settings/schema';
import { ineke } from '../harness/extension';
import { installIsDone } from '../harness/install-is-done';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Firefox of its own with the extension, fresh for each test. */
  readonly firefox: RunningFirefox;
  readonly mailbox: DemoMailbox;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  firefox: async ({}, use) => {
    const firefox = await launchFirefox({ extension: buildFolder('firefox', 'testing'), headless: true });
    await use(firefox);
    await firefox.close();
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  mailbox: async ({}, use) => {
    const mailbox = await startDemoMailbox();
    await use(mailbox);
    await mailbox.close();
  },
});

/** Stores settings as an accepted first run would, once the install is done. */
export async function accept(firefox: RunningFirefox, changes: Partial<Settings> = {}): Promise<void> {
  const page = await firefox.openOwnPage('manifest.json');
  await expect.poll(() => page.evaluate(installIsDone), { timeout: 30_000, intervals: [100] }).toBe(true);
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), { ...ineke, ...changes });
  await page.close();
}
