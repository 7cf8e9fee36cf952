import { browser } from 'wxt/browser';
import { holidaysIn } from '@/utils/cadence/holidays';
import { now } from '@/utils/clock';
import { resolveLanguage } from '@/utils/interface-language';
import { identityFor } from '@/utils/settings/identity-for';
import type { Settings } from '@/utils/settings/schema';
import { contactsWithEmail } from '@/utils/store/contacts';
import { stepsOf } from '@/utils/store/next-steps';
import { openersFor } from '@/utils/store/openers';
import { promisesOf } from '@/utils/store/promises';
import { touchesOf } from '@/utils/store/touches';
import type { Contact } from '@/utils/store/types';
import { type MailWords, mailWords } from '@/utils/voice/mail-words';
import type { MailInWriting } from '@/utils/voice/situation';

/** Words for a mail, from what its page tells and what the log knows about its readers. */
export async function wordsForMail(mail: MailInWriting, settings: Settings): Promise<MailWords> {
  const found = await contactsWithEmail(mail.readers.map(({ email = '' }) => email));
  const lastUsed = found.toSorted((a, b) => b.updatedAt - a.updatedAt);
  const contactAt = (email = '') => lastUsed.find(({ emails }) => emails.includes(email.toLowerCase()));
  const known = await Promise.all(mail.readers.map(({ email }) => knownOf(contactAt(email))));
  return mailWords(mail, known, {
    identity: identityFor(settings, mail.from),
    now: now(),
    lang: resolveLanguage(settings.uiLanguage, [browser.i18n.getUILanguage()]),
    holidaysIn,
    styles: settings.groupStyles,
    kept: settings.ownPhrases,
  });
}

async function knownOf(contact: Contact | undefined) {
  if (!contact) return undefined;
  const { id } = contact;
  const [touches, steps, promises, openers] = await Promise.all([
    touchesOf(id),
    stepsOf(id),
    promisesOf(id),
    openersFor(id),
  ]);
  return { contact, touches, steps, promises, openers };
}
