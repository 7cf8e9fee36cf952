import { parsePerson } from './addresses';
import { byAddress } from './by-address';
import { all, fieldValue, first, frameEditor } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';

/**
 * Horde IMP: its dynamic view and its view for phones, and the composer of its basic view. Sources: its templates and scripts
 * (2024-01, 6.2.27) and the dynamic view of a running 6.2.27 (2026-11). Composing happens there in a window of its own, which
 * closes once the server took the mail.
 */
export const hordeSign: HostSign = {
  id: 'horde',
  name: 'Horde',
  pack: 'groupware',
  app: 'form#compose #composeMessage, [name="composeCache"], #previewMsg #msgHeadersColl, #msgHeadersTable, #messageBody .mimePartData, #impbase_folders, #imp-message-body',
};

export const horde: HostFacts = {
  composer: {
    editor:
      'textarea#composeMessage, textarea#imp-compose-message, form[name="compose"] textarea[name="message"]',
    frame: '#composeMessageParent iframe, form[name="compose"] [class^="cke_"] iframe',
    root: 'form#compose, form[name="compose"], #compose:has(#imp-compose-form)',
    // On phones one field for each address that was added.
    recipients: (root, field) => all(root, `[id="${field}"], [name="${field}"], [name="${field}[]"]`),
    subject: 'input#subject, input[name="subject"]',
    from(root) {
      const select = first(root, 'select#identity, select[name="identity"]');
      const person = select && parsePerson(fieldValue(select));
      return person?.email ? person : undefined;
    },
    // Kept in a field of its own, added to the mail when it is sent.
    hostSignature(root) {
      const area = first(root, 'textarea#signature');
      const frame = first(root, '#signatureBorder iframe, #signatureParent iframe');
      return (frame && frameEditor(frame)?.innerText) || (area ? fieldValue(area) : '');
    },
    send: '#send_button, [name="btn_send_message"], [href$="#compose-submit"]',
    shortcut: true,
    discard: '#discard_button, [name^="btn_cancel"], [href$="#compose-discard"], [href$="#compose-cancel"]',
    notices: '.GrowlerNotice, #GrowlerAlerts > *',
    dialogs: '#RB_window, .RBDialog',
    goneIsSent: true,
  },
  message: {
    root: '#previewMsg, body:has(#msgHeadersTable, #messageBody):not(:has(#previewMsg)), #message:has(#imp-message-body)',
    body: '#messageBody, #imp-message-body, :has(> .mimePartBase)',
    // A link for each person: its title is the address where it shows a name, else the address is all that it says.
    from: '.from a, #msgHeaderFrom a, #msgHeaderFrom, #imp-message-from',
    to: '#msgHeaderTo a, .to a',
    cc: '#msgHeaderCc a',
    subject: '#msgHeadersColl .subject, .subject, .smartmobile-title',
    date: 'time[datetime]',
    id(_, page) {
      const inList = /^#msg:([^;]+;\d+)$/.exec(page.location?.hash ?? '')?.[1];
      const query = new URLSearchParams(page.location?.search);
      const [mailbox, uid] = [query.get('mailbox'), query.get('buid')];
      const place = inList ?? (mailbox && uid ? `${mailbox};${uid}` : undefined);
      return place && `${page.location.host}/${place}`;
    },
    inSent: (page) =>
      first(page, '.horde-subnavi-active .sentImg') !== undefined ||
      /(?:^|[./])sent(?:[ -]?(?:mail|items|messages))?$/i.test(mailboxOf(page)),
  },
  expects: byAddress({ composer: /[?&]page=compose(?:&|#|$)/, message: /[?&]page=message(?:&|#|$)|#msg:./ }),
};

/** The folder that is shown; the program writes its name into the address in base64. */
function mailboxOf({ location }: Document): string {
  const inList = /^#(?:mbox|msg):([\w-]+)/.exec(location?.hash ?? '')?.[1];
  const encoded = inList ?? new URLSearchParams(location?.search).get('mailbox') ?? '';
  try {
    return atob(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}
