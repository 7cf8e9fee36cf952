import type { Person } from '@/utils/analysis/types';
import { addressIn, parseAddressList, parsePerson, uniquePeople } from './addresses';
import { all, eventElement, fieldValue, first, isPress, isSendShortcut, isShown, oneLine } from './dom';
import { isRoleLabel } from './field-names';
import { type HostSign, named } from './host-sign';
import { innermost } from './innermost';
import { marksOf } from './marks';
import { noticesFrom } from './page-notices';
import { personOf } from './people-in';
import { sentOf } from './sent-of';
import type { Compose, ComposeIntent, HostAdapter, OpenMessage, Recipient, ThreadPosition } from './types';

/**
 * Gmail. Sources: extensions that rely on it in 2026 (InboxSDK, FlowCrypt, Mailvelope, Briskine, gmail.js) and a saved
 * compose window of 2020; not checked on the live page by us. Form names, ARIA and data attributes come first; the
 * short class names are only ever a second way in, they change.
 */
const at = {
  /** The rich editor since about 2012; the plain one is a textarea in the same window. */
  editor:
    '[g_editable="true"][contenteditable="true"], [role="textbox"][contenteditable="true"][aria-multiline="true"]',
  plainEditor: 'textarea.Ak, textarea[name="body"], form textarea[aria-label]:not([name])',
  /** Hidden inputs of every compose form (2012–2026). */
  formNames: '[name="composeid"], [name="draft"], [name="rm"], [name="subjectbox"]',
  /** New recipient rows (2021) and those before. */
  chips: (field: string) => `[name="${field}"] [role="option"], [name="${field}"] [data-hovercard-id*="@"]`,
  oldRecipients: (field: string) => `input[type="hidden"][name="${field}"], textarea[name="${field}"]`,
  /** Recipients of a collapsed row: kind unknown, they are To in all but rare cases. */
  collapsed:
    '.aoD span[email], .az9 span[email], span[email][data-hovercard-id], [role="option"][data-hovercard-id*="@"]',
  subject: ['input[name="subjectbox"]', 'input[name="subject"]', 'input.aoT'],
  from: 'input[name="from"]',
  draft: 'input[name="draft"]',
  repliedTo: 'input[name="rm"], input[name="rt"]',
  /** Icon of the reply-type button (2016–2026): reply, reply all, forward. */
  replyKind: '.mL, .mK, .HQ',
  forwardKind: '.mI',
  button: '[role="button"], button',
  send: '.aoO, .T-I-atl:not([aria-haspopup="true"])',
  /** "Send and archive" beside Send. */
  sendAndArchive: '.Uo',
  schedule: '[selector="scheduledSend"]',
  discard: '.oh',
  notices: '[role="alert"], .vh',
  /** "Message sent" offers Undo and View; "Sending…" offers nothing. */
  noticeAction: '[role="button"], [role="link"], a, button',
  dialogs: '[role="alertdialog"]',
  ownAccount: '[role="banner"] a[aria-label*="@"], header a[aria-label*="@"]',
  conversation: '[role="main"]',
  message: '[data-legacy-message-id], [data-message-id]',
  body: ['.a3s', '.ii'],
  collapsedMessage: '.kv, .ky, .kQ, .kx',
  /** Any other span with an address may be a recipient. */
  sender: ['span.gD[email]', 'h3 span[email]', 'td.gF span[email]'],
  to: '.hb span[email], span.g2[email]',
  title: ['h2.hP', 'h2[data-thread-perm-id]', 'h2[data-legacy-thread-id]', '[role="main"] h2'],
} as const;

const marks = marksOf({
  signature: '.gmail_signature_prefix',
  quoted: '.gmail_quote_container, .gmail_quote_attribution',
});

export const gmailSign: HostSign = {
  id: 'gmail',
  pack: 'gmail',
  name: 'Gmail',
  address: /^mail\.google\.com\//,
  // Names and attributes of its composer, list and messages, for a page that is not at its own address (a saved one).
  app: '[name="composeid"], [name="subjectbox"], [gh="tl"], [data-legacy-message-id], [data-legacy-thread-id]',
};

