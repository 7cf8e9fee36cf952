import { byAddress } from './by-address';
import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';

/**
 * Fastmail. Sources: notes of a 2026-06 check and scripts of 2024–2026; no live page was seen by us. Its `v-` and `s-` class
 * names are written by hand and have stood for years. The ids of its fields end in what they are for, and each recipient is an
 * item of a list beside the field, with a button that removes it (browser tests and a program around it, undated; read 2026-11).
 */
export const fastmailSign: HostSign = {
  id: 'fastmail',
  name: 'Fastmail',
  pack: 'webmail',
  address: /^(?:app|www|beta)\.fastmail\.com\//,
  app: '[class*="v-Compose"], .v-EmailInput, .v-Thread, .v-MessageCard',
};

export const fastmail: HostFacts = {
  composer: {
    editor:
      '.v-RichText-input[contenteditable="true"], .v-Compose [role="textbox"][aria-multiline="true"], .v-Compose textarea:not([class*="Compose-to"] *, [class*="Compose-cc"] *, [class*="Compose-bcc"] *)',
    root: '.v-Compose',
    recipients: (root, field) => all(root, `.v-Compose-${field}, .v-EmailInput:has([id$="-${field}-input"])`),
    subject: '.v-Compose-subject input, input[name="subject"], [id$="-subject-input"]',
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
