import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { personIn } from './person-in';

/**
 * SuiteCRM 7, and 8, which shows the same mail composer in a frame. Source: its own code (2016–2025); no running one was seen by
 * us. The fields carry the names of its data model; the rich editor is TinyMCE over a textarea.
 */
export const suitecrmSign: HostSign = {
  id: 'suitecrm',
  name: 'SuiteCRM',
  pack: 'crm',
  app: 'form#ComposeView, form.compose-view, scrm-app, scrm-navbar, form[name="DetailView"] input[name="module"], #EditView_tabs',
};

const fields = { to: 'to_addrs_names', cc: 'cc_addrs_names', bcc: 'bcc_addrs_names' } as const;
const composeForm = 'form.compose-view, form[name="ComposeView"]';
const shown = (name: string): string =>
  `[field="${name}"], [class*="field-name-${name}"], scrm-field[id$="${name}"]`;

export const suitecrm: HostFacts = {
  composer: {
    editor: `:is(${composeForm}) textarea[name^="description"]`,
    frame: `:is(${composeForm}) iframe[id$="_ifr"]`,
    root: composeForm,
    recipients: (root, field) =>
      all(root, `[name="${fields[field]}"], textarea#${fields[field]}, input#${fields[field]}`),
    subject: 'input[name="name"]',
    from: (root) =>
      personIn(root, 'select[name="from_addr"], select[name^="from_addr"], input[name="from_addr_name"]'),
    send: '.btn-send-email, [data-action="send"]',
    shortcut: false,
    discard: '.btn-disregard-draft',
    notices: '.alert, .messages, #ajaxStatusDiv, [role="alert"]',
    dialogs: '.modal.in[role="dialog"], .modal.show, [role="alertdialog"]',
  },
  record: {
    about(page) {
      const { search = '', hash = '' } = page.location ?? {};
      const module =
        /#\/([a-z]+)\/record\/|#\/([a-z]+)\/DetailView/i.exec(hash)?.slice(1).find(Boolean) ??
        (/action=DetailView/.test(search) ? new URLSearchParams(search).get('module') : undefined);
      if (/^(?:contacts|leads|prospects)$/i.test(module ?? '')) return 'person';
      return /^accounts$/i.test(module ?? '') ? 'organisation' : undefined;
    },
    name: [
      '.module-title-text',
      '.moduleTitle h2',
      '.record-view-name, scrm-record-header .title',
      shown('full_name'),
      shown('name'),
    ],
    organisation: [shown('account_name')],
    emails: [shown('email1')],
    phones: [shown('phone_work'), shown('phone_mobile'), shown('phone_office')],
  },
};
