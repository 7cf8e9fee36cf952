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
