import { expect } from '@playwright/test';
import { test } from './chromium-page';
import { readsMessages, readsMessagesAnyway, readsRecordAnyway, scenariosFor } from './contract';
import { composerPages, messagePages, recordPages } from './pages';

for (const page of composerPages) {
  test.describe(`${page.host}: ${page.what}`, () => {
    for (const [name, scenario] of scenariosFor(page)) {
      test(name, ({ driver }) => scenario(driver, page));
    }
  });
}

for (const page of messagePages) {
  test(`${page.host} reads ${page.what}`, ({ driver }) => readsMessages(driver, page));
  test(`${page.host} reads ${page.what} in any language, and under other names rightly or not at all`, ({
    driver,
  }) => readsMessagesAnyway(driver, page));
}

for (const page of recordPages) {
  test(`${page.host} finds ${page.what}`, async ({ driver }) => {
    await driver.open(page.path);
    const { host, record } = await driver.ask('read');
    expect(host).toBe(page.host);
    expect(record).toEqual(page.record);
  });
  test(`${page.host} finds ${page.what} in any language, and under other names rightly or not at all`, ({
    driver,
  }) => readsRecordAnyway(driver, page));
}

test('takes no note in a CRM for a mail', async ({ driver }) => {
  await driver.open('/odoo/2026-11-compose.html?kind=note');
  expect(await driver.ask('read')).toMatchObject({ host: 'odoo', composers: [] });
});

test('takes no recipient for the sender of a mail that shows no sender', async ({ driver, tab }) => {
  await driver.open('/gmail/2026-11-conversation.html');
  await tab.evaluate(() => {
    for (const sender of document.querySelectorAll('.gD[email="nienke@klant.example"]')) {
      sender.removeAttribute('email');
    }
  });
  const { messages } = await driver.ask('read');
  expect(messages.map(({ from, sent }) => [from?.email, sent])).toEqual([['ineke@corp.example', true]]);
});

test('finds nothing on a page that is no mail', async ({ driver }) => {
  await driver.open('/generic/not-mail.html');
  expect(await driver.ask('read')).toMatchObject({ composers: [], messages: [] });
  for (const { found } of await driver.ask('readWithEveryAdapter')) expect(found).toBe(0);
});
