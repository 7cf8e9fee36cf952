import type { ContactMemory, MailInput, Person, RuleId } from '@/utils/analysis/types';
import type { Compose, DraftText } from '@/utils/hosts/types';
import type { RememberedReader } from '@/utils/messaging/protocol';
import { identityFor } from '@/utils/settings/identity-for';
import type { Settings } from '@/utils/settings/schema';
import { without } from './without';

export interface DraftContext {
  readonly recipients: readonly Person[];
  readonly settings: Settings;
  /** What is remembered of the recipients. */
  readonly readers: readonly RememberedReader[];
  /** Silenced in this mail only. */
  readonly silencedHere: ReadonlySet<RuleId>;
  /** The user's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The draft as the analysis wants it. Offsets of the result are offsets into `draft.text`. */
export function draftInput(compose: Compose, draft: DraftText, context: DraftContext): MailInput {
  const { recipients, settings, readers, silencedHere, today } = context;
  const from = compose.from();
  const identity = identityFor(settings, from?.email);
  const thread = compose.thread();
  const everyone = readers.length > 0 && readers.length >= recipients.length;
  const silencedForAll = everyone ? rulesSilencedForAll(readers) : [];
  return {
    direction: 'draft',
    // The page knows best what is quoted; nobody else's words are judged.
    body: without(draft.text, draft.quoted),
    subject: compose.subject(),
    from,
    to: recipients,
    self: {
      names: identity.names,
      team: identity.team || undefined,
      members: identity.members,
      phone: identity.phone || undefined,
    },
    thread: thread === 'unknown' ? undefined : thread === 'first' ? 'first' : 'reply',
    today,
    hostSignature: compose.hostSignature(),
    signatureAddedLater: settings.signatureAddedLater,
    contacts: readers.map(memoryOf),
    silenced: [...settings.silenced, ...silencedForAll, ...silencedHere],
  };
}

function rulesSilencedForAll(readers: readonly RememberedReader[]): readonly RuleId[] {
  const [first, ...others] = readers;
  return (first?.silenced ?? []).filter((rule) => others.every((reader) => reader.silenced.includes(rule)));
}

function memoryOf({ email, nicknames, formality }: RememberedReader): ContactMemory {
  return { email, nicknames, formality };
}
