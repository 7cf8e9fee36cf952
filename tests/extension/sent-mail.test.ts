import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetBegun, keepBegun } from '@/entrypoints/background/offers';
import type { MailFacts } from '@/utils/messaging/protocol';
import { contentScriptIn } from './fake-extension';
import { accept, type Extension, end, mail, noon, startAnew, value } from './stage';

let extension: Extension;

beforeEach(async () => {
  extension = await startAnew();
});

afterEach(() => end(extension));

describe('a sent mail', () => {
  it('is offered, logged by a click, and found afterwards', async () => {
    const offer = value(await extension.ask('sent.observed', { mail, certain: true }));
    expect(offer).toMatchObject({ mail, touchId: undefined });
    const logged = value(await extension.ask('touch.log', { mail, offerId: offer?.id }));
    expect(logged.created).toBe(true);
    expect(value(await extension.ask('touch.find', { mail }))).toEqual({ touchId: logged.touchId, at: noon });
    await extension.ask('sent.dismiss', { offerId: offer?.id ?? '' });
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('is known as just logged on the page that follows, for as long as an undo is near', async () => {
    const offer = value(await extension.ask('sent.observed', { mail, certain: true }));
    const { touchId } = value(await extension.ask('touch.log', { mail, offerId: offer?.id }));
    extension.kill();
    await extension.start();
    expect(value(await extension.ask('sent.offers', {}))).toMatchObject([{ touchId, answered: true }]);
    vi.setSystemTime(noon + 31_000);
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('is no longer on offer once its touch was undone', async () => {
    const offer = value(await extension.ask('sent.observed', { mail, certain: true }));
    const { touchId } = value(await extension.ask('touch.log', { mail, offerId: offer?.id }));
    await extension.ask('touch.undo', { touchId });
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('stays on offer when the page navigates and the worker is stopped meanwhile', async () => {
    await extension.ask('sent.observed', { mail, certain: true });
    extension.kill();
    await extension.start();
    const [offer] = value(await extension.ask('sent.offers', {}));
    expect(offer).toMatchObject({ mail, touchId: undefined });
    expect(value(await extension.ask('sent.offers', {}, contentScriptIn(2)))).toEqual([]);
  });

  it('is one offer when two frames saw it go out', async () => {
    const seen = { mail, certain: true };
    await Promise.all([
      extension.ask('sent.observed', seen),
      extension.ask('sent.observed', seen, contentScriptIn(1, 7)),
    ]);
    expect(value(await extension.ask('sent.offers', {}))).toHaveLength(1);
  });

  it('is one touch when the worker is stopped after it was logged and the page asks again', async () => {
    const first = value(await extension.ask('touch.log', { mail }));
    extension.kill();
    await extension.start();
    expect(value(await extension.ask('touch.log', { mail }, contentScriptIn(2)))).toEqual({
      touchId: first.touchId,
      created: false,
    });
  });

  it('tells the other tab that it is logged already', async () => {
    await extension.ask('sent.observed', { mail, certain: true });
    const { touchId } = value(await extension.ask('touch.log', { mail }, contentScriptIn(2)));
    expect(value(await extension.ask('sent.offers', {}))).toMatchObject([{ touchId }]);
  });

  it('goes to another tab of the site when it was written in a window that closed', async () => {
    const { id: list = 0 } = await fakeBrowser.tabs.create({ url: 'https://mail.example.nl/inbox' });
    const { id: elsewhere = 0 } = await fakeBrowser.tabs.create({ url: 'https://shop.example/' });
    const tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    const writing = contentScriptIn(77);
    await extension.ask('sent.observed', { mail, certain: false }, writing);
    await fakeBrowser.tabs.onRemoved.trigger(77, { windowId: 0, isWindowClosing: true });
    await vi.waitFor(async () =>
      expect(value(await extension.ask('sent.offers', {}, contentScriptIn(list)))).toMatchObject([{ mail }]),
    );
    expect(tell).toHaveBeenCalledWith(list, { notice: 'offers-kept' }, { frameId: 0 });
    tell.mockRestore();
    expect(value(await extension.ask('sent.offers', {}, writing))).toEqual([]);
    expect(value(await extension.ask('sent.offers', {}, contentScriptIn(elsewhere)))).toEqual([]);
  });

  it('goes to another tab also when the window closed before the background heard of the mail', async () => {
    const { id: list = 0 } = await fakeBrowser.tabs.create({ url: 'https://mail.example.nl/inbox' });
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('No tab with id: 77.'));
    await extension.ask('sent.observed', { mail, certain: false }, contentScriptIn(77));
    expect(value(await extension.ask('sent.offers', {}, contentScriptIn(list)))).toMatchObject([{ mail }]);
  });

  it('is offered by the next page when the page that was sending it went', async () => {
    await extension.ask('sent.begun', { mail });
    expect(value(await extension.ask('sent.offers', {}))).toMatchObject([{ mail, touchId: undefined }]);
  });

  it('is not offered when the host refused it, or when its page went long after', async () => {
    await extension.ask('sent.begun', { mail });
    await extension.ask('sent.ended', {});
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
    await extension.ask('sent.begun', { mail });
    vi.setSystemTime(noon + 11_000);
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('is not offered when the host refused it while it, and then one of another tab, was still being read', async () => {
    let finish = () => {};
    const slow = new Promise<{ mail: MailFacts; promises: [] }>((resolve) => {
      finish = () => resolve({ mail, promises: [] });
    });
    const keeping = keepBegun(1, slow);
    await keepBegun(2, Promise.resolve(undefined));
    const forgetting = forgetBegun(1);
    finish();
    await Promise.all([keeping, forgetting]);
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('is one offer when it went out as it was begun', async () => {
    await extension.ask('sent.begun', { mail });
    await extension.ask('sent.observed', { mail, certain: true });
    expect(value(await extension.ask('sent.offers', {}))).toHaveLength(1);
  });

  it('is offered in another tab when its window closed as it was sent', async () => {
    const { id: list = 0 } = await fakeBrowser.tabs.create({ url: 'https://mail.example.nl/inbox' });
    extension.ask('sent.begun', { mail }, contentScriptIn(77));
    await fakeBrowser.tabs.onRemoved.trigger(77, { windowId: 0, isWindowClosing: true });
    await vi.waitFor(async () =>
      expect(value(await extension.ask('sent.offers', {}, contentScriptIn(list)))).toMatchObject([{ mail }]),
    );
  });

  it('is no longer on offer after half an hour, after a dismissal, and when its tab is closed', async () => {
    await extension.ask('sent.observed', { mail, certain: true });
    vi.setSystemTime(noon + 31 * 60_000);
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
    const offer = value(await extension.ask('sent.observed', { mail, certain: true }));
    await extension.ask('sent.dismiss', { offerId: offer?.id ?? '' });
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
    await extension.ask('sent.observed', { mail, certain: true });
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({}));
  });

  it('is logged at once when the user set it so and the host said "sent"', async () => {
    await accept({ autoLog: true });
    expect(value(await extension.ask('sent.observed', { mail, certain: false }))?.touchId).toBeUndefined();
    const offer = value(await extension.ask('sent.observed', { mail, certain: true }));
    expect(value(await extension.ask('touch.find', { mail }))?.touchId).toBe(offer?.touchId);
    extension.kill();
    await extension.start();
    await extension.ask('touch.undo', { touchId: offer?.touchId ?? '' });
    expect(value(await extension.ask('touch.find', { mail }))).toBeNull();
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
    expect(
      value(await extension.ask('sent.observed', { mail, certain: true }, contentScriptIn(2))),
    ).toBeNull();
  });

  it('is not offered when everybody in it is on the never-log list', async () => {
    await accept({ neverLog: ['example.nl'] });
    expect(value(await extension.ask('sent.observed', { mail, certain: true }))).toBeNull();
    expect(await extension.ask('touch.log', { mail })).toEqual({ ok: false, error: 'refused' });
  });

  it('is read for its signature and its promises, which are kept only when the user says so', async () => {
    const text = 'Beste Ineke,\n\nIk stuur je vrijdag de offerte.\n\nGroet,\nTeam Incasso';
    const written = {
      direction: 'draft',
      text,
      quoted: [],
      subject: mail.subject,
      to: [],
      day: '2026-11-23',
    } as const;
    const seen = { mail, certain: true, written: { ...written, quoted: [], to: [] } };
    const offer = value(await extension.ask('sent.observed', seen));
    expect(offer).toMatchObject({
      mail: { signature: 'anonymous' },
      promises: [{ text: 'Ik stuur je vrijdag de offerte.', by: 'me', due: '2026-11-27' }],
    });
    const { openPromises } = await import('@/utils/store/promises');
    expect(await openPromises()).toEqual([]);
    // The page may navigate, and the worker be stopped, before the user answers.
    extension.kill();
    await extension.start();
    const [kept] = value(await extension.ask('sent.offers', {}));
    expect(kept?.promises).toEqual(offer?.promises);
    const [promise] = kept?.promises ?? [];
    if (!promise) throw new Error('no promise');
    value(await extension.ask('promise.keep', { mail, promise }));
    expect(await openPromises()).toMatchObject([{ id: promise.id, due: '2026-11-27' }]);
    value(await extension.ask('promise.drop', { promiseId: promise.id }));
    expect(await openPromises()).toEqual([]);
  });

  it('is silent when its reader said no for good, also for an offer that was open', async () => {
    const offered = value(await extension.ask('sent.observed', { mail, certain: true }));
    const { touchId } = value(await extension.ask('touch.log', { mail }));
    const { saveContact } = await import('@/utils/store/contacts');
    const { recentTouches } = await import('@/utils/store/touches');
    const [contact] = (await recentTouches(1))[0]?.contacts ?? [];
    await saveContact(contact?.id ?? '', { objectedAt: noon });
    await accept({ autoLog: true });
    const later = { ...mail, subject: 'Nog eens' };
    expect(value(await extension.ask('sent.observed', { mail: later, certain: true }))).toBeNull();
    expect(await extension.ask('touch.find', { mail: later })).toEqual({ ok: false, error: 'refused' });
    expect(await extension.ask('touch.log', { mail: later })).toEqual({ ok: false, error: 'closed' });
    // What is in the log already can still be taken out.
    expect(value(await extension.ask('sent.offers', {}))).toMatchObject([{ id: offered?.id, touchId }]);
    value(await extension.ask('touch.undo', { touchId }));
    expect(value(await extension.ask('sent.offers', {}))).toEqual([]);
  });

  it('to nobody is answered with a clear word', async () => {
    expect(await extension.ask('touch.log', { mail: { ...mail, people: [] } })).toEqual({
      ok: false,
      error: 'nobody',
    });
  });

  it('with a display name of 10 kB can be logged', async () => {
    const people = [{ name: 'x'.repeat(10_000), email: 'ineke@example.nl' }];
    expect(value(await extension.ask('touch.log', { mail: { ...mail, people } })).created).toBe(true);
  });
});
