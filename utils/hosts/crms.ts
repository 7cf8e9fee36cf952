import { espocrm } from './espocrm';
import type { HostsById } from './facts-bridge';
import { odoo } from './odoo';
import { suitecrm } from './suitecrm';
import { teamleader } from './teamleader';

/** The pack `crm`: CRM programs, most of which organisations run themselves. */
export const crms: HostsById = { odoo, suitecrm, teamleader, espocrm };
