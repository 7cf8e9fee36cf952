import { espocrmSign } from './espocrm';
import { fastmailSign } from './fastmail';
import { gmailSign } from './gmail';
import { hordeSign } from './horde';
import { type HostSign, shows } from './host-sign';
import { outlookSign } from './outlook';
import { protonSign } from './proton';
import { roundcubeSign } from './roundcube';
import { sogoSign } from './sogo';
import { yahooSign } from './yahoo';
import { zimbraSign } from './zimbra';

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
  espocrmSign,
];

/** The product that a page belongs to; `undefined` when it shows none that is known. */
export function signOf(page: Document): HostSign | undefined {
  return signs.find((sign) => shows(sign, page));
}
