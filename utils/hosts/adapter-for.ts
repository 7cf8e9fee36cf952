import { providedHost } from './facts-bridge';
import { isRoleLabel } from './field-names';
import { hostFrom } from './host-from-facts';
import type { HostSign } from './host-sign';
import { provideRoleLabels } from './role-labels';
import type { HostAdapter } from './types';

/** The adapter of a product; `undefined` while the pack with its facts is not loaded. */
export function adapterFor(sign: HostSign): HostAdapter | undefined {
  const known = providedHost(sign.id);
  if (!known || !('composers' in known)) return known && hostFrom(sign, known);
  provideRoleLabels(isRoleLabel);
  return known;
}
