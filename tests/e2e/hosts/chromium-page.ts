import { test as base, chromium, expect, type Page } from '@playwright/test';
import { requireBrowser } from '../../../scripts/browsers/find';
import { labScript } from './bundle';
import { type Driver, labCall } from './contract';
import { type PageServer, servePages } from './serve';

interface Tools {
  /** A fresh page; the test fails on any error in it. */
  readonly driver: Driver;
}
interface WorkerTools {
  readonly pages: PageServer;
  /** One tab for all tests of a worker; each opens its page anew. */
  readonly tab: Page;
}

/** Chromium without the extension: the adapters run in the page itself. */
export const test = base.extend<Tools, WorkerTools>({
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const pages = await servePages();
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  tab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: await requireBrowser('chromium'),
        args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      });
      await use(await browser.newPage({ viewport: { width: 1280, height: 860 } }));
      await browser.close();
    },
    { scope: 'worker' },
  ],
  driver: async ({ pages, tab: page }, use) => {
    const errors: string[] = [];
    const note = (error: Error): void => void errors.push(error.message);
    page.on('pageerror', note);
    await use({
      async open(path) {
        await page.goto(`${pages.url}${path}`);
        await page.evaluate('window.ready');
        await page.evaluate(await labScript());
      },
      ask: (name, ...args) => page.evaluate(labCall(name, args)),
      click: (selector) => page.click(selector),
      type: (text) => page.keyboard.type(text),
      press: (keys) => page.keyboard.press(keys),
    });
    page.off('pageerror', note);
    expect(errors, 'errors in the page').toEqual([]);
  },
});
