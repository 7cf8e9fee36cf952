import { localDay, now } from '@/utils/clock';
import type { MessageReading, SeenMessage } from '@/utils/drafting/types';
import { draftText } from '@/utils/hosts/draft-text';
import type { OpenMessage } from '@/utils/hosts/types';
import type { request } from '@/utils/messaging/client';
import { longestText } from '@/utils/messaging/limits';

/** An open message as it is read; `undefined` where its text is not to be seen. */
export function seenMessage({
  body,
  marks,
  sent,
  subject,
  from,
  to,
  at,
}: OpenMessage): SeenMessage | undefined {
  if (!body?.isConnected || (body.textContent?.length ?? 0) > longestText) return undefined;
  const { text, quoted } = draftText(body, marks);
  return {
    direction: sent ? 'draft' : 'incoming',
    text,
    quoted,
    subject,
    from,
    to,
    day: localDay(at?.getTime() ?? now()),
  };
}

/** Has an open message read: who signs, what is promised, what kind of answer it is. `undefined` where its text is not to be seen. */
export async function readMessage(
  message: OpenMessage,
  ask: typeof request,
): Promise<MessageReading | undefined> {
  const seen = seenMessage(message);
  const reply = seen && (await ask('message.read', seen));
  return reply?.ok ? reply.value : undefined;
}
