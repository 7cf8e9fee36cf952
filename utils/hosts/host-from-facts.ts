import type { Person } from '@/utils/analysis/types';
import { parseAddressList, parsePerson, uniquePeople } from './addresses';
import {
  all,
  eventElement,
  fieldValue,
  first,
  frameEditor,
  isPress,
  isSendShortcut,
  isShown,
  oneLine,
} from './dom';
import { marksOf } from './marks';
import { peopleIn, personOf } from './people-in';
import { buttons, sendButton } from './send-button';
import { noticesFrom } from './send-watch';
import type {
  Compose,
  ComposeIntent,
  HostAdapter,
  OpenMessage,
  Recipient,
  SendOutcome,
  TextMarks,
  ThreadPosition,
} from './types';

type Field = Recipient['field'];

/** What is known of a host's pages: selectors, each a list of independent ways to the same thing. */
export interface HostFacts {
  readonly id: string;
  readonly name: string;
  readonly matches: readonly string[];
  /** Host name and path of the product's own site. */
  readonly address?: RegExp;
  /** Something that only this product's pages have. */
  readonly app: string;
  readonly composer: ComposerFacts;
  readonly message?: MessageFacts;
  readonly marks?: Partial<TextMarks>;
  /** The page should hold a composer or a message by its address. */
  readonly expects?: (page: Document) => 'composer' | 'message' | undefined;
}

export interface ComposerFacts {
  /** Editors in the page; one that is not shown is left out. */
  readonly editor: string;
  /** Frames whose body is the editor. */
  readonly frame?: string;
  /** Known roots around an editor, the first that matches wins; else the smallest element with fields and Send. */
  readonly root?: string;
  /** Where each kind of recipient stands: fields with a list as value, or elements that hold chips. */
  readonly recipients: (root: HTMLElement, field: Field) => readonly HTMLElement[];
  /** Chips below those elements; absent where only the common ways of showing a person are known. */
  readonly chip?: string;
  readonly subject: string;
  readonly from?: (root: HTMLElement) => Person | undefined;
  readonly thread?: (root: HTMLElement, editor: HTMLElement) => ThreadPosition;
  readonly draftId?: (root: HTMLElement) => string | undefined;
  readonly hostSignature?: (root: HTMLElement) => string;
  readonly send: string;
  /** Ctrl/Command+Enter sends. */
  readonly shortcut: boolean;
  readonly schedule?: string;
  readonly discard?: string;
  /** Notices and dialogs of the page. */
  readonly notices: string;
  readonly dialogs: string;
  /** Is this notice word of a mail that went out? */
  readonly confirms?: (notice: HTMLElement) => boolean;
  /** This host closes a composer only when it took the mail. */
  readonly goneIsSent?: boolean;
}

export interface MessageFacts {
  /** Each open message. */
  readonly root: string;
  readonly body: string;
  /** A frame below `body` that holds the text. */
  readonly frame?: string;
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly date?: string;
  readonly id?: (root: HTMLElement, page: Document) => string | undefined;
  /** Does the page show the folder of sent mail? */
  readonly inSent?: (page: Document, from: Person) => boolean | undefined;
}

/** An adapter that works by a table of facts. Everything it cannot find is unknown, never guessed. */
export function hostFrom(facts: HostFacts): HostAdapter {
  const { composer, message } = facts;
  const marks = marksOf(facts.marks ?? {});
  return {
    id: facts.id,
    name: facts.name,
    matches: facts.matches,
    recognises: (page) =>
      facts.address?.test(`${page.location?.host ?? ''}${page.location?.pathname ?? ''}`) === true ||
      first(page, facts.app) !== undefined,
    composers: (page) => [
      ...new Set(editorsIn(composer, page).flatMap(({ place }) => rootOf(composer, place) ?? [])),
    ],
    compose(root) {
      const found = editorsIn(composer, root).find(({ place }) => rootOf(composer, place) === root);
      return found && composeOf(composer, marks, root, found.editor);
    },
    messages: (page) => (message ? messagesIn(facts.id, message, marks, page) : []),
    expects: (page) => facts.expects?.(page),
  };
}

interface FoundEditor {
  readonly editor: HTMLElement;
  /** The editor itself, or the frame that it fills. */
  readonly place: HTMLElement;
}

function editorsIn(facts: ComposerFacts, scope: ParentNode): FoundEditor[] {
  const framed = all(scope, facts.frame ?? 'no-frame').flatMap((place) => {
    const editor = isShown(place) ? frameEditor(place) : undefined;
    return editor ? [{ editor, place }] : [];
  });
  const inPage = all(scope, facts.editor).filter(isShown);
  return [...framed, ...inPage.map((editor) => ({ editor, place: editor }))];
}

function rootOf(facts: ComposerFacts, place: HTMLElement): HTMLElement | undefined {
  const known = facts.root ? place.closest<HTMLElement>(facts.root) : null;
  if (known) return known;
  for (let root = place.parentElement; root; root = root.parentElement) {
    const addressed = facts.recipients(root, 'to').length > 0 || first(root, facts.subject);
    if (addressed && sendOf(facts, root)) return root;
  }
  return undefined;
}

