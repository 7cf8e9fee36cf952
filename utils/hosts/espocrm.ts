import { byAddress } from './by-address';
import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';
import { personIn } from './person-in';

/** EspoCRM 5–9. Source: its own views and templates (2017–2025); no running one was seen by us. Fields carry the names of its data model. */
const field = (name: string): string => `.field[data-name="${name}"]`;

export const espocrmSign: HostSign = {
  id: 'espocrm',
  name: 'EspoCRM',
  pack: 'crm',
  app: '.field[data-name="body"] .note-editor, .field[data-name="body"] iframe, script[data-name="app-params"], script[src*="espo-main.js"], script[src*="lib/espo"]',
};

export const espocrm: HostFacts = {
  composer: {
    editor: `${field('body')} .note-editable[contenteditable="true"], ${field('body')} textarea:not(.note-codable)`,
    root: '.modal-dialog, .modal-content',
    recipients: (root, kind) => all(root, field(kind)),
    chip: '[data-address]:not(a), .selectize-input .item, .email-address-line',
    subject: `${field('subject')} input, input[data-name="subject"], ${field('name')} input`,
    from: (root) =>
      personIn(root, `${field('from')} select`) ??
      personIn(root, `${field('from')} .item, ${field('from')} input`),
    send: '[data-action="send"], .modal-footer [data-name="send"]',
    shortcut: true,
    schedule: '[data-action="scheduleSend"], [data-name="scheduleSend"]',
    discard: '[data-name="cancel"], [data-action="discard"], [data-action="cancel"]',
    notices: `${liveRegions}, #nofitication, #notification`,
    dialogs: stoppingDialogs,
  },
  message: {
    root: `.detail:has(${field('body')})`,
    body: field('body'),
    frame: 'iframe',
    from: `${field('from')} .email-address-detail-item, ${field('from')} .email-address-line`,
    to: `${field('to')} .email-address-detail-item, ${field('to')} .email-address-line`,
    cc: `${field('cc')} .email-address-detail-item, ${field('cc')} .email-address-line`,
    subject: `${field('name')}, ${field('subject')}, .page-header .header-title`,
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
