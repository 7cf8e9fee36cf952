import { isClosed } from './closed';
import { contactById } from './contacts';
import { logMail } from './log-mail';
import { participantsOf } from './mail-identity';
import { personInLog } from './person-in-log';
import { keepPromise, type PromiseToKeep, promisesOf } from './promises';
import { findTouchOfMail } from './touches';
import type { Contact, MailFacts, WriteResult } from './types';

/**
 * Keeps a promise of a mail with the first of its people; somebody who is not in the log comes in with the mail itself. Refused
 * (`closed`) for a contact that said no for good or objected. Asked twice with one promise, it is kept once.
 *
 * @returns the touch of the mail, where it is in the log
 */
export async function keepPromiseOfMail(
  mail: MailFacts,
  promise: Pick<PromiseToKeep, 'id' | 'text' | 'by' | 'due'>,
  neverLog: readonly string[],
): Promise<WriteResult<{ readonly touchId: string | null }>> {
  let touchId = (await findTouchOfMail(mail))?.id ?? null;
  let contact = await firstOf(mail);
  if (!contact) {
    const logged = await logMail(mail, { neverLog });
    if (!logged.ok) return logged;
    touchId = logged.value.touchId;
    contact = await firstOf(mail);
  }
  if (!contact) return { ok: false, error: 'nobody' };
  if (isClosed(contact)) return { ok: false, error: 'closed' };
  const kept = await keepPromise({ ...promise, contactId: contact.id, touchId });
  return kept.ok ? { ok: true, value: { touchId } } : kept;
}

/** The sentences that are kept already with the first of a mail's people; `closed` when that one said no for good or objected. */
export async function promisesKeptWith(mail: MailFacts): Promise<ReadonlySet<string> | 'closed'> {
  const contact = await firstOf(mail);
  if (!contact) return new Set();
  if (isClosed(contact)) return 'closed';
  return new Set((await promisesOf(contact.id)).map(({ text }) => text));
}

async function firstOf(mail: MailFacts): Promise<Contact | undefined> {
  const inMail = (await findTouchOfMail(mail))?.contactIds[0];
  if (inMail !== undefined) return await contactById(inMail);
  const [first] = participantsOf(mail.people);
  return (
    first && (await personInLog({ name: first.name, emails: first.email ? [first.email] : [], phones: [] }))
  );
}
