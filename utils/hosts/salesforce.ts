import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions } from './live-regions';

/**
 * Salesforce Lightning. Sources: Toggl's extension (2026) and many browser tests (2020–2026); no live page was seen by us. Its
 * components have synthetic shadow roots, which a content script looks through. Open records stay in the page: only the one
 * that is shown counts. The older mail editor stands in a frame of another origin, which cannot be read from the page.
 */
export const salesforceSign: HostSign = {
  id: 'salesforce',
  name: 'Salesforce',
  pack: 'sales',
  address: /^[^/]+\.lightning\.force\.com\/|^[^/]+\.my\.salesforce\.com\//,
  app: '.oneGlobalNav, one-appnav, one-record-home-flexipage2',
};

export const salesforce: HostFacts = {
  composer: {
    editor:
      '.ql-editor[contenteditable="true"], lightning-input-rich-text [contenteditable="true"], [contenteditable="true"][role="textbox"]',
    frame: 'iframe[title="CK Editor Container"], iframe[title="Email Body"], iframe.cke_wysiwyg_frame',
    subject: 'input[name="subject" i], [data-field*="subject" i] input, .emailuiSubject input',
    send: 'button[name="send" i], button.send, [data-action*="sendEmail" i], .emailuiSend button',
    shortcut: false,
    schedule: 'button[name*="schedule" i], [data-action*="schedule" i]',
    discard: 'button[name*="discard" i], button[name="CancelEdit"], [data-action*="discard" i]',
    notices: `${liveRegions}, .forceToastMessage, lightning-toast`,
    dialogs: '[role="alertdialog"], .modal-container [role="dialog"]',
  },
  record: {
    about(page) {
      const object = /\/lightning\/r\/(\w+)\/\w{15,18}\//.exec(page.location?.pathname ?? '')?.[1];
      if (object === 'Contact' || object === 'Lead' || object === 'PersonAccount') return 'person';
      return object === 'Account' ? 'organisation' : undefined;
    },
    root: '.windowViewMode-normal, .windowViewMode-maximized, .split-right, one-record-home-flexipage2',
    name: [
      '[slot="primaryField"] lightning-formatted-name, lightning-formatted-name[slot="primaryField"]',
      '.slds-page-header__title lightning-formatted-name',
      '[slot="primaryField"] lightning-formatted-text, lightning-formatted-text[slot="primaryField"]',
      '.slds-page-header__title',
    ],
    organisation: [
      '[data-target-selection-name*=".AccountId"] a',
      'a[href*="/lightning/r/Account/"]',
      '[data-target-selection-name*=".Company"] lightning-formatted-text',
    ],
    emails: ['lightning-formatted-email a', '.emailuiFormattedEmail'],
    phones: ['lightning-formatted-phone a', 'lightning-click-to-dial'],
  },
};
