import { type Backup, emptyBackup } from '@/utils/store/backup-schema';
import { newContact } from '@/utils/store/new-contact';
import { newTouch } from '@/utils/store/new-touch';
import type { Contact, KeptPromise, NextStep, Touch } from '@/utils/store/types';

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
    note: index % 3 === 0 ? noteOf(index) : '',
    identities: [`mid:${index}@company.example`],
    contactIds: [contact.id],
    participants: [{ name: contact.names[0] ?? '', email: contact.emails[0] ?? '' }],
    site: 'mail.example',
  };
}

const said = 'spoke about the offer,asked for a price,will call back,is on holiday,goes sailing'.split(',');
/** Some words in very many notes, some in few. */
const noteOf = (index: number): string =>
  `${said[index % said.length]} ${index % 900 === 0 ? 'lighthouse' : 'soon'}, number ${index % 1_000}`;

/** Every tenth contact has something open: of today, of before, of later. */
function openWith(contacts: readonly Contact[]): Pick<Backup, 'promises' | 'steps'> {
  const promises: KeptPromise[] = [];
  const steps: NextStep[] = [];
  for (const [index, { id: contactId }] of contacts.entries()) {
    if (index % 10 !== 0) continue;
    const common = { contactId, snoozedUntil: null, createdAt: start, updatedAt: start };
    const due = new Date(start + index * 60 * minute).toISOString().slice(0, 10);
    steps.push({
      ...common,
      id: crypto.randomUUID(),
      due,
      channel: 'call',
      agreed: false,
      note: '',
      state: 'open',
    });
    promises.push({
      ...common,
      id: crypto.randomUUID(),
      by: index % 20 === 0 ? 'me' : 'them',
      text: 'Sends the drawings',
      due,
      state: 'open',
      settledAt: null,
      moves: [],
      touchId: null,
    });
  }
  return { promises, steps };
}

/** A log of invented people, each with as many mails sent to them. */
export function madeLog(touchCount: number, contactCount: number): Backup {
  const contacts = Array.from({ length: contactCount }, (_, index) => person(index));
  const [anybody = person(0)] = contacts;
  const touches = Array.from({ length: touchCount }, (_, index) =>
    sent(index, contacts[index % contactCount] ?? anybody),
  );
  return { ...emptyBackup(start), contacts, touches, ...openWith(contacts) };
}
