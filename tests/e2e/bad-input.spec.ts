import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './fixtures';

const tagOf = (page: Page) => page.locator('byname-composer .tag');
const stripOf = (page: Page) => page.locator('byname-strip .strip');
const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Message' });

async function compose(extension: Extension, url: string): Promise<Page> {
  await extension.accept();
  const page = await extension.context.newPage();
  await page.goto(`${url}compose`);
  await expect(tagOf(page)).toBeVisible();
  return page;
}

/** Puts text in the editor as a paste would, without a key for each character. */
async function putText(page: Page, text: string): Promise<void> {
  await editorOf(page).evaluate((editor, words) => {
    editor.textContent = words;
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}

test('a draft that is far too long is said to be so, and is read again once it is short', async ({
  extension,
  mailbox,
}) => {
  const page = await compose(extension, mailbox.url);
  await putText(page, 'Beste Karin, '.repeat(80_000));
  await expect(tagOf(page)).toHaveText(/too long/i);
  await putText(page, 'Beste Karin,\n\nTot morgen.\n\nGroet,\nTeam Incasso');
  await expect(tagOf(page)).toHaveText(/to look at/);
});

test('fifty thousand nested elements are read around', async ({ extension, mailbox }) => {
  const page = await compose(extension, mailbox.url);
  await editorOf(page).evaluate((editor) => {
    // The browser itself takes no deeper tree in reasonable time.
    const [chains, depth] = [100, 500];
    const unseen = document.createElement('div');
    unseen.hidden = true;
    for (let chain = 0; chain < chains; chain++) {
      let inner: HTMLElement = unseen;
      for (let level = 0; level < depth; level++) {
        inner = inner.appendChild(document.createElement('span'));
      }
      inner.textContent = 'deep down';
    }
    editor.replaceChildren('Beste Karin, tot morgen. Groet, Team Incasso', unseen);
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(tagOf(page)).toHaveText(/to look at|signed/i);
});

test('a display name that is HTML stays text', async ({ extension, mailbox }) => {
  const page = await compose(extension, mailbox.url);
  const name = '<img src=x onerror="document.title=1">';
  await page
    .getByRole('textbox', { name: 'To' })
    .fill(`"${name.replaceAll('"', "'")}" <karin@waterlicht.example>`);
  await putText(page, 'Geachte heer/mevrouw,\n\nTot morgen.\n\nGroet,\nTeam Incasso');
  await expect(tagOf(page)).toHaveText(/to look at/);
  await tagOf(page).click();
  const card = page.locator('byname-composer').getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card.locator('img')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Subject' }).fill('Proef');
  await page.getByRole('button', { name: 'Send' }).click();
  await stripOf(page).getByRole('button', { name: 'Log as touch' }).click();
  await expect(stripOf(page)).toContainText('Logged');
  await expect(stripOf(page).locator('img')).toHaveCount(0);
  expect(await page.title()).not.toBe('1');
});

test('a full disk is said in plain words, and the mail can be logged once there is room', async ({
  extension,
  mailbox,
}) => {
  await extension.accept();
  const page = await extension.context.newPage();
  await page.goto(`${mailbox.url}drafts`);
  await page.getByRole('link', { name: /Karin van den Berg/ }).click();
  await expect(tagOf(page)).toBeVisible();
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const { add, put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  });
  await page.getByRole('button', { name: 'Send' }).click();
  await stripOf(page).getByRole('button', { name: 'Log as touch' }).click();
  await expect(stripOf(page)).toContainText(/full/i);
  await worker.evaluate(() => Reflect.get(globalThis, 'makeRoom')());
  await stripOf(page).getByRole('button', { name: /again/i }).click();
  await expect(stripOf(page)).toContainText('Logged');
});

test('a composer that goes while its draft is read leaves nothing behind', async ({ extension, mailbox }) => {
  const page = await compose(extension, mailbox.url);
  await editorOf(page).click();
  await page.keyboard.type('Dag Karin, ');
  await page.evaluate(() => document.querySelector('form')?.remove());
  await expect(page.locator('byname-composer')).toHaveCount(0);
});

test('an updated extension takes over the open page without a second tag', async ({ extension, mailbox }) => {
  const page = await compose(extension, mailbox.url);
  await page.bringToFront();
  await page.locator('byname-composer').evaluate((old) => old.setAttribute('data-old', ''));
  await extension.update();
  await expect(page.locator('byname-composer[data-old]')).toHaveCount(0);
  await expect(tagOf(page)).toHaveCount(1);
  await putText(page, 'Beste Karin,\n\nTot morgen.\n\nGroet,\nTeam Incasso');
  await expect(tagOf(page)).toHaveText(/to look at/);
});
