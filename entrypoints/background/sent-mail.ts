import type { SeenMessage } from '@/utils/drafting/types';
import type { MailFacts, OfferedPromise } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/schema';
import { readMessage } from './reading';

/** More promises than this are not offered one by one; the panel lists all of an open mail. */
const most = 3;

/** How a mail that was just sent is signed, and what the user promised in it. Nothing of it is stored here. */
export function readSent(
  mail: MailFacts,
  written: SeenMessage | undefined,
  settings: Settings,
): { readonly mail: MailFacts; readonly promises: readonly OfferedPromise[] } {
  if (!written) return { mail, promises: [] };
  const { signature, promises } = readMessage(written, settings);
  const mine = promises.filter(({ by, text }) => by === 'me' && text.trim() !== '');
  return {
    mail: { ...mail, signature: signature.kind },
    promises: mine.slice(0, most).map(({ by, text, due }) => ({
      id: crypto.randomUUID(),
      by,
      text: text.trim().slice(0, 2_000),
      due: due?.slice(0, 16) ?? null,
    })),
  };
}
