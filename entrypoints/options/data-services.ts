import type { BackupFolderServices } from '@/components/settings/backup-folder.model';
import type { DataServices, ExportFile, ExportKind } from '@/components/settings/data.model';
import type { PeopleFile } from '@/components/settings/import.model';
import { backupFolder, canPickFolder, forgetBackupFolder, pickBackupFolder } from '@/utils/backup/folder';
import { handOver } from '@/utils/backup/hand-over';
import { rememberBackup } from '@/utils/backup/state';
import { now, today } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { cardsFromRows, matchColumns } from '@/utils/formats/contact-columns';
import { parseCsv } from '@/utils/formats/csv';
import { tableFromJson } from '@/utils/formats/people-json';
import { parseCards } from '@/utils/formats/vcard';
import { parseBackup } from '@/utils/store/backup-schema';
import { eraseLog } from '@/utils/store/erase-log';
import { importCards } from '@/utils/store/import-cards';
import { importLog } from '@/utils/store/import-log';

/** What writes files is loaded with the first one that is wanted. */
async function exportFile(kind: ExportKind): Promise<ExportFile> {
  const { writtenAs } = await import('./written-as');
  return { kind, ...(await writtenAs(kind)) };
}

function jsonRows(text: string): readonly (readonly string[])[] {
  const table = tableFromJson(text);
  return table ? [table.header, ...table.rows] : [];
}

function readPeople(text: string): PeopleFile | undefined {
  if (/^\ufeff?\s*BEGIN:VCARD/iu.test(text)) return { kind: 'cards', cards: parseCards(text) };
  const [header = [], ...rows] = /^\ufeff?\s*[[{]/u.test(text) ? jsonRows(text) : parseCsv(text);
  if (header.length < 2 || rows.length === 0) return undefined;
  return { kind: 'table', table: { header, rows, match: matchColumns(header) } };
}

/** Hands the settings to the browser's downloads. */
export function saveSettingsFile(text: string): void {
  handOver({ name: `byname-settings-${today()}.json`, type: 'application/json', text });
}

function download({ kind, ...file }: ExportFile): void {
  handOver(file);
  if (kind === 'backup') {
    rememberBackup(now()).catch((error: unknown) => reportOnce('remembering a back-up', error));
  }
}

export const dataServices: DataServices = {
  exportFile,
  download,
  readPeople,
  cardsFromRows,
  importCards,
  parseBackup,
  importLog,
  eraseLog,
};

export const folderServices: BackupFolderServices = {
  canPick: canPickFolder(),
  picked: async () => (await backupFolder())?.name,
  pick: async () => (await pickBackupFolder())?.name,
  forget: forgetBackupFolder,
};
