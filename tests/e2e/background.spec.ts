import { expect, test } from './fixtures';

test('what is stored outlives the background worker', async ({ extension }) => {
  await extension.accept();
  await extension.killWorker();
  const stored = await extension.withRights((tab) =>
    tab.evaluate(() => chrome.storage.local.get<{ settings: { identity: { team: string } } }>('settings')),
  );
  expect(stored.settings.identity.team).toBe('Team Incasso');
});
