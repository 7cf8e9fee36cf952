import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { updateSettings } from '@/utils/settings/settings';
import { readStartSettings, type StartSettings, watchStartSettings } from '@/utils/settings/start-settings';

beforeEach(() => {
  fakeBrowser.reset();
});

test('nothing is accepted before the first run, and what is stored then is', async () => {
  expect(await readStartSettings()).toMatchObject({ accepted: false });
  await updateSettings({ acceptedAt: 5 });
  expect(await readStartSettings()).toMatchObject({ accepted: true });
});

test('what is no settings of ours accepts nothing', async () => {
  for (const stored of [null, 'yes', 7, [], { acceptedAt: 'yesterday' }]) {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect((await readStartSettings()).accepted).toBe(false);
  }
});

test('a change is told until it ends, and what else is stored is not', async () => {
  const told: StartSettings[] = [];
  const end = new AbortController();
  watchStartSettings((settings) => told.push(settings), end.signal);
  await fakeBrowser.storage.local.set({ other: 1 });
  await updateSettings({ acceptedAt: 5, uiLanguage: 'nl' });
  await vi.waitFor(() => expect(told).toEqual([{ accepted: true, language: 'nl' }]));
  end.abort();
  await updateSettings({ uiLanguage: 'de' });
  expect(told).toHaveLength(1);
});
