import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { personIn } from './person-in';

/**
 * Microsoft Dynamics 365, its model-driven apps. Sources: Microsoft's own library for browser tests and scripts of others
 * (2019–2026); no live page was seen by us. `data-id` carries the names of the data model, which no language changes. The editor
 * was CKEditor 4 in a frame inside a frame; since 2023 it is CKEditor 5 in the page.
 */
export const dynamicsSign: HostSign = {
  id: 'dynamics',
  name: 'Dynamics 365',
  pack: 'sales',
  address:
    /^[\w-]+\.(?:crm\d*|operations)\.dynamics\.(?:com|cn)\/|^[\w-]+\.crm\.(?:microsoftdynamics|appsplatform)\.us\//,
  app: '[data-id="editFormRoot"], [data-id="form-header"], [data-id="topBar"]',
};

const field = (name: string): string => `[data-id^="${name}.fieldControl"]`;
const chosen = (name: string): string => `[data-id*="LookupResultsDropdown_${name}_selected_tag_text"]`;

/** The table of an address such as main.aspx?pagetype=entityrecord&etn=contact&id=…. */
function table(page: Document): string | null {
  const { search = '', pathname = '' } = page.location ?? {};
  return new URLSearchParams(search).get('etn') ?? /\/entityrecord\/(\w+)/.exec(pathname)?.[1] ?? null;
}

export const dynamics: HostFacts = {
  composer: {
    editor: `${field('description')} [contenteditable="true"], .ck-editor__editable[contenteditable="true"], [id^="rtev"][contenteditable="true"]`,
    frame: `iframe.fullPageContentEditorFrame, ${field('description')} iframe, iframe[data-id*="description" i]`,
    recipients: (root, name) => all(root, `[data-id="${name}"], [data-id^="${name}.fieldControl"]`),
    chip: '[data-id*="_selected_tag_text"]',
    subject: `input${field('subject')}, ${field('subject')} input`,
    from: (root) => personIn(root, chosen('from')),
    send: '[data-id*="Form.email.Send"], [id*="Form.email.Send"], [data-id*="SendEmail"]',
    shortcut: false,
    discard: '[data-id*="Form.email.Delete"], [data-id*="Form.Delete"]',
    notices: '[data-id="notificationWrapper"], [data-id^="notification"], [role="status"], [role="alert"]',
    dialogs:
      '[data-id="errorDialogdialog"], [data-id*="confirmdialog" i], [role="dialog"][aria-modal="true"]',
    // The form closes once the mail is on its way, and stays with a message otherwise.
    goneIsSent: true,
  },
  record: {
    about(page) {
      const name = table(page);
      if (name === 'contact' || name === 'lead') return 'person';
      return name === 'account' ? 'organisation' : undefined;
    },
    name: [`input${field('fullname')}`, '[data-id="header_title"] @title', `input${field('name')}`],
    organisation: [chosen('parentcustomerid'), `input${field('companyname')}`],
    emails: [`input${field('emailaddress1')}`, `${field('emailaddress1')} a`],
    phones: [`input${field('telephone1')}`, `input${field('mobilephone')}`],
  },
};
