import { dynamicsSign } from './dynamics';
import { espocrmSign } from './espocrm';
import { fastmailSign } from './fastmail';
import { gmailSign } from './gmail';
import { gmxSign } from './gmx';
import { hordeSign } from './horde';
import { type HostSign, isAtHome, shows } from './host-sign';
import { hubspotSign } from './hubspot';
import { odooSign } from './odoo';
import { openxchangeSign } from './openxchange';
import { outlookSign } from './outlook';
import { pipedriveSign } from './pipedrive';
import { protonSign } from './proton';
import { roundcubeSign } from './roundcube';
import { salesforceSign } from './salesforce';
import { sogoSign } from './sogo';
import { suitecrmSign } from './suitecrm';
import { teamleaderSign } from './teamleader';
import { yahooSign } from './yahoo';
import { zimbraSign } from './zimbra';
import { zohoSign } from './zoho';

/** Every product with an adapter of its own; the first one that shows gets the page. */
export const signs: readonly HostSign[] = [
  gmailSign,
  outlookSign,
  roundcubeSign,
  sogoSign,
  hordeSign,
  protonSign,
  yahooSign,
  fastmailSign,
  zimbraSign,
  openxchangeSign,
  gmxSign,
  hubspotSign,
  salesforceSign,
  pipedriveSign,
  dynamicsSign,
  zohoSign,
  teamleaderSign,
  odooSign,
  espocrmSign,
  suitecrmSign,
];

/** What any of them shows: pages of none are known by one look. */
const anyApp = signs.flatMap(({ app }) => app || []).join(', ');

/** The product that a page belongs to; `undefined` when it shows none that is known. */
export function signOf(page: Document): HostSign | undefined {
  const isShown = page.querySelector(anyApp) ? shows : isAtHome;
  return signs.find((sign) => isShown(sign, page));
}
