import type { MessageReading } from '@/utils/drafting/types';
import type { OpenMessage } from '@/utils/hosts/types';
import { longestLine } from './limits';
import type { MailWords, ReadingSeen } from './seen-schema';
import { shownPeople } from './shown-people';

/** The message that a panel is about: the last one of somebody else, else the last one. */
export function latestOf(messages: readonly OpenMessage[]): OpenMessage | undefined {
  return messages.findLast(({ sent }) => !sent) ?? messages.at(-1);
}

/**
 * An open message in the few words that a panel shows of it.
 * @param now ms since 1970, for a page that shows no date
 */
export function describeMessage(
  message: OpenMessage,
  analysis: MessageReading | undefined,
  reading: boolean,
  now: number,
): ReadingSeen {
  const sent = message.sent === true;
  return {
    mail: {
      direction: sent ? 'out' : 'in',
      ...(message.id !== undefined && { messageId: message.id.slice(0, 2_000) }),
      subject: message.subject.slice(0, longestLine),
      at: message.at?.getTime() ?? now,
      people: shownPeople(sent ? message.to : [message.from]),
      site: message.root.ownerDocument.location.hostname,
      ...(analysis && { signature: analysis.signature.kind }),
    },
    reading,
    words: analysis ? wordsOf(analysis) : null,
  };
}

function wordsOf({ language, signature, promises, reply }: MessageReading): MailWords {
  const { kind, subkind, names = [], team, role, organisation, phone } = signature;
  return {
    language,
    signature: {
      kind,
      ...(subkind && { subkind }),
      names: names.slice(0, 20).map(cut),
      ...(team && { team: cut(team) }),
      ...(role && { role: cut(role) }),
      ...(organisation && { organisation: cut(organisation) }),
      ...(phone && { phone: cut(phone) }),
    },
    promises: promises
      .slice(0, 30)
      .map(({ text, by, due, vague }) => ({ text: cut(text), by, due: due?.slice(0, 16) ?? null, vague })),
    reply: reply && { intent: reply.intent, ...(reply.reason && { reason: cut(reply.reason) }) },
  };
}

function cut(text: string): string {
  return text.trim().slice(0, longestLine);
}
