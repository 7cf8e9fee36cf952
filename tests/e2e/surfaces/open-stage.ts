import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { launchChromium } from '../../../scripts/browsers/chromium';
import type { UiLanguage } from '../../../utils/settings/schema';
import type {} from './stage/stage';
import { type StageFiles, writeStageFiles } from './stage-files';

/** In ms; bundling the stage takes a minute where much else runs. */
const slowestSetUp = 240_000;

interface WorkerFixtures {
  readonly files: StageFiles;
  readonly browserContext: BrowserContext;
  readonly keptPage: Page;
}
interface Fixtures {
  /** An open stage in a page of its own, on a page like a webmail's, in the given language. */
  readonly open: (language?: UiLanguage, html?: string) => Promise<Page>;
  /** An open stage, in English, in a page that many tests load one after the other: its size and its media are as they were left. */
  readonly reopened: Page;
}

export { expect } from '@playwright/test';

export const test = base.extend<Fixtures, WorkerFixtures>({
  files: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const files = await writeStageFiles();
      await use(files);
      await files.remove();
    },
    { scope: 'worker', timeout: slowestSetUp },
  ],
  browserContext: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const browser = await launchChromium({ headless: true, viewport: { width: 1280, height: 800 } });
      await browser.context.addInitScript(openShadowRoots);
      await use(browser.context);
      await browser.close();
    },
    { scope: 'worker', timeout: slowestSetUp },
  ],
  keptPage: [
    async ({ browserContext }, use) => {
      const page = await browserContext.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker', timeout: slowestSetUp },
  ],
  open: async ({ files, browserContext }, use) => {
    const pages: Page[] = [];
    const errors: Error[] = [];
    await use(async (language = 'en', html) => {
      const page = await browserContext.newPage();
      pages.push(page);
      page.on('pageerror', (error) => errors.push(error));
      await load(page, await files.pageOf(html), language);
      return page;
    });
    for (const page of pages) await page.close();
    base.expect(errors).toEqual([]);
  },
  reopened: async ({ files, keptPage }, use) => {
    const errors: Error[] = [];
    const note = (error: Error) => errors.push(error);
    keptPage.on('pageerror', note);
    await load(keptPage, await files.pageOf(), 'en');
    await use(keptPage);
    keptPage.off('pageerror', note);
    base.expect(errors).toEqual([]);
  },
});

async function load(page: Page, address: string, language: UiLanguage): Promise<void> {
  await page.goto(address);
  await page.evaluate((tag) => window.stage.speak(tag), language);
}

/** Tools of the test look into our surfaces; a page cannot. */
function openShadowRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}
