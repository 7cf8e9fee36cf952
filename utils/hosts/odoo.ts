import { all, first, isShown } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions } from './live-regions';

/**
 * Odoo 15–19. Sources: its own templates, forms and tests (2021–2026); no running one was seen by us. The chatter beside a record
 * has one composer for mails and for notes of one's own; the full composer is a dialog. Field names are those of the data model.
 */
export const odooSign: HostSign = {
  id: 'odoo',
  name: 'Odoo',
  pack: 'crm',
  address: /^[\w-]+\.odoo\.com\//,
  app: '.o_web_client, meta[name="generator"][content="Odoo"]',
};

const chatter = '.o-mail-Chatter, .o_Chatter, :has(> .o-mail-Chatter-topbar)';
const dialog = '.o_dialog, .modal';
/** The buttons above the chatter; the one that opened the composer is active (15–16, 17–19). */
const noteIsOpen = '.o-mail-Chatter-logNote.active, .o_ChatterTopbar_buttonLogNote.o-active';
const fullSend = 'button.o_mail_send, .o_mail_send';
const quickSend = '.o-mail-Composer-send, .o_Composer_buttonSend';

const value = (name: string): string[] => [
  `[name="${name}"] input, input[name="${name}"]`,
  `.o_field_widget[name="${name}"]`,
];

export const odoo: HostFacts = {
  composer: {
    editor: [
      ':is(.o-mail-Chatter, .o-mail-Composer) textarea, .o_Chatter .o_ComposerTextInput_textareaEditable',
      `:is(${chatter}) .o-mail-Composer-html[contenteditable="true"]`,
      `:is(${dialog}) [name="body"] [contenteditable="true"]`,
      '.o_mail_composer_form_view .odoo-editor-editable[contenteditable="true"]',
    ].join(', '),
    root: `${chatter}, ${dialog}`,
    mails: (root) => (root.matches(chatter) ? !first(root, noteIsOpen) : first(root, fullSend) !== undefined),
    recipients: (root, field) =>
      field === 'to'
        ? all(
            root,
            '[name="partner_ids"], .o-mail-RecipientsInput, .o-mail-SuggestedRecipientsList, .o-mail-Chatter-recipientList',
          )
        : [],
    chip: '.o_tag, .badge, .o-mail-SuggestedRecipient:has(input:checked)',
    subject: '[name="subject"] input, [name="subject"] textarea, input[name="subject"]',
    thread: (root) => (root.matches(chatter) ? 'reply' : 'unknown'),
    send: `${fullSend}, ${quickSend}`,
    shortcut: true,
    schedule: 'button[name="action_schedule_message"]',
    discard: 'button[special="cancel"], .o_form_button_cancel, .modal-header .btn-close',
    notices: `${liveRegions}, .o_notification`,
    dialogs: '.o_error_dialog, .o_dialog_warning, [role="alertdialog"]',
    // A composer that the server refused stays with its text.
    goneIsSent: true,
  },
  record: {
    about(page) {
      const form = all(page, '.o_form_view').find((view) => isShown(view) && !view.closest(dialog));
      if (!form || !first(form, '[name="email"], [name="email_from"]')) return undefined;
      const isCompany = first(
        form,
        '[name="company_type"] input[data-value="company"]:checked, [name="is_company"] input:checked',
      );
      return isCompany ? 'organisation' : 'person';
    },
    root: '.o_form_view:not(.modal *, .o_dialog *)',
    name: [...value('contact_name'), ...value('name'), '.o_last_breadcrumb_item'],
    organisation: [...value('parent_id'), ...value('partner_name')],
    emails: [...value('email'), ...value('email_from')],
    phones: [...value('phone'), ...value('mobile')],
  },
};
