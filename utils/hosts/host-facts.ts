import type { Person } from '@/utils/analysis/types';
import type { RecordFacts } from './record-from-facts';
import type { Recipient, TextMarks, ThreadPosition } from './types';

export type Field = Recipient['field'];

/** What is known of a host's pages: selectors, each a list of independent ways to the same thing. */
export interface HostFacts {
  /** Absent where nothing is known that would lead further than roles and names do. */
  readonly composer?: ComposerFacts;
  readonly message?: MessageFacts;
  readonly record?: RecordFacts;
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
  /** Does this editor write to people? Some CRMs share one composer between mails and notes of their own. */
  readonly mails?: (root: HTMLElement, editor: HTMLElement) => boolean;
  /**
   * Where each kind of recipient stands: fields with a list as value, or elements that hold chips. Absent where only the
   * names and labels of the fields tell.
   */
  readonly recipients?: (root: HTMLElement, field: Field) => readonly HTMLElement[];
  /** Chips below those elements; absent where only the common ways of showing a person are known. */
  readonly chip?: string;
  readonly subject: string;
  readonly from?: (root: HTMLElement) => Person | undefined;
  readonly thread?: (root: HTMLElement, editor: HTMLElement) => ThreadPosition | undefined;
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
  /** Each open message; the innermost counts. */
  readonly root: string;
  /** The text itself, or what holds the frame that it stands in. */
  readonly body: string;
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly date?: string;
  readonly id?: (root: HTMLElement, page: Document) => string | undefined;
  /** The address of the user's own account. */
  readonly own?: (page: Document) => string | undefined;
  /** Does the page show the folder of sent mail? */
  readonly inSent?: (page: Document) => boolean;
}
