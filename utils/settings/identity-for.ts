import type { Identity, Settings } from './schema';

/** Who writes from this address: the identity that names it, else the first one. */
export function identityFor(
  { identity, otherIdentities }: Pick<Settings, 'identity' | 'otherIdentities'>,
  address: string | undefined,
): Identity {
  const wanted = address?.trim().toLowerCase();
  if (!wanted) return identity;
  const named = (one: Identity) => one.addresses.some((each) => each.toLowerCase() === wanted);
  return (!named(identity) && otherIdentities.find(named)) || identity;
}

/** Every identity, the first one first. */
export function identitiesOf({
  identity,
  otherIdentities,
}: Pick<Settings, 'identity' | 'otherIdentities'>): readonly Identity[] {
  return [identity, ...otherIdentities];
}

/**
 * Which identity probably writes to somebody where no mail tells: the first, unless only another is set to their
 * language (ISO 639-1).
 */
export function identityThatFits(identities: readonly Identity[], language: string | null): number {
  const speaks = (one: Identity | undefined) => language !== null && one?.language === language;
  const other = identities.findIndex(speaks);
  return other > 0 && identities[0]?.language !== null ? other : 0;
}
