import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';

/**
 * GMX, WEB.DE and mail.com, one product. Sources: addresses in scripts of 2014–2026; nothing certain is known of the pages
 * themselves, which stand in a frame of another address. They are looked at by roles and names alone.
 */
export const gmxSign: HostSign = {
  id: 'gmx',
  name: 'GMX, WEB.DE, mail.com',
  pack: 'webmail',
  address:
    /^(?:3c|webmailer|navigator|bap\.navigator|navigator-[a-z]+|3c-[a-z]+)\.(?:gmx|web|mail)\.(?:net|de|com|at|ch|co\.uk)\//,
  app: '',
};

export const gmx: HostFacts = {
  marks: { signature: '#signature, [data-signature]', quoted: 'div[name="quote"], [name="quoted-content"]' },
};
