import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './fixtures';

const stripOf = (page: Page) => page.locator('byname-log .log-strip');

/** What the browser does when the user presses our shortcut on a tab, which a driver cannot press. */
async function pressShortcut(extension: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands;
    // Every event of the browser can be fired by hand, although its types do not say so.
    const dispatch: unknown = Reflect.get(onCommand, 'dispatch');
    if (typeof dispatch === 'function') Reflect.apply(dispatch, onCommand, ['log-touch', tab]);
  });
}

async function touchesInPopup(extension: Extension): Promise<string> {
  const popup = await extension.open('popup');
  await expect(popup.locator('.popup')).toBeVisible();
  await expect(popup.locator('.waiting[role=status]')).toHaveCount(0);
  const text = await popup.locator('.popup').innerText();
  await popup.close();
  return text;
}

test('one shortcut, one line and Enter log a touch with who the page shows, and plan what comes next', async ({
  extension,
  mailbox,
}) => {
  await extension.accept();
  const page = await extension.context.newPage();
  await page.goto(`${mailbox.url}drafts`);
  await page.getByRole('link', { name: /Karin van den Berg/ }).click();
  await expect(page.locator('byname-composer .tag')).toBeVisible();
  await pressShortcut(extension, page);
  await expect(stripOf(page)).toBeVisible();
  await expect(stripOf(page).getByLabel('With whom?')).toHaveValue(/Karin van den Berg/);
  await stripOf(page)
    .getByLabel('What was said, and what comes next')
    .fill('likes the plan, call back thu 10am');
  await expect(stripOf(page)).toContainText('From your note, planned');
  await page.keyboard.press('Enter');
  await expect(stripOf(page)).toContainText('Logged: call with Karin van den Berg');
  expect(await touchesInPopup(extension)).toContain('likes the plan');

  await test.step('the next time the page tells who it is, the strip knows her', async () => {
    await page.bringToFront();
    await stripOf(page).getByRole('button', { name: 'Undo' }).click();
    await expect(stripOf(page)).toContainText('Taken out of your log again.');
    await stripOf(page).getByRole('button', { name: 'Close' }).click();
    await expect(stripOf(page)).toHaveCount(0);
  });
});

test('Escape closes the strip and gives the focus back to the draft', async ({ extension, mailbox }) => {
  await extension.accept();
  const page = await extension.context.newPage();
  await page.goto(`${mailbox.url}drafts`);
  await page.getByRole('link', { name: /Karin van den Berg/ }).click();
  await expect(page.locator('byname-composer .tag')).toBeVisible();
  const editor = page.getByRole('textbox', { name: 'Message' });
  await editor.focus();
  await pressShortcut(extension, page);
  await expect(stripOf(page).getByLabel('What was said, and what comes next')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stripOf(page)).toHaveCount(0);
  await expect(editor).toBeFocused();
  // The surfaces beside it stay.
  await expect(page.locator('byname-composer .tag')).toBeVisible();
});

test('a number that is called from a page is offered for the log', async ({ extension, mailbox }) => {
  await extension.accept();
  const page = await extension.context.newPage();
  await page.goto(mailbox.url);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'tel:+31205550123';
    link.textContent = 'Call us';
    // The dialler of this machine is not asked for.
    link.addEventListener('click', (event) => event.preventDefault());
    document.body.prepend(link);
  });
  await expect(async () => {
    await page.getByRole('link', { name: 'Call us' }).click();
    await expect(stripOf(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(stripOf(page)).toContainText('You called +31205550123?');
  await stripOf(page).getByRole('button', { name: 'Log the call' }).click();
  await stripOf(page).getByLabel('With whom?').fill('Nienke Bakker');
  await page.keyboard.press('Enter');
  await expect(stripOf(page)).toContainText('Logged: call with Nienke Bakker');
});
