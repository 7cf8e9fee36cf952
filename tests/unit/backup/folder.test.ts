import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { backupServices } from '@/utils/backup/backup-services';
import { type BackupFolder, backupFolder } from '@/utils/backup/folder';
import { readBackupState } from '@/utils/backup/state';
import { readBackupWarning } from '@/utils/backup/warning';
import { backUpWhenDue, makeBackup } from '@/utils/backup/write-backup';
import { defaultSettings } from '@/utils/settings/schema';
import { parseBackup } from '@/utils/store/backup-schema';
import { db } from '@/utils/store/db';
import { logByHand } from '@/utils/store/log-by-hand';

// A handle cannot be stored in a database that is made of JavaScript; a real browser is asked in tests/e2e.
vi.mock('@/utils/backup/folder', async (original) => ({
  ...(await original<typeof import('@/utils/backup/folder')>()),
  backupFolder: vi.fn(),
}));

const life = () => new AbortController().signal;
const day = 86_400_000;

/** A folder on a disk; `files` are the texts that came there. */
function folderThat(permission: PermissionState, whenAsked: PermissionState = permission) {
  const files = new Map<string, string>();
  const folder: BackupFolder = {
    name: 'Archive',
    queryPermission: async () => permission,
    requestPermission: async () => whenAsked,
    getFileHandle: async (name: string) => ({
      createWritable: async () => ({
        write: async (text: string) => void files.set(name, text),
        close: async () => undefined,
      }),
    }),
  };
  vi.mocked(backupFolder).mockResolvedValue(folder);
  return files;
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useRealTimers();
  await db.delete({ disableAutoOpen: false });
  const locks = { request: (_name: string, _how: object, work: (lock: object) => unknown) => work({}) };
  vi.stubGlobal('navigator', { locks });
  await fakeBrowser.storage.local.set({
    settings: { ...defaultSettings, acceptedAt: 1, backupEveryDays: 7 },
  });
  await logByHand({
    id: crypto.randomUUID(),
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    at: 1,
    contactIds: [],
    people: [{ name: 'Ineke' }],
  });
});

describe('a folder that the user picked', () => {
  it('gets the dated file that is due, without any permission for the downloads', async () => {
    const files = folderThat('granted');
    await backUpWhenDue(life());
    expect([...files.keys()]).toEqual([expect.stringMatching(/^byname-\d{4}-\d\d-\d\d\.json$/u)]);
    expect(parseBackup([...files.values()][0] ?? '')).toMatchObject({
      ok: true,
      value: { touches: [{ channel: 'call' }] },
    });
    expect(await readBackupWarning()).toBeUndefined();
  });

  it('that the browser closed again is not written to by itself, but said; a click opens it', async () => {
    const files = folderThat('prompt', 'granted');
    await backUpWhenDue(life());
    expect(files.size).toBe(0);
    expect((await readBackupState()).at).toBeNull();
    expect(await readBackupWarning()).toEqual({ kind: 'folder', name: 'Archive' });
    await makeBackup();
    expect(files.size).toBe(1);
    expect(await readBackupWarning()).toBeUndefined();
  });

  it('that is gone, or full, is no back-up', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.mocked(backupFolder).mockResolvedValue({
      name: 'Archive',
      queryPermission: async () => 'granted',
      requestPermission: async () => 'granted',
      getFileHandle: async () => {
        throw new DOMException('gone', 'NotFoundError');
      },
    });
    await backUpWhenDue(life());
    expect((await readBackupState()).at).toBeNull();
    expect(await readBackupWarning()).toEqual({ kind: 'failed' });
    const files = folderThat('granted');
    await backUpWhenDue(life());
    expect(files.size).toBe(1);
    expect(await readBackupWarning()).toBeUndefined();
  });
});

describe('the word about back-ups', () => {
  beforeEach(() => vi.mocked(backupFolder).mockResolvedValue(undefined));

  it('is said until there is one', async () => {
    expect(await readBackupWarning()).toEqual({ kind: 'none' });
  });

  it('is not said for a week after the user wanted to hear of it later, and then again', async () => {
    const at = Date.UTC(2026, 10, 23, 12);
    vi.useFakeTimers({ toFake: ['Date'], now: at });
    await backupServices.hushBackups();
    expect(await readBackupWarning()).toBeUndefined();
    vi.setSystemTime(at + 6 * day);
    expect(await readBackupWarning()).toBeUndefined();
    vi.setSystemTime(at + 7 * day);
    expect(await readBackupWarning()).toEqual({ kind: 'none' });
  });

  it('is not said while the log is empty', async () => {
    await db.touches.clear();
    expect(await readBackupWarning()).toBeUndefined();
  });
});
