import { byAddress } from './by-address';
import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';

/**
 * Fastmail. Sources: notes of a 2026-06 check and scripts of 2024–2026; no live page was seen by us. Its `v-` and `s-` class
 * names are written by hand and have stood for years; how its recipient tokens look inside is not known.
 */
export const fastmailSign: HostSign = {
  id: 'fastmail',
  name: 'Fastmail',
  pack: 'webmail',
  address: /^(?:app|www|beta)\.fastmail\.com\//,
  app: '[class*="v-Compose"], .v-Thread, .v-MessageCard',
};

export const fastmail: HostFacts = {
  composer: {
    editor:
      '.v-RichText-input[contenteditable="true"], .v-Compose [role="textbox"][aria-multiline="true"], .v-Compose textarea:not([class*="Compose-to"] *, [class*="Compose-cc"] *, [class*="Compose-bcc"] *)',
    root: '.v-Compose',
    recipients: (root, field) => all(root, `.v-Compose-${field}`),
    subject: '.v-Compose-subject input, input[name="subject"]',
    send: '.s-send',
    shortcut: true,
    discard: '.s-discard',
    notices: liveRegions,
    dialogs: stoppingDialogs,
  },
  message: {
    root: '.v-MessageCard.is-expanded:not(.v-MessageCard--draft)',
    body: '.v-Message-body',
    from: '.v-MessageCard-from',
    to: '.v-MessageCard-to',
    subject: '.v-Thread-title',
    inSent: (page) => /^\/mail\/Sent(?:\/|$)/.test(page.location?.pathname ?? ''),
  },
  marks: { signature: 'div[id^="sig"]' },
  // As links that start a mail have it (2019–2026), with or without a folder; that of a message changed in 2026.
  expects: byAddress({ composer: /^\/mail\/(?:[^/?#]+\/)?compose(?:[:/?#]|$)/ }),
};
