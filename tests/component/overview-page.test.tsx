import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { defaultSettings } from '@/utils/settings/schema';
import { saveContact } from '@/utils/store/contacts';

test('the overview tells the background of every change that is made to the log in it', async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, acceptedAt: 1, uiLanguage: 'en' } });
  const said = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'locks', { value: { request: async () => undefined } });
  const app = document.createElement('div');
  app.id = 'app';
  document.body.append(app);
  // A log that is made for the first time is a change of its own.
  await saveContact(crypto.randomUUID(), { names: ['Edwin van der Sar'] });
  await import('@/entrypoints/overview/main');
  await vi.waitFor(() => expect(app.textContent).toContain('Edwin van der Sar'));
  await vi.dynamicImportSettled();
  expect(said).not.toHaveBeenCalled();
  await saveContact(crypto.randomUUID(), { names: ['Nienke Bakker'] });
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith({ notice: 'log-changed' }));
  dispatchEvent(new Event('pagehide'));
  await vi.dynamicImportSettled();
});
