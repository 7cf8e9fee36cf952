import { expect, ineke, shot, test } from './fixtures';

/** Makes the picture of the README: copy `.output/screenshots/readme.png` to `docs/byname.png` when it changed. */
test('the picture of the README is what Byname really shows', async ({ extension, mailbox }) => {
  await extension.accept({
    identity: { ...ineke.identity, team: 'The Training Desk', members: [], phone: '' },
  });
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1400, height: 720 });
  await page.goto(`${mailbox.url}drafts`);
  await page.getByRole('link', { name: /Owen Pryce/ }).click();
  const ours = page.locator('byname-composer');
  await ours.getByRole('button', { name: /^Byname: 1 thing/ }).click();
  await expect(ours.getByRole('dialog').getByText('The Training Desk').first()).toBeVisible();
  await expect(
    ours
      .getByRole('dialog')
      .getByRole('button', { name: /Ineke de Vries/ })
      .first(),
  ).toBeVisible();
  await shot(page, 'readme');
});
