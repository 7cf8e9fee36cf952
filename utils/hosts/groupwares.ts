import type { HostsById } from './facts-bridge';
import { horde } from './horde';
import { openxchange } from './openxchange';
import { sogo } from './sogo';

/** The pack `groupware`: programs that providers and organisations run themselves. */
export const groupwares: HostsById = { sogo, horde, openxchange };
