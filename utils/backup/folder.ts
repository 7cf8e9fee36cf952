import Dexie, { type Table } from 'dexie';

/** What is used of a folder that the user picked in Chromium; Firefox and Safari pick none. */
export interface BackupFolder {
  readonly name: string;
  getFileHandle(
    name: string,
    how: { readonly create: true },
  ): Promise<{ createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }> }>;
  queryPermission(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

type FolderPicker = (how: { readonly id: string; readonly mode: 'readwrite' }) => Promise<BackupFolder>;

/** Beside the log, not in it: a folder of this computer is in no back-up. */
class FolderDatabase extends Dexie {
  readonly folders: Table<{ readonly use: 'backup'; readonly folder: BackupFolder }, string>;

  constructor() {
    super('byname-folders');
    this.version(1).stores({ folders: 'use' });
    this.folders = this.table('folders');
  }
}

const db = new FolderDatabase();
const readwrite = { mode: 'readwrite' } as const;

function picker(): FolderPicker | undefined {
  const pick: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
  return typeof pick === 'function' ? (how) => Reflect.apply(pick, globalThis, [how]) : undefined;
}

/** Can the user pick a folder in this browser? */
export const canPickFolder = (): boolean => picker() !== undefined;

/** Asks for a folder for back-ups, straight from a click. `undefined` when the user picked none. */
export async function pickBackupFolder(): Promise<BackupFolder | undefined> {
  try {
    const folder = await picker()?.({ id: 'byname-backup', ...readwrite });
    if (folder) await db.folders.put({ use: 'backup', folder });
    return folder;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** The folder that back-ups go to; `undefined` when they go to the downloads. */
export async function backupFolder(): Promise<BackupFolder | undefined> {
  return (await db.folders.get('backup'))?.folder;
}

/** Back-ups go to the downloads again. What was written to the folder stays there. */
export const forgetBackupFolder = (): Promise<void> => db.folders.delete('backup');

/** May files be written there without asking? Browsers take that back when all pages of ours are closed. */
export async function mayWriteTo(folder: BackupFolder): Promise<boolean> {
  return (await folder.queryPermission(readwrite)) === 'granted';
}

/** Asks anew, straight from a click. */
export async function askToWriteTo(folder: BackupFolder): Promise<boolean> {
  return (await folder.requestPermission(readwrite)) === 'granted';
}

/** Writes a file of text there; one that has the name already is replaced once the new one is whole. */
export async function writeTo(folder: BackupFolder, name: string, text: string): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const written = await file.createWritable();
  await written.write(text);
  await written.close();
}
