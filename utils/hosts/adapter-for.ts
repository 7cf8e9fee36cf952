import { providedFacts } from './facts-bridge';
import { gmail } from './gmail';
import { hostFrom } from './host-from-facts';
import type { HostSign } from './host-sign';
import { roundcube } from './roundcube';
import type { HostAdapter } from './types';

const builtIn: readonly HostAdapter[] = [gmail, roundcube];

/** The adapter of a product; `undefined` while the pack with its facts is not loaded. */
export function adapterFor(sign: HostSign): HostAdapter | undefined {
  const facts = providedFacts(sign.id);
  return facts ? hostFrom(sign, facts) : builtIn.find(({ id }) => id === sign.id);
}
