import { test as base } from '@playwright/test';
import puppeteer, { type KeyInput } from 'puppeteer-core';
import { requireBrowser } from '../../../../scripts/browsers/find';
import { labScript } from '../bundle';
import { type Driver, labCall, readsMessages, scenariosFor } from '../contract';
import { composerPages, messagePages } from '../pages';
import { statePages } from '../pages/states';
import { servePages } from '../serve';
import { readsState } from '../states';

/** Firefox without the extension, one tab for all tests of a worker: the adapters run in the page itself. */
const test = base.extend<object, { readonly driver: Driver }>({
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const pages = await servePages();
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: await requireBrowser('firefox'),
        headless: true,
      });
      const tab = await browser.newPage();
      await use({
        async open(path) {
          // Puppeteer waits for the load of frames that an editor writes itself, which never comes.
          await tab.goto(`${pages.url}${path}`, { waitUntil: 'domcontentloaded' });
          await tab.evaluate('window.ready');
          await tab.evaluate(await labScript());
        },
        ask: async (name, ...args) => (await tab.evaluate(labCall(name, args))) as never,
        click: (selector) => tab.click(selector),
        type: (text) => tab.keyboard.type(text),
        async press(keys) {
          const chord = keys.split('+') as KeyInput[];
          for (const key of chord) await tab.keyboard.down(key);
          for (const key of chord.reverse()) await tab.keyboard.up(key);
        },
      });
      await browser.close();
      await pages.close();
    },
    { scope: 'worker' },
  ],
});

/** One page of each kind of editor and of each way to show recipients goes through everything, the others through the main things. */
const thorough = [/editor=(?:rich|plain|frame)$/, /editor=html$/, /gmail.*variant=new$/, /outlook.*ids=yes/];
const mainThings = [/^finds the composer/, /^repairs the draft/];

for (const page of composerPages) {
  const everything = thorough.some((pattern) => pattern.test(page.path));
  test.describe(`${page.host}: ${page.what}`, () => {
    for (const [name, scenario] of scenariosFor(page)) {
      if (name.includes('every language') || name.includes('class name')) continue;
      if (everything || mainThings.some((pattern) => pattern.test(name)))
        test(name, ({ driver }) => scenario(driver, page));
    }
  });
}

for (const page of statePages) {
  test(`${page.host}: ${page.what}`, ({ driver }) => readsState(driver, page));
}

for (const page of messagePages) {
  test(`${page.host} reads ${page.what}`, ({ driver }) => readsMessages(driver, page));
}
