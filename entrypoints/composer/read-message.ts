import { analyse } from '@/utils/analysis/analyse';
import type { Analysis } from '@/utils/analysis/types';
import { dayOf, now } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { draftText } from '@/utils/hosts/draft-text';
import type { OpenMessage } from '@/utils/hosts/types';
import { longestDraft } from '@/utils/session/compose-session';
import { without } from '@/utils/session/without';
import type { Settings } from '@/utils/settings/schema';
import { learnLanguage } from './languages';

/** Reads an open message: who signs, what is promised, what kind of answer it is. `undefined` where its text is not to be seen. */
export async function readMessage(
  { body, marks, sent, subject, from, to, at }: OpenMessage,
  { identity }: Settings,
): Promise<Analysis | undefined> {
  if (!body?.isConnected || (body.textContent?.length ?? 0) > longestDraft) return undefined;
  const text = draftText(body, marks);
  // A sent mail holds the user's own promises.
  const direction = sent ? 'draft' : 'incoming';
  const read = () =>
    analyse(
      {
        direction,
        body: without(text.text, text.quoted),
        subject,
        from,
        to,
        self: { names: identity.names, team: identity.team || undefined, members: identity.members },
        // "Tomorrow" is the day after it was written.
        today: dayOf(at?.getTime() ?? now()),
      },
      { onError: (part, error) => reportOnce(`reading ${part}`, error) },
    );
  const first = read();
  return (await learnLanguage(first.language, direction)) ? read() : first;
}
