import type { Analysis, MailInput, Signature } from '@/utils/analysis/types';

/** Beyond so many different names or senders, new ones are no longer told apart; the sums stay right. */
const mostKeys = 50_000;

export interface SenderTally {
  mails: number;
  personal: number;
  missing: number;
  readonly anonymous: Map<string, number>;
}

/** What a team lead wants to know of a mailbox, counted while it streams by. */
export class Tally {
  mails = 0;
  failed = 0;
  readonly kinds: Record<Signature['kind'], number> = { personal: 0, anonymous: 0, missing: 0 };
  readonly people = new Map<string, number>();
  readonly senders = new Map<string, SenderTally>();

  fail(): void {
    this.failed += 1;
  }

  add(mail: MailInput, { signature }: Analysis): void {
    this.mails += 1;
    this.kinds[signature.kind] += 1;
    for (const name of signature.names ?? []) count(this.people, name);
    const sender = this.#sender(mail);
    if (!sender) return;
    sender.mails += 1;
    if (signature.kind === 'personal') sender.personal += 1;
    else if (signature.kind === 'missing') sender.missing += 1;
    else count(sender.anonymous, signOffText(mail, signature));
  }

  #sender({ from }: MailInput): SenderTally | undefined {
    const key = from?.email?.toLowerCase() ?? from?.name ?? '(sender unknown)';
    const known = this.senders.get(key);
    if (known || this.senders.size >= mostKeys) return known;
    const sender: SenderTally = { mails: 0, personal: 0, missing: 0, anonymous: new Map() };
    this.senders.set(key, sender);
    return sender;
  }
}

function count(counts: Map<string, number>, key: string): void {
  if (counts.has(key) || counts.size < mostKeys) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The words that stand where a name should: the block without its valediction, on one line. */
function signOffText(
  { body }: MailInput,
  { team, role, organisation, span, valediction }: Signature,
): string {
  const named = [role, team, organisation].filter((part) => part !== undefined);
  if (named.length > 0) return named.slice(0, 2).join(', ');
  const start = valediction?.end ?? span?.start ?? 0;
  return (
    body
      .slice(start, span?.end ?? start)
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, 60) || '(automatic)'
  );
}
