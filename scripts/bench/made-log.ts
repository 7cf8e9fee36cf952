import { type Backup, emptyBackup } from '@/utils/store/backup-schema';
import { newContact } from '@/utils/store/new-contact';
import { newTouch } from '@/utils/store/new-touch';
import type { Contact, Touch } from '@/utils/store/types';

/** When the first touch of a made log was, in ms since 1970; each next one is a minute later. */
export const start = Date.UTC(2026, 0, 1);
export const minute = 60_000;
const firstNames = 'Anna Bram Carina Daan Ineke Jan Karel Linda Marie Niels Otto Piet Rosa Sofie Tom'.split(
  ' ',
);
const lastNames = 'Bakker,de Wit,van den Berg,Visser,Smit,Jansen,Mulder,Bos,Vos,Peters'.split(',');
function person(index: number): Contact {
  const name = `${firstNames[index % firstNames.length]} ${lastNames[(index >> 4) % lastNames.length]}`;
  return {
    ...newContact(crypto.randomUUID(), start),
    names: [name],
    emails: [`p${index}@company${index % 300}.example`],
    organisation: `Company ${index % 300}`,
  };
}

function sent(index: number, contact: Contact): Touch {
  return {
    ...newTouch(crypto.randomUUID(), start + index * minute),
    channel: 'mail',
    subject: `Subject ${index}`,
    identities: [`mid:${index}@company.example`],
    contactIds: [contact.id],
    participants: [{ name: contact.names[0] ?? '', email: contact.emails[0] ?? '' }],
    site: 'mail.example',
  };
}

/** A log of invented people, each with as many mails sent to them. */
export function madeLog(touchCount: number, contactCount: number): Backup {
  const contacts = Array.from({ length: contactCount }, (_, index) => person(index));
  const [anybody = person(0)] = contacts;
  const touches = Array.from({ length: touchCount }, (_, index) =>
    sent(index, contacts[index % contactCount] ?? anybody),
  );
  return { ...emptyBackup(start), contacts, touches };
}
