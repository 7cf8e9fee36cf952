import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { requireBrowser } from './find';

export interface RunningFirefox {
  readonly browser: Browser;
  /** `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens an extension page in a tab; WebDriver BiDi itself refuses to go there. */
  openOwnPage(name: string): Promise<Page>;
  close(): Promise<void>;
}

/** How long an extension page may take to load, in ms. */
const patience = 30_000;

const manifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/** Starts Firefox with a fresh profile and the extension installed from its folder, over WebDriver BiDi. */
export async function launchFirefox(options: {
  extension: string;
  headless: boolean;
}): Promise<RunningFirefox> {
  const manifest: unknown = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));
  const { id } = v.parse(manifestSchema, manifest).browser_specific_settings.gecko;
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await requireBrowser('firefox'),
    headless: options.headless,
    // Without it, extension pages are out of reach for every driver.
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'intl.locale.requested': 'en-GB',
      'intl.accept_languages': 'en-GB, en',
    },
  });
  try {
    await browser.installExtension(options.extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const origin = `moz-extension://${uuid}`;
  return {
    browser,
    origin,
    openOwnPage: (name) => openOwnPage(browser, `${origin}/${name}`),
    close: () => browser.close(),
  };
}

/** The page loads although the navigation is never reported as done: so the page itself is asked. */
async function openOwnPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const navigation = page.goto(url).catch(() => undefined);
  await untilLoaded(page, url);
  void navigation;
  return page;
}

/**
 * Asks with plain values, again and again. A question that meets the page before, as it is being replaced, fails in
 * Firefox itself (and one that waits in the page, as `waitForFunction` does, is then lost).
 */
async function untilLoaded(page: Page, url: string): Promise<void> {
  const deadline = Date.now() + patience;
  const isThere = () =>
    page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
      .catch(() => false);
  while (!(await isThere())) {
    if (Date.now() > deadline) throw new Error(`Firefox does not show ${url}.`);
    await setTimeout(50);
  }
}
