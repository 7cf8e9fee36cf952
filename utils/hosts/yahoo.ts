import { byAddress } from './by-address';
import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';

/**
 * Yahoo Mail and AOL Mail, which shares the program. Sources: Mailvelope (2026-01) and scripts of 2023–2026; no live page was
 * seen by us. `data-test-id` is the program's own; class names are hashes.
 */
export const yahooSign: HostSign = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  pack: 'webmail',
  address: /^(?:[a-z]+\.)?mail\.(?:yahoo|aol)\.com\//,
  app: '[data-test-id="rte"], [data-test-id="message-view"], [data-test-id="compose-button"]',
};

export const yahoo: HostFacts = {
  composer: {
    editor: '[data-test-id="rte"][contenteditable="true"], #editor-container [contenteditable="true"]',
    recipients: (root, field) => all(root, `[data-test-id="container-${field}"]`),
    chip: '[data-test-id="pill"]',
    subject: '[data-test-id="compose-subject"]',
    send: '[data-test-id="compose-send-button"]',
    shortcut: true,
    discard: '[data-test-id="icon-btn-trash"], [data-test-id="compose-delete-button"]',
    notices: liveRegions,
    dialogs: stoppingDialogs,
  },
  message: {
    root: '[data-test-id="message-view"]',
    body: '[data-test-id="message-view-body-content"], .msg-body',
    from: '[data-test-id="message-from"] [data-test-id="email-pill"]',
    to: '[data-test-id="message-to"] [data-test-id="email-pill"]',
    subject: '[data-test-id="message-group-subject-text"], [data-test-id="message-subject"]',
    id: (_, page) => /\/messages\/([^/?#]+)/.exec(page.location?.pathname ?? '')?.[1],
  },
  marks: { signature: '[id^="ymail_android_signature"], .yahoo-signature' },
  // As links and scripts have them (2019–2026).
  expects: byAddress({
    composer: /^\/d\/compose(?:[/?#]|$)/,
    message: /^\/d\/folders\/\d+\/messages\/[^/?#]+/,
  }),
};
