import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { defaultSettings, type Settings } from '@/utils/settings/schema';
import { extensionOrigin, fakeExtension } from './fake-extension';

/** Tuesday, half past nine. */
const start = new Date(2026, 10, 24, 9, 30).getTime();
const minute = 60_000;
const anna = '11111111-1111-4111-8111-111111111111';
const stepId = '22222222-2222-4222-8222-222222222222';
const promiseId = '33333333-3333-4333-8333-333333333333';

let extension: ReturnType<typeof fakeExtension>;
let shown: ReturnType<typeof watchNotifications>;

/** The log as a page of ours has it, which wakes the background after a change. */
async function page() {
  const [contacts, steps, promises] = await Promise.all([
    import('@/utils/store/contacts'),
    import('@/utils/store/next-steps'),
    import('@/utils/store/promises'),
  ]);
  return { ...contacts, ...steps, ...promises };
}

const changed = () =>
  extension.deliver(
    { notice: 'log-changed' },
    { id: 'test-extension-id', url: `${extensionOrigin}/popup.html` },
  );
const alarm = async () =>
  (await fakeBrowser.alarms.getAll()).find(({ name }) => name === 'due')?.scheduledTime;
const badge = () => fakeBrowser.action.getBadgeText({});
const titles = () => shown.mock.calls.map(([, { title }]) => title);

function watchNotifications() {
  const create = vi.fn(async (id: string, _said: { readonly title: string }) => id);
  Object.assign(fakeBrowser.notifications, { create });
  return create;
}

/** The clock moves on, and the alarm goes when its time has come. */
async function timePasses(to: number): Promise<void> {
  vi.setSystemTime(to);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'due', scheduledTime: to });
}

const set = (reminders: Partial<Settings['reminders']>) =>
  fakeBrowser.storage.local.set({
    settings: {
      ...defaultSettings,
      acceptedAt: start,
      reminders: { ...defaultSettings.reminders, ...reminders },
    },
  });

beforeEach(async () => {
  fakeBrowser.reset();
  await Dexie.delete('byname');
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  extension = fakeExtension();
  shown = watchNotifications();
  await set({ on: true });
  await extension.start();
  const { saveContact } = await page();
  await saveContact(anna, { names: ['Anna Bakker'] });
  await vi.waitFor(async () => expect(await alarm()).toBeDefined());
});

afterEach(() => {
  extension.kill();
  vi.useRealTimers();
});

const call = { id: stepId, contactId: anna, channel: 'call', agreed: true, note: 'Over de offerte' } as const;

