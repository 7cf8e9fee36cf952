import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './fixtures';

async function openAnonymousDraft(extension: Extension, url: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${url}drafts`);
  await page.getByRole('link', { name: /Karin van den Berg/ }).click();
  await expect(tagOf(page)).toHaveText(/2 things to look at/);
  return page;
}

const tagOf = (page: Page) => page.locator('byname-composer .tag');
const cardOf = (page: Page) => page.locator('byname-composer').getByRole('dialog');
const stripOf = (page: Page) => page.locator('byname-strip .strip');
const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const signed = 'Met vriendelijke groet,\nIneke de Vries\nTeam Facturatie';

/** What the browser does when its shortcut is pressed, which a driver cannot press. */
async function pressShortcut(extension: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { notice: 'open-card' });
  });
}

test('a draft signed by a team is warned about, repaired, sent and logged', async ({
  extension,
  mailbox,
}) => {
  await extension.accept();
  const page = await openAnonymousDraft(extension, mailbox.url);
  const before = await editorOf(page).innerHTML();

  await tagOf(page).click();
  await expect(cardOf(page).getByText('No person signs')).toBeVisible();
  await cardOf(page)
    .getByRole('button', { name: /Ineke de Vries/ })
    .first()
    .click();
  await expect(editorOf(page)).toContainText('Ineke de Vries');
  await expect(tagOf(page)).toHaveText(/1 thing to look at/);

  await test.step('one undo of the editor itself restores the exact draft', async () => {
    await editorOf(page).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editorOf(page).innerHTML()).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await expect(editorOf(page)).toContainText('Ineke de Vries');
  });

  await page.getByRole('button', { name: 'Send' }).click();
  await expect(stripOf(page)).toContainText('Karin van den Berg');
  await stripOf(page).getByRole('button', { name: 'Log as touch' }).click();
  await expect(stripOf(page)).toContainText('Logged');

  const [sent] = mailbox.mails();
  expect(sent?.text.trim().endsWith(signed)).toBe(true);
  expect(JSON.stringify(sent)).not.toMatch(/byname/i);

  await test.step('the sent mail says that it is logged', async () => {
    await page.goto(`${mailbox.url}sent`);
    await page.getByRole('link', { name: /Uw vraag over factuur/ }).click();
    await expect(page.locator('byname-reading')).toContainText(/Logged/);
  });
});

test('what a sent mail promises is offered, and kept by a click', async ({ extension, mailbox }) => {
  await extension.accept();
  const page = await extension.context.newPage();
  await page.goto(`${mailbox.url}compose`);
  await page.getByRole('textbox', { name: 'To' }).fill('Karin van den Berg <karin@atelier.example>');
  await page.getByRole('textbox', { name: 'Subject' }).fill('Offerte');
  await editorOf(page).click();
  await page.keyboard.type('Beste Karin,\n\nIk stuur je morgen de offerte.\n\nGroet,\nIneke de Vries');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(stripOf(page)).toContainText('Ik stuur je morgen de offerte.');
  await stripOf(page)
    .getByRole('button', { name: /Keep it/ })
    .click();
  await expect(stripOf(page)).toContainText('In your log: Byname reminds you');
  await expect(stripOf(page)).toContainText('Logged: mail to Karin van den Berg');
});

test('the whole repair goes by keyboard, and Escape returns to the caret', async ({ extension, mailbox }) => {
  await extension.accept();
  const page = await openAnonymousDraft(extension, mailbox.url);
  await editorOf(page).focus();
  await page.keyboard.press('Control+Home');
  await pressShortcut(extension, page);
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(editorOf(page)).toContainText('Beste Karin');
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await page.keyboard.type('PS ');
  await expect(editorOf(page)).toContainText('PS ');
});

test('keys typed in the card never reach the page', async ({ extension, mailbox }) => {
  await extension.accept();
  const page = await openAnonymousDraft(extension, mailbox.url);
  await page.evaluate(() => {
    const heard: string[] = [];
    const hear = (event: Event) => heard.push((event as KeyboardEvent).key);
    Object.assign(globalThis, { heard, hear });
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, hear, true);
      document.addEventListener(type, hear);
    }
  });
  await pressShortcut(extension, page);
  await expect(cardOf(page)).toBeVisible();
  // A page that begins to listen on its window meanwhile hears no more.
  await page.evaluate(() => {
    const hear: EventListener = Reflect.get(globalThis, 'hear');
    for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, hear, true);
  });
  await page.keyboard.type('e#');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
});

test('nothing is read before it is accepted, and reading starts without a reload', async ({
  extension,
  mailbox,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${mailbox.url}drafts`);
  await page.getByRole('link', { name: /Karin van den Berg/ }).click();
  await expect(editorOf(page)).toBeVisible();
  await expect(page.locator('byname-composer')).toHaveCount(0);
  await extension.accept();
  await page.bringToFront();
  await expect(tagOf(page)).toHaveText(/2 things to look at/);
});

