import { type ReadonlySignal, signal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { ContactDetails } from '@/utils/store/contacts';
import type { Standing } from '@/utils/store/standing';
import type { Timeline } from '@/utils/store/timeline';
import type { ContactGroup, KeptPromise, Opener, PromiseState, Touch } from '@/utils/store/types';
import { createDeeds, type Deeds } from '../deeds';
import { createLoader, type Loaded } from '../loaded';
import { nameOf } from '../log/words';
import { type ContactForm, createContactForm, detailsOf } from './contact-form.model';
import type { OverviewServices } from './services';
import { createSteps, type StepsModel } from './steps.model';
import type { TouchTold } from './touch-editor';

/** `gone`: in the bin, erased, or never there. */
export type ContactState = Loaded<Standing | 'gone'>;

export interface ContactPageModel {
  readonly services: OverviewServices;
  readonly deeds: Deeds;
  readonly standing: ReadonlySignal<ContactState>;
  readonly timeline: ReadonlySignal<Loaded<Timeline>>;
  readonly openers: ReadonlySignal<Loaded<readonly Opener[]>>;
  readonly groups: ReadonlySignal<readonly ContactGroup[]>;
  readonly steps: StepsModel;
  /** The details while they are changed. */
  readonly form: ReadonlySignal<ContactForm | undefined>;
  /** The user asked to erase, and has not said yes yet. */
  readonly erasing: ReadonlySignal<boolean>;
  load(): Promise<void>;
  showMore(): Promise<void>;
  startEditing(): void;
  stopEditing(): void;
  save(): Promise<void>;
  addGroup(name: string): Promise<void>;
  settle(promise: KeptPromise, state: PromiseState): Promise<void>;
  move(promise: KeptPromise, due: string): Promise<void>;
  dropPromise(promise: KeptPromise): Promise<void>;
  keepNote(text: string): Promise<void>;
  dropOpener(opener: Opener): Promise<void>;
  changeTouch(touch: Touch, told: TouchTold): Promise<void>;
  dropTouch(touch: Touch): Promise<void>;
  downloadFile(): Promise<void>;
  toBin(): Promise<void>;
  askToErase(asked: boolean): void;
  erase(): Promise<void>;
}

const page = 50;

export function createContactPageModel(services: OverviewServices, id: string): ContactPageModel {
  const standing = createLoader<Standing | 'gone'>();
  const timeline = createLoader<Timeline>();
  const openers = createLoader<readonly Opener[]>();
  const groups = signal<readonly ContactGroup[]>([]);
  const form = signal<ContactForm | undefined>(undefined);
  const erasing = signal(false);
  let shown = page;

  async function load(): Promise<void> {
    await Promise.all([
      standing.load(async () => (await services.standing(id)) ?? 'gone'),
      timeline.load(() => services.timelineOfContact(id, { limit: shown })),
      openers.load(() => services.openersFor(id)),
      services.groups().then(
        (all) => (groups.value = all),
        // Groups are only needed while the details are changed; the rest can do without.
        () => undefined,
      ),
    ]);
  }
  const deeds = createDeeds(load);

  const current = () => {
    const state = standing.state.value;
    return state.status === 'ready' && state.value !== 'gone' ? state.value.contact : undefined;
  };

  async function saveDetails(details: Partial<ContactDetails>, said: string): Promise<boolean> {
    const before = current();
    if (!before) return false;
    const saved = await deeds.do(
      () => services.saveContact(id, details),
      said,
      () => services.saveContact(id, detailsOf(before)),
    );
    return saved !== undefined;
  }

  return {
    services,
    deeds,
    standing: standing.state,
    timeline: timeline.state,
    openers: openers.state,
    groups,
    steps: createSteps(services, deeds, id),
    form,
    erasing,
    load,
    async showMore() {
      shown += page;
      await timeline.load(() => services.timelineOfContact(id, { limit: shown }));
    },
    startEditing() {
      const contact = current();
      if (contact) form.value = createContactForm(contact, services.now);
      deeds.hush();
    },
    stopEditing: () => (form.value = undefined),
    async save() {
      const details = form.value?.result();
      if (details && (await saveDetails(details, t('overview_saved')))) form.value = undefined;
    },
    async addGroup(name) {
      const group = await deeds.do(() => services.saveGroup(services.newId(), name));
      const editing = form.value;
      if (group && editing) editing.edit({ groupIds: [...editing.details.value.groupIds, group.id] });
    },
    async settle(promise, state) {
      const said = { open: 'overview_reopened', kept: 'overview_kept', broken: 'overview_broken' } as const;
      await deeds.do(
        () => services.markPromise(promise.id, state),
        t(said[state]),
        () => services.markPromise(promise.id, promise.state),
      );
    },
    async move(promise, due) {
      const { due: before } = promise;
      await deeds.do(
        () => services.movePromise(promise.id, due),
        t('overview_moved'),
        before === null ? undefined : () => services.movePromise(promise.id, before),
      );
    },
    async dropPromise(promise) {
      await deeds.do(
        () => services.removePromise(promise.id),
        t('overview_binned'),
        () => services.restorePromise(promise.id),
      );
    },
    async keepNote(text) {
      const opener = { id: services.newId(), about: { contactId: id }, text };
      await deeds.do(
        () => services.keepOpener(opener),
        t('overview_opener_kept'),
        () => services.removeOpener(opener.id),
      );
    },
    async dropOpener(opener) {
      await deeds.do(
        () => services.removeOpener(opener.id),
        t('overview_binned'),
        () => services.restoreOpener(opener.id),
      );
    },
    async changeTouch(touch, told) {
      const { channel, note, outcome, direction, at } = touch;
      const same =
        told.channel === channel && told.note === note && told.outcome === outcome && told.at === at;
      if (same) return;
      const turned = outcome === 'received' ? 'out' : direction;
      const changed = { ...told, direction: told.outcome === 'received' ? 'in' : turned } as const;
      await deeds.do(
        () => services.editTouch(touch.id, changed),
        t('overview_saved'),
        () => services.editTouch(touch.id, { channel, note, outcome, direction, at }),
      );
    },
    async dropTouch(touch) {
      await deeds.do(
        () => services.undoTouch(touch.id),
        t('overview_binned'),
        () => services.restoreTouch(touch.id),
      );
    },
    async downloadFile() {
      const file = await services.contactFile(id).catch(() => undefined);
      const contact = current();
      if (file && contact) {
        const name = nameOf(contact)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '-');
        services.download(`byname-${name}.json`, JSON.stringify(file, null, 2));
      }
      await deeds.do(
        async () => (file ? { ok: true, value: null } : { ok: false, error: 'failed' }),
        t('overview_file_made'),
      );
    },
    async toBin() {
      const contact = current();
      if (!contact) return;
      await deeds.do(
        () => services.removeContact(id),
        t('overview_contact_binned', { name: nameOf(contact) }),
        () => services.restoreContact(id),
      );
    },
    askToErase: (asked) => (erasing.value = asked),
    async erase() {
      const contact = current();
      if (!contact) return;
      const objected = contact.objectedAt !== null;
      await deeds.do(() => services.eraseContact(id, { objected }), t('overview_erased'));
      erasing.value = false;
    },
  };
}
