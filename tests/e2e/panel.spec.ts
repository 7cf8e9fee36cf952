import type { Page } from '@playwright/test';
import { type Extension, expect, shot, test } from './fixtures';
import { SidePanel } from './harness/side-panel';

const tagOf = (page: Page) => page.locator('byname-composer .tag');
const cardOf = (page: Page) => page.locator('byname-composer').getByRole('dialog');

/** The panel as a page in a tab of its own, about another tab. */
async function panelAbout(extension: Extension, page: Page): Promise<Page> {
  const [tab] = await extension.withRights((own) =>
    own.evaluate((url) => chrome.tabs.query({ url }), `${new URL(page.url()).origin}/*`),
  );
  const panel = await extension.context.newPage();
  await panel.setViewportSize({ width: 400, height: 860 });
  await panel.goto(`${extension.url('sidepanel')}?tab=${tab?.id}`);
  return panel;
}

async function openMail(extension: Extension, url: string, id: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${url}mail/${id}`);
  await expect(page.locator('article')).toBeVisible();
  return page;
}

test('the real side panel opens from the card, and follows from draft to mail and from tab to tab', async ({
  extension,
  mailbox,
}) => {
  await extension.accept();
  const other = await openMail(extension, mailbox.url, 'brightloop');
  const page = await extension.context.newPage();
  await page.goto(`${mailbox.url}compose/draft-waterlicht?as=draft`);
  await expect(tagOf(page)).toHaveText(/2 things to look at/);
  await tagOf(page).click();
  await cardOf(page).getByRole('button', { name: 'Open Byname beside this mail' }).click();
  const panel = await SidePanel.of(extension);
  const says = () => expect.poll(() => panel.text());
  await says().toContain('2 things to look at');
  await panel.shot('panel-real-writing');

  await test.step('a fix that is chosen there is made in the draft', async () => {
    await panel.press('Ineke de Vries');
    await expect(page.getByRole('textbox', { name: 'Message' })).toContainText('Ineke de Vries');
    await says().toContain('One thing to look at');
  });

  await test.step('it follows to a mail on the same page', async () => {
    await page.getByRole('link', { name: /Inbox/ }).click();
    await page.getByRole('link', { name: /Karin van den Berg/ }).click();
    await says().toMatch(/Signed by\s+KB?\s*Karin van den Berg/);
    await panel.shot('panel-real-reading');
  });

  await test.step('it follows to another tab, and back', async () => {
    await other.bringToFront();
    await says().toContain('No name under this mail');
    await panel.shot('panel-real-nobody');
    await page.bringToFront();
    await says().toContain('Karin van den Berg');
  });

  await test.step('on a page without mail it shows the day', async () => {
    const empty = await extension.context.newPage();
    await empty.goto('about:blank');
    await empty.bringToFront();
    await says().toContain('Nothing waits for you');
  });
});

test('a mail is logged, its sender kept, a promise made and planned, each with a way back', async ({
  extension,
  mailbox,
}) => {
  await extension.accept();
  const page = await openMail(extension, mailbox.url, 'waterlicht');
  const panel = await panelAbout(extension, page);
  await expect(panel.getByText('Who is this?')).toBeVisible();
  await shot(panel, 'panel-unknown');
  await panel.getByRole('button', { name: 'Log this mail' }).click();
  await expect(panel.getByText('This mail is in your log')).toBeVisible();
  await expect(panel.getByText('1 of 7 moments')).toBeVisible();
  await shot(panel, 'panel-known');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Who is this?')).toBeVisible();
});
