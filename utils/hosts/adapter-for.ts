import { providedHost } from './facts-bridge';
import { hostFrom } from './host-from-facts';
import type { HostSign } from './host-sign';
import type { HostAdapter } from './types';

/** The adapter of a product; `undefined` while the pack with its facts is not loaded. */
export function adapterFor(sign: HostSign): HostAdapter | undefined {
  const known = providedHost(sign.id);
  return known && !('composers' in known) ? hostFrom(sign, known) : known;
}
