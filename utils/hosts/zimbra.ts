import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { personIn } from './person-in';

/**
 * Zimbra's classic client (8–10). Source: its own code (2024-09), which composes these ids from constants; no rendered page was seen
 * by us. Its address says nothing of what is open; the
 * modern client is another program and unknown.
 */
export const zimbraSign: HostSign = {
  id: 'zimbra',
  name: 'Zimbra',
  pack: 'groupware',
  app: '[id^="zv__COMPOSE"], [id^="zb__COMPOSE"], #z_shell, [id^="zv__CLV"]',
};

export const zimbra: HostFacts = {
  composer: {
    editor: '[id^="zv__COMPOSE"] textarea[id$="_body"], textarea[id^="ZmHtmlEditor"][id$="_body"]',
    frame: '[id^="zv__COMPOSE"] iframe.ZmHtmlEditorIFrame, iframe[id$="_body_ifr"]',
    recipients: (root, field) => all(root, `[id$="_${field}_cell"], [id$="_${field}_control"]`),
    subject: '[id$="_subject_control"] input, input[id$="_subject_control"]',
    from: (root) => personIn(root, '[id$="_identity_control"]'),
    send: '[id^="zb__COMPOSE"][id$="__SEND"], [id^="zb__COMPOSE"][id$="__SEND_MENU"]',
    shortcut: true,
    schedule: '[id*="SEND_LATER"]',
    discard: '[id^="zb__COMPOSE"][id$="__CANCEL"]',
    notices: '#z_toast, .ZToast',
    dialogs: '.DwtDialog',
    goneIsSent: true,
  },
  message: {
    root: ':has(> [id$="_headerElement"]), :has(> * > [id$="_headerElement"]):not(:has(> [id$="_headerElement"]))',
    body: '[id$="_body"]',
    from: '[id$="_from"] .addrBubble, [id$="_from"]',
    to: '[id$="_to"] .addrBubble, [id$="_to"] > :not(.addrBubble, :has(.addrBubble))',
    subject: '[id$="_subject"]',
  },
};
