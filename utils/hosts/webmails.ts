import type { HostsById } from './facts-bridge';
import { fastmail } from './fastmail';
import { gmx } from './gmx';
import { outlook } from './outlook';
import { proton } from './proton';
import { yahoo } from './yahoo';

/** The pack `webmail`: services on an address of their own. */
export const webmails: HostsById = { outlook, proton, yahoo, fastmail, gmx };
