import type { Person } from '@/utils/analysis/types';
import type { CrmRecord } from '@/utils/hosts/types';

/** A rebuilt page with a composer, and what the contract test expects of it. */
export interface ComposerPage {
  /** For the name of the test. */
  readonly what: string;
  /** Address below the server of the pages. */
  readonly path: string;
  readonly host: string;
  readonly recipients: readonly (Person & { readonly field: 'to' | 'cc' | 'bcc' })[];
  readonly subject: string;
  readonly from?: Person | undefined;
  readonly thread: 'first' | 'reply' | 'forward' | 'unknown';
  readonly own: string;
  readonly signature?: string;
  readonly quoted?: readonly string[];
  /** What a repair replaces; stands in the own text once. */
  readonly anonymous: string;
  /** The editor takes what follows within this time (ms) for one step of its undo. */
  readonly undoStep?: number;
  readonly send: string;
  /** Ctrl+Enter sends, too. */
  readonly shortcut?: boolean;
  readonly discard?: string;
  /** Clicked one after the other. */
  readonly schedule?: readonly string[];
  /** Outcome that the page's server refuses a send with, under `server=refuses`. */
  readonly refused?: 'refused' | 'waiting';
  /** What is known by one anchor alone, and lost with it: `anchor: what`. */
  readonly onlyBy?: readonly string[];
  /** With all class names changed the composer is still found; otherwise nothing may be. */
  readonly findableWithoutClasses: boolean;
}

export interface MessagePage {
  readonly what: string;
  readonly path: string;
  readonly host: string;
  readonly messages: readonly {
    readonly id?: RegExp;
    readonly subject: string;
    readonly from: Person;
    readonly to: readonly (Person & { readonly field: 'to' | 'cc' | 'bcc' })[];
    readonly sent: boolean | undefined;
    readonly own: string;
  }[];
}

/** A page of a CRM about somebody. */
export interface RecordPage {
  readonly what: string;
  readonly path: string;
  readonly host: string;
  readonly record: CrmRecord | undefined;
}

export const ownText =
  'Beste Nienke,\n\nDonderdag om tien uur schikt mij goed.\n\nMet vriendelijke groet,\nTeam Incasso';

/** The same in an editor whose lines are paragraphs, with an empty one between the parts. */
export const ownParagraphs =
  'Beste Nienke,\n\n\nDonderdag om tien uur schikt mij goed.\n\n\nMet vriendelijke groet,\n\nTeam Incasso';
