import { espocrm } from './espocrm';
import { fastmail } from './fastmail';
import { generic } from './generic';
import { gmail } from './gmail';
import { horde } from './horde';
import { outlook } from './outlook';
import { proton } from './proton';
import { roundcube } from './roundcube';
import { sogo } from './sogo';
import type { HostAdapter } from './types';
import { yahoo } from './yahoo';
import { zimbra } from './zimbra';

/** Every host with an adapter of its own; the first one that recognises a page gets it. */
export const hosts: readonly HostAdapter[] = [
  gmail,
  outlook,
  roundcube,
  sogo,
  horde,
  proton,
  yahoo,
  fastmail,
  zimbra,
  espocrm,
];

/**
 * The adapter for a page; `undefined` when Byname has nothing to do there.
 * @param switchedOn the user switched Byname on for this site, so that an unknown product is worth a look
 */
export function adapterFor(page: Document, switchedOn: boolean): HostAdapter | undefined {
  return hosts.find((host) => host.recognises(page)) ?? (switchedOn ? generic : undefined);
}