function sendOf(facts: ComposerFacts, root: HTMLElement): HTMLElement | undefined {
  return first(root, facts.send) ?? sendButton(root);
}

function composeOf(facts: ComposerFacts, marks: TextMarks, root: HTMLElement, editor: HTMLElement): Compose {
  return {
    root,
    editor,
    marks,
    recipients: () => (['to', 'cc', 'bcc'] as const).flatMap((field) => recipientsOf(facts, root, field)),
    subject: () => oneLine(fieldValue(first(root, facts.subject))),
    from: () => facts.from?.(root),
    thread: () => facts.thread?.(root, editor) ?? threadOf(marks, editor),
    draftId: () => facts.draftId?.(root),
    hostSignature: () => facts.hostSignature?.(root) ?? '',
    intent: (event) => intentOf(facts, root, editor, event),
    watchSend: () => watchSend(facts, root, editor),
  };
}

function recipientsOf(facts: ComposerFacts, root: HTMLElement, field: Field): Recipient[] {
  const people = facts.recipients(root, field).flatMap((holder) => {
    if ('value' in holder) return parseAddressList(fieldValue(holder));
    return facts.chip ? all(holder, facts.chip).map(personOf) : peopleIn(holder, true);
  });
  return uniquePeople(people.filter(({ name, email }) => name || email)).map((person) => ({
    ...person,
    field,
  }));
}

function threadOf(marks: TextMarks, editor: HTMLElement): ThreadPosition {
  return editor.querySelector(marks.quoted) || editor.querySelector(marks.quotedFrom) ? 'reply' : 'unknown';
}

function intentOf(
  facts: ComposerFacts,
  root: HTMLElement,
  editor: HTMLElement,
  event: Event,
): ComposeIntent | undefined {
  const target = eventElement(event);
  if (!target || !(root.contains(target) || editor.contains(target))) return undefined;
  if (facts.shortcut && isSendShortcut(event)) return 'send';
  if (!isPress(event)) return undefined;
  const presses = (selector: string | undefined): boolean =>
    selector !== undefined && target.closest(selector) !== null;
  if (presses(facts.schedule)) return 'schedule';
  if (presses(facts.discard)) return 'discard';
  if (presses(facts.send)) return 'send';
  const pressed = target.closest(buttons);
  return pressed !== null && pressed === sendOf(facts, root) ? 'send' : undefined;
}

function watchSend(facts: ComposerFacts, root: HTMLElement, editor: HTMLElement): () => SendOutcome {
  const notices = noticesFrom(root.ownerDocument, facts.notices, facts.dialogs);
  const confirms = facts.confirms ?? (() => true);
  let confirmed = false;
  return () => {
    confirmed ||= notices.hasNew(confirms);
    const frame = editor.ownerDocument.defaultView?.frameElement;
    if (isShown(root) && (frame ? isShown(frame) : isShown(editor))) {
      return notices.hasNewDialog() ? 'refused' : 'waiting';
    }
    return confirmed || facts.goneIsSent ? 'sent' : 'gone';
  };
}

function messagesIn(id: string, facts: MessageFacts, marks: TextMarks, page: Document): OpenMessage[] {
  return all(page, facts.root)
    .filter((root) => isShown(root) && !root.querySelector(facts.root))
    .flatMap((root) => {
      const holder = all(root, facts.body).find(isShown);
      const frame = holder && facts.frame ? first(holder, facts.frame) : undefined;
      const body = frame ? (frameBody(frame) ?? holder) : holder;
      const people = (selector: string | undefined): Person[] =>
        selector
          ? uniquePeople(
              all(root, selector)
                .filter((node) => !holder?.contains(node))
                .map(personOf),
            )
          : [];
      const [from] = people(facts.from).filter((person) => person.email || person.name);
      if (!body || !from) return [];
      const own = facts.id?.(root, page);
      const recipients = (['to', 'cc'] as const).flatMap((field) =>
        people(facts[field])
          .filter(({ email, name }) => email || name)
          .map((person) => ({ ...person, field })),
      );
      const date = facts.date && first(root, facts.date)?.getAttribute('datetime');
      return {
        root,
        body,
        marks,
        id: own ? `${id}:${own}` : undefined,
        subject: oneLine((first(root, facts.subject) ?? first(page, facts.subject))?.textContent),
        from,
        to: recipients,
        at: date && !Number.isNaN(Date.parse(date)) ? new Date(date) : undefined,
        sent: facts.inSent?.(page, from),
      };
    });
}

function frameBody(frame: HTMLElement): HTMLElement | undefined {
  return frameEditor(frame) ?? (frame as HTMLIFrameElement).contentDocument?.body ?? undefined;
}

/** The person that a field of the composer names, such as an identity. */
export function personIn(root: HTMLElement, selector: string): Person | undefined {
  const person = parsePerson(fieldValue(first(root, selector)));
  return person.email ? person : undefined;
}
