import { browser } from 'wxt/browser';
import { now, today } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { readSettings } from '@/utils/settings/settings';
import { exportLog } from '@/utils/store/export-log';
import { isBackupDue } from './due';
import { readBackupState, rememberBackup } from './state';

const permissions = { permissions: ['downloads' as const] };

/** Asks for the downloads folder. Straight from a click: browsers ask only then. */
export const allowBackups = (): Promise<boolean> => browser.permissions.request(permissions);

type DownloadOptions = Parameters<typeof browser.downloads.download>[0];

/** Downloads, and waits until the file is on the disk; `false` when it was cut off. */
function downloaded(options: DownloadOptions, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const end = (isWritten: boolean) => {
      listening.abort();
      resolve(isWritten);
    };
    // A small file is written before the browser tells its id.
    const ended = new Map<number, boolean>();
    let download: number | undefined;
    const heard: Parameters<typeof browser.downloads.onChanged.addListener>[0] = ({ id, state }) => {
      if (state?.current === undefined || state.current === 'in_progress') return;
      ended.set(id, state.current === 'complete');
      if (id === download) end(state.current === 'complete');
    };
    browser.downloads.onChanged.addListener(heard);
    listening.signal.addEventListener('abort', () => browser.downloads.onChanged.removeListener(heard));
    signal.addEventListener('abort', () => end(false), { once: true, signal: listening.signal });
    browser.downloads.download(options).then(
      (id) => {
        download = id;
        const isWritten = ended.get(id);
        if (isWritten !== undefined) end(isWritten);
      },
      (error: unknown) => {
        listening.abort();
        reject(error);
      },
    );
  });
}

/**
 * Writes the log as a dated file to the folder `Byname` among the downloads; a second one of a day takes the first one's place.
 * For pages of ours, as a service worker has no addresses for files. `true` when the file is on the disk.
 */
export async function writeBackup(signal: AbortSignal): Promise<boolean> {
  const text = JSON.stringify(await exportLog());
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  try {
    const filename = `Byname/byname-${today()}.json`;
    const options: DownloadOptions = { url, filename, conflictAction: 'overwrite', saveAs: false };
    const isWritten = await downloaded(options, signal);
    if (isWritten) await rememberBackup(now());
    return isWritten;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Writes the back-up that is due by the user's setting. Call when a page of ours opens; two pages write one file. */
export async function backUpWhenDue(signal: AbortSignal): Promise<void> {
  try {
    await navigator.locks.request('byname-backup', { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      const { acceptedAt, backupEveryDays } = await readSettings();
      if (acceptedAt === null || !isBackupDue(await readBackupState(), backupEveryDays, now())) return;
      if (await browser.permissions.contains(permissions)) await writeBackup(signal);
    });
  } catch (error) {
    reportOnce('writing a back-up', error);
  }
}
