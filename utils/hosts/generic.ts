import type { Person } from '@/utils/analysis/types';
import { parseAddressList, parsePerson, uniquePeople } from './addresses';
import {
  all,
  eventElement,
  fieldValue,
  isHtmlElement,
  isPress,
  isSendShortcut,
  isShown,
  isTextArea,
  oneLine,
} from './dom';
import { editorsIn, type FoundEditor, isOpen } from './editors-in';
import { roleOf } from './field-names';
import { genericMessages } from './generic-reading';
import { innermost } from './innermost';
import { liveRegions, stoppingDialogs } from './live-regions';
import { marksOf } from './marks';
import { noticesFrom } from './page-notices';
import { peopleIn } from './people-in';
import { buttons, isSend, saysOf, sendButton } from './send-button';
import { threadOf } from './thread-of';
import type { Compose, ComposeIntent, HostAdapter, Recipient, SendOutcome } from './types';

/**
 * Any webmail or web CRM that the user switched Byname on for, by what the web platform itself says: roles, form
 * semantics, names. Sources: HTML and WAI-ARIA 1.2; names as seen in Roundcube, Horde, SOGo, Zimbra and Odoo (2026-11).
 */
const at = {
  editor: 'textarea, [contenteditable]:not([contenteditable="false" i])',
  frame: 'iframe',
  /** Some keep it in a field of its own until the mail is sent: CiderWebmail, and Horde before it. */
  signature: 'textarea[name="signature" i], textarea[id="signature" i]',
  field:
    'input, textarea, select, [role="combobox"], [role="textbox"], [role="listbox"], [role="group"], [contenteditable]',
  button:
    'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"], md-button',
} as const;

/** An editor for a mail is at least this high (px); To and Subject are editable in some hosts, too. */
const editorHeight = 60;

/** A notice that stands there when the composer leaves is about that mail for this long (ms). */
const noticeLasts = 3_000;

const marks = marksOf({ signature: '#_rc_sig, #Signature, [id="signature" i][contenteditable="false"]' });

export const generic: HostAdapter = {
  id: 'generic',
  name: '',
  composers: composersIn,
  compose(root) {
    const to = composerFields(root, 'to');
    const found = mailEditorsIn(root).find((candidate) => rootOf(candidate, to) === root);
    return found && composeOf(root, found.editor);
  },
  messages: (page) => genericMessages(page, marks),
  expects: () => undefined,
};

function mailEditorsIn(scope: ParentNode): FoundEditor[] {
  return editorsIn(
    scope,
    at.editor,
    at.frame,
    (place) => isShown(place) && isMailSized(place) && !place.parentElement?.closest(at.editor),
  );
}

function isMailSized(element: HTMLElement): boolean {
  if (fieldRole(element) !== undefined) return false;
  const height = element.getBoundingClientRect().height;
  return height === 0 ? element.getAttribute('role') !== 'combobox' : height >= editorHeight;
}

/** Most pages have no To field, and looking no further keeps them fast. */
function composersIn(page: Document): HTMLElement[] {
  const to = composerFields(page, 'to');
  return to.length === 0 ? [] : innermost(mailEditorsIn(page).flatMap((editor) => rootOf(editor, to) ?? []));
}

/**
 * The nearest element around an editor that also holds a To field and a subject field or a button that sends; a form or
 * dialog around it that has no other editor is the steadier root.
 */
function rootOf({ place }: FoundEditor, to: readonly HTMLElement[]): HTMLElement | undefined {
  for (let root = place.parentElement; root; root = root.parentElement) {
    const composer = root;
    if (!to.some((field) => composer.contains(field))) continue;
    if (composerFields(composer, 'subject').length === 0 && !sendButton(composer)) continue;
    const around = composer.closest<HTMLElement>('form, [role="dialog"], dialog, [role="form"]');
    return around && mailEditorsIn(around).length === 1 ? around : composer;
  }
  return undefined;
}

const roles = ['bcc', 'cc', 'to', 'subject', 'from'] as const;
type ComposerRole = (typeof roles)[number];

/** What was found out in this turn of the event loop, in which no page changes and a draft asks for each field some times. */
let known: Map<HTMLElement, ComposerRole | undefined> | undefined;

/** What a field of a composer is for. */
function fieldRole(element: HTMLElement): ComposerRole | undefined {
  if (known === undefined) {
    known = new Map();
    queueMicrotask(() => (known = undefined));
  }
  if (!known.has(element)) known.set(element, isPressed(element) ? undefined : roleOf(element, roles));
  return known.get(element);
}

function isPressed(element: HTMLElement): boolean {
  return (
    element.localName === 'input' && /^(?:checkbox|radio|button|submit|file|image)$/.test(typeOf(element))
  );
}

function typeOf(element: HTMLElement): string {
  return (element.getAttribute('type') ?? '').toLowerCase();
}

