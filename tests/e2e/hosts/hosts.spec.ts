import { expect } from '@playwright/test';
import { test } from './chromium-page';
import { readsMessages, scenariosFor } from './contract';
import { composerPages, messagePages } from './pages';

for (const page of composerPages) {
  test.describe(`${page.host}: ${page.what}`, () => {
    for (const [name, scenario] of scenariosFor(page)) {
      test(name, ({ driver }) => scenario(driver, page));
    }
  });
}

for (const page of messagePages) {
  test(`${page.host} reads ${page.what}`, ({ driver }) => readsMessages(driver, page));
}

test('finds nothing on a page that is no mail', async ({ driver }) => {
  await driver.open('/generic/not-mail.html');
  expect(await driver.ask('read')).toMatchObject({ composers: [], messages: [] });
  for (const { found } of await driver.ask('readWithEveryAdapter')) expect(found).toBe(0);
});
