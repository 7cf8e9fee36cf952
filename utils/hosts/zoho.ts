import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';

/**
 * Zoho CRM and Zoho Mail. Sources: notes of a 2026 check and scripts of 2022–2026; no live page was seen by us. The editor fills a
 * frame; a second editable element of no size only catches pastes.
 */
export const zohoSign: HostSign = {
  id: 'zoho',
  name: 'Zoho',
  pack: 'sales',
  address:
    /^(?:crm|crmsandbox|mail|crmplus|one)\.zoho\.(?:com|eu|in|com\.au|jp|com\.cn|ca|sa)\/|^crm\.zohocloud\.ca\//,
  app: 'iframe.ze_area, crm-app, #crmWrapper',
};

export const zoho: HostFacts = {
  composer: {
    editor: '[contenteditable="true"][role="textbox"]:not(#wms-pasteCapture)',
    frame: 'iframe.ze_area, .ze_body iframe',
    subject: 'input[name="subject" i], input[id*="subject" i], [data-zcqa*="subject" i] input',
    send: '[data-zcqa*="sendMail" i], [data-testid="com_send"], [data-id="sendmail" i]',
    shortcut: true,
    schedule: '[data-testid="com_send_later"], [data-zcqa*="schedule" i]',
    discard: '[data-testid*="discard" i], [data-zcqa*="cancel" i], [data-zcqa*="discard" i]',
    notices: `${liveRegions}, .zmToast, .crmSuccessMsg`,
    dialogs: stoppingDialogs,
  },
  record: {
    about(page) {
      const tab = /\/tab\/(\w+)\/\d+/.exec(page.location?.pathname ?? '')?.[1];
      if (tab === 'Contacts' || tab === 'Leads') return 'person';
      return tab === 'Accounts' ? 'organisation' : undefined;
    },
    root: 'crm-detail-view, [data-zcqa*="detailview" i], [id*="detailView" i]',
    name: ['[id$="FULLNAME"], [id$="_ACCOUNTNAME"][id*="header"]', '[data-zcqa*="header" i] h1', 'h1'],
    organisation: ['[id*="ACCOUNTID"] a, [id$="_COMPANY"]', 'a[href*="/tab/Accounts/"]'],
    emails: ['[id$="_EMAIL"]'],
    phones: ['[id$="_PHONE"]', '[id$="_MOBILE"]'],
  },
};
