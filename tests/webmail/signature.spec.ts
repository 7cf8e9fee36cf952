import { expect, shot, test } from '../e2e/fixtures';
import { directNumber } from './drafts';
import { deliver } from './maildir';
import { inekeOfTeam, nienke } from './people';
import { RoundcubePage } from './roundcube-page';
import { missing } from './webmail';

test.skip(missing !== undefined, missing);

/** The mail as the editor gives it to the webmail: without handles and classes that it puts into its frame for itself. */
function content({ page }: RoundcubePage): Promise<string> {
  return page.evaluate(() => {
    const editors: { get(id: string): { getContent(): string } } = Reflect.get(window, 'tinymce');
    return editors.get('composebody').getContent();
  });
}

/** What stands in the editor besides its text. */
function furniture({ body }: RoundcubePage): Promise<object> {
  return body.evaluate((editor: HTMLElement) => ({
    tables: editor.querySelectorAll('table').length,
    logos: [...editor.querySelectorAll('img')].map((image) => image.alt),
    quoted: editor.querySelector('blockquote')?.textContent,
  }));
}

test("the team's own signature gets a name in an answer of Roundcube's html editor; its table, logo and address stay", async ({
  extension,
}) => {
  const subject = `Vraag over de factuur (${test.info().repeatEachIndex})`;
  await deliver(inekeOfTeam.email, {
    from: `${nienke.name} <${nienke.email}>`,
    subject,
    text: 'Beste Ineke,\n\nKlopt de factuur van oktober?\n\nGroet,\nNienke Bakker',
  });
  await extension.accept();
  const roundcube = new RoundcubePage(await extension.context.newPage(), inekeOfTeam, 'html');
  const { page } = roundcube;
  const tag = page.locator('byname-composer .tag');
  const card = page.locator('byname-composer').getByRole('dialog');
  const once = ['groet,', 'Team Incasso', 'Voorbeeldstraat 12', '1234 AB Utrecht'];
  const expectOnce = async (words: readonly string[]): Promise<void> => {
    const text = await roundcube.draftText();
    const own = text.slice(0, text.indexOf('Klopt de factuur'));
    for (const word of words) expect(own.split(word).length - 1, word).toBe(1);
  };

  await roundcube.logIn();
  await roundcube.answer(subject, 'Beste Nienke,\n\nDe factuur klopt.\n');
  await expect(tag).toHaveText(/1 thing to look at/);
  const [before, stands] = [await content(roundcube), await furniture(roundcube)];
  expect(stands).toMatchObject({ tables: 1, logos: ['Corp NV'] });
  expect(stands).toHaveProperty('quoted', expect.stringContaining('Klopt de factuur van oktober?'));

  await test.step('the name comes where the team signed', async () => {
    await tag.click();
    await expect(card.getByText('No person signs')).toBeVisible();
    await card.getByRole('button').filter({ hasText: inekeOfTeam.name }).first().click();
    await expect(tag).toHaveText(/Signed by name/);
    await shot(page, 'roundcube-signature');
    await expectOnce([...once, inekeOfTeam.name]);
    expect(await furniture(roundcube)).toEqual(stands);
  });
  const signed = await content(roundcube);

  await test.step('another one takes the place of the first, and one undo brings that back', async () => {
    await card.getByRole('button', { name: /another sign-off/i }).click();
    await card.getByRole('button').filter({ hasText: directNumber }).last().click();
    await expect.poll(() => content(roundcube)).not.toBe(signed);
    await expectOnce(once);
    expect(await furniture(roundcube)).toEqual(stands);
    await roundcube.focusEditor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => content(roundcube)).toBe(signed);
  });

  await test.step('one undo more restores the exact draft', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(() => content(roundcube)).toBe(before);
    await expect(tag).toHaveText(/1 thing to look at/);
  });
});
