import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { provideSurfaces } from '@/utils/session/bridge';
import { pageInUse } from '@/utils/session/page-in-use';
import { startWatching } from '@/utils/session/start-watching';

/** What the page asked of the background. */
const asked = vi.hoisted((): string[] => []);
vi.mock('@/utils/messaging/client', () => ({
  isOrphaned: () => false,
  request: async (name: string) => {
    asked.push(name);
    return { ok: true, value: name === 'sent.offers' ? [] : {} };
  },
}));

let life = new AbortController();
const guarded = vi.fn();
beforeEach(async () => {
  life = new AbortController();
  asked.length = 0;
  guarded.mockClear();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.runtime.onConnect, 'removeListener').mockImplementation(() => {});
  await fakeBrowser.storage.local.set({ settings: { version: 1, acceptedAt: 1 } });
  document.body.innerHTML = `
    <form><input name="to"><input name="subject"><textarea name="body"></textarea><button>Send</button></form>`;
  provideSurfaces(() => ({
    composerOpened: guarded,
    messagesShown: () => {},
    offersPending: () => {},
    drafts: { peek: () => [], subscribe: () => () => {} },
    read: async () => undefined,
    speak: () => {},
  }));
});
afterEach(() => {
  life.abort();
  Reflect.deleteProperty(document, 'prerendering');
});

function becomes(prerendering: boolean): void {
  Object.defineProperty(document, 'prerendering', { configurable: true, value: prerendering });
  document.dispatchEvent(new Event('prerenderingchange'));
}

test('a page that was made ahead is in use once somebody opens it', async () => {
  const opened = vi.fn();
  becomes(true);
  const used = pageInUse(document, life.signal).then(opened);
  await Promise.resolve();
  expect(opened).not.toHaveBeenCalled();
  becomes(false);
  await used;
  expect(opened).toHaveBeenCalled();
});

test('a page that was made ahead is guarded once somebody opens it', async () => {
  becomes(true);
  startWatching(document, life);
  expect(asked).toEqual([]);
  becomes(false);
  await vi.waitFor(() => expect(guarded).toHaveBeenCalledTimes(1));
  expect(asked).toContain('composer.load');
});
