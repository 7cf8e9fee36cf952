import type { Page } from '@playwright/test';
import { type Extension, expect, shot, test } from '../e2e/fixtures';
import { anonymous, directNumber, expectSignedAs } from './drafts';
import { received } from './maildir';
import { nienke } from './people';
import type { WebmailPage } from './webmail-page';

/**
 * From an anonymous draft to a touch: warned, repaired, undone, redone, sent, received, logged once from two tabs, and
 * found in the popup.
 * @param name begins the names of the pictures, and ends the subject
 */
export async function goTheWholePath(
  extension: Extension,
  name: string,
  webmailIn: (tab: Page) => WebmailPage,
): Promise<void> {
  await extension.accept();
  const webmail = webmailIn(await extension.context.newPage());
  const { page } = webmail;
  const tag = () => webmail.composer.locator('byname-composer .tag');
  const card = () => webmail.composer.locator('byname-composer').getByRole('dialog');
  const strip = page.locator('byname-strip .strip');
  const subject = `Openstaande factuur (${name}, ${test.info().repeatEachIndex})`;
  await webmail.logIn();

  await test.step('the warning is seen', async () => {
    await webmail.write({ to: nienke.email, subject, text: anonymous });
    await expect(tag()).toHaveText(/1 thing to look at/);
    await shot(webmail.composer, `${name}-warning`);
  });
  const before = await webmail.draft();
  let chosen = '';

  await test.step('one click repairs it', async () => {
    await tag().click();
    await expect(card().getByText('No person signs')).toBeVisible();
    await shot(webmail.composer, `${name}-card`);
    const offer = card().getByRole('button').filter({ hasText: directNumber }).first();
    chosen = await offer.innerText();
    await offer.click();
    await expect(tag()).toHaveText(/Signed by name/);
    expectSignedAs(chosen, await webmail.draftText());
  });
  const repaired = await webmail.draft();

  await test.step('one undo restores the exact draft, one redo the repair', async () => {
    await webmail.focusEditor();
    await webmail.composer.keyboard.press('Control+z');
    await expect.poll(() => webmail.draft()).toBe(before);
    await expect(tag()).toHaveText(/1 thing to look at/);
    await webmail.composer.keyboard.press('Control+y');
    await expect.poll(() => webmail.draft()).toBe(repaired);
    await expect(tag()).toHaveText(/Signed by name/);
  });

  await test.step('it is sent, and received as chosen without a mark of ours', async () => {
    await webmail.send();
    await expect.poll(() => received(nienke.email, subject).then((mails) => mails.length)).toBe(1);
    const [mail] = await received(nienke.email, subject);
    expectSignedAs(chosen, mail?.parsed.text ?? '');
    expect(mail?.raw).not.toMatch(/byname|highlight|shadow/i);
  });

  await test.step('two tabs offer to log it; at the same moment in both, it is logged once', async () => {
    // What a closed window sent is offered in the tab that was used last: not one that is opened meanwhile.
    await expect(strip).toContainText(nienke.email);
    const other = webmailIn(await extension.context.newPage());
    await other.open('Sent', subject);
    const reading = other.page.locator('byname-reading');
    const buttons = [strip, reading].map((offer) => offer.getByRole('button', { name: 'Log as touch' }));
    for (const button of buttons) await button.focus();
    // By key: a click would first wait for a button that the other tab's press takes away.
    await Promise.all([page, other.page].map((tab) => tab.keyboard.press('Enter')));
    await expect(strip).toContainText(/Logged|in your log/);
    await expect(reading).toContainText(/Logged/);
    await shot(page, `${name}-logged`);
  });

  await test.step('the popup shows it once', async () => {
    const popup = await extension.open('popup');
    await expect(popup.getByText(subject)).toHaveCount(1);
    await shot(popup, `${name}-popup`);
  });
}
