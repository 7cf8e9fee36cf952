import type { SeenMessage } from '@/utils/drafting/types';
import type { MailFacts, OfferedPromise } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/schema';
import { toOffer } from './offered-promises';
import { readMessage } from './reading';

/** How a mail that was just sent is signed, and what the user promised in it. Nothing of it is stored here. */
export function readSent(
  mail: MailFacts,
  written: SeenMessage | undefined,
  settings: Settings,
): { readonly mail: MailFacts; readonly promises: readonly OfferedPromise[] } {
  if (!written) return { mail, promises: [] };
  const { signature, promises } = readMessage(written, settings);
  return { mail: { ...mail, signature: signature.kind }, promises: toOffer(promises, 'me') };
}
