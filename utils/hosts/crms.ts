import { dynamics } from './dynamics';
import { espocrm } from './espocrm';
import type { FactsById } from './facts-bridge';
import { hubspot } from './hubspot';
import { odoo } from './odoo';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { suitecrm } from './suitecrm';
import { teamleader } from './teamleader';
import { zoho } from './zoho';

/** The pack `crm`. */
export const crms: FactsById = {
  hubspot,
  salesforce,
  pipedrive,
  dynamics,
  zoho,
  odoo,
  suitecrm,
  teamleader,
  espocrm,
};
