import type { Person } from '@/utils/analysis/types';
import { parseAddressList, parsePerson, uniquePeople } from './addresses';
import {
  all,
  eventElement,
  fieldValue,
  first,
  frameEditor,
  isPress,
  isShown,
  isTextArea,
  oneLine,
} from './dom';
import { isRoleLabel } from './field-names';
import { type HostSign, named } from './host-sign';
import { marksOf } from './marks';
import { noticesFrom } from './page-notices';
import { peopleIn } from './people-in';
import type { Compose, HostAdapter, OpenMessage, Recipient, ThreadPosition } from './types';

/**
 * Roundcube 1.4–1.7, skins elastic, larry and classic. Sources: the program's own code (2026-08) and a running 1.6.5 (2026-11).
 * Form names and URL parameters are the program's contract with its server and the first choice everywhere.
 */
const at = {
  editor: 'textarea[name="_message"], textarea#composebody',
  subject: ['[name="_subject"]', '#compose-subject'],
  from: ['[name="_from"]', '#_from'],
  /** Holds the whole comma list; what people see as chips is drawn from it. */
  recipients: (field: string) => `[name="_${field}"], textarea#_${field}`,
  /** "1" while the form is sent as a draft, "" while it is sent as mail. */
  draftFlag: '[name="_draft"]',
  send: 'button.send, a.send, [onclick*="command(\'send\'"]',
  /** Elastic and larry; classic. */
  notices: '#messagestack > *, #message > *',
  /** The program's own types and what elastic restyles them as. */
  confirmation: '.confirmation, .alert-success, .boxconfirmation',
  failure: '.error, .alert-danger, .boxerror',
  dialogs: '.ui-dialog, [role="alertdialog"]',
  /** Elastic; larry; classic and any skin that keeps the program's table or its words of who wrote when. */
  message: [
    '#message-header',
    '#messageheader',
    'table.headers-table',
    'table:has(td.header.from)',
    ':has(> .header-summary)',
    '.header-content',
  ],
  messageSubject: ['#message-header .subject', '#message-header h2', 'h2.subject', 'td.header.subject'],
  body: '#messagebody',
  /** Each part of a mail's text stands in one of these, in every skin. */
  bodyPart: '.message-htmlpart, .message-part',
  /** The class comes from the server's folder configuration, not from the folder's name. */
  sentFolder: '#mailboxlist li.mailbox.sent a[rel]',
} as const;

// Who writes above it, in its first line, writes in an element of that name; the history stays behind.
const marks = marksOf({ signature: '#_rc_sig', quoted: '#reply-intro:has(+ blockquote)' });

export const roundcubeSign: HostSign = {
  id: 'roundcube',
  pack: 'roundcube',
  name: 'Roundcube',
  // Body classes of every page of the mail task; the script is loaded in every skin.
  app: 'body.task-mail, form > [name="_task"][value="mail"], script[src*="program/js/app."], meta[name="generator"][content^="Roundcube"]',
};

export const roundcube: HostAdapter = {
  ...named(roundcubeSign),
  composers(page) {
    const roots = all(page, at.editor).flatMap((textarea) => textarea.closest('form') ?? []);
    return roots.filter((root) => editorOf(root)).slice(0, 1);
  },
  compose(root) {
    const editor = editorOf(root);
    return editor && composeOf(root, editor);
  },
  messages(page) {
    const header = firstShown(page, ...at.message);
    const body = firstShown(page, at.body) ?? firstShown(page, at.bodyPart)?.parentElement;
    return header && body ? [messageOf(page, header, body)] : [];
  },
  expects(page) {
    const query = new URLSearchParams(page.location?.search);
    if (query.get('_action') === 'compose') return 'composer';
    return query.has('_uid') && /^(?:show|preview)$/.test(query.get('_action') ?? '') ? 'message' : undefined;
  },
};

/** The plain textarea, or the body of TinyMCE's frame while it stands in for the textarea. */
function editorOf(root: HTMLElement): HTMLElement | undefined {
  const textarea = first(root, at.editor);
  if (textarea && isShown(textarea)) return textarea;
  // TinyMCE's; its name is made of the textarea's, and no other frame of the form holds anything to type into.
  for (const frame of all(root, 'iframe').filter(isShown)) {
    const editor = frameEditor(frame);
    if (editor) return editor;
  }
  return undefined;
}

function composeOf(root: HTMLElement, editor: HTMLElement): Compose {
  const page = root.ownerDocument;
  let signatureTexts: readonly string[] | undefined;
  return {
    root,
    editor,
    get marks() {
      if (!isTextArea(editor)) return marks;
      signatureTexts ??= signaturesOf(page);
      return { ...marks, signatureTexts };
    },
    recipients: () => recipientsOf(root),
    subject: () => oneLine(fieldValue(first(root, ...at.subject))),
    from: () => identityOf(root),
    thread: () => threadOf(page, root, editor),
    draftId: () => new URLSearchParams(page.location?.search).get('_id') ?? undefined,
    hostSignature: () => '',
    // The button stands outside the form, and small screens get a copy of it in the toolbar.
    intent: (event) => (isPress(event) && eventElement(event)?.closest(at.send) ? 'send' : undefined),
    watchSend() {
      const notices = noticesFrom(page, at.notices, at.dialogs);
      return () => {
        if (notices.hasNew((notice) => notice.matches(at.failure))) return 'refused';
        const confirmed = notices.hasNew((notice) => notice.matches(at.confirmation));
        const asDraft = fieldValue(first(root, at.draftFlag)) === '1';
        if (confirmed && !asDraft) return 'sent';
        return root.isConnected ? 'waiting' : 'gone';
      };
    },
  };
}

