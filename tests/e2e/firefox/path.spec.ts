import { press, pressControl, says, surfaces } from './driving';
import { accept, expect, test } from './fixtures';

const editor = '[role="textbox"]';

test('in Firefox a draft signed by a team is repaired, undone, redone, sent and logged', async ({
  firefox,
  mailbox,
}) => {
  await accept(firefox);
  const page = await firefox.browser.newPage();
  await page.goto(`${mailbox.url}drafts`);
  await page.locator('.list a[href*="draft-waterlicht"]').click();

  await says(page, surfaces.tag).toMatch(/2 things to look at/);
  const before = await page.$eval(editor, (element) => element.innerHTML);
  await page.locator(surfaces.tag).click();
  await says(page, surfaces.card).toMatch(/No person signs/);
  await press(page, surfaces.card, 'Ineke de Vries');
  await says(page, editor).toMatch(/Ineke de Vries/);
  await says(page, surfaces.tag).toMatch(/1 thing to look at/);

  await page.focus(editor);
  await pressControl(page, 'z');
  await expect.poll(() => page.$eval(editor, (element) => element.innerHTML)).toBe(before);
  await pressControl(page, 'y');
  await says(page, editor).toMatch(/Ineke de Vries/);

  await page.locator('button[name="send"]').click();
  await says(page, surfaces.strip).toMatch(/Karin van den Berg/);
  await press(page, surfaces.strip, 'Log as touch');
  await says(page, surfaces.strip).toMatch(/Logged/);
  const [sent] = mailbox.mails();
  expect(sent?.text.trim()).toMatch(/Met vriendelijke groet,\nIneke de Vries\nTeam Facturatie$/);
  expect(JSON.stringify(sent)).not.toMatch(/byname/i);

  const popup = await firefox.openOwnPage('popup.html');
  await says(popup, 'body').toMatch(/Uw vraag over factuur 2026-0418/);
});

test('in Firefox a call from a page is logged with one line, and undone', async ({ firefox, mailbox }) => {
  test.slow();
  await accept(firefox);
  const page = await firefox.browser.newPage();
  await page.goto(`${mailbox.url}compose/draft-waterlicht?as=draft`);
  // The watcher is there once it has seen the draft.
  await says(page, surfaces.tag).toMatch(/2 things to look at/);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'tel:+31205550123';
    link.id = 'call';
    link.textContent = 'Call us';
    // The dialler of this machine is not asked for.
    link.addEventListener('click', (event) => event.preventDefault());
    document.body.prepend(link);
  });
  await page.locator('#call').click();
  await says(page, surfaces.logStrip).toMatch(/You called \+31205550123\?/);
  await press(page, surfaces.logStrip, 'Log the call');
  await page.locator(`${surfaces.logStrip} .log-strip-who input`).fill('Nienke Bakker');
  await press(page, surfaces.logStrip, 'Log it');
  await says(page, surfaces.logStrip).toMatch(/Logged: call with Nienke Bakker/);
  await press(page, surfaces.logStrip, 'Undo');
  await says(page, surfaces.logStrip).toMatch(/Taken out of your log again/);
});
