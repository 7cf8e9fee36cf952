import type { DataServices, ExportFile, ExportKind } from '@/components/settings/data.model';
import type { PeopleFile } from '@/components/settings/import.model';
import { rememberBackup } from '@/utils/backup/state';
import { now, today } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { cardsFromRows, matchColumns } from '@/utils/formats/contact-columns';
import { parseCsv } from '@/utils/formats/csv';
import { writeCalendar } from '@/utils/formats/ical';
import { contactsCsv, touchesCsv } from '@/utils/formats/log-csv';
import { tableFromJson } from '@/utils/formats/people-json';
import { parseCards, writeCards } from '@/utils/formats/vcard';
import { parseBackup } from '@/utils/store/backup-schema';
import { eraseLog } from '@/utils/store/erase-log';
import { exportLog } from '@/utils/store/export-log';
import { importCards } from '@/utils/store/import-cards';
import { importLog } from '@/utils/store/import-log';
import { isLive } from '@/utils/store/live';

async function exportFile(kind: ExportKind): Promise<ExportFile> {
  return { kind, ...(await writtenAs(kind)) };
}

async function writtenAs(kind: ExportKind): Promise<Omit<ExportFile, 'kind'>> {
  const log = await exportLog();
  const contacts = log.contacts.filter(isLive);
  const nameOf = new Map(contacts.map(({ id, names, emails }) => [id, names[0] ?? emails[0] ?? '']));
  const day = today();
  switch (kind) {
    case 'backup':
      return { name: `byname-${day}.json`, type: 'application/json', text: JSON.stringify(log) };
    case 'contacts-csv':
      return { name: `byname-contacts-${day}.csv`, type: 'text/csv', text: contactsCsv(contacts) };
    case 'touches-csv': {
      const known = new Map(contacts.map((contact) => [contact.id, contact]));
      const touches = log.touches
        .filter(isLive)
        .map((touch) => ({ touch, contacts: touch.contactIds.flatMap((id) => known.get(id) ?? []) }));
      return { name: `byname-touches-${day}.csv`, type: 'text/csv', text: touchesCsv(touches) };
    }
    case 'vcard': {
      const cards = contacts.map((contact) => ({ ...contact, language: contact.language ?? '' }));
      return { name: `byname-contacts-${day}.vcf`, type: 'text/vcard', text: writeCards(cards) };
    }
    case 'calendar': {
      const promises = log.promises
        .filter((promise) => isLive(promise) && promise.state === 'open')
        .map((promise) => ({ ...promise, summary: promise.text }));
      const steps = log.steps
        .filter((step) => isLive(step) && step.state === 'open')
        .map((step) => ({ ...step, summary: nameOf.get(step.contactId) ?? '', text: step.note }));
      const entries = [...promises, ...steps].flatMap(({ id, due, summary, contactId, text, updatedAt }) =>
        due === null
          ? []
          : [
              {
                id,
                due,
                summary,
                description: text === summary ? (nameOf.get(contactId) ?? '') : text,
                updatedAt,
              },
            ],
      );
      return {
        name: `byname-${day}.ics`,
        type: 'text/calendar',
        text: writeCalendar(entries, log.exportedAt),
      };
    }
  }
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

function handOver({ name, type, text }: Omit<ExportFile, 'kind'>): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data from here on.
  URL.revokeObjectURL(url);
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
