import type { Person } from '@/utils/analysis/types';
import { parseAddressList } from './addresses';
import { all, first, isHtmlElement, isShown, oneLine } from './dom';
import { type FieldRole, isClassed, isLabelled, isNamed, isRoleLabel } from './field-names';
import { peopleIn } from './people-in';
import type { OpenMessage, Recipient, TextMarks } from './types';

/** An open mail as accessible webmails mark it up (HTML `article`, ARIA, schema.org EmailMessage). */
const at = {
  message: 'article, [role="article"], [itemtype*="EmailMessage"]',
  composer: 'form textarea, [contenteditable]:not([contenteditable="false" i])',
  subject: ['[itemprop="subject"]', '[itemprop="name"]', 'h1', 'h2', 'h3', '[role="heading"]'],
  header: ['header', 'dl', '[role="group"]', 'table'],
  body: [
    '[itemprop="text"]',
    '[itemprop="articleBody"]',
    '[role="document"]',
    '[data-message-body]',
    '.message-body',
    '.body',
  ],
  row: 'dt, dd, th, td, li, p, div, span',
  table: 'table, dl',
  time: 'time[datetime]',
  id: ['data-message-id', 'data-mail-id', 'data-uid', 'data-id'],
  folder:
    'nav [aria-current]:not([aria-current="false"]), [role="navigation"] [aria-current]:not([aria-current="false"]), [role="tree"] [aria-selected="true"]',
} as const;

const sentWord = /(?:^|[^a-z])(?:sent|sentitems|sentmail|outgoing)(?![a-z])/i;

/** Every open mail of the page; an `article` without a sender's address is something else. */
export function genericMessages(page: Document, marks: TextMarks): OpenMessage[] {
  const marked = all(page, at.message)
    .filter((root) => isShown(root) && !root.querySelector(at.composer) && !root.querySelector(at.message))
    .flatMap((root) => {
      const header = first(root, ...at.header) ?? root;
      return messageOf(page, { root, header, body: bodyOf(root, header) }, marks) ?? [];
    });
  if (marked.length > 0) return marked;
  return all(page, at.table).flatMap((header) => {
    const parts = isHeader(header) ? belowHeader(header) : undefined;
    return (parts && messageOf(page, parts, marks)) ?? [];
  });
}

/** What older webmails show a mail's header in: rows of a label and its value, the sender, a reader or the subject, and one more. */
function isHeader(table: HTMLElement): boolean {
  if (!isShown(table) || table.querySelector(`${at.table}, input, select, textarea`)) return false;
  const labels = all(table, 'th, td:first-child, dt').map((label) => label.textContent ?? '');
  const tells = (['to', 'subject'] as const).some((role) => labels.some((label) => isRoleLabel(label, role)));
  return tells && labels.length >= 3 && peopleOfRow(table, 'from').length > 0;
}

/** The text below such a header: the next part of the page that says something and holds no fields. */
function belowHeader(header: HTMLElement): Parts | undefined {
  for (let above = header; above.localName !== 'body'; ) {
    for (let next = above.nextElementSibling; next; next = next.nextElementSibling) {
      if (!isHtmlElement(next) || next.localName === 'script' || oneLine(next.textContent) === '') continue;
      const root = above.parentElement;
      if (!root || !isShown(next) || next.querySelector('input:not([type="hidden"]), select, textarea'))
        continue;
      return { root, header, body: next };
    }
    if (!above.parentElement) return undefined;
    above = above.parentElement;
  }
  return undefined;
}

interface Parts {
  readonly root: HTMLElement;
  readonly header: HTMLElement;
  readonly body: HTMLElement | undefined;
}

function messageOf(page: Document, { root, header, body }: Parts, marks: TextMarks): OpenMessage | undefined {
  const [from, ...others] = senders(header, body);
  if (!from) return undefined;
  const to = recipients(header);
  const time = first(root, at.time)?.getAttribute('datetime');
  const when = time ? new Date(time) : undefined;
  // Around a table the id is a part of the page's, whatever mail it shows.
  const id =
    at.id.map((name) => root.getAttribute(name)).find(Boolean) ?? (root.matches(at.message) ? root.id : '');
  return {
    root,
    body,
    marks,
    id: id ? `generic:${page.location?.host ?? ''}/${id}` : undefined,
    subject: oneLine(first(root, ...at.subject)?.textContent ?? page.title),
    from,
    to: to.length > 0 ? to : others.map((person) => ({ ...person, field: 'to' as const })),
    at: when && !Number.isNaN(when.getTime()) ? when : undefined,
    sent: sentOf(page),
  };
}

/** The marked body, else the largest part of the message that is not its header. */
function bodyOf(root: HTMLElement, header: HTMLElement): HTMLElement | undefined {
  const marked = first(root, ...at.body);
  if (marked) return marked;
  const parts = all(root, ':scope > *').filter(
    (part) => !part.contains(header) && !/^h[1-6]$/.test(part.localName),
  );
  return parts.sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length)[0];
}

/** The sender's row first; without one, the people of the header in their order. */
function senders(header: HTMLElement, body: HTMLElement | undefined): Person[] {
  const row = peopleOfRow(header, 'from');
  if (row.length > 0) return row.slice(0, 1);
  return body && header.contains(body) ? [] : peopleIn(header, false);
}

function recipients(header: HTMLElement): Recipient[] {
  return (['to', 'cc', 'bcc'] as const).flatMap((field) =>
    peopleOfRow(header, field).map((person) => ({ ...person, field })),
  );
}

function peopleOfRow(header: HTMLElement, role: FieldRole): Person[] {
  for (const row of all(header, at.row)) {
    if (isNamed(row, role) || isClassed(row, role)) {
      const people = peopleIn(row.localName === 'dt' || row.localName === 'th' ? nextOf(row) : row, false);
      if (people.length > 0) return people;
    }
  }
  for (const label of all(header, 'dt, th, td, span, strong, b, label')) {
    const says = isLabelled(label, role) || isRoleLabel(label.textContent ?? '', role);
    if (!says) continue;
    const value = nextOf(label);
    const people = peopleIn(value, false);
    if (people.length > 0) return people;
    const written = parseAddressList(oneLine(value.textContent));
    if (written.length > 0) return written;
  }
  return [];
}

function nextOf(label: HTMLElement): HTMLElement {
  return (label.nextElementSibling ?? label.parentElement ?? label) as HTMLElement;
}

/** By the address of the page or of the folder that the navigation shows as current; folder names are translated. */
function sentOf(page: Document): boolean | undefined {
  const { pathname = '', search = '', hash = '' } = page.location ?? {};
  if (sentWord.test(`${pathname} ${search} ${hash}`)) return true;
  const current = all(page, at.folder);
  if (current.length === 0) return undefined;
  const names = ['href', 'data-folder', 'data-name', 'id', 'value'];
  return current.some((item) => names.some((name) => sentWord.test(item.getAttribute(name) ?? '')));
}
