import type { MailInput } from '@/utils/analysis/types';
import type { Identity } from '@/utils/settings/schema';
import type { SeenMessage } from './types';
import { without } from './without';

/** An open message as the analysis wants it: without what it quotes. */
export function messageInput(
  { direction, text, quoted, subject, from, to, day }: SeenMessage,
  { names, team, members }: Identity,
): MailInput {
  return {
    direction,
    body: without(text, quoted),
    subject,
    from,
    to,
    self: { names, team: team || undefined, members },
    // "Tomorrow" is the day after it was written.
    today: day,
  };
}
