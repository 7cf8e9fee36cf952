import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { dayOf } from '@/utils/cadence/days';
import { whenWords } from '@/utils/cadence-words';
import { t } from '@/utils/i18n';
import type { PageCheck } from '@/utils/page-check/check-page';
import type { Snooze } from '@/utils/reminders/plan';
import type { SiteState } from '@/utils/site-access';
import type { DueItem } from '@/utils/store/due-list';
import type {
  Contact,
  KeptPromise,
  PromiseState,
  Touch,
  TouchWithContacts,
  WriteResult,
} from '@/utils/store/types';
import type { GroupStyle, SignoffSuggestion } from '@/utils/suggest/types';
import type { ContactWords } from '@/utils/voice/contact-words';
import { createLoader, type Loaded } from '../loaded';
import { logContact } from '../log/log-contact';
import { createLogForm, type LogForm, type LogFormServices, type SavedTouch } from '../log/log-form.model';
import type { SnoozeServices } from '../log/snooze';
import { type UndoServices, undoSaved } from '../log/undo-saved';

/** An identity to write as. */
export interface WriterChoice {
  readonly name: string;
  readonly note: string;
}

/** What the popup needs of the rest of the extension. */
export interface PopupServices extends LogFormServices, UndoServices, SnoozeServices {
  recentTouches(limit: number): Promise<readonly TouchWithContacts[]>;
  searchContacts(query: string, limit: number): Promise<readonly Contact[]>;
  /** Touches whose note says it, newest first. */
  searchNotes(query: string, limit: number): Promise<readonly TouchWithContacts[]>;
  touchesOf(contactId: string, limit: number): Promise<readonly Touch[]>;
  /** My promises and steps of today and before, first due first. */
  dueToday(): Promise<readonly DueItem[]>;
  markPromise(id: string, state: PromiseState): Promise<WriteResult<KeptPromise>>;
  /** Who can write: the names of every identity, with what tells those of one name apart. */
  identities(): readonly WriterChoice[];
  /** Which of them probably writes to this contact. */
  identityFor(contact: Contact): number;
  /** Words for a mail or a call to this contact, from one of the identities. */
  words(contact: Contact, identity: number): Promise<ContactWords>;
  /** Keeps the edited words of a suggestion, for everybody or for one group alone; rejects when they were not. */
  keepPhrase(
    text: string,
    suggestion: SignoffSuggestion,
    words: ContactWords,
    group: string | undefined,
  ): Promise<void>;
  copy(text: string): Promise<boolean>;
  /** The page in the active tab. */
  site(): Promise<{ readonly name: string; readonly state: SiteState }>;
  /** What Byname finds in that page; waits a moment for a site that was switched on just now. */
  checkPage(): Promise<PageCheck | undefined>;
  /** A check as text that can be sent to us. */
  diagnostic(check: PageCheck): string;
  /** Straight from a click: browsers ask for permission only then. */
  enableSite(): Promise<boolean>;
  disableSite(): Promise<boolean>;
  /** Reads the page in the active tab, and asks in a window of its own what to keep. */
  rememberPage(): Promise<void>;
  /** The word about back-ups, where there is one to say. */
  backupPart(): Promise<FunctionComponent>;
  openWelcome(): void;
  openOverview(): void;
  openSettings(): void;
  /** Straight from a click: browsers open a panel only then. */
  openPanel(): void;
}

export type PopupView =
  | { readonly name: 'home' }
  | { readonly name: 'contact'; readonly contact: Contact }
  | { readonly name: 'log'; readonly form: LogForm; readonly contact: Contact | undefined };

/** A group of contacts that words can be kept for. */
export type PhraseGroup = Pick<GroupStyle, 'id' | 'name'>;

