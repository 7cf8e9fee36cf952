import { expect, test } from './fixtures';

test('from an anonymous draft to a touch', async ({ extension, mailbox }) => {
  await extension.accept();
  const page = await extension.context.newPage();
  await page.goto(`${mailbox.url}drafts`);
  await page.getByRole('link', { name: /Karin van den Berg/ }).click();
  const tag = page.locator('byname-composer .tag');
  await expect(tag).toBeVisible();
  await page.screenshot({ path: '/tmp/byname/a.png' });
  await tag.click();
  await page.screenshot({ path: '/tmp/byname/b.png' });
});