export const gmail: HostAdapter = {
  ...named(gmailSign),
  composers: (page) => innermost(editorsIn(page).flatMap((editor) => rootOf(editor) ?? [])),
  compose(root) {
    const editor = editorsIn(root)[0];
    return editor && composeOf(root, editor);
  },
  messages(page) {
    const conversations = all(page, at.conversation).filter(
      (main) => isShown(main) && first(main, at.message),
    );
    // A thread in a window of its own may have no such part.
    const scopes = conversations.length > 0 ? conversations : [page];
    const shown = scopes.flatMap((scope) =>
      all(scope, at.message).flatMap((root) => messageOf(page, root) ?? []),
    );
    const own = ownAccount(page);
    const inSent = /^#sent(?:\/|$)/.test(page.location?.hash ?? '');
    return shown.map((message) => ({ ...message, sent: sentOf(message, shown, own, inSent) }));
  },
  expects(page) {
    const { hash = '', search = '' } = page.location ?? {};
    // The address keeps it while the composer is put down to its title. `view=cm` is the page of links that start a mail.
    const composes = /[#?&]compose=/.test(hash) || /[?&]view=cm(?:&|$)/.test(search);
    if (composes && !first(page, at.editor, at.plainEditor)) return 'composer';
    // A thread's own token: sixteen hex digits until about 2018, some thirty letters since. A folder has none behind its name.
    return /^#(?!(?:search|label)\/[^/]*$).+\/(?:[\da-f]{16}|[A-Za-z]{28,})$/.test(hash)
      ? 'message'
      : undefined;
  },
};

function editorsIn(scope: ParentNode): HTMLElement[] {
  const rich = all(scope, at.editor).filter(isShown);
  return [
    ...rich,
    ...all(scope, at.plainEditor).filter((editor) => isShown(editor) && editor.clientHeight !== 1),
  ];
}

/**
 * The smallest element that holds the editor, the fields of its form and a Send button. A chat's editor has none of these; what
 * it would find around itself belongs to a composer, open or put down.
 */
function rootOf(editor: HTMLElement): HTMLElement | undefined {
  for (let root = editor.parentElement; root; root = root.parentElement) {
    const send = first(root, at.formNames) && sendButton(root);
    if (send) return isShown(send) ? root : undefined;
  }
  return undefined;
}

function composeOf(root: HTMLElement, editor: HTMLElement): Compose {
  const page = root.ownerDocument;
  return {
    root,
    editor,
    marks,
    recipients: () => recipientsOf(root),
    subject: () => at.subject.map((selector) => fieldValue(first(root, selector))).find(Boolean) ?? '',
    from: () => {
      const chosen = parsePerson(fieldValue(first(root, at.from)));
      const email = chosen.email ?? ownAccount(page);
      return email ? { ...chosen, email } : undefined;
    },
    thread: () => threadOf(root),
    draftId() {
      const id = fieldValue(first(root, at.draft)).replace(/^#/, '');
      return id && id !== 'undefined' ? id : undefined;
    },
    hostSignature: () => '',
    intent: (event) => intentOf(root, editor, event),
    watchSend() {
      const notices = noticesFrom(page, at.notices, at.dialogs);
      return () => {
        if (notices.hasNewDialog()) return 'refused';
        const told = notices.hasNew((notice) => first(notice, at.noticeAction) !== undefined);
        if (root.isConnected && isShown(root) && editor.isConnected && isShown(editor)) return 'waiting';
        return told ? 'sent' : 'gone';
      };
    },
  };
}

function recipientsOf(root: HTMLElement): Recipient[] {
  const people = (['to', 'cc', 'bcc'] as const).flatMap((field) => {
    const chips = all(root, at.chips(field)).map(personOf);
    const old = all(root, at.oldRecipients(field)).flatMap((input) => parseAddressList(fieldValue(input)));
    const found = uniquePeople([...chips, ...old].filter((person) => person.email || person.name));
    return found.map((person): Recipient => ({ ...person, field }));
  });
  if (people.length > 0) return people;
  return uniquePeople(all(root, at.collapsed).map(personOf)).map((person) => ({ ...person, field: 'to' }));
}

function threadOf(root: HTMLElement): ThreadPosition {
  if (first(root, at.forwardKind)) return 'forward';
  const repliedTo = all(root, at.repliedTo).some(
    (input) => /\S/.test(fieldValue(input)) && fieldValue(input) !== 'undefined',
  );
  return repliedTo || first(root, at.replyKind) ? 'reply' : 'first';
}

function intentOf(root: HTMLElement, editor: HTMLElement, event: Event): ComposeIntent | undefined {
  const target = eventElement(event);
  if (!target) return undefined;
  // The menu with "schedule" hangs under the body; it belongs to the composer whose menu button is open.
  if (isPress(event) && target.closest(at.schedule)) {
    return first(root, '[aria-haspopup="true"][aria-expanded="true"]') || isOnlyComposer(root)
      ? 'schedule'
      : undefined;
  }
  if (!root.contains(target) && !editor.contains(target)) return undefined;
  if (isSendShortcut(event)) return 'send';
  if (!isPress(event)) return undefined;
  if (sendButton(root)?.contains(target)) return 'send';
  const button = target.closest<HTMLElement>(at.button);
  if (!button) return undefined;
  if (button.matches(at.sendAndArchive)) return 'send';
  // Its tooltip ends in its shortcut, too: "… (Ctrl-Shift-D)".
  const discards = says(button, 'discard') || labelsOf(button).some((label) => /\WD\)$/.test(label));
  return discards || button.matches(at.discard) ? 'discard' : undefined;
}

function isOnlyComposer(root: HTMLElement): boolean {
  const composers = gmail.composers(root.ownerDocument);
  return composers.length === 1 && composers[0] === root;
}

function sendButton(root: HTMLElement): HTMLElement | undefined {
  const known = first(root, at.send);
  if (known) return known;
  const buttons = all(root, at.button).filter((button) => button.getAttribute('aria-haspopup') !== 'true');
  return buttons.find(namesSendShortcut) ?? buttons.find((button) => says(button, 'send'));
}

/** Send's tooltip ends in its shortcut, in every language: "… (Ctrl-Enter)" or "… (⌘Enter)". */
function namesSendShortcut(button: HTMLElement): boolean {
  return labelsOf(button).some(
    (label) =>
      /(?:Ctrl|Strg|⌘|Control)\s*[-+–]?\s*(?:Enter|Eingabe|Entrée|Intro|Invio|Return|↵|⏎)/i.test(label) &&
      !/Shift|⇧/i.test(label),
  );
}

function says(button: HTMLElement, role: 'send' | 'discard'): boolean {
  return labelsOf(button).some(
    (label) => isRoleLabel(label, role) || isRoleLabel(label.split(' ')[0] ?? '', role),
  );
}

/** Gmail wraps the shortcut in its labels in invisible direction marks. */
function labelsOf(button: HTMLElement): string[] {
  const attributes = ['data-tooltip', 'aria-label'].map((name) => button.getAttribute(name));
  return [...attributes, button.textContent].map(oneLine).filter(Boolean);
}

/** The account that the page belongs to; `undefined` when the page names none or several. */
function ownAccount(page: Document): string | undefined {
  const named = addressIn(first(page, at.ownAccount)?.getAttribute('aria-label'));
  return named ?? addressIn(page.title.split(' - ').at(-2));
}

function messageOf(page: Document, root: HTMLElement): OpenMessage | undefined {
  if (root.closest(at.collapsedMessage) || !isShown(root) || root.querySelector(at.message)) return undefined;
  const body = first(root, ...at.body);
  if (!body || !isShown(body)) return undefined;
  // The header stands before the text; below it may be a reply that is being written.
  const header = all(root, 'span[email]').filter((span) => span.compareDocumentPosition(body) & 4);
  const sender = at.sender.map((selector) => header.find((span) => span.matches(selector))).find(Boolean);
  if (!sender) return undefined;
  const from = personOf(sender);
  return {
    root,
    body,
    marks,
    id: idOf(root),
    subject: oneLine(first(page, ...at.title)?.textContent),
    from,
    to: recipientsShown(header, sender).map((person) => ({ ...person, field: 'to' })),
    at: undefined,
    sent: undefined,
  };
}

function recipientsShown(header: readonly HTMLElement[], sender: HTMLElement): Person[] {
  const marked = header.filter((span) => span.matches(at.to));
  const shown = marked.length > 0 ? marked : header.filter((span) => span !== sender);
  return uniquePeople(shown.map(personOf).filter((person) => person.email));
}

/** The id that Gmail's own programming interface uses; a mail sent just now has only a client id for some seconds. */
function idOf(root: HTMLElement): string | undefined {
  const id =
    root.getAttribute('data-legacy-message-id') ?? root.getAttribute('data-message-id')?.replace(/^#/, '');
  return id && id !== 'undefined' ? `gmail:${id}` : undefined;
}
