import { type ReadonlySignal, signal } from '@preact/signals';
import type { LogState } from '@/components/strip/log-button';
import type { Signature } from '@/utils/analysis/types';
import type { OpenMessage } from '@/utils/hosts/types';
import type { request } from '@/utils/messaging/client';
import type { MailFacts } from '@/utils/messaging/protocol';

export interface LoggedMessage {
  readonly state: ReadonlySignal<LogState>;
  log(): Promise<void>;
  undo(): Promise<void>;
}

/**
 * Whether a sent mail in the reading view is in the log, and the way in and out; `undefined` when the log does not answer,
 * or has nothing to offer for it.
 *
 * @param now ms since 1970, for a page that shows no date of the mail
 * @param signatureOf reads how the message is signed, when it is logged; `undefined` where its text is not to be seen
 */
export async function createLoggedMessage(
  message: OpenMessage,
  ask: typeof request,
  now: number,
  signatureOf: () => Promise<Signature['kind'] | undefined>,
): Promise<LoggedMessage | undefined> {
  const mail = factsOf(message, now);
  const known = await ask('touch.find', { mail });
  if (!known.ok) return undefined;
  let touchId = known.value?.touchId;
  const state = signal<LogState>(
    known.value ? { status: 'logged', at: known.value.at, fresh: false } : { status: 'open' },
  );

  return {
    state,
    async log() {
      state.value = { status: 'logging' };
      const reply = await ask('touch.log', { mail: { ...mail, signature: await signatureOf() } });
      if (reply.ok) touchId = reply.value.touchId;
      state.value = reply.ok
        ? { status: 'logged', at: mail.at, fresh: reply.value.created }
        : { status: 'failed', error: reply.error };
    },
    async undo() {
      if (touchId === undefined) return;
      const reply = await ask('touch.undo', { touchId });
      state.value = reply.ok ? { status: 'open' } : { status: 'failed', error: reply.error };
    },
  };
}

/** What is known of an open message without its text. `now`: ms since 1970, for a page that shows no date. */
export function factsOf(message: OpenMessage, now: number): MailFacts {
  const others = message.sent ? message.to : message.from ? [message.from] : [];
  return {
    direction: message.sent ? 'out' : 'in',
    ...(message.id !== undefined && { messageId: message.id }),
    subject: message.subject,
    at: message.at?.getTime() ?? now,
    people: others.map(({ name, email }) => ({
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
    })),
    site: message.root.ownerDocument.location.hostname,
  };
}
