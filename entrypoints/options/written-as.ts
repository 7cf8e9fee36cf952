import type { ExportKind } from '@/components/settings/data.model';
import type { TextFile } from '@/utils/backup/hand-over';
import { today } from '@/utils/clock';
import { writeCalendar } from '@/utils/formats/ical';
import { contactsCsv, touchesCsv } from '@/utils/formats/log-csv';
import { writeCards } from '@/utils/formats/vcard';
import { exportLog } from '@/utils/store/export-log';
import { isLive } from '@/utils/store/live';

/** The log as a file of this kind; what lies in the bin is in back-ups only. */
export async function writtenAs(kind: ExportKind): Promise<TextFile> {
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
