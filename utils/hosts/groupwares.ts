import type { FactsById } from './facts-bridge';
import { horde } from './horde';
import { openxchange } from './openxchange';
import { sogo } from './sogo';
import { zimbra } from './zimbra';

/** The pack `groupware`: programs that providers and organisations run themselves. */
export const groupwares: FactsById = { sogo, horde, zimbra, openxchange };
