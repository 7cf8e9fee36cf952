import { join } from 'node:path';
import { root } from '../../../scripts/setup/ensure.mjs';
import { accept, expect, test } from './fixtures';

test('the tag and the card have their look in Firefox too', async ({ firefox, mailbox }) => {
  await accept(firefox);
  const page = await firefox.browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  await page.goto(`${mailbox.url}drafts`);
  await page.locator('::-p-text(Karin van den Berg)').click();
  const tag = await page.waitForSelector('byname-composer >>> .tag-findings', { visible: true });
  const look = await tag?.evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      radius: style.borderTopLeftRadius,
      squared: style.borderBottomRightRadius,
      height: style.height,
    };
  });
  expect(look).toEqual({ radius: '999px', squared: '4px', height: '30px' });
  await tag?.click();
  const card = await page.waitForSelector('byname-composer >>> [role=dialog]', { visible: true });
  expect(await card?.evaluate((element) => element.textContent)).toContain('No person signs');
  await page.screenshot({ path: join(root, '.output', 'screenshots', 'surfaces', 'card-firefox.png') });
});
