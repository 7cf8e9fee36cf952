import { dynamics } from './dynamics';
import type { HostsById } from './facts-bridge';
import { hubspot } from './hubspot';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { zoho } from './zoho';

/** The pack `sales`: CRM services on an address of their own. */
export const sales: HostsById = { hubspot, salesforce, pipedrive, dynamics, zoho };
