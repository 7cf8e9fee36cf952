import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { backupWarning, isBackupDue } from '@/utils/backup/due';
import { askToPersist } from '@/utils/backup/persist';
import { readBackupState, rememberBackup } from '@/utils/backup/state';
import { backUpWhenDue } from '@/utils/backup/write-backup';
import { defaultSettings } from '@/utils/settings/schema';
import { parseBackup } from '@/utils/store/backup-schema';
import { db } from '@/utils/store/db';
import { logByHand } from '@/utils/store/log-by-hand';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);
const life = () => new AbortController().signal;

const logSomething = () =>
  logByHand({
    id: crypto.randomUUID(),
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    at: now,
    contactIds: [],
    people: [{ name: 'Ineke' }],
  });

type Ended = { id: number; state?: { current: string } };

/** A browser's downloads, and the texts of the files that came. */
function downloads(ends: 'complete' | 'interrupted') {
  const listeners = new Set<(delta: Ended) => void>();
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  Object.assign(fakeBrowser.downloads, {
    onChanged: {
      addListener: (listener: (delta: Ended) => void) => listeners.add(listener),
      removeListener: (listener: (delta: Ended) => void) => listeners.delete(listener),
    },
    download: async ({ filename }: { filename: string }) => {
      names.push(filename);
      queueMicrotask(() => {
        for (const listener of [...listeners]) listener({ id: 7, state: { current: ends } });
      });
      return 7;
    },
  });
  return { blobs, names, listeners };
}

beforeEach(async () => {
  fakeBrowser.reset();
  await db.delete({ disableAutoOpen: false });
  const locks = { request: (_name: string, _how: object, work: (lock: object) => unknown) => work({}) };
  vi.stubGlobal('navigator', { locks });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  await fakeBrowser.storage.local.set({
    settings: { ...defaultSettings, acceptedAt: now, backupEveryDays: 7 },
  });
});

describe('a back-up file', () => {
  it('is written to a dated name when it is due, holds the log, and then is not due', async () => {
    await logSomething();
    const { names, blobs, listeners } = downloads('complete');
    await backUpWhenDue(life());
    expect(names).toEqual([expect.stringMatching(/^Byname\/byname-\d{4}-\d\d-\d\d\.json$/u)]);
    expect(parseBackup((await blobs[0]?.text()) ?? '')).toMatchObject({
      ok: true,
      value: { touches: [{ channel: 'call' }] },
    });
    await backUpWhenDue(life());
    expect(names).toHaveLength(1);
    expect(listeners.size).toBe(0);
  });

  it('that was cut off does not count', async () => {
    downloads('interrupted');
    await backUpWhenDue(life());
    expect(await readBackupState()).toMatchObject({ at: null, failedAt: expect.any(Number) });
  });

  it('that a page did not wait for is written by the next, and is no failure', async () => {
    await logSomething();
    const { names } = downloads('interrupted');
    await backUpWhenDue(AbortSignal.abort());
    expect((await readBackupState()).failedAt).toBeNull();
    expect(names).toHaveLength(1);
  });

  it.each([
    [
      'without the permission',
      async () => Object.assign(fakeBrowser.permissions, { contains: async () => false }),
    ],
    [
      'when the user wants none',
      () => fakeBrowser.storage.local.set({ settings: { ...defaultSettings, acceptedAt: now } }),
    ],
  ])('is not written %s', async (_what, given) => {
    const { names } = downloads('complete');
    await given();
    await backUpWhenDue(life());
    expect(names).toEqual([]);
  });
});

it.each([
  [null, 7, true],
  [now - 6 * day, 7, false],
  [now - 7 * day, 7, true],
  [now + day, 7, true],
  [null, null, false],
])('last at %s and every %s days: due is %s', (at, every, due) => {
  expect(isBackupDue({ at }, every, now)).toBe(due);
});

it.each([
  [null, 0, null, undefined],
  [null, 1, now, undefined],
  [null, 9, now - 6 * day, undefined],
  [null, 10, now, 'none'],
  [null, 1, now - 7 * day, 'none'],
  [now - 10 * day, 5, now - 90 * day, undefined],
  [now - 40 * day, 5, now - 90 * day, 'late'],
])('last at %s with %s touches since %s warns: %s', (at, touches, since, warning) => {
  expect(backupWarning({ at }, { touches, since }, now)).toBe(warning);
});

it('a state that was written by something else is no back-up', async () => {
  await fakeBrowser.storage.local.set({ backup: { at: 'gisteren' } });
  expect((await readBackupState()).at).toBeNull();
  await rememberBackup(now);
  expect((await readBackupState()).at).toBe(now);
});

describe('keeping the log', () => {
  const withStorage = (persisted: boolean) => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persist, persisted: async () => persisted } });
    return persist;
  };

  it('is asked once, and only when there is something to lose', async () => {
    const persist = withStorage(false);
    await askToPersist();
    expect(persist).not.toHaveBeenCalled();
    await logSomething();
    await askToPersist();
    await askToPersist();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('is not asked where it is so already', async () => {
    const persist = withStorage(true);
    await logSomething();
    await askToPersist();
    expect(persist).not.toHaveBeenCalled();
  });
});
