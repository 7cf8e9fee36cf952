import { expect } from '@playwright/test';
import { test } from './chromium-page';
import { statePages } from './pages/states';
import { readsState, sendScenarios } from './states';

for (const page of statePages) {
  test(`${page.host}: ${page.what}`, ({ driver }) => readsState(driver, page));
}

for (const [name, scenario] of Object.entries(sendScenarios)) test(name, ({ driver }) => scenario(driver));

test('a chat is no composer, and so no mail either', async ({ driver }) => {
  await driver.open('/gmail/2026-11-compose.html?screen=full&with=chat,down');
  await driver.click('#discard');
  expect((await driver.ask('read')).composers).toEqual([]);
});
