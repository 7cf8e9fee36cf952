import { byAddress } from './by-address';
import { all } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { personIn } from './person-in';

/**
 * SOGo 5. Sources: the program's templates (2026-04) and a running 5.8.0 (2026-11). It is an AngularJS program: the models in
 * its attributes are its contract, ids are numbered anew on every page.
 */
export const sogoSign: HostSign = {
  id: 'sogo',
  name: 'SOGo',
  pack: 'groupware',
  app: '[ng-app^="SOGo"], [href*="/SOGo.woa/"], form[name="messageForm"] md-chips, [ng-controller*="MailboxController"], [ng-bind*="viewer.message.subject"]',
};

export const sogo: HostFacts = {
  composer: {
    editor:
      'textarea[name="content"], textarea[ng-model$="editable.text"], .ck-editor__editable[contenteditable="true"]',
    frame: 'iframe.cke_wysiwyg_frame, sg-ckeditor iframe',
    root: 'form[name="messageForm"], form:has([ng-click^="editor.send("])',
    recipients: (root, field) =>
      all(root, `md-chips[ng-model$="editable.${field}"], md-chips[md-transform-chip*="'${field}'"]`),
    chip: 'md-chip .sg-tile-content, md-chip-template > div:last-of-type, md-chip-template:not(:has(> *))',
    subject: 'input[name="subject"], [ng-model$="editable.subject"]',
    from: (root) => personIn(root, 'input[name="from"]') ?? personIn(root, '[md-input-name="from"] input'),
    // A window of its own says in its address what it was opened for; the dialog in the list does not.
    thread: ({ ownerDocument: { location } }) => {
      const task = /\/(new|reply|forward)(?:all)?$/.exec(location?.hash ?? '')?.[1];
      return task === 'new' ? 'first' : (task as 'reply' | 'forward' | undefined);
    },
    send: '[ng-click^="editor.send("]',
    shortcut: false,
    discard: '[ng-click^="editor.cancel("]',
    notices: 'md-toast, .md-toast-content',
    dialogs: 'md-dialog[role="alertdialog"]',
    // The dialog hides one second after the server took the mail, and stays when it did not.
    goneIsSent: true,
  },
  message: {
    root: '#detailView, [ui-view="message"]',
    body: '.msg-body, .mailer_mailcontent, :has(> [ng-repeat*="viewer.message.$content"])',
    from: 'div:has(> [ng-bind*="from[0].email"]), div:has(> [ng-click*="message.from[0]"]), [sg-email*="message.from"] + div',
    // Its chips show names alone where there are any; the blocks stand in the order To, Cc.
    to: 'md-chips[ng-model$="viewer.message.to"] md-chip-template, .msg-recipients > :nth-child(1) md-chip-template',
    cc: 'md-chips[ng-model$="viewer.message.cc"] md-chip-template, .msg-recipients > :nth-child(2) md-chip-template',
    subject: '[ng-bind="viewer.message.subject"], h5.sg-md-headline',
    id(_, page) {
      const place = /^#!?\/Mail\/(.+\/\d+)$/.exec(decoded(page.location?.hash, decodeURI))?.[1];
      return place && `${page.location.host}/${place}`;
    },
    // The address of the page names its user; folder names depend on the server's language.
    own: ({ location }) =>
      /\/SOGo\/so\/([^/]+@[^/]+)\//.exec(decoded(location?.pathname, decodeURIComponent))?.[1],
    inSent: (page) => /^#!?\/Mail\/\d+\/(?:folder)?Sent(?:\/|$)/.test(page.location?.hash ?? ''),
  },
  expects: byAddress({
    composer: /UIxMailPopupView[^#]*#!?\/Mail\/.*\/(?:new|edit|reply|replyall|forward)$/,
    message: /#!?\/Mail\/.+\/\d+$/,
  }),
};

/** An address that its program did not write may be no valid one. */
function decoded(address: string | undefined, decode: (text: string) => string): string {
  try {
    return decode(address ?? '');
  } catch {
    return '';
  }
}