function recipientsOf(root: HTMLElement): Recipient[] {
  return (['to', 'cc', 'bcc'] as const).flatMap((field) => {
    const value = all(root, at.recipients(field)).map(fieldValue).join(',');
    return uniquePeople(parseAddressList(value)).map((person) => ({ ...person, field }));
  });
}

/** A select of identities, or a hidden field with a number when there is only one. */
function identityOf(root: HTMLElement): Person | undefined {
  const select = first(root, ...at.from);
  if (select?.localName !== 'select') return undefined;
  const person = parsePerson(fieldValue(select));
  return person.email || person.name ? person : undefined;
}

function threadOf(page: Document, root: HTMLElement, editor: HTMLElement): ThreadPosition {
  const mode = pageFact(page, 'compose_mode');
  if (mode === 'reply' || mode === 'forward') return mode;
  if (editor.querySelector('#reply-intro') || first(root, '[name="_in_reply_to"][value]')) return 'reply';
  return pageFact(page, 'compose_id') === undefined ? 'unknown' : 'first';
}

function messageOf(page: Document, header: HTMLElement, body: HTMLElement): OpenMessage {
  const query = new URLSearchParams(page.location?.search);
  const uid = query.get('_uid') ?? pageFact(page, 'uid');
  const mailbox = query.get('_mbox') ?? pageFact(page, 'mailbox');
  const [from = senderOf(page) ?? peopleIn(header, false)[0]] = cellsOf(header, 'from').flatMap(peopleOf);
  return {
    root: header.parentElement ?? header,
    body,
    marks,
    id: uid && mailbox ? `roundcube:${page.location?.host ?? ''}/${mailbox}/${uid}` : undefined,
    subject: subjectOf(firstShown(page, ...at.messageSubject)),
    from,
    to: (['to', 'cc'] as const).flatMap((field) =>
      cellsOf(header, field)
        .flatMap(peopleOf)
        .map((person) => ({ ...person, field })),
    ),
    at: all(header, 'td').map(dateOf).filter(Boolean).at(-1),
    sent: sentOf(page, mailbox, from),
  };
}

/** A skin may keep another form of the same part out of sight. */
function firstShown(page: Document, ...selectors: readonly string[]): HTMLElement | undefined {
  return selectors.flatMap((selector) => all(page, selector)).find(isShown);
}

/** Its own words: what is read aloud before them and the buttons behind them are elements. A browser that translates puts all into elements. */
function subjectOf(heading: HTMLElement | undefined): string {
  const own = [...(heading?.childNodes ?? [])].map((node) =>
    node.nodeType === 3 || node.nodeName === 'FONT' ? node.textContent : '',
  );
  return oneLine(own.join('')) || oneLine(heading?.textContent);
}

/** The cells of one field: their classes are the names of the mail's header fields; else the row's label tells. */
function cellsOf(header: HTMLElement, field: 'from' | 'to' | 'cc'): HTMLElement[] {
  const named = all(header, `td.header.${field}`);
  if (named.length > 0) return named;
  const rows = all(header, 'tr').filter((row) =>
    isRoleLabel(row.firstElementChild?.textContent ?? '', field),
  );
  return rows.flatMap((row) => all(row, ':scope > :last-child'));
}

const peopleOf = (cell: HTMLElement): Person[] => peopleIn(cell, false);

/** As the server told its own program. */
function senderOf(page: Document): Person | undefined {
  const person = parsePerson(pageFact(page, 'sender') ?? '');
  return person.email ? person : undefined;
}

/** Only the ISO-like form is certain; "Today 08:30" and national orders are words. */
function dateOf({ textContent: text }: HTMLElement): Date | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)/.exec(oneLine(text));
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts.slice(1).map(Number);
  return new Date(year, month - 1, day, hour, minute);
}

function sentOf(page: Document, mailbox: string | undefined, from: Person | undefined): boolean | undefined {
  const own = pageFact(page, 'username')?.toLowerCase();
  if (own?.includes('@') && from?.email?.toLowerCase() === own) return true;
  if (mailbox && mailbox === sentFolderOf(page)) return true;
  return own?.includes('@') && from ? false : undefined;
}

function sentFolderOf(page: Document): string | undefined {
  const inList = first(page, at.sentFolder)?.getAttribute('rel');
  if (inList) return inList;
  for (const script of scriptsOf(page)) {
    const found = /"id":"((?:[^"\\]|\\.)*)","name":"(?:[^"\\]|\\.)*","virtual":\w+,"class":"sent"/.exec(
      script,
    );
    if (found?.[1]) return unescaped(found[1]);
  }
  return undefined;
}

/** A value of the settings that the server writes into the page for its own program (1.3–1.7). */
function pageFact(page: Document, key: string): string | undefined {
  const pattern = new RegExp(`"${key}":"((?:[^"\\\\]|\\\\.)*)"`);
  for (const script of scriptsOf(page)) {
    const found = pattern.exec(script)?.[1];
    if (found) return unescaped(found);
  }
  return undefined;
}

/** Of every identity, as the plain editor gets it: behind two dashes or three, by a setting also behind none. */
function signaturesOf(page: Document): string[] {
  return scriptsOf(page).flatMap((script) => {
    const [, list = ''] = script.split('"signatures":', 2);
    return [...list.matchAll(/\{"text":"((?:[^"\\]|\\.)*)","html":/g)].map(([, text = '']) =>
      unescaped(text),
    );
  });
}

function scriptsOf(page: Document): string[] {
  return [...page.querySelectorAll('script:not([src])')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.includes('set_env('));
}

function unescaped(text: string): string {
  const meant: Record<string, string> = { n: '\n', r: '\r', t: '\t' };
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, hex: string | undefined, char: string) =>
    hex === undefined ? (meant[char] ?? char) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
