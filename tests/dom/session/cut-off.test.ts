import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type FromWatcher, provideSurfaces } from '@/utils/session/bridge';
import { beginLife } from '@/utils/session/page-life';
import { startWatching } from '@/utils/session/start-watching';

/** The extension under the page: updated or removed, nobody answers. */
const extension = vi.hoisted(() => ({ gone: false, refuses: '' }));
vi.mock('@/utils/messaging/client', () => ({
  isOrphaned: () => extension.gone,
  request: async (name: string) => {
    if (extension.gone) return { ok: false, error: 'orphaned' };
    if (name === extension.refuses) return { ok: false, error: 'failed' };
    return { ok: true, value: name === 'sent.offers' ? [] : {} };
  },
}));

beforeEach(async () => {
  extension.gone = false;
  extension.refuses = '';
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.runtime.onConnect, 'removeListener').mockImplementation(() => {});
  await fakeBrowser.storage.local.set({ settings: { version: 1, acceptedAt: 1 } });
  document.body.innerHTML = `
    <form><input name="to"><input name="subject"><textarea name="body"></textarea><button>Send</button></form>`;
});
const lives: AbortController[] = [];
afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
});

/** Watches the page until its composer is guarded. */
async function watched() {
  let given: FromWatcher | undefined;
  const guarded: AbortSignal[] = [];
  provideSurfaces((from) => {
    given = from;
    return {
      composerOpened: (_compose, signal) => guarded.push(signal),
      messagesShown: () => {},
      offersPending: () => {},
      drafts: { peek: () => [], subscribe: () => () => {} },
      read: async () => undefined,
      speak: () => {},
    };
  });
  const life = beginLife();
  lives.push(life);
  startWatching(document, life);
  await vi.waitFor(() => expect(guarded).toHaveLength(1));
  return { life, composer: guarded[0], ask: given?.request };
}

test('a page whose extension is gone is let go when a draft is to be read', async () => {
  const { life, composer, ask } = await watched();
  extension.gone = true;
  await ask?.('settings.silence', { rule: 'signoff-missing', silent: true });
  expect(life.signal.aborted).toBe(true);
  expect(composer?.aborted).toBe(true);
});

test('what the user asked for in vain can still be said', async () => {
  const { life, ask } = await watched();
  extension.gone = true;
  const reply = await ask?.('touch.undo', { touchId: 'touch' });
  expect(reply).toEqual({ ok: false, error: 'orphaned' });
  expect(life.signal.aborted).toBe(false);
});

test('a page whose extension is gone is let go when it changes', async () => {
  const { life, composer } = await watched();
  extension.gone = true;
  document.body.append(document.createElement('byname-composer'));
  await vi.waitFor(() => expect(life.signal.aborted).toBe(true), { timeout: 20_000 });
  expect(composer?.aborted).toBe(true);
});

test('a second copy in the same world takes over', async () => {
  const first = await watched();
  const second = await watched();
  expect(first.life.signal.aborted).toBe(true);
  expect(first.composer?.aborted).toBe(true);
  expect(second.life.signal.aborted).toBe(false);
});

test('a panel hears that what tells it of the page could not be loaded', async () => {
  extension.refuses = 'panel.load';
  await watched();
  const port = {
    name: 'byname-panel',
    onDisconnect: { addListener: () => {} },
    postMessage: vi.fn(),
    disconnect: () => {},
  };
  for (const [connected] of vi.mocked(fakeBrowser.runtime.onConnect.addListener).mock.calls)
    Reflect.apply(connected, undefined, [port]);
  await vi.waitFor(() => expect(port.postMessage).toHaveBeenCalledWith({ tells: 'failed' }));
});