describe('a step at ten o’clock', () => {
  beforeEach(async () => {
    const { planStep } = await page();
    await planStep({ ...call, due: '2026-11-24T10:00' });
    await changed();
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
  });

  it('is said then, once, and stands on the badge all day', async () => {
    expect(await alarm()).toBe(start + 30 * minute);
    expect(titles()).toEqual([]);
    await timePasses(start + 30 * minute);
    await vi.waitFor(() => expect(titles()).toEqual(['Anna Bakker: Bellen vandaag om 10:00']));
    await timePasses(start + 31 * minute);
    await vi.waitFor(async () => expect(await alarm()).toBe(new Date(2026, 10, 25).getTime()));
    expect(titles()).toHaveLength(1);
    expect(await badge()).toBe('1');
  });

  it('is said after the worker was stopped, after sleep, and after a restart of the browser', async () => {
    extension.kill();
    vi.setSystemTime(start + 100 * minute);
    await extension.start();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(titles()).toHaveLength(1));
    extension.kill();
    await extension.start();
    await fakeBrowser.runtime.onStartup.trigger();
    await timePasses(start + 101 * minute);
    expect(titles()).toHaveLength(1);
  });

  it('is said though the browser lost the alarm while the extension was switched off', async () => {
    extension.kill();
    await fakeBrowser.alarms.clearAll();
    vi.setSystemTime(start + 100 * minute);
    await extension.start();
    await vi.waitFor(() => expect(titles()).toHaveLength(1));
    await vi.waitFor(async () => expect(await alarm()).toBe(new Date(2026, 10, 25).getTime()));
  });

  it('is tried again soon when it could not be shown', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    shown.mockRejectedValueOnce(new Error('no room on the screen'));
    await timePasses(start + 30 * minute);
    await vi.waitFor(async () => {
      const next = await alarm();
      expect(next).toBeGreaterThanOrEqual(start + 35 * minute);
      expect(next).toBeLessThan(start + 37 * minute);
    });
    await timePasses(start + 37 * minute);
    await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(2));
    await vi.waitFor(async () => expect(await alarm()).toBe(new Date(2026, 10, 25).getTime()));
  });

  it('is said again when the worker was stopped before it was shown', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    shown.mockRejectedValueOnce(new Error('stopped'));
    await timePasses(start + 30 * minute);
    await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(1));
    extension.kill();
    await extension.start();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(2));
    await timePasses(start + 32 * minute);
    expect(shown).toHaveBeenCalledTimes(2);
  });

  it('waits for the end of quiet hours when the computer wakes in them', async () => {
    await timePasses(new Date(2026, 10, 24, 21).getTime());
    await timePasses(new Date(2026, 10, 25, 1).getTime());
    await vi.waitFor(async () => expect(await alarm()).toBe(new Date(2026, 10, 25, 8, 30).getTime()));
    expect(titles()).toEqual([]);
    await timePasses(new Date(2026, 10, 25, 8, 30).getTime());
    await vi.waitFor(() => expect(titles()).toHaveLength(1));
  });

  it('is done from the notification', async () => {
    await timePasses(start + 30 * minute);
    await vi.waitFor(() => expect(titles()).toHaveLength(1));
    await fakeBrowser.notifications.onButtonClicked.trigger(`step:${stepId}`, 0);
    const { stepsOf } = await page();
    await vi.waitFor(async () => expect(await stepsOf(anna)).toMatchObject([{ state: 'done' }]));
    await vi.waitFor(async () => expect(await badge()).toBe(''));
  });

  it('is snoozed from the notification, and said again an hour later', async () => {
    await timePasses(start + 30 * minute);
    await vi.waitFor(() => expect(titles()).toHaveLength(1));
    await fakeBrowser.notifications.onButtonClicked.trigger(`step:${stepId}`, 1);
    await vi.waitFor(async () => {
      const next = await alarm();
      expect(next).toBeGreaterThanOrEqual(start + 90 * minute);
      expect(next).toBeLessThan(start + 92 * minute);
    });
    await timePasses(start + 92 * minute);
    await vi.waitFor(() => expect(titles()).toHaveLength(2));
  });

  it.each([
    ['in the popup', undefined, []],
    ['in a tab, where the browser opens no popup by itself', new Error('no gesture'), ['/popup.html']],
  ])('is shown with all that is due by a click on it: %s', async (_where, refusal, pages) => {
    const opened: string[] = [];
    const openPopup = vi.fn(async () => {
      if (refusal) throw refusal;
    });
    Object.assign(fakeBrowser.action, { openPopup });
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
      opened.push(new URL(url).pathname);
      return await fakeBrowser.tabs.getCurrent();
    });
    await timePasses(start + 30 * minute);
    await vi.waitFor(() => expect(titles()).toHaveLength(1));
    await fakeBrowser.notifications.onClicked.trigger(`step:${stepId}`);
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(opened).toEqual(pages));
  });

  it('is silent once she objects', async () => {
    const { saveContact } = await page();
    await saveContact(anna, { objectedAt: start });
    await timePasses(start + 30 * minute);
    await vi.waitFor(async () => expect(await badge()).toBe(''));
    expect(titles()).toEqual([]);
  });

  it('only counts where reminders are off', async () => {
    await set({ on: false });
    await timePasses(start + 30 * minute);
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
    expect(titles()).toEqual([]);
  });
});

it('promises of either side come up on their day, each in its words', async () => {
  const { keepPromise } = await page();
  const promise = { contactId: anna, text: 'Offerte sturen', due: '2026-11-25' } as const;
  await keepPromise({ ...promise, id: promiseId, by: 'me' });
  await keepPromise({ ...promise, id: stepId, by: 'them' });
  await timePasses(new Date(2026, 10, 25, 9).getTime());
  await vi.waitFor(() =>
    expect(titles().sort()).toEqual([
      'Anna Bakker beloofde je iets vandaag',
      'Je beloofde Anna Bakker iets vandaag',
    ]),
  );
});

it('many at once, as after a restored back-up, are said as one', async () => {
  const { db } = await import('@/utils/store/db');
  const promise = {
    contactId: anna,
    by: 'me',
    text: 'Belt terug',
    due: '2026-11-20',
    state: 'open',
    settledAt: null,
    snoozedUntil: null,
    moves: [],
    touchId: null,
    createdAt: start,
    updatedAt: start,
  } as const;
  await db.promises.bulkAdd(Array.from({ length: 5 }, () => ({ ...promise, id: crypto.randomUUID() })));
  await changed();
  await vi.waitFor(() => expect(titles()).toEqual(['5 beloften en stappen zijn aan de beurt']));
});

it('nothing is read before it was accepted', async () => {
  const { planStep } = await page();
  await fakeBrowser.storage.local.set({ settings: defaultSettings });
  await planStep({ ...call, due: '2026-11-20T10:00' });
  await timePasses(start + minute);
  await changed();
  expect(await badge()).toBe('');
  expect(titles()).toEqual([]);
});
