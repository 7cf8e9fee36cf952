import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftPart } from '@/utils/drafting/types';
import { t } from '@/utils/i18n';
import type { Followed } from '@/utils/panel-link/follow-page';
import type { ReadingSeen, RecordSeen, WritingSeen } from '@/utils/panel-link/seen-schema';
import type { ContactDetails } from '@/utils/store/contacts';
import type { Today } from '@/utils/store/today';
import type { Contact } from '@/utils/store/types';
import { createLoader, type Loaded } from '../loaded';
import { logContact } from '../log/log-contact';
import { createLogForm, type LogForm } from '../log/log-form.model';
import { undoSaved } from '../log/undo-saved';
import { nameOf } from '../log/words';
import { createDeeds, type Deeds } from './deeds';
import { createLogDeeds, type LogDeeds } from './log-deeds';
import { createPersonModel, type PersonModel } from './person.model';
import { createReadingModel, type ReadingModel } from './reading.model';
import { sayPutIn } from './say-put-in';
import type { PanelServices } from './services';
import { createWritingModel, type WritingModel } from './writing.model';

/** What the panel follows on the page; `side` is the other one when a mail is answered on the page that shows it. */
export type PageView =
  | { readonly name: 'looking' }
  | { readonly name: 'failed' }
  | { readonly name: 'reading'; readonly model: ReadingModel }
  | { readonly name: 'writing'; readonly model: WritingModel }
  | { readonly name: 'record'; readonly person: PersonModel; readonly record: RecordSeen }
  | { readonly name: 'today' };

/** What the user opened above it. */
export type OpenedView =
  | { readonly name: 'contact'; readonly person: PersonModel }
  | { readonly name: 'log'; readonly form: LogForm; readonly contact: Contact | undefined };

export interface PanelModel {
  readonly services: PanelServices;
  readonly deeds: Deeds;
  readonly log: LogDeeds;
  readonly view: ReadonlySignal<PageView>;
  readonly opened: ReadonlySignal<OpenedView | undefined>;
  /** A mail is read and answered on one page: which of the two is shown. */
  readonly choice: ReadonlySignal<'reading' | 'writing' | undefined>;
  readonly today: ReadonlySignal<Loaded<Today>>;
  /** Words can be put into a draft on the page. */
  readonly canInsert: ReadonlySignal<boolean>;
  choose(side: 'reading' | 'writing'): void;
  openContact(contact: Contact): void;
  /** Somebody of the page comes into the log. `id` is made with the form, so that a second click adds once. */
  addContact(id: string, details: Partial<ContactDetails>, person: PersonModel): Promise<void>;
  openLog(contact: Contact | undefined, person?: string): void;
  back(): void;
  saveLog(): Promise<void>;
  copy(text: string): Promise<void>;
  /** Puts words into the draft on the page; says what to do when its editor refuses. */
  insert(part: DraftPart, text: string): Promise<void>;
  /** The log changed: what is shown is read again. */
  refresh(): void;
}

/** The panel: follows the page, until `life` aborts. */
export function createPanelModel(services: PanelServices, life: AbortSignal): PanelModel {
  const deeds = createDeeds();
  const log = createLogDeeds(services, deeds);
  const view = signal<PageView>({ name: 'looking' });
  const opened = signal<OpenedView | undefined>(undefined);
  const chosen = signal<'reading' | 'writing' | undefined>(undefined);
  const today = createLoader<Today>();
  let shownKey = '';

  const seen = computed(() => (services.page.value.status === 'seen' ? services.page.value.page : undefined));
  const choice = computed(() => {
    if (!seen.value?.reading || !seen.value.writing) return undefined;
    return chosen.value ?? 'writing';
  });

  const stop = effect(() => {
    const page = services.page.value;
    const side = choice.value;
    batch(() => follow(page, side));
  });
  life.addEventListener('abort', stop);

  function follow(page: Followed, side: 'reading' | 'writing' | undefined): void {
    if (page.status === 'looking') {
      change('looking', { name: 'looking' });
      return;
    }
    if (page.status === 'failed') {
      change('failed', { name: 'failed' });
      return;
    }
    const { reading = null, writing = null, record = null } = page.status === 'seen' ? page.page : {};
    if (writing && side !== 'reading') showWriting(writing, `writing ${page.tabId}`);
    else if (reading) showReading(reading);
    else if (record) showRecord(record);
    else if (change('today', { name: 'today' })) void today.load(services.today);
  }

  function showWriting(writing: WritingSeen, key: string): void {
    const now = view.peek();
    const same = now.name === 'writing' && shownKey === key;
    const model = same ? now.model : createWritingModel(services, deeds, writing);
    model.seen.value = writing;
    change(key, { name: 'writing', model });
    void model.load();
  }

  function showReading(reading: ReadingSeen): void {
    const { messageId, subject, at, people } = reading.mail;
    const key = JSON.stringify(['reading', messageId, subject, at, people]);
    const now = view.peek();
    const same = now.name === 'reading' && shownKey === key;
    const model = same ? now.model : createReadingModel(services, deeds, log, reading);
    model.seen.value = reading;
    change(key, { name: 'reading', model });
    void model.load();
  }

  function showRecord(record: RecordSeen): void {
    const name = record.name || record.organisation;
    const person = createPersonModel(services, { name, emails: record.emails, phones: record.phones });
    if (change(JSON.stringify(record), { name: 'record', person, record })) void person.load();
  }

  /** Another page: what was opened or said about the one before goes, but for a form that may be half filled in. */
  function change(key: string, next: PageView): boolean {
    if (key === shownKey) return false;
    shownKey = key;
    view.value = next;
    if (opened.peek()?.name === 'contact') opened.value = undefined;
    if (next.name !== 'looking') deeds.clear();
    return true;
  }

  function refresh(): void {
    const now = view.peek();
    if (now.name === 'today') void today.load(services.today);
    if (now.name === 'reading' || now.name === 'writing') void now.model.load();
    if (now.name === 'record') void now.person.load();
    const above = opened.peek();
    if (above?.name === 'contact') void above.person.load();
  }

  return {
    services,
    deeds,
    log,
    view,
    opened,
    choice,
    today: today.state,
    canInsert: computed(() => seen.value?.writing != null),
    choose(side) {
      chosen.value = side;
    },
    openContact(contact) {
      const person = createPersonModel(
        services,
        { name: contact.names[0] ?? '', emails: contact.emails, phones: contact.phones },
        contact.id,
      );
      opened.value = { name: 'contact', person };
      void person.load();
    },
    async addContact(id, details, person) {
      const added = await deeds.run(
        () => services.saveContact(id, details),
        (contact) => ({
          text: t('panel_who_kept', { name: nameOf(contact) }),
          undo: () => services.removeContact(id),
        }),
      );
      if (added) await person.load();
    },
    openLog(contact, person = '') {
      opened.value = { name: 'log', contact, form: createLogForm(services, logContact(contact), person) };
    },
    back() {
      opened.value = undefined;
    },
    async saveLog() {
      const now = opened.peek();
      if (now?.name !== 'log') return;
      const saved = await now.form.save();
      if (!saved) return;
      opened.value = undefined;
      await deeds.run(
        async () => ({ ok: true, value: saved }),
        () => ({ text: saved.text, undo: () => undoSaved(services, saved) }),
      );
      refresh();
    },
    async copy(text) {
      const done = await services.copy(text);
      deeds.say(t(done ? 'common_copied' : 'common_copy_failed'), !done);
    },
    async insert(part, text) {
      sayPutIn(deeds, await services.ask({ does: 'insert', part, text }));
    },
    refresh,
  };
}
