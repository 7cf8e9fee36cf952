import type { Person, Span } from '@/utils/analysis/types';

/** A webmail or web CRM whose pages Byname works in. Pure functions over a document: no listeners, no state. */
export interface HostAdapter {
  readonly id: string;
  /** Product name as people say it; not translated. */
  readonly name: string;
  /** Match patterns that are granted at install; empty when the user switches the site on. */
  readonly matches: readonly string[];
  /** Is this document a page of the host? */
  recognises(page: Document): boolean;
  /** Every visible composer now, one root element each. A root stays the same element while its composer lives. */
  composers(page: Document): readonly HTMLElement[];
  /** The composer below `root`, or `undefined` when its anchors are not all there (yet). */
  compose(root: HTMLElement): Compose | undefined;
  /** Every open (expanded, visible) message of the page's reading view. */
  messages(page: Document): readonly OpenMessage[];
  /** A page that should hold a composer or message by its address, so that finding none is a fault to show. */
  expects(page: Document): 'composer' | 'message' | undefined;
}

/** One open composer. Every function reads the page at the moment of the call and never throws on a changed page. */
export interface Compose {
  readonly root: HTMLElement;
  /** The element that is typed into: a textarea, or an element with contenteditable (also inside a same-origin frame). */
  readonly editor: HTMLElement;
  /** The draft as text, with its way back to the page. */
  draft(): DraftText;
  /** `unknown` where the page shows a recipient without an address. */
  recipients(): readonly Recipient[];
  subject(): string;
  /** The identity that sends, as far as the page tells. */
  from(): Person | undefined;
  thread(): 'first' | 'reply' | 'forward' | 'unknown';
  /** The host's own id of this draft, where it has one; tells an undone send from a new mail. */
  draftId(): string | undefined;
  /** What this event asks the host for; asked in the capture phase for clicks and keys inside `root`. */
  intent(event: Event): ComposeIntent | undefined;
  /** What became of a `send` intent, as the page shows it now. */
  outcome(): SendOutcome;
}

export type ComposeIntent = 'send' | 'schedule' | 'discard';

export type SendOutcome = 'waiting' | 'sent' | 'refused' | 'scheduled';

export interface Recipient extends Person {
  readonly field: 'to' | 'cc' | 'bcc';
}

/**
 * The text of an editor with quoted history and the host's automatic signature told apart, and the mapping back.
 * Offsets are UTF-16 units into `text`; they hold until the editor changes.
 */
export interface DraftText {
  /** Own text, automatic signature and quoted history as one text in reading order. */
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
  /** RFC Message-ID, else the host's own id, prefixed by the host's id. */
  readonly id: string | undefined;
  readonly subject: string;
  readonly from: Person | undefined;
  readonly to: readonly Recipient[];
  /** When it was sent; `undefined` when the page shows only words. */
  readonly at: Date | undefined;
  /** Written by the user: it stands in the host's sent folder, or its sender is the user's own account. */
  readonly sent: boolean | undefined;
  text(): string;
}
