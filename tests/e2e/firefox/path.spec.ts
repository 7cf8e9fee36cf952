import type { Page } from 'puppeteer-core';
import { accept, expect, test } from './fixtures';

/** `>>>` goes through the shadow roots, which builds for tests leave open. */
const tag = 'byname-composer >>> .tag';
const card = 'byname-composer >>> [role="dialog"]';
const strip = 'byname-strip >>> .strip';
const editor = '[role="textbox"]';

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
const says = (page: Page, selector: string) =>
  expect.poll(() => textOf(page, selector).catch(() => ''), { timeout: 15_000 });

/** The first button below `within` whose text holds `words`. */
async function press(page: Page, within: string, words: string): Promise<void> {
  await page.locator(`${within} >>> ::-p-text(${words})`).click();
}

test('in Firefox a draft signed by a team is repaired, undone, redone, sent and logged', async ({
  firefox,
  mailbox,
}) => {
  await accept(firefox);
  const page = await firefox.browser.newPage();
  await page.goto(`${mailbox.url}drafts`);
  await page.locator('.list a[href*="draft-waterlicht"]').click();

  await says(page, tag).toMatch(/2 things to look at/);
  const before = await page.$eval(editor, (element) => element.innerHTML);
  await page.locator(tag).click();
  await says(page, card).toMatch(/No person signs/);
  await press(page, card, 'Ineke de Vries');
  await says(page, editor).toMatch(/Ineke de Vries/);
  await says(page, tag).toMatch(/1 thing to look at/);

  await page.focus(editor);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  expect(await page.$eval(editor, (element) => element.innerHTML)).toBe(before);
  await page.keyboard.down('Control');
  await page.keyboard.press('y');
  await page.keyboard.up('Control');
  await says(page, editor).toMatch(/Ineke de Vries/);

  await page.locator('button[name="send"]').click();
  await says(page, strip).toMatch(/Karin van den Berg/);
  await press(page, strip, 'Log as touch');
  await says(page, strip).toMatch(/Logged/);
  const [sent] = mailbox.mails();
  expect(sent?.text.trim()).toMatch(/Met vriendelijke groet,\nIneke de Vries\nTeam Facturatie$/);
  expect(JSON.stringify(sent)).not.toMatch(/byname/i);

  const popup = await firefox.openOwnPage('popup.html');
  await says(popup, 'body').toMatch(/Uw vraag over factuur 2026-0418/);
});