export interface PopupNotice {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

export interface PopupModel {
  readonly services: PopupServices;
  readonly view: ReadonlySignal<PopupView>;
  readonly query: ReadonlySignal<string>;
  readonly recent: ReadonlySignal<Loaded<readonly TouchWithContacts[]>>;
  readonly due: ReadonlySignal<Loaded<readonly DueItem[]>>;
  readonly found: ReadonlySignal<Loaded<readonly Contact[]>>;
  readonly foundNotes: ReadonlySignal<Loaded<readonly TouchWithContacts[]>>;
  /** Touches with the contact on screen. */
  readonly touches: ReadonlySignal<Loaded<readonly Touch[]>>;
  /** Words for the contact on screen. */
  readonly words: ReadonlySignal<Loaded<ContactWords>>;
  /** Which identity the words are from. */
  readonly identity: ReadonlySignal<number>;
  readonly notice: Signal<PopupNotice | undefined>;
  start(): Promise<void>;
  search(query: string): Promise<void>;
  openContact(contact: Contact): Promise<void>;
  openLog(contact: Contact | undefined, person?: string): void;
  back(): Promise<void>;
  save(): Promise<void>;
  /** A promise or step that was due is done. */
  finish(item: DueItem): Promise<void>;
  /** It is put off. */
  snooze(item: DueItem, until: Snooze): Promise<void>;
  copy(text: string): Promise<void>;
  /** Words for the contact on screen from another identity. */
  writeAs(identity: number): Promise<void>;
  /** Keeps edited words for everybody, or for the group whose style they were made in. */
  keepPhrase(text: string, suggestion: SignoffSuggestion, group?: PhraseGroup): Promise<void>;
}

const shown = 20;

export function createPopupModel(services: PopupServices): PopupModel {
  const view = signal<PopupView>({ name: 'home' });
  const query = signal('');
  const notice = signal<PopupNotice | undefined>(undefined);
  const recent = createLoader<readonly TouchWithContacts[]>();
  const due = createLoader<readonly DueItem[]>();
  const found = createLoader<readonly Contact[]>();
  const foundNotes = createLoader<readonly TouchWithContacts[]>();
  const touches = createLoader<readonly Touch[]>();
  const words = createLoader<ContactWords>();
  const identity = signal(0);

  async function loadHome(): Promise<void> {
    await Promise.all([
      due.load(() => services.dueToday()),
      recent.load(() => services.recentTouches(shown)),
    ]);
  }

  const mark = (item: DueItem, done: boolean): Promise<WriteResult<unknown>> =>
    item.kind === 'promise'
      ? services.markPromise(item.id, done ? 'kept' : 'open')
      : services.markStep(item.id, done ? 'done' : 'open');

  /** Does something with what is due, says so, and can take it back. */
  async function settle<T>(
    work: () => Promise<WriteResult<T>>,
    said: (value: T) => string,
    takeBack: () => Promise<WriteResult<unknown>>,
  ): Promise<void> {
    const done = await work();
    if (!done.ok) {
      notice.value = { text: t('panel_failed') };
      return;
    }
    const undone = async () => {
      const taken = await takeBack();
      notice.value = { text: t(taken.ok ? 'panel_undone' : 'panel_failed') };
      await loadHome();
    };
    notice.value = { text: said(done.value), undo: () => void undone() };
    await loadHome();
  }

  async function openContact(contact: Contact): Promise<void> {
    view.value = { name: 'contact', contact };
    touches.state.value = { status: 'loading' };
    words.state.value = { status: 'loading' };
    identity.value = services.identityFor(contact);
    await Promise.all([
      touches.load(() => services.touchesOf(contact.id, shown)),
      words.load(() => services.words(contact, identity.value)),
    ]);
  }

  async function goBack(): Promise<void> {
    const from = view.value;
    if (from.name === 'log' && from.contact) {
      await openContact(from.contact);
      return;
    }
    view.value = { name: 'home' };
    await loadHome();
  }

  async function undo(saved: SavedTouch): Promise<void> {
    const done = await undoSaved(services, saved);
    notice.value = { text: t(done.ok ? 'log_undone' : 'log_failed') };
    const now = view.value;
    if (now.name === 'contact') await openContact(now.contact);
    else await loadHome();
  }

  return {
    services,
    view,
    query,
    recent: recent.state,
    due: due.state,
    found: found.state,
    foundNotes: foundNotes.state,
    touches: touches.state,
    words: words.state,
    identity,
    notice,
    start: loadHome,
    async search(text) {
      query.value = text;
      if (text.trim() === '') return;
      await Promise.all([
        found.load(() => services.searchContacts(text, shown)),
        foundNotes.load(() => services.searchNotes(text, shown)),
      ]);
    },
    openContact(contact) {
      notice.value = undefined;
      return openContact(contact);
    },
    openLog(contact, person = '') {
      notice.value = undefined;
      view.value = { name: 'log', contact, form: createLogForm(services, logContact(contact), person) };
    },
    back() {
      notice.value = undefined;
      return goBack();
    },
    async save() {
      const now = view.value;
      if (now.name !== 'log') return;
      const saved = await now.form.save();
      if (!saved) return;
      query.value = '';
      await goBack();
      notice.value = { text: saved.text, undo: () => void undo(saved) };
    },
    async writeAs(chosen) {
      const on = view.value;
      if (on.name !== 'contact') return;
      identity.value = chosen;
      await words.load(() => services.words(on.contact, chosen));
    },
    async keepPhrase(text, suggestion, group) {
      const [on, known] = [view.value, words.state.value];
      if (on.name !== 'contact' || known.status !== 'ready') return;
      try {
        await services.keepPhrase(text, suggestion, known.value, group?.id);
        await words.load(() => services.words(on.contact, identity.value));
        notice.value = {
          text: group ? t('popup_signoff_kept_group', { group: group.name }) : t('popup_signoff_kept'),
        };
      } catch {
        notice.value = { text: t('popup_signoff_not_kept') };
      }
    },
    finish: (item) =>
      settle(
        () => mark(item, true),
        () => t(item.kind === 'promise' ? 'panel_promise_done' : 'panel_step_done'),
        () => mark(item, false),
      ),
    snooze: (item, until) =>
      settle(
        () => services.snooze(item, until),
        (due) => t('due_snoozed', { when: whenWords(due, dayOf(services.now())) }),
        () => services.wake(item),
      ),
    async copy(text) {
      notice.value = { text: t((await services.copy(text)) ? 'common_copied' : 'common_copy_failed') };
    },
  };
}
