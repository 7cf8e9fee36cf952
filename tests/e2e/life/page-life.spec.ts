import type { CDPSession, Page } from '@playwright/test';
import { type Extension, expect as expectSoon, test } from '../fixtures';
import { composersPage } from './composers-page';

/** Fifty composers at once are a lot for a slow machine. */
const expect = expectSoon.configure({ timeout: 30_000 });
test.describe.configure({ timeout: 180_000 });

interface ComposersPage {
  open(count: number): void;
  /** In a dialog that keeps all else out of reach. */
  openModal(): void;
  close(): void;
  rebuild(): void;
  openFramed(): void;
  fillFrame(): void;
}

declare global {
  interface Window {
    readonly page: ComposersPage;
  }
}

const tags = (page: Page) => page.locator('byname-composer .tag');
const ours = (page: Page) => page.locator('byname-composer, byname-strip, byname-reading, byname-log');
const editor = (page: Page) => page.getByRole('textbox', { name: 'Message' });

/** The page with its composers, at an address of the mailbox's own. */
async function openPage(extension: Extension, url: string): Promise<Page> {
  await extension.accept();
  const page = await extension.context.newPage();
  await page.route('**/life*', (route) =>
    route.fulfill({ body: composersPage, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(`${url}life`);
  return page;
}

/** What the page's process holds once its rubbish is gone. */
async function held(session: CDPSession): Promise<{ readonly listeners: number; readonly nodes: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

test('500 composers that opened and closed leave no listener, observer or node behind', async ({
  extension,
  mailbox,
}) => {
  const page = await openPage(extension, mailbox.url);
  const session = await extension.context.newCDPSession(page);
  await session.send('Performance.enable');
  const count = 50;
  const round = async (): Promise<void> => {
    await page.evaluate((many) => window.page.open(many), count);
    await expect(page.locator('byname-composer')).toHaveCount(count);
    await page.evaluate(() => window.page.close());
    await expect(ours(page)).toHaveCount(0);
  };
  await round();
  const before = await held(session);
  for (let at = 0; at < 500 / count; at++) await round();
  // One for each composer would be 500, as the test below shows. What the page itself removed may still be on its way out.
  await expect.poll(async () => (await held(session)).listeners - before.listeners).toBeLessThanOrEqual(0);
  await expect.poll(async () => (await held(session)).nodes - before.nodes).toBeLessThan(50);
});

test('what closed composers leave behind is counted', async ({ extension, mailbox }) => {
  const page = await openPage(extension, mailbox.url);
  const session = await extension.context.newCDPSession(page);
  await session.send('Performance.enable');
  const before = await held(session);
  const count = 60;
  await page.evaluate((many) => {
    const left: Element[] = [];
    Object.assign(window, { left });
    for (let at = 0; at < many; at++) {
      window.page.open(1);
      const composer = document.querySelector('form');
      composer?.addEventListener('click', () => left.length);
      if (composer) left.push(composer);
      window.page.close();
    }
  }, count);
  const after = await held(session);
  expect(after.listeners - before.listeners).toBeGreaterThanOrEqual(count);
  expect(after.nodes - before.nodes).toBeGreaterThanOrEqual(count);
});

test('a composer is guarded through all that a page and other extensions do to it', async ({
  extension,
  mailbox,
}) => {
  const page = await openPage(extension, mailbox.url);
  await page.evaluate(() => window.page.open(1));
  await expect(tags(page)).toHaveText(/1 thing to look at/);

  await test.step('its editor is thrown away and built anew', async () => {
    await page.evaluate(() => window.page.rebuild());
    await editor(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ineke de Vries');
    await expect(tags(page)).toHaveText(/Signed by name/);
    await expect(tags(page)).toHaveCount(1);
    await page.evaluate(() => window.page.rebuild());
    await expect(tags(page)).toHaveText(/1 thing to look at/);
  });

  await test.step('another extension puts nodes into it', async () => {
    await editor(page).evaluate((element) => {
      const other = document.createElement('grammarly-extension');
      other.style.cssText = 'position: absolute; top: 0; left: 0; pointer-events: none';
      other.attachShadow({ mode: 'open' }).textContent = 'Geachte heer/mevrouw, uw afdeling Klantenservice';
      element.append(other);
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await tags(page).click();
    const card = page.locator('byname-composer').getByRole('dialog');
    await card
      .getByRole('button', { name: /Ineke de Vries/ })
      .first()
      .click();
    await expect(tags(page)).toHaveText(/Signed by name/);
    await expect(editor(page)).toContainText('Ineke de Vries');
    await expect(editor(page).locator('grammarly-extension')).toHaveCount(1);
  });

  await test.step('the browser translates the page', async () => {
    await page.evaluate(() => {
      window.page.rebuild();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        if (walker.currentNode instanceof Text && walker.currentNode.parentElement?.localName !== 'script')
          texts.push(walker.currentNode);
      }
      for (const text of texts) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text);
      }
    });
    await expect(tags(page)).toHaveText(/1 thing to look at/);
    await expect(tags(page)).toHaveCount(1);
  });

  await test.step('the page turns dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(tags(page)).toHaveText(/1 thing to look at/);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('its frame comes late', async () => {
    await page.evaluate(() => {
      window.page.close();
      window.page.openFramed();
    });
    await expect(tags(page)).toHaveCount(0);
    await page.evaluate(() => window.page.fillFrame());
    await expect(tags(page)).toHaveText(/1 thing to look at/);
  });

  await test.step('the user goes elsewhere and back', async () => {
    await page.evaluate(() => {
      window.page.close();
      window.page.open(1);
    });
    await expect(tags(page)).toHaveText(/1 thing to look at/);
    await page.goto(`${mailbox.url}sent`);
    await page.goBack();
    await page.evaluate(() => {
      window.page.close();
      window.page.open(1);
    });
    await expect(tags(page)).toHaveText(/1 thing to look at/);
    await expect(tags(page)).toHaveCount(1);
  });
});

test('a mail in a dialog that keeps all else out of reach is mended, and offered once it is sent', async ({
  extension,
  mailbox,
}) => {
  const page = await openPage(extension, mailbox.url);
  await page.evaluate(() => window.page.openModal());
  await expect(tags(page)).toHaveText(/1 thing to look at/);
  await tags(page).click();
  const card = page.locator('byname-composer').getByRole('dialog');
  await card
    .getByRole('button', { name: /Ineke de Vries/ })
    .first()
    .click();
  await expect(tags(page)).toHaveText(/Signed by name/);
  await page.getByRole('button', { name: 'Send' }).click();
  const strip = page.locator('byname-strip .strip');
  await strip.getByRole('button', { name: /Log as touch/ }).click();
  await expect(strip).toContainText(/logged/i);
});

test('an extension that is taken away leaves the page as it was, and its user writing', async ({
  extension,
  mailbox,
}) => {
  const page = await openPage(extension, mailbox.url);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const session = await extension.context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(() => window.page.open(1));
  await expect(tags(page)).toHaveText(/1 thing to look at/);
  await tags(page).click();
  await expect(page.locator('byname-composer').getByRole('dialog')).toBeVisible();
  const guarded = await held(session);
  await extension.remove();
  await editor(page).focus();
  await page.keyboard.type('Dag, ');
  await expect(ours(page)).toHaveCount(0);
  await page.keyboard.type('tot morgen. ');
  await expect(editor(page)).toContainText('Dag, tot morgen.');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect((await held(session)).listeners).toBeLessThan(guarded.listeners);
  expect(errors).toEqual([]);
});

test('a page whose site is taken back in the browser is let go, and guarded anew once it is given again', async ({
  extension,
  mailbox,
}) => {
  const page = await openPage(extension, mailbox.url);
  const session = await extension.context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(() => window.page.open(1));
  await expect(tags(page)).toHaveText(/1 thing to look at/);
  const guarded = await held(session);
  await extension.setSiteAccess('ON_CLICK');
  await page.bringToFront();
  await editor(page).focus();
  await page.keyboard.type('Dag, ');
  await expect(ours(page)).toHaveCount(0);
  await expect(editor(page)).toContainText('Dag, ');
  await expect.poll(async () => (await held(session)).listeners).toBeLessThan(guarded.listeners);
  await extension.setSiteAccess('ON_ALL_SITES');
  await page.reload();
  await page.evaluate(() => window.page.open(1));
  await expect(tags(page)).toHaveText(/1 thing to look at/);
});
