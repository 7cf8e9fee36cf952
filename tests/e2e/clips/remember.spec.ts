import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/setup/ensure.mjs';
import { type Extension, expect, shot, test } from '../fixtures';

/** A site with one page of news. */
async function newsSite(): Promise<{ readonly url: string; close(): void }> {
  const page = await readFile(join(root, 'tests/fixtures/clips/news.html'), 'utf8');
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/nieuws`, close: () => void server.close() };
}

/** What the browser does when "Remember this page" is chosen in the menu of a page, which a driver cannot open. */
async function chooseInMenu(extension: Extension, url: string): Promise<Page> {
  const opened = extension.context.waitForEvent('page');
  const worker = await extension.worker();
  await worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: `${address}*` });
    const clicked: unknown = chrome.contextMenus.onClicked;
    const dispatch: unknown = Reflect.get(Object(clicked), 'dispatch');
    if (typeof dispatch !== 'function') throw new Error('This browser lets no test press a menu.');
    Reflect.apply(dispatch, clicked, [
      { menuItemId: 'remember-page', editable: false, pageUrl: address },
      tab,
    ]);
  }, url);
  return await opened;
}

const kept = (extension: Extension) =>
  extension.withRights((tab) =>
    tab.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('byname');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            if (!db.objectStoreNames.contains('openers')) return resolve(0);
            const counting = db.transaction('openers').objectStore('openers').count();
            counting.onsuccess = () => {
              db.close();
              resolve(counting.result);
            };
          };
        }),
    ),
  );

test('a page is remembered for a contact on a click, and nothing is before', async ({ extension }) => {
  const site = await newsSite();
  try {
    await extension.accept();
    const page = await extension.context.newPage();
    await page.goto(site.url);
    expect(await kept(extension)).toBe(0);
    const clip = await chooseInMenu(extension, site.url);
    await expect(clip.getByText('Wilgenhof Wonen opent tweede kantoor in Sneek').first()).toBeVisible();
    await clip.getByRole('button', { name: 'Remember', exact: true }).click();
    await expect(clip.getByRole('alert')).toHaveText('Choose who this is about.');
    await clip.getByLabel('Who is this about?').fill('Karin Bos');
    await clip.getByRole('button', { name: 'Add Karin Bos as a contact' }).click();
    await clip.getByLabel(/Directeur Karin Bos noemt/).check();
    await shot(clip, 'clip-picking');
    expect(await kept(extension)).toBe(0);
    await clip.getByRole('button', { name: 'Remember', exact: true }).click();
    await expect(clip.getByText('Kept with Karin Bos.')).toBeVisible();
    await shot(clip, 'clip-kept');
    expect(await kept(extension)).toBe(1);
  } finally {
    site.close();
  }
});
