import { accept, expect, test } from './fixtures';

test('settings are stored and read again in Firefox', async ({ firefox }) => {
  await accept(firefox);
  const page = await firefox.openOwnPage('manifest.json');
  const stored = await page.evaluate(() =>
    chrome.storage.local.get<{ settings: { identity: { team: string } } }>('settings'),
  );
  expect(stored.settings.identity.team).toBe('Team Incasso');
});
