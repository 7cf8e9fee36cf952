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

export interface FoundMail {
  /** The touch of the mail, in the bin or not; absent when it is not in the log. */
  readonly known: StoredTouch | undefined;
  /** Keys of the mail that a touch has already. */
  readonly owned: ReadonlySet<string>;
}

/**
 * The touch of a mail: by its id, else by its hash, else by what a reader sees of it. Takes part in the caller's transaction, and
 * asks all at once: one after the other, each question would wait for the one before.
 */
export async function findMail(
  facts: MailFacts,
  participants: readonly Participant[],
  identity: MailIdentity,
): Promise<FoundMail> {
  const start = minuteOf(facts.at) * minute;
  const withKey = (key: string) => db.touches.where('identities').equals(key).toArray();
  const [named, hashed, about] = await Promise.all([
    identity.id === undefined ? [] : withKey(identity.id),
    Promise.all([identity.exact, ...identity.near].map(withKey)),
    db.touches
      .where('at')
      .between(start - minute, start + 2 * minute, true, false)
      .toArray(),
  ]);
  const byKey = [...named, ...hashed.flat()];
  const sight = { ...facts, participants };
  const [nearest] = [...byKey, ...about.filter((touch) => looksLikeSameMail(touch, sight))]
    .filter((touch) => touch.channel === 'mail' && !contradicts(touch, identity, facts.at))
    .sort((a, b) => Math.abs(a.at - facts.at) - Math.abs(b.at - facts.at));
  return { known: named[0] ?? nearest, owned: new Set(byKey.flatMap(({ identities }) => identities)) };
}
