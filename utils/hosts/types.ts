import type { Person, Span } from '@/utils/analysis/types';

/** A webmail or web CRM whose pages Byname works in. Pure functions over a document: no listeners, no state. */
export interface HostAdapter {
  readonly id: string;
  /** Product name as people say it; not translated. */
  readonly name: string;
  /** Every visible composer now, one root element each. A root stays the same element while its composer lives. */
  composers(page: Document): readonly HTMLElement[];
  /** The composer below `root`, or `undefined` when its anchors are not all there (yet). */
  compose(root: HTMLElement): Compose | undefined;
  /** Every open (expanded, visible) message of the page's reading view. */
  messages(page: Document): readonly OpenMessage[];
  /** The person or organisation that a page of a web CRM is about; absent where a host has no such pages. */
  record?(page: Document): CrmRecord | undefined;
  /** What the page should hold by its address, so that finding none is a fault to show. */
  expects(page: Document): 'composer' | 'message' | undefined;
}

/**
 * One open composer. Every function reads the page at the moment of the call and never throws on a changed page.
 * Finding it is cheap and belongs to the code that is always loaded; its text is read by `draftText(editor, marks)`,
 * which belongs to the code that comes with a composer.
 */
export interface Compose {
  readonly root: HTMLElement;
  /** The element that is typed into: a textarea, or an element with contenteditable (also inside a same-origin frame). */
  readonly editor: HTMLElement;
  /** How this host marks what the user did not type. */
  readonly marks: TextMarks;
  /** Without an address where the page shows none; the same person is listed once per field. */
  recipients(): readonly Recipient[];
  subject(): string;
  /** The identity that sends, as far as the page tells. */
  from(): Person | undefined;
  thread(): ThreadPosition;
  /** The host's own id of this draft, where it has one; tells an undone send from a new mail. */
  draftId(): string | undefined;
  /** A signature that the host adds from a field of its own, outside the editor; `''` when there is none. */
  hostSignature(): string;
  /**
   * What this event asks the host for. Ask in the capture phase for `click`, `keydown` and `submit` on the page's
   * window and, when the editor stands in a frame, on that frame's window too; events of other composers give `undefined`.
   */
  intent(event: Event): ComposeIntent | undefined;
  /**
   * Call at a `send` intent, before the host has acted: remembers what the page shows now and returns a
   * function that says what became of it. Ask that function after every change of the page; it stays valid after the
   * composer has left the page.
   */
  watchSend(): () => SendOutcome;
}

export type ThreadPosition = 'first' | 'reply' | 'forward' | 'unknown';

export type ComposeIntent = 'send' | 'schedule' | 'discard';

/**
 * `waiting`: nothing to see yet. `sent`: the page says so. `refused`: the host asks or complains, the mail is still here.
 * `scheduled`: it goes out later after all. `gone`: the composer left and the page says nothing (yet); may still become `sent`.
 */
export type SendOutcome = 'waiting' | 'sent' | 'refused' | 'scheduled' | 'gone';

export interface Recipient extends Person {
  readonly field: 'to' | 'cc' | 'bcc';
}

/** CSS selector lists below an editor or message body; `''` where the host has no such mark. */
export interface TextMarks {
  /** Signature that the host inserted. */
  readonly signature: string;
  /** Signatures as the host writes them into a textarea, where no element marks them. */
  readonly signatureTexts?: readonly string[];
  /** Quoted history or forwarded mail, and the line that introduces it. */
  readonly quoted: string;
  /** From the first such element to the end everything is quoted history. */
  readonly quotedFrom: string;
}

/**
 * The text of an editor with quoted history and the host's automatic signature told apart, and the mapping back.
 * Offsets are UTF-16 units into `text`; they hold until the editor changes.
 */
export interface DraftText {
  /** Own text, automatic signature and quoted history as one text in reading order; lines end with `\n`. */
  readonly text: string;
  /** Where in `text` the host's automatic signature stands. */
  readonly signature: Span | undefined;
  /** Where in `text` the quoted history stands, as the page marks it. */
  readonly quoted: readonly Span[];
  /** A DOM range for a span, or `undefined` for a textarea or a span that is no longer there. */
  range(span: Span): Range | undefined;
}

/** Message in the reading view. `undefined` means that the page does not tell. */
export interface OpenMessage {
  readonly root: HTMLElement;
  /** What `draftText(body, marks)` reads; may stand in a same-origin frame. */
  readonly body: HTMLElement | undefined;
  readonly marks: TextMarks;
  /** The host's own id of the message, prefixed by the id of the adapter; the RFC Message-ID where the page has it. */
  readonly id: string | undefined;
  readonly subject: string;
  readonly from: Person | undefined;
  readonly to: readonly Recipient[];
  /** When it was sent; `undefined` when the page shows only words. */
  readonly at: Date | undefined;
  /** Written by the user: it stands in the host's sent folder, or its sender is the user's own account. */
  readonly sent: boolean | undefined;
}

/** What the page of a CRM about one person or organisation shows of them; empty where it does not tell. */
export interface CrmRecord {
  /** Of the person; empty on the page of an organisation alone. */
  readonly name: string;
  readonly organisation: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}
