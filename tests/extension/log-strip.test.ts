import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Reply } from '@/utils/messaging/protocol';
import { contentScriptIn, fakeExtension } from './fake-extension';

/** A Monday. */
const noon = new Date(2026, 10, 23, 12).getTime();
const anna = '11111111-1111-4111-8111-111111111111';
const stripFile = '/log-strip.js';

let extension: ReturnType<typeof fakeExtension>;

function value<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Dexie.delete('byname');
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  extension = fakeExtension();
  await fakeBrowser.storage.local.set({ settings: { version: 1, acceptedAt: noon, uiLanguage: 'en' } });
  await extension.start();
  const { saveContact } = await import('@/utils/store/contacts');
  await saveContact(anna, {
    names: ['Anna Bakker'],
    emails: ['anna@example.nl'],
    phones: ['020 555 0123'],
  });
  // The first one reads all languages.
}, 60_000);

afterEach(() => {
  extension.kill();
  vi.useRealTimers();
});

const start = (data: { called?: string } = {}) => extension.ask('log.start', data);

describe('the shortcut', () => {
  const files = () => extension.injected.flatMap((injection) => injection.files ?? []);

  it('opens the strip in the tab', async () => {
    extension.onCommand.fire('log-touch', { id: 5, windowId: 1 });
    await vi.waitFor(() => expect(extension.injected).toEqual([{ tabId: 5, files: [stripFile] }]));
  });

  it('opens the popup where a page takes no scripts, and the first run before it is accepted', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    Object.assign(fakeBrowser.scripting, {
      executeScript: () => Promise.reject(new Error('Cannot access a chrome:// URL')),
    });
    extension.onCommand.fire('log-touch', { id: 5, windowId: 1 });
    await vi.waitFor(() => expect(opened.mock.lastCall?.[0].url).toContain('popup.html'));
    await fakeBrowser.storage.local.remove('settings');
    extension.onCommand.fire('log-touch', { id: 5, windowId: 1 });
    await vi.waitFor(() => expect(opened.mock.lastCall?.[0].url).toContain('welcome.html'));
    expect(files()).toEqual([]);
  });
});

describe('the strip begins', () => {
  const shown = (person: unknown) => extension.frames.push(null, { name: 7 }, person);

  it('with who the page shows, found in the log', async () => {
    shown({ name: 'A. Bakker', emails: ['ANNA@example.nl'], phones: [] });
    expect(value(await start())).toMatchObject({
      contact: { id: anna, name: 'Anna Bakker', closed: false },
      strings: { language: 'en', strings: { log_save: 'Log it' } },
    });
  });

  it('with the name or address of somebody who is not in the log', async () => {
    shown({ name: '', emails: ['new@example.nl'], phones: [] });
    expect(value(await start())).toMatchObject({ contact: null, person: 'new@example.nl' });
  });

  it('with nobody where no page tells', async () => {
    expect(value(await start())).toMatchObject({ contact: null, person: '' });
  });

  it('with who has the number that was called', async () => {
    shown({ name: 'Somebody else', emails: [], phones: [] });
    expect(value(await start({ called: '+31 (0)20 5550123' }))).toMatchObject({ contact: { id: anna } });
    expect(value(await start({ called: '030 1234567' }))).toMatchObject({ contact: null, person: '' });
  });
});

describe('a call from a page', () => {
  const call = (phone: string) =>
    extension.ask('call.offer', { href: `tel:${phone}` }, contentScriptIn(4, 9));

  it('is offered in the page of the tab', async () => {
    await call('020 555 0123');
    expect(extension.injected.at(-1)).toEqual({ tabId: 4, frameIds: [0], files: [stripFile] });
  });

  it('is not offered for a contact that said no for good', async () => {
    const { saveContact } = await import('@/utils/store/contacts');
    await saveContact(anna, { status: { kind: 'definite-no', at: noon, reason: 'Heeft al iemand' } });
    await call('020 555 0123');
    expect(extension.injected).toEqual([]);
  });

  it.each(['', 'ineke', '1'.repeat(61)])('is not offered for what is no number: %s', async (phone) => {
    expect(await call(phone)).toEqual({ ok: true, value: null });
    expect(extension.injected).toEqual([]);
  });
});

describe('what is typed', () => {
  const touch = {
    id: '22222222-2222-4222-8222-222222222222',
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    at: noon,
    note: 'likes the plan',
    contactIds: [anna],
    people: [],
  } as const;
  const write = (changes: object = {}) =>
    extension.ask('log.write', { ...touch, ...changes, contactIds: [anna], people: [] });

  it('becomes a touch and a next step, and both can be taken back', async () => {
    const { step } = value(await extension.ask('log.line', { line: 'call back thu 10am' }));
    expect(step).toMatchObject({ due: '2026-11-26T10:00', channel: 'call' });
    const { touchId } = value(await write());
    const plan = { touchId, due: '2026-11-26T10:00', channel: 'call', agreed: false, note: '' } as const;
    const [planned] = value(await extension.ask('log.plan', plan));
    const { standingOf } = await import('@/utils/store/standing');
    expect(await standingOf(anna)).toMatchObject({
      touches: [{ note: 'likes the plan' }],
      steps: [{ state: 'open', due: '2026-11-26T10:00' }],
    });
    value(await extension.ask('log.drop-step', { stepId: planned?.id ?? '' }));
    value(await extension.ask('touch.undo', { touchId }));
    expect(await standingOf(anna)).toMatchObject({ touches: [], steps: [{ state: 'dropped' }] });
  });

  it('is one touch when the worker is stopped and the strip asks again', async () => {
    value(await write());
    extension.kill();
    await extension.start();
    expect(value(await write())).toEqual({ touchId: touch.id });
    const { recentTouches } = await import('@/utils/store/touches');
    expect(await recentTouches(10)).toHaveLength(1);
  });

  it('with a closed contact takes a reason', async () => {
    const { saveContact } = await import('@/utils/store/contacts');
    await saveContact(anna, { objectedAt: noon });
    expect(await write()).toEqual({ ok: false, error: 'closed' });
    expect((await write({ override: 'She called me' })).ok).toBe(true);
  });
});
