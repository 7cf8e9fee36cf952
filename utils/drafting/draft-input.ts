import type { ContactMemory, MailInput, RuleId, Span } from '@/utils/analysis/types';
import { identityFor } from '@/utils/settings/identity-for';
import type { Settings } from '@/utils/settings/schema';
import type { RememberedReader, SeenDraft } from './types';

export interface DraftContext {
  readonly settings: Settings;
  /** What is remembered of the recipients. */
  readonly readers: readonly RememberedReader[];
  /** The user's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The draft as the analysis wants it. Offsets of the result are offsets into `draft.text`. */
export function draftInput(draft: SeenDraft, { settings, readers, today }: DraftContext): MailInput {
  const identity = identityFor(settings, draft.from?.email);
  const everyone = readers.length > 0 && readers.length >= draft.to.length;
  const silencedForAll = everyone ? rulesSilencedForAll(readers) : [];
  return {
    direction: 'draft',
    // The page knows best what is quoted; nobody else's words are judged.
    body: withoutQuoted(draft.text, draft.quoted),
    subject: draft.subject,
    from: draft.from,
    to: draft.to,
    self: {
      names: identity.names,
      team: identity.team || undefined,
      members: identity.members,
      phone: identity.phone || undefined,
    },
    thread: draft.thread === 'unknown' ? undefined : draft.thread === 'first' ? 'first' : 'reply',
    today,
    hostSignature: draft.hostSignature,
    signatureAddedLater: settings.signatureAddedLater,
    contacts: readers.map(memoryOf),
    silenced: [...settings.silenced, ...silencedForAll, ...draft.silenced],
  };
}

/** Of each quoted mail only a mark stays: below its announcement and it, the writer's own text and signature go on. */
function withoutQuoted(text: string, quoted: readonly Span[]): string {
  let rest = text;
  for (const { start, end } of quoted) {
    const blank = `\n>${'\n'.repeat(end - start)}`.slice(0, end - start);
    rest = rest.slice(0, start) + blank + rest.slice(end);
  }
  return rest;
}

function rulesSilencedForAll(readers: readonly RememberedReader[]): readonly RuleId[] {
  const [first, ...others] = readers;
  return (first?.silenced ?? []).filter((rule) => others.every((reader) => reader.silenced.includes(rule)));
}

function memoryOf({ email, nicknames, formality }: RememberedReader): ContactMemory {
  return { email, nicknames, formality: formality ?? undefined };
}
