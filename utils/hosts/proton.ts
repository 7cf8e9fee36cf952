import { byAddress } from './by-address';
import { all, first } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';

/**
 * Proton Mail. Sources: its own code (2022–2024) and scripts of 2023–2026; no live page was seen by us. Its test ids are used by
 * its own tests; a chip shows the name, and keeps the address in the test id of the button that removes it (2021–2024).
 */
const testId = (id: string): string => `[data-testid="${id}"]`;
const fieldIds = { to: 'composer:to', cc: 'composer:to-cc', bcc: 'composer:to-bcc' } as const;

export const protonSign: HostSign = {
  id: 'proton',
  name: 'Proton Mail',
  pack: 'webmail',
  address: /^mail\.proton\.me\/|^mail\.protonmail\.com\//,
  app: `[data-testid^="composer:"], [data-testid^="message-view"], ${testId('conversation-header:subject')}`,
};

export const proton: HostFacts = {
  composer: {
    editor: `${testId('composer-plaintext-editor')}, [data-testid^="composer"] textarea`,
    frame: `iframe${testId('rooster-iframe')}, .composer iframe`,
    root: '.composer',
    recipients: recipientRow,
    chip: `.composer-addresses-item, ${testId('composer-addresses-item')}`,
    subject: testId('composer:subject'),
    send: testId('composer:send-button'),
    shortcut: true,
    schedule: testId('composer:schedule-send-button'),
    discard: testId('composer:delete-draft-button'),
    notices: `${liveRegions}, [class*="notification"]`,
    dialogs: `${stoppingDialogs}, [role="dialog"][aria-modal="true"]`,
  },
  message: {
    root: '[data-testid^="message-view"], article[data-shortcut-target="message-container"]',
    body: `iframe${testId('content-iframe')}, ${testId('message-content:body')}, .message-content`,
    from: testId('recipients:sender'),
    to: '[data-testid^="recipients:item"], .message-recipient-item:not([data-testid="recipients:sender"] *)',
    subject: testId('conversation-header:subject'),
    id: (root) => root.getAttribute('data-message-id') ?? undefined,
    inSent: (page) => /\/(?:all-)?sent(?:\/|$)/.test(page.location?.pathname ?? ''),
  },
  // Both signature blocks stay in the page when they are empty.
  marks: { signature: '.protonmail_signature_block' },
  // Its own routes: label, then the id of a conversation in base64. Writing has no address.
  expects: byAddress({ message: /^\/u\/\d+\/[^/]+\/[\w-]+={1,2}(?:[/?#]|$)/ }),
};

/** The part around a field's input that holds chips and no other field. */
function recipientRow(root: HTMLElement, field: 'to' | 'cc' | 'bcc'): HTMLElement[] {
  const input = first(root, testId(fieldIds[field]));
  if (!input) return [];
  const others = Object.values(fieldIds).filter((id) => id !== fieldIds[field]);
  let row = input;
  for (let around = input.parentElement; around && around !== root; around = around.parentElement) {
    const shared = all(around, [...others, 'composer:subject'].map(testId).join(', ')).length > 0;
    if (shared) break;
    row = around;
  }
  return row === input ? [] : [row];
}
