import type { MailPromise } from '@/utils/analysis/types';
import type { MailFacts, OfferedPromise, RequestData } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/schema';
import { promisesKeptWith } from '@/utils/store/keep-promise-of-mail';
import { mayOfferToLog } from '@/utils/store/loggable-people';
import { readMessage } from './reading';

/** More promises than this are not offered one by one; the panel lists all of an open mail. */
const most = 3;

/** What one side promises in a mail, as offers to keep it. */
export function toOffer(promises: readonly MailPromise[], side: MailPromise['by']): OfferedPromise[] {
  return promises
    .filter(({ by, text }) => by === side && text.trim() !== '')
    .slice(0, most)
    .map(({ by, text, due }) => ({
      id: crypto.randomUUID(),
      by,
      text: text.trim().slice(0, 2_000),
      due: due?.slice(0, 16) ?? null,
    }));
}

/**
 * What the other promises for a certain moment in an open mail, without what is kept already. Nothing of who may not come
 * into the log, or said no for good or objected. Nothing of the mail is stored.
 */
export async function promisesToOffer(
  { mail, message }: RequestData<'promise.offers'>,
  settings: Settings,
): Promise<readonly OfferedPromise[]> {
  const theirs = readMessage(message, settings).promises.filter(({ due }) => due !== null);
  const offered = toOffer(theirs, 'them');
  if (offered.length === 0 || !(await mayOfferToLog(mail, settings.neverLog))) return [];
  return await withoutKept(offered, mail);
}

async function withoutKept(
  offered: readonly OfferedPromise[],
  mail: MailFacts,
): Promise<readonly OfferedPromise[]> {
  const kept = await promisesKeptWith(mail);
  if (kept === 'closed') return [];
  return offered.filter(({ text }) => !kept.has(text));
}
