import { generic } from './generic';
import { gmail } from './gmail';
import { roundcube } from './roundcube';
import type { HostAdapter } from './types';

/** Every host with an adapter of its own; the first one that recognises a page gets it. */
export const hosts: readonly HostAdapter[] = [gmail, roundcube];

/**
 * The adapter for a page; `undefined` when Byname has nothing to do there.
 * @param switchedOn the user switched Byname on for this site, so that an unknown product is worth a look
 */
export function adapterFor(page: Document, switchedOn: boolean): HostAdapter | undefined {
  return hosts.find((host) => host.recognises(page)) ?? (switchedOn ? generic : undefined);
}