test('a finding silenced for good stays silent in the next draft, and undo takes that back', async ({
  extension,
  mailbox,
}) => {
  await extension.accept();
  const page = await openAnonymousDraft(extension, mailbox.url);
  await tagOf(page).click();
  await cardOf(page)
    .getByRole('button', { name: /greeting/i })
    .first()
    .click();
  await cardOf(page).getByRole('button', { name: /never/i }).click();
  await expect(tagOf(page)).toHaveText(/1 thing to look at/);
  await page.reload();
  await expect(tagOf(page)).toHaveText(/1 thing to look at/);
});

test('a discarded draft is not offered', async ({ extension, mailbox }) => {
  await extension.accept();
  const page = await openAnonymousDraft(extension, mailbox.url);
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(editorOf(page)).toHaveCount(0);
  await expect(page.locator('byname-composer')).toHaveCount(0);
  await expect(page.locator('byname-strip')).toHaveCount(0);
});

test('a worker killed between sending and logging loses nothing, and two tabs log one touch', async ({
  extension,
  mailbox,
}) => {
  await extension.accept();
  const page = await openAnonymousDraft(extension, mailbox.url);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(stripOf(page)).toBeVisible();
  await extension.killWorker();
  await page.goto(`${mailbox.url}sent`);
  await page.getByRole('link', { name: /Uw vraag over factuur/ }).click();
  await expect(stripOf(page)).toBeVisible();
  // Offered once in this tab, although the mail itself is open in it.
  await expect(page.locator('byname-reading')).toHaveCount(0);

  const other = await extension.context.newPage();
  await other.goto(`${mailbox.url}sent`);
  await other.getByRole('link', { name: /Uw vraag over factuur/ }).click();
  for (const offer of [stripOf(page), other.locator('byname-reading')]) {
    await offer.getByRole('button', { name: /Log as touch/ }).focus();
  }
  // By key: a click would first wait for a button that the other tab's press takes away.
  await Promise.all([page, other].map((tab) => tab.keyboard.press('Enter')));
  await expect(stripOf(page)).toContainText(/logged|already in your log/i);
  await expect(other.locator('byname-reading')).toContainText(/logged/i);
  await expect(page.locator('byname-reading')).toContainText(/logged/i);
  const touches = await extension.withRights((tab) =>
    tab.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const open = indexedDB.open('byname');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const count = open.result.transaction('touches').objectStore('touches').count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    ),
  );
  expect(touches).toBe(1);
});

test('a draft in another language is read', async ({ extension, mailbox }) => {
  await extension.accept();
  const page = await extension.context.newPage();
  await page.goto(`${mailbox.url}compose`);
  await page.getByRole('textbox', { name: 'To' }).fill('Heike Sander <heike@buchladen.example>');
  await editorOf(page).click();
  await page.keyboard.type(
    'Sehr geehrte Damen und Herren,\n\nwir haben Ihre Bestellung erhalten und schicken sie morgen ab.\n\nMit freundlichen Grüßen\nIhr Serviceteam',
  );
  await expect(tagOf(page)).toHaveText(/2 things to look at/);
  await tagOf(page).click();
  await expect(cardOf(page).getByRole('button', { name: /Heike/ }).first()).toBeVisible();
});
