import { browser } from 'wxt/browser';
import { now, today } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { readSettings } from '@/utils/settings/settings';
import { exportLog } from '@/utils/store/export-log';
import { isBackupDue } from './due';
import { askToWriteTo, type BackupFolder, backupFolder, mayWriteTo, writeTo } from './folder';
import { handOver } from './hand-over';
import { readBackupState, rememberBackup, rememberFailure } from './state';

const permissions = { permissions: ['downloads' as const] };

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

const fileName = () => `byname-${today()}.json`;
const logAsText = async () => JSON.stringify(await exportLog());

/**
 * Writes the log as a dated file: to the folder that the user picked, else to the folder `Byname` among the downloads. A second one of
 * a day takes the first one's place. For pages of ours, as a service worker has no addresses for files. `true` when the
 * file is on the disk.
 */
async function writeBackup(folder: BackupFolder | undefined, signal: AbortSignal): Promise<boolean> {
  const text = await logAsText();
  if (folder) await writeTo(folder, fileName(), text);
  const isWritten = folder ? true : await writtenToDownloads(text, signal);
  if (isWritten) await rememberBackup(now());
  return isWritten;
}

async function writtenToDownloads(text: string, signal: AbortSignal): Promise<boolean> {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  try {
    const filename = `Byname/${fileName()}`;
    return await downloaded({ url, filename, conflictAction: 'overwrite', saveAs: false }, signal);
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
      const folder = await backupFolder();
      const mayWrite = folder ? await mayWriteTo(folder) : await browser.permissions.contains(permissions);
      const isWritten = mayWrite && (await writeBackup(folder, signal));
      // A page that was closed meanwhile is no failure: the next one writes it.
      if (!isWritten && !signal.aborted) await rememberFailure(now());
    });
  } catch (error) {
    reportOnce('writing a back-up', error);
    await rememberFailure(now()).catch(() => undefined);
  }
}

/**
 * Makes a back-up now: in the folder that the user picked, if the browser still lets us, else among the downloads. Straight from a
 * click. Rejects when there is no file.
 *
 * @returns the name of the file
 */
export async function makeBackup(): Promise<string> {
  const name = fileName();
  const folder = await backupFolder();
  if (folder && (await askToWriteTo(folder))) await writeTo(folder, name, await logAsText());
  else handOver({ name, type: 'application/json', text: await logAsText() });
  await rememberBackup(now());
  return name;
}
