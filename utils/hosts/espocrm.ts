import { byAddress } from './by-address';
import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';
import { personIn } from './person-in';

/** EspoCRM 5–9. Source: its own views and templates (2017–2025); no running one was seen by us. Fields carry the names of its data model. */
const part = (name: string): string => `[data-name="${name}"]`;
/** The value alone: a cell around it has its label, too. */
const field = (name: string): string => `.field${part(name)}`;

export const espocrmSign: HostSign = {
  id: 'espocrm',
  name: 'EspoCRM',
  pack: 'crm',
  app: '.field[data-name="body"] .note-editor, .field[data-name="body"] iframe, script[data-name="app-params"], script[src*="espo-main.js"], script[src*="lib/espo"]',
};

export const espocrm: HostFacts = {
  composer: {
    editor: `${part('body')} [contenteditable="true"], .note-editable[contenteditable="true"], ${part('body')} textarea:not(.note-codable)`,
    root: '.modal-dialog, .modal-content',
    recipients: (root, kind) => all(root, part(kind)),
    chip: '[data-address]:not(a), .selectize-input .item, .email-address-line',
    subject: `${part('subject')} input, input[data-name="subject"], ${part('name')} input`,
    from: (root) =>
      personIn(root, `${part('from')} select`) ??
      personIn(root, `${part('from')} .item, ${part('from')} input`),
    send: '[data-action="send"], .modal-footer [data-name="send"]',
    shortcut: true,
    schedule: '[data-action="scheduleSend"], [data-name="scheduleSend"]',
    discard: '[data-name="cancel"], [data-action="discard"], [data-action="cancel"]',
    notices: `${liveRegions}, #nofitication, #notification`,
    dialogs: stoppingDialogs,
  },
  message: {
    root: `:is(.detail, .record):has(${part('body')})`,
    body: part('body'),
    from: `${part('from')} .email-address-detail-item, ${part('from')} .email-address-line`,
    to: `${part('to')} .email-address-detail-item, ${part('to')} .email-address-line`,
    cc: `${part('cc')} .email-address-detail-item, ${part('cc')} .email-address-line`,
    subject: `${part('name')}, ${part('subject')}, .page-header .header-title`,
    id: (_, page) => /^#Email\/view\/([^/?]+)/.exec(page.location?.hash ?? '')?.[1],
    inSent: (page) => /[&/]folder=sent(?:&|$)/.test(page.location?.hash ?? ''),
  },
  record: {
    about(page) {
      const scope = /^#(\w+)\/view\//.exec(page.location?.hash ?? '')?.[1];
      if (scope === 'Contact' || scope === 'Lead') return 'person';
      return scope === 'Account' ? 'organisation' : undefined;
    },
    root: '#main, #content',
    name: [field('name'), '.page-header .header-title', '.page-header h3'],
    organisation: [`${field('account')} a`, `${field('accounts')} a`, field('accountName')],
    emails: [`${field('emailAddress')} a`, field('emailAddress')],
    phones: [`${field('phoneNumber')} a`, field('phoneNumber')],
  },
  expects: byAddress({ composer: /#Email\/create/, message: /#Email\/view\/./ }),
};
