import type { Page } from '@playwright/test';

export type EditorKind = 'plain' | 'html';

export interface Box {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** One tab of a real webmail, as the person of one box uses it with one kind of editor. */
export interface WebmailPage {
  readonly page: Page;
  /** Where the mail is written that was begun last: the same tab, or a window of its own. */
  readonly composer: Page;
  logIn(): Promise<void>;
  /** Opens a new mail and types it key by key. */
  write(mail: { to: string; subject: string; text: string }): Promise<void>;
  /** What the editor holds, to the last character. */
  draft(): Promise<string>;
  draftText(): Promise<string>;
  focusEditor(): Promise<void>;
  send(): Promise<void>;
  /** Opens a mail of a folder in the page itself. */
  open(folder: 'INBOX' | 'Sent', subject: string): Promise<void>;
}
