import { test as base, expect, type TestInfo } from '@playwright/test';
import { launchChromium } from '../../scripts/browsers/chromium';
import { buildFolder } from '../../scripts/build';
import { type DemoMailbox, startDemoMailbox } from '../../scripts/demo-mailbox/server';
import { collectComplaints } from './harness/complaints';
import { Extension } from './harness/extension';

export { expect } from '@playwright/test';
export { Extension, ineke } from './harness/extension';
export { lookAt, shot } from './harness/screenshots';

interface Fixtures {
  /** Chromium of its own with the extension, fresh for each test. The test fails on any error of ours. */
  readonly extension: Extension;
  /** A demo mailbox of its own; `mails()` shows what was sent. */
  readonly mailbox: DemoMailbox;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  extension: async ({}, use, testInfo) => {
    const browser = await launchChromium({
      extension: buildFolder('chrome', 'testing'),
      headless: true,
      viewport: { width: 1280, height: 860 },
      locale: 'en-GB',
    });
    const extension = new Extension(browser);
    const complaints = collectComplaints(extension.context, extension.origin);
    try {
      await use(extension);
      if (testInfo.status !== testInfo.expectedStatus) await keepPictures(extension, testInfo);
    } finally {
      await browser.close();
    }
    expect(complaints, 'errors of the extension while the test ran').toEqual([]);
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  mailbox: async ({}, use) => {
    const mailbox = await startDemoMailbox();
    await use(mailbox);
    await mailbox.close();
  },
});

/** What every tab showed when a test failed. */
async function keepPictures({ context }: Extension, testInfo: TestInfo): Promise<void> {
  for (const [index, page] of context.pages().entries()) {
    const path = testInfo.outputPath(`tab-${index}.png`);
    // A tab that hangs may be what went wrong.
    await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
  }
}
