import { byAddress } from './by-address';
import { all, first } from './dom';
import type { Field, HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { personIn } from './person-in';

/**
 * Zimbra, both its clients; no rendered page was seen by us. The classic one (8–10): its own code (2024-09), which composes these
 * ids from constants, and its own browser tests (2014–2019). The modern one (9–10): its own code and browser tests (2018–2021), and
 * extensions and scripts (2021–2026). Its class names are made of package, component and part, which stood through all of these.
 */
export const zimbraSign: HostSign = {
  id: 'zimbra',
  name: 'Zimbra',
  pack: 'zimbra',
  address: /^[^/]+\/modern\/email(?:\/|$)/,
  app: '[id^="zv__COMPOSE"], [id^="zb__COMPOSE"], #z_shell, [id^="zv__CLV"], [class*="zimbra-client_"]',
};

const modern = (part: string): string => `[class*="zimbra-client_${part}"]`;
const modernSubject = `input${modern('composer_subject')}, ${modern('composer_subject')} input`;
const modernBody = modern('html-viewer');
const modernPeople = (kind: string): string =>
  `${modern(`address-list_addresses-${kind}`)} ${modern('address-list_addressName')}`;
const modernFrom = `${modernPeople('from')}, [class*="_fromAddressList"] ${modern('address-list_addressName')}`;

export const zimbra: HostFacts = {
  composer: {
    editor: `[id^="zv__COMPOSE"] textarea[id$="_body"], textarea[id^="ZmHtmlEditor"][id$="_body"], rich-text-area[contenteditable], ${modern('composer')} :is(textarea, [contenteditable="true"])`,
    frame: `[id^="zv__COMPOSE"] iframe.ZmHtmlEditorIFrame, iframe[id$="_body_ifr"], ${modern('composer')} iframe[id$="_ifr"]`,
    recipients: (root, field) => {
      const classic = all(root, `[id$="_${field}_cell"], [id$="_${field}_control"]`);
      return classic.length > 0 ? classic : modernField(root, field);
    },
    // The modern client shows a name on each, and the address to the pointer alone.
    chip: `.addrBubble, [class*="_tokenLabel"], ${modern('token-input')} [role="button"]`,
    subject: `[id$="_subject_control"] input, input[id$="_subject_control"], ${modernSubject}`,
    from: (root) =>
      personIn(
        root,
        `[id$="_identity_control"], ${modern('composer_from')} select, ${modern('composer_fromValue')}:not(:has(select), select)`,
      ),
    send: '[id^="zb__COMPOSE"][id$="__SEND"], [id^="zb__COMPOSE"][id$="__SEND_MENU"], button[class$="_send"], button[class*="_send "]',
    shortcut: true,
    schedule: '[id*="SEND_LATER"]',
    discard: '[id^="zb__COMPOSE"][id$="__CANCEL"], [class*="toolbar_delete"]',
    notices: `#z_toast, .ZToast, ${modern('notifications')}`,
    dialogs: `.DwtDialog, ${modern('modal-dialog')}, .blocks_dialog_overlay`,
    goneIsSent: true,
  },
  message: {
    root: `:has(> [id$="_headerElement"]), :has(> * > [id$="_headerElement"]):not(:has(> [id$="_headerElement"])), :has(${modernFrom}):has(${modernBody})`,
    body: `[id$="_body"], ${modernBody}`,
    from: `[id$="_from"] .addrBubble, [id$="_from"], ${modernFrom}`,
    to: `[id$="_to"] .addrBubble, [id$="_to"] > :not(.addrBubble, :has(.addrBubble)), ${modernPeople('to')}`,
    cc: `${modernPeople('cc')}, [class*="_toAddressList"] ~ [class*="_toAddressList"] ${modern('address-list_addressName')}`,
    subject: `[id$="_subject"], ${modern('viewer-title_headerText')}`,
    id: (_, page) => /\/modern\/email\/[^/]+\/message\/(\d+)/.exec(page.location?.pathname ?? '')?.[1],
    inSent: (page) => /\/modern\/email\/Sent(?:\/|$)/.test(page.location?.pathname ?? ''),
  },
  marks: {
    signature: '[data-marker^="__SIG_P"]',
    quoted: '[data-marker="__QUOTED_TEXT__"], [data-marker="__HEADERS__"]',
  },
  // Links into the modern client (2020–2026); the address of the classic one says nothing of what is open.
  expects: byAddress({
    composer: /\/modern\/email\/new(?:[/?#]|$)/,
    message: /\/modern\/email\/[^/]+\/(?:conversation|message)\/-?\d+/,
  }),
};

/** The modern client's fields are told by their order alone: what stands around one input for addresses and no other. */
function modernField(root: HTMLElement, field: Field): HTMLElement[] {
  const inputs = all(root, `input:is(${modern('token-input')}, ${modern('address-field')})`);
  const input = inputs[['to', 'cc', 'bcc'].indexOf(field)];
  let row = input;
  for (let around = input?.parentElement; around && around !== root; around = around.parentElement) {
    const part = around;
    if (first(part, modernSubject) || inputs.some((other) => other !== input && part.contains(other))) break;
    row = part;
  }
  return row ? [row] : [];
}
