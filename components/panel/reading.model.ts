import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { ReadingSeen, SeenPromise } from '@/utils/panel-link/seen-schema';
import type { Contact, Touch } from '@/utils/store/types';
import { createLoader, type Loaded } from '../loaded';
import type { Deeds } from './deeds';
import type { LogDeeds } from './log-deeds';
import { createPersonModel, type PersonModel, personOf, standingNow } from './person.model';
import type { PanelServices, WordsForMail } from './services';

export interface ReadingModel {
  readonly seen: Signal<ReadingSeen>;
  /** The sender; of a sent mail its first reader. */
  readonly person: PersonModel;
  readonly words: ReadonlySignal<Loaded<WordsForMail>>;
  /** The touch of this mail, when it is logged. */
  readonly touch: ReadonlySignal<Touch | undefined>;
  /** The contact of this mail, where that is who signs it: told once, at the top. */
  readonly signer: ReadonlySignal<Contact | undefined>;
  /** Texts of the promises of this mail that are kept. */
  readonly kept: ReadonlySignal<ReadonlySet<string>>;
  load(): Promise<void>;
  log(): Promise<void>;
  keep(promise: SeenPromise): Promise<void>;
  /** The contact of this mail; makes one by logging the mail when there is none. `undefined` when that was refused. */
  withContact(): Promise<Contact | undefined>;
}

/** One open mail beside the panel. */
export function createReadingModel(
  services: PanelServices,
  deeds: Deeds,
  log: LogDeeds,
  first: ReadingSeen,
): ReadingModel {
  const seen = signal(first);
  const [other = {}] = first.mail.people;
  const person = createPersonModel(services, personOf(other));
  const words = createLoader<WordsForMail>();
  const touch = signal<Touch | undefined>(undefined);
  const ids = new Map<string, string>();

  const signer = computed(() => {
    const contact = standingNow(person)?.contact;
    const names = seen.value.words?.signature.names ?? [];
    return contact?.names.some((name) => names.includes(name)) ? contact : undefined;
  });

  const kept = computed(() => {
    const promises = standingNow(person)?.promises ?? [];
    return new Set(promises.map(({ text }) => text));
  });

  async function load(): Promise<void> {
    const { mail, words: read } = seen.peek();
    const [found] = await Promise.all([services.findTouch(mail).catch(() => undefined), person.load()]);
    touch.value = found;
    if (seen.peek().reading) return;
    const { kind, names = [], team, organisation, role } = read?.signature ?? {};
    const signs = kind === 'personal' ? names[0] : undefined;
    const unit = kind === 'anonymous' ? (team ?? organisation ?? role) : undefined;
    await words.load(() =>
      services.words(
        { readers: [{ ...other, signs, team: unit }], language: read?.language ?? 'und' },
        standingNow(person),
      ),
    );
  }

  async function withContact(): Promise<Contact | undefined> {
    const known = standingNow(person)?.contact;
    if (known) return known;
    if (!(await log.logMail(seen.peek().mail))) return undefined;
    await load();
    const contact = standingNow(person)?.contact;
    if (!contact) deeds.say(t('panel_failed_nobody'), true);
    return contact;
  }

  return {
    seen,
    person,
    words: words.state,
    touch,
    signer,
    kept,
    load,
    withContact,
    async log() {
      await log.logMail(seen.peek().mail);
    },
    async keep({ text, by, due }) {
      const contact = await withContact();
      if (!contact) return;
      const id = ids.get(text) ?? services.newId();
      ids.set(text, id);
      await log.keepPromise({ id, text, by, due }, contact.id, touch.peek()?.id ?? null);
    },
  };
}
