import { join, relative } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { RunningChromium } from '../browsers/chromium';
import type { DemoMailbox } from '../demo-mailbox/server';
import { root } from '../setup/ensure.mjs';

const pictures = join(root, '.output', 'screenshots');
const popupSize = { width: 380, height: 600 };

/** The main job from the first run to the log, by what is visible. Throws where something is not as it should be. */
export async function walk(
  browser: RunningChromium,
  mailbox: DemoMailbox,
  say: (text: string) => void,
): Promise<void> {
  const { context } = browser;
  let count = 0;
  const step = async (text: string, page: Page, act: () => Promise<void>) => {
    await act();
    count += 1;
    const path = join(pictures, `start-${count}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    say(`${count}. ${text}\n   ${relative(root, path)}`);
  };
  const ownPage = async (name: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    return page;
  };

  const welcome = await ownPage('welcome');
  await step('The first run asks who is writing, and is accepted.', welcome, async () => {
    await welcome.getByLabel('Name 1').fill('Ineke de Vries');
    await welcome.getByLabel(/^Team or organisation/).fill('Team Facturatie');
    await welcome.getByRole('button', { name: 'Accept and start' }).click();
    await expect(welcome.getByRole('heading', { name: /Ready, Ineke/ })).toBeVisible();
  });

  const page = await context.newPage();
  const tag = page.locator('byname-composer').getByRole('button', { name: /^Byname:/ });
  const card = page.locator('byname-composer').getByRole('dialog');
  const editor = page.getByRole('textbox', { name: 'Message' });
  await step('A draft is opened that ends in "Team Facturatie": Byname sees two things.', page, async () => {
    await page.goto(`${mailbox.url}drafts`);
    await page.getByRole('link', { name: /Karin van den Berg/ }).click();
    await expect(tag).toContainText('2 things to look at');
  });
  await step('The card says what, why, and how it can be.', page, async () => {
    await tag.click();
    await expect(card.getByText('No person signs')).toBeVisible();
  });
  await step('One click signs it with a name.', page, async () => {
    await card
      .getByRole('button', { name: /Ineke de Vries/ })
      .first()
      .click();
    await expect(editor).toContainText('Ineke de Vries');
  });
  await step('One more greets by name; nothing is left to say.', page, async () => {
    await card
      .getByRole('button', { name: /Karin van den Berg/ })
      .first()
      .click();
    await expect(tag).toContainText('Signed by name');
  });

  const strip = page.locator('byname-strip');
  await step('It is sent as the writer chose, and Byname offers to log it.', page, async () => {
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(strip.getByRole('button', { name: 'Log as touch' })).toBeVisible();
    expect(mailbox.mails()[0]?.text).toMatch(
      /^Geachte .*Karin van den Berg[\s\S]*Ineke de Vries\nTeam Facturatie\s*$/,
    );
  });
  await step('One click logs it as a touch.', page, async () => {
    await strip.getByRole('button', { name: 'Log as touch' }).click();
    await expect(strip.getByRole('button', { name: 'Undo' })).toBeVisible();
  });

  const popup = await ownPage('popup');
  await step('The popup shows the touch.', popup, async () => {
    await popup.setViewportSize(popupSize);
    await expect(popup.getByText('Uw vraag over factuur 2026-0418')).toBeVisible();
    await expect(popup.getByText('Karin van den Berg')).toBeVisible();
  });
  say('From an anonymous draft to a touch in the log: it works here.');
}
