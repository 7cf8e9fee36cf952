import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { build } from 'vite';
import { launchChromium } from '../../../scripts/browsers/chromium';
import { root } from '../../../scripts/setup/ensure.mjs';
import type { UiLanguage } from '../../../utils/settings/schema';
import type {} from './stage/stage';

/** In ms; bundling the stage takes a minute where much else runs. */
const slowestSetUp = 240_000;
const stageFolder = join(root, 'tests', 'e2e', 'surfaces', 'stage');

async function stageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(stageFolder, 'stage.tsx'), formats: ['iife'], name: 'byname' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The stage was not built.');
  return output.output[0].code;
}

interface WorkerFixtures {
  readonly script: string;
  readonly browserContext: BrowserContext;
}
interface Fixtures {
  /** An open stage on a page like a webmail's, in the given language. */
  readonly open: (language?: UiLanguage, html?: string) => Promise<Page>;
}

export { expect } from '@playwright/test';

export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  script: [async ({}, use) => use(await stageScript()), { scope: 'worker', timeout: slowestSetUp }],
  browserContext: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const browser = await launchChromium({ headless: true, viewport: { width: 1280, height: 800 } });
      await use(browser.context);
      await browser.close();
    },
    { scope: 'worker', timeout: slowestSetUp },
  ],
  open: async ({ script, browserContext }, use) => {
    const pages: Page[] = [];
    const errors: Error[] = [];
    await use(async (language = 'en', html) => {
      const page = await browserContext.newPage();
      pages.push(page);
      page.on('pageerror', (error) => errors.push(error));
      await page.setContent(
        html ?? (await readFile(join(root, 'tests', 'fixtures', 'stage', 'host.html'), 'utf8')),
      );
      // Tools of the test look into our surfaces; a page cannot.
      await page.evaluate(() => {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
          return attach.call(this, { ...init, mode: 'open' });
        };
      });
      await page.addScriptTag({ content: script });
      await page.evaluate((tag) => window.stage.speak(tag), language);
      return page;
    });
    for (const page of pages) await page.close();
    expect(errors).toEqual([]);
  },
});

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules of accessibility that the surfaces on this page break, in words; none is right. */
export async function accessibilityFaults(page: Page, part: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axePath });
  return page.evaluate(async (selector) => {
    const { violations } = await window.axe.run(document.querySelector(selector) ?? document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  }, part);
}

declare global {
  interface Window {
    readonly axe: typeof import('axe-core');
  }
}
