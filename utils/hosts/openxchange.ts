import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { personIn } from './person-in';

/**
 * Open-Xchange App Suite 7 and 8 (KPN, Ziggo and other providers run it). Sources: its own code and its own browser tests
 * (2016–2024), which use the same names in both interfaces; no running one was seen by us. `data-extension-id` and
 * `data-action` are what its plug-ins hang on.
 */
export const openxchangeSign: HostSign = {
  id: 'openxchange',
  name: 'Open-Xchange',
  pack: 'groupware',
  app: '#io-ox-core, #io-ox-windowmanager, .io-ox-mail-window, .io-ox-mail-compose, [data-app-name^="io.ox/"]',
};

const composeWindow = '.io-ox-mail-compose-window, .io-ox-mail-compose';

export const openxchange: HostFacts = {
  composer: {
    editor: `:is(${composeWindow}) :is(textarea, .contenteditable-editor [contenteditable="true"])`,
    frame: `:is(${composeWindow}) :is(.editor iframe, iframe[id$="_ifr"])`,
    root: composeWindow,
    recipients: (root, field) => all(root, `[data-extension-id="${field}"]`),
    chip: '.token',
    subject: '[data-extension-id="subject"] input, input[name="subject"]',
    from: (root) =>
      personIn(
        root,
        '[data-extension-id="sender"] .dropdown-label, [data-extension-id="sender"] .mail-input',
      ),
    send: '[data-action="send"]',
    shortcut: false,
    schedule: '[data-action="schedule"], [data-name="schedule"]',
    discard: '[data-action="discard"], [data-action="close"]',
    notices: '.io-ox-alert, .mail-send-progress, [role="alert"]',
    dialogs: '.modal[role="dialog"], .modal.in, .modal-dialog',
  },
  message: {
    root: 'article.mail-detail.expanded, .mail-detail.expanded, .mail-detail-pane article',
    body: 'section.body',
    from: '.from a:has(.person-from), .person-from',
    to: '.person-to',
    cc: '.person-cc',
    subject:
      '.mail-detail-pane .thread-view-header .subject, .thread-view-header .subject, h1.subject, .subject',
    date: 'time[datetime]',
    id: (root) => root.dataset['cid'],
    // Only the default name; others are the server's words.
    inSent: (page) =>
      /folder=default\d+(?:%2F|\/)(?:INBOX(?:%2F|\/))?Sent(?:&|$)/.test(page.location?.hash ?? ''),
  },
  marks: {
    signature: '.io-ox-signature, [class$="io-ox-signature"]',
    quoted: 'blockquote[type="cite"]',
  },
};
