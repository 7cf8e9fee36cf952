import { db, type StoredTouch } from './db';
import { looksLikeSameMail, type MailIdentity, minuteOf } from './mail-identity';
import type { MailFacts, Participant } from './types';

const minute = 60_000;

/** Ids of one kind (RFC, or one host's) that differ belong to different mails, unless a host renamed a moved mail. */
function contradicts(touch: StoredTouch, identity: MailIdentity, at: number): boolean {
  const id = identity.id;
  if (id === undefined) return false;
  if (id.startsWith('mid:')) return touch.identities.some((key) => key.startsWith('mid:') && key !== id);
  const kind = id.slice(0, id.indexOf(':', 'host:'.length) + 1);
  const renamed = touch.identities.some((key) => key.startsWith(kind) && key !== id);
  const sameMoment = touch.identities.includes(identity.exact) || minuteOf(touch.at) === minuteOf(at);
  return renamed && !sameMoment;
}

/**
 * The touch of a mail, those in the bin included: by its id, else by its hash, else by what a reader sees of it.
 * Takes part in the caller's transaction.
 */
export async function findMail(
  facts: MailFacts,
  participants: readonly Participant[],
  identity: MailIdentity,
): Promise<StoredTouch | undefined> {
  if (identity.id !== undefined) {
    const known = await db.touches.where('identities').equals(identity.id).first();
    if (known) return known;
  }
  const hashed = await db.touches
    .where('identities')
    .anyOf([identity.exact, ...identity.near])
    .toArray();
  const sight = { ...facts, participants };
  const start = minuteOf(facts.at) * minute;
  const about = await db.touches
    .where('at')
    .between(start - minute, start + 2 * minute, true, false)
    .toArray();
  const candidates = [...hashed, ...about.filter((touch) => looksLikeSameMail(touch, sight))];
  return candidates
    .filter((touch) => touch.channel === 'mail' && !contradicts(touch, identity, facts.at))
    .sort((a, b) => Math.abs(a.at - facts.at) - Math.abs(b.at - facts.at))[0];
}
