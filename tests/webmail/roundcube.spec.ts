import { expect, shot, test } from '../e2e/fixtures';
import { anonymous, expectSigned } from './drafts';
import { received } from './maildir';
import { ineke, nienke } from './people';
import { RoundcubePage } from './roundcube-page';
import { missing } from './webmail';

test.skip(missing !== undefined, missing);

for (const editor of ['plain', 'html'] as const) {
  test(`from an anonymous draft to a touch, in Roundcube's ${editor} editor`, async ({ extension }) => {
    await extension.accept();
    const roundcube = new RoundcubePage(await extension.context.newPage());
    const { page } = roundcube;
    const tag = page.locator('byname-composer .tag');
    const card = page.locator('byname-composer').getByRole('dialog');
    const strip = page.locator('byname-strip .strip');
    const subject = `Openstaande factuur (${editor})`;
    await roundcube.logIn(ineke);

    await test.step('the warning is seen', async () => {
      await roundcube.write(editor, { to: nienke.email, subject, text: anonymous });
      await expect(tag).toHaveText(/1 thing to look at/);
      await shot(page, `roundcube-${editor}-warning`);
    });
    const before = await roundcube.draft(editor);

    await test.step('one click repairs it', async () => {
      await tag.click();
      await expect(card.getByText('No person signs')).toBeVisible();
      await shot(page, `roundcube-${editor}-card`);
      await card
        .getByRole('button', { name: /Ineke de Vries/ })
        .first()
        .click();
      await expect(tag).toHaveText(/Signed by name/);
      expectSigned(await roundcube.draftText(editor));
    });
    const repaired = await roundcube.draft(editor);

    await test.step('one undo restores the exact draft, one redo the repair', async () => {
      await roundcube.focusEditor(editor);
      await page.keyboard.press('Control+z');
      expect(await roundcube.draft(editor)).toBe(before);
      await expect(tag).toHaveText(/1 thing to look at/);
      await page.keyboard.press('Control+y');
      expect(await roundcube.draft(editor)).toBe(repaired);
      await expect(tag).toHaveText(/Signed by name/);
    });

    await test.step('it is sent, and received as chosen without a mark of ours', async () => {
      await roundcube.send();
      await expect.poll(() => received(nienke.email, subject).then((mails) => mails.length)).toBe(1);
      const [mail] = await received(nienke.email, subject);
      expectSigned(mail?.parsed.text ?? '');
      expect(mail?.raw).not.toMatch(/byname|highlight|shadow/i);
    });

    await test.step('two tabs offer to log it; at the same moment in both, it is logged once', async () => {
      const other = new RoundcubePage(await extension.context.newPage());
      await other.open('Sent', subject);
      const reading = other.page.locator('byname-reading');
      await expect(strip).toContainText(nienke.email);
      await Promise.all([
        strip.getByRole('button', { name: 'Log as touch' }).click(),
        reading.getByRole('button', { name: 'Log as touch' }).click(),
      ]);
      await expect(strip).toContainText(/Logged|in your log/);
      await expect(reading).toContainText(/Logged/);
      await shot(page, `roundcube-${editor}-logged`);
    });

    await test.step('the popup shows it once', async () => {
      const popup = await extension.open('popup');
      await expect(popup.getByText(subject)).toHaveCount(1);
      await shot(popup, `roundcube-${editor}-popup`);
    });
  });
}
