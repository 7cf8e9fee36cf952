import type { OpenMessage } from './types';

/**
 * Did the user write it? The own address tells of each message; the folder of sent mail only where all that is open is of one
 * sender, because a conversation found there shows the answers, too.
 * @param shown all open messages of the page
 * @param own the user's address, as far as the page tells
 */
export function sentOf(
  { from }: Pick<OpenMessage, 'from'>,
  shown: readonly Pick<OpenMessage, 'from'>[],
  own: string | undefined,
  inSentFolder: boolean,
): boolean | undefined {
  const address = from?.email?.toLowerCase();
  if (own && address === own.toLowerCase()) return true;
  const senders = new Set(shown.map((message) => message.from?.email?.toLowerCase() ?? message.from?.name));
  if (inSentFolder && senders.size === 1) return true;
  return own && address ? false : undefined;
}
