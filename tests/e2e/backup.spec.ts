import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './fixtures';

const dated = /byname-\d{4}-\d\d-\d\d\.json$/;

/** The picker of folders is the browser's own window; what it gives is a real folder of the page's. */
function pickTheOwnFolder(): void {
  Object.assign(window, {
    showDirectoryPicker: async () => {
      const own = await navigator.storage.getDirectory();
      return await own.getDirectoryHandle('Archive', { create: true });
    },
  });
}

async function filesInFolder(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () => {
    const own = await navigator.storage.getDirectory();
    const folder = await own.getDirectoryHandle('Archive', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
}

/** When the last back-up was written, as our pages know it. */
const backedUpAt = (page: Page): Promise<number | null> =>
  page.evaluate(async () => {
    const { backup } = await chrome.storage.local.get<{ backup?: { at: number | null } }>('backup');
    return backup?.at ?? null;
  });

/** As if all that was logged had been logged a week earlier. */
const aWeekAgo = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('byname');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('touches', 'readwrite');
          const rows = transaction.objectStore('touches').openCursor();
          rows.onsuccess = () => {
            const cursor = rows.result;
            if (!cursor) return;
            cursor.update({ ...cursor.value, at: cursor.value.at - 7 * 86_400_000 });
            cursor.continue();
          };
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

async function logSomething(extension: Extension): Promise<void> {
  const popup = await extension.open('popup');
  await popup.getByRole('button', { name: 'Log', exact: true }).first().click();
  await popup.getByLabel('With whom?').fill('Edwin van der Sar');
  await popup.getByRole('button', { name: 'Log it' }).click();
  await expect(popup.getByText('Logged: call with Edwin van der Sar.')).toBeVisible();
  await expect(popup.getByText('there is no back-up yet')).toBeHidden();
  await aWeekAgo(popup);
  await popup.reload();
  await expect(popup.getByText('there is no back-up yet')).toBeVisible();
  await popup.close();
}

test('back-ups are written by themselves, to the downloads and to a folder that was picked', async ({
  extension,
}) => {
  test.slow();
  await extension.accept();
  await logSomething(extension);
  const settings = await extension.open('options');
  await settings.addInitScript(pickTheOwnFolder);
  await settings.reload();
  await settings.getByRole('link', { name: 'Your data' }).click();

  await settings.getByLabel('Write a dated back-up by itself').selectOption('7');
  await expect(settings.getByText('Saved')).toBeVisible();
  // It is written when a page of ours opens.
  await settings.reload();
  await expect.poll(() => backedUpAt(settings)).not.toBeNull();
  const downloads = await settings.evaluate(() => chrome.downloads.search({}));
  // Its name is given by the driver, which takes over where downloads go.
  expect(downloads).toMatchObject([{ state: 'complete', mime: 'application/json', exists: true }]);

  await settings.evaluate(() => chrome.storage.local.remove('backup'));
  await settings.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(settings.getByText('Into the folder “Archive”.')).toBeVisible();
  await settings.reload();
  await expect.poll(() => filesInFolder(settings)).toEqual([expect.stringMatching(dated)]);
  await expect.poll(() => backedUpAt(settings)).not.toBeNull();
  expect(await settings.evaluate(() => chrome.downloads.search({}))).toHaveLength(1);

  const popup = await extension.open('popup');
  await expect(popup.getByText('Edwin van der Sar')).toBeVisible();
  await expect(popup.getByText('there is no back-up yet')).toBeHidden();
});