/** The fields of a composer that are for this, by their names and labels. */
export function composerFields(root: ParentNode, role: ComposerRole): HTMLElement[] {
  return all(root, at.field).filter((element) => fieldRole(element) === role);
}

function composeOf(root: HTMLElement, editor: HTMLElement): Compose {
  const subject = (): string => oneLine(composerFields(root, 'subject').map(fieldValue).find(Boolean));
  return {
    root,
    editor,
    marks,
    recipients: () => recipientsByName(root, editor),
    subject,
    from: () => senderOf(root),
    thread: () => threadOf(marks, editor, subject()),
    draftId: () => undefined,
    hostSignature: () => fieldValue(all(root, at.signature).find((field) => field !== editor)),
    intent: (event) => intentOf(root, editor, event),
    watchSend: () => outcomeOf(root, editor),
  };
}

/** The people that fields for recipients show, where names and labels alone tell them. */
export function recipientsByName(root: HTMLElement, editor: HTMLElement): Recipient[] {
  const fields = all(root, at.field).flatMap((element): KnownField[] => {
    const role = fieldRole(element);
    return role ? [{ element, role }] : [];
  });
  const to = fields.filter(({ role }) => role === 'to');
  if (to.length === 0) return [];
  const found = (['to', 'cc', 'bcc'] as const).flatMap((field) => {
    const people = fields
      .filter(({ role }) => role === field)
      .flatMap(({ element }) => {
        const typed =
          element.localName === 'input' || isTextArea(element) ? parseAddressList(fieldValue(element)) : [];
        const others = fields.filter(({ role }) => role !== field);
        return [...typed, ...peopleIn(rowOf(root, editor, element, others), true)];
      });
    return uniquePeople(people).map((person) => ({ ...person, field }));
  });
  // A To field that says something else than people: those in copy would look like the only readers.
  const unread = found[0]?.field !== 'to' && to.some(({ element }) => oneLine(element.textContent));
  return unread ? [] : found;
}

interface KnownField {
  readonly element: HTMLElement;
  readonly role: ComposerRole;
}

/** The part of the composer that belongs to one field: as far up as none of the others and no editor is in it. */
function rowOf(
  root: HTMLElement,
  editor: HTMLElement,
  field: HTMLElement,
  others: readonly KnownField[],
): HTMLElement {
  let row = field;
  for (let around = field.parentElement; around && around !== root; around = around.parentElement) {
    const part = around;
    const holdsOther = others.some(({ element }) => element !== part && part.contains(element));
    if (holdsOther || part.contains(editor) || part.querySelector(at.frame)) break;
    row = part;
  }
  return row;
}

function senderOf(root: HTMLElement): Person | undefined {
  const person = composerFields(root, 'from').map((field) => parsePerson(fieldValue(field)))[0];
  return person?.email ? person : undefined;
}

function intentOf(root: HTMLElement, editor: HTMLElement, event: Event): ComposeIntent | undefined {
  const target = eventElement(event);
  if (!target || !(root.contains(target) || editor.contains(target) || target === editor)) return undefined;
  if (isSendShortcut(event)) return 'send';
  if (event.type === 'submit') {
    const submitter = 'submitter' in event ? event.submitter : undefined;
    return isHtmlElement(submitter) ? buttonIntent(root, submitter) : 'send';
  }
  return isPress(event) ? buttonIntent(root, target.closest<HTMLElement>(buttons) ?? target) : undefined;
}

function buttonIntent(root: HTMLElement, button: Element): ComposeIntent | undefined {
  if (saysOf(button, 'schedule')) return 'schedule';
  if (isSend(button, root)) return 'send';
  return saysOf(button, 'discard') ? 'discard' : undefined;
}

/**
 * Follows one send: a mail is out when its composer is gone and the page said something new as it went. What the page
 * said long before the composer left ("fill in a recipient") is no word about the mail.
 */
function outcomeOf(root: HTMLElement, editor: HTMLElement): () => SendOutcome {
  const notices = noticesFrom(root.ownerDocument, liveRegions, stoppingDialogs);
  let saidAt: number | undefined;
  let sent = false;
  return () => {
    const told = notices.hasNew(() => true);
    if (isOpen(root, editor)) {
      if (told) saidAt = performance.now();
      notices.remember();
      return notices.hasNewDialog() || hasInvalidField(root) ? 'refused' : 'waiting';
    }
    sent ||= told || (saidAt !== undefined && performance.now() - saidAt < noticeLasts);
    return sent ? 'sent' : 'gone';
  };
}

/** A field that the page complains of, or the browser itself, which keeps its form from being sent. */
function hasInvalidField(root: HTMLElement): boolean {
  return root.querySelector('[aria-invalid="true"], :user-invalid') !== null;
}
