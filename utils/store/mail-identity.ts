import { cleanEmail, cleanLine, cleanName, fold } from './clean-text';
import { sha256 } from './sha256';
import type { MailFacts, Participant, TouchDirection } from './types';

/** The keys that tell one mail from every other. Kept with the touch, and unique in the log. */
export interface MailIdentity {
  /** `mid:…` for an RFC Message-ID, `host:<site>:…` for a host's own id; absent when the page told none. */
  readonly id: string | undefined;
  /** Hash of direction, people, subject and minute. */
  readonly exact: string;
  /** The same for the minute before and after: clocks and the host's own times differ a little. */
  readonly near: readonly string[];
}

export const minuteOf = (at: number): number => Math.floor(at / 60_000);

const replyPrefix = /^(?:re|fw|fwd|aw|wg|antw|doorst|tr|rép|sv|vs|r)\s*(?:\[\d+\])?\s*:\s*/iu;

/** A subject without reply and forward marks, folded; what a thread has in common. */
export function subjectKey(subject: string): string {
  let rest = cleanLine(subject);
  for (let next = rest.replace(replyPrefix, ''); next !== rest; next = rest.replace(replyPrefix, ''))
    rest = next;
  return fold(rest).trim();
}

/** The people of a mail, cleaned; somebody without name and address is dropped, somebody named twice is one. */
export function participantsOf(people: MailFacts['people']): Participant[] {
  const found = new Map<string, Participant>();
  for (const person of people) {
    const name = cleanName(person.name ?? '');
    const email = cleanEmail(person.email ?? '') || cleanEmail(person.name ?? '');
    if (name === '' && email === '') continue;
    const key = `${email}\n${fold(name)}`;
    if (!found.has(key)) found.set(key, { name, email });
  }
  return [...found.values()];
}

function idKey(messageId: string | undefined, site: string): string | undefined {
  const id = cleanLine(messageId ?? '').replace(/^<|>$/gu, '');
  if (id === '') return undefined;
  const isRfc = /^[^\s@:]+@[^\s@]+$/u.test(id);
  return isRfc ? `mid:${id}` : `host:${cleanLine(site).toLowerCase()}:${id}`;
}

const hash = async (parts: readonly unknown[]): Promise<string> =>
  `hash:${await sha256(JSON.stringify(parts))}`;

/** Ask before a transaction: hashing is a foreign promise, and awaiting one would end the transaction. */
export async function identifyMail(
  facts: Pick<MailFacts, 'direction' | 'subject' | 'at' | 'messageId' | 'site'>,
  participants: readonly Participant[],
): Promise<MailIdentity> {
  const people = new Set(participants.map(({ name, email }) => email || `name:${fold(name)}`));
  const hashOf = (minute: number) =>
    hash([facts.direction, [...people].sort(), subjectKey(facts.subject), minute]);
  const minute = minuteOf(facts.at);
  const [exact, before, after] = await Promise.all([hashOf(minute), hashOf(minute - 1), hashOf(minute + 1)]);
  return { id: idKey(facts.messageId, facts.site), exact, near: [before, after] };
}

interface Sight {
  readonly direction: TouchDirection;
  readonly subject: string;
  readonly at: number;
  readonly participants: readonly Participant[];
}

/**
 * Are these two sights of one mail, by what a reader sees of them? A reading view often shows fewer people than the
 * composer did, or names without addresses; so the people of one sight have to be among those of the other.
 */
export function looksLikeSameMail(one: Sight, other: Sight): boolean {
  if (one.direction !== other.direction) return false;
  if (Math.abs(minuteOf(one.at) - minuteOf(other.at)) > 1) return false;
  if (subjectKey(one.subject) !== subjectKey(other.subject)) return false;
  const [few, many] = [one.participants, other.participants].sort((a, b) => a.length - b.length);
  if (!few || !many || few.length === 0) return false;
  return few.every((person) =>
    many.some((candidate) =>
      person.email !== '' && candidate.email !== ''
        ? person.email === candidate.email
        : person.name !== '' && fold(person.name) === fold(candidate.name),
    ),
  );
}
