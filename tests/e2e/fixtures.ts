import { test as base, expect } from '@playwright/test';
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
  extension: async ({}, use) => {
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
