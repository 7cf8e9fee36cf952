import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { PutIn } from '@/utils/draft-standing';
import type { PageCheck } from '@/utils/page-check/check-page';
import type { PanelCommand } from '@/utils/panel-link/commands';
import type { Followed } from '@/utils/panel-link/follow-page';
import type { ContactDetails } from '@/utils/store/contacts';
import type { HandLoggedTouch } from '@/utils/store/log-by-hand';
import type { StepToPlan } from '@/utils/store/next-steps';
import type { PersonOnPage } from '@/utils/store/person-in-log';
import type { PromiseToKeep } from '@/utils/store/promises';
import type { Standing } from '@/utils/store/standing';
import type { Today } from '@/utils/store/today';
import type {
  Contact,
  KeptPromise,
  MailFacts,
  NextStep,
  PromiseState,
  Touch,
  WriteResult,
} from '@/utils/store/types';
import type { OpenerSuggestion } from '@/utils/suggest/openers';
import type { GreetingSuggestion, SignoffSuggestion } from '@/utils/suggest/types';

import type { LogFormServices } from '../log/log-form.model';
import type { SnoozeServices } from '../log/snooze';

/** Somebody that words are made for, as the page shows them. */
export interface ReaderOnPage {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  /** The name under their mail. */
  readonly signs?: string | undefined;
  /** What signs instead of a person. */
  readonly team?: string | undefined;
}

/** Words made for a mail, each list best first. */
export interface WordsForMail {
  readonly greetings: readonly GreetingSuggestion[];
  readonly signoffs: readonly SignoffSuggestion[];
  readonly openers: readonly OpenerSuggestion[];
}

export interface MailToWord {
  readonly readers: readonly ReaderOnPage[];
  /** `und` when it is not known. */
  readonly language: string;
  /** The account that is written from. */
  readonly from?: string | undefined;
}

/** What the panel needs of the rest of the extension. Reading rejects when the log cannot be opened. */
export interface PanelServices extends SnoozeServices {
  /** The word about back-ups, where there is one to say. */
  backupPart(): Promise<FunctionComponent>;
  readonly page: ReadonlySignal<Followed>;
  /** The check of a page that should hold a mail, where none is found. */
  readonly unseen: ReadonlySignal<PageCheck | undefined>;
  /** A check as text that can be sent to us. */
  diagnostic(check: PageCheck): string;
  /** Asks the page; `false` when nothing was done. */
  ask(command: PanelCommand): Promise<PutIn>;
  /** Asks the page anew, after it could not say what it shows. */
  retry(): void;
  contactOf(person: PersonOnPage): Promise<Contact | undefined>;
  standingOf(contactId: string): Promise<Standing | undefined>;
  today(): Promise<Today>;
  words(mail: MailToWord, known: Standing | undefined): Promise<WordsForMail>;
  findTouch(mail: MailFacts): Promise<Touch | undefined>;
  logMail(mail: MailFacts): Promise<WriteResult<{ readonly touchId: string; readonly created: boolean }>>;
  logByHand(touch: HandLoggedTouch): Promise<WriteResult<{ readonly touchId: string }>>;
  planAfter: LogFormServices['planAfter'];
  readLine: LogFormServices['readLine'];
  calendar: LogFormServices['calendar'];
  undoTouch(touchId: string): Promise<WriteResult<null>>;
  saveContact(id: string, details: Partial<ContactDetails>): Promise<WriteResult<Contact>>;
  removeContact(id: string): Promise<WriteResult<unknown>>;
  keepPromise(promise: PromiseToKeep): Promise<WriteResult<KeptPromise>>;
  markPromise(id: string, state: PromiseState): Promise<WriteResult<KeptPromise>>;
  removePromise(id: string): Promise<WriteResult<KeptPromise>>;
  planStep(step: StepToPlan): Promise<WriteResult<NextStep>>;
  markStep(id: string, state: NextStep['state']): Promise<WriteResult<NextStep>>;
  /** `false` when the clipboard refused. */
  copy(text: string): Promise<boolean>;
  openOverview(): void;
  openSettings(): void;
  openWelcome(): void;
  /** ms since 1970. */
  now(): number;
  newId(): string;
}
