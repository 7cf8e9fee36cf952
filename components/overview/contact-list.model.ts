import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Contact, Organisation, TouchWithContacts } from '@/utils/store/types';
import { createLoader, type Loaded } from '../loaded';
import { nameOf } from '../log/words';
import type { OverviewServices } from './services';

export const contactFilters = ['all', 'due', 'open', 'on-hold', 'closed'] as const;
export type ContactFilter = (typeof contactFilters)[number];

/** What else was found: where people work, and what was noted of a touch with them. */
export interface Elsewhere {
  readonly organisations: readonly Organisation[];
  readonly notes: readonly TouchWithContacts[];
}

export interface ContactListModel {
  readonly services: OverviewServices;
  readonly filter: ReadonlySignal<ContactFilter>;
  readonly query: ReadonlySignal<string>;
  /** Those that the filter and the search leave, by name. */
  readonly shown: ReadonlySignal<Loaded<readonly Contact[]>>;
  /** What the search finds besides contacts; nothing while nothing is looked for. */
  readonly elsewhere: ReadonlySignal<Elsewhere>;
  /** The search is done, in all that it looks through. */
  readonly searched: ReadonlySignal<boolean>;
  /** So many of them are drawn. */
  readonly drawn: ReadonlySignal<number>;
  /** Still working out for whom something is due. */
  readonly counting: ReadonlySignal<boolean>;
  /** Is there anybody in the log at all? */
  readonly empty: ReadonlySignal<boolean>;
  isDue(contact: Contact): boolean;
  choose(filter: ContactFilter): void;
  search(query: string): Promise<void>;
  drawMore(): void;
  load(): Promise<void>;
  /** Stop working out what is due. */
  stop(): void;
}

const step = 100;
const mostElsewhere = 20;
const nowhere: Elsewhere = { organisations: [], notes: [] };

/** An objection closes a contact as much as a definite no. */
export function isClosed({ status, objectedAt }: Contact): boolean {
  return objectedAt !== null || status.kind === 'definite-no' || status.kind === 'yes';
}

export function createContactListModel(services: OverviewServices): ContactListModel {
  const filter = signal<ContactFilter>('all');
  const query = signal('');
  const all = createLoader<readonly Contact[]>();
  const found = createLoader<readonly Contact[]>();
  const elsewhere = createLoader<Elsewhere>();
  const due = signal<ReadonlySet<string>>(new Set());
  const counting = signal(false);
  const drawn = signal(step);
  let life = new AbortController();

  const fits: Readonly<Record<ContactFilter, (contact: Contact) => boolean>> = {
    all: () => true,
    due: ({ id }) => due.value.has(id),
    open: (contact) => contact.status.kind === 'open' && contact.objectedAt === null,
    'on-hold': (contact) => contact.status.kind === 'on-hold' && contact.objectedAt === null,
    closed: isClosed,
  };

  const isSearching = () => query.value.trim() !== '';
  return {
    services,
    filter,
    query,
    drawn,
    counting,
    empty: computed(() => all.state.value.status === 'ready' && all.state.value.value.length === 0),
    shown: computed(() => {
      const from = isSearching() ? found.state.value : all.state.value;
      if (from.status !== 'ready') return from;
      return { status: 'ready', value: from.value.filter(fits[filter.value]) };
    }),
    elsewhere: computed(() => {
      const { value: state } = elsewhere.state;
      if (!isSearching() || state.status !== 'ready') return nowhere;
      const { organisations, notes } = state.value;
      const fit = fits[filter.value];
      return {
        // Of an organisation is neither known whether it is open nor whether something is due.
        organisations: filter.value === 'all' ? organisations : [],
        notes: notes.filter(({ contacts }) => contacts.some(fit)),
      };
    }),
    searched: computed(() => !isSearching() || elsewhere.state.value.status !== 'loading'),
    isDue: ({ id }) => due.value.has(id),
    choose(chosen) {
      filter.value = chosen;
      drawn.value = step;
    },
    async search(text) {
      query.value = text;
      drawn.value = step;
      if (!isSearching()) return;
      await Promise.all([
        found.load(() => services.searchContacts(text, 200)),
        elsewhere.load(async () => {
          const [organisations, notes] = await Promise.all([
            services.searchOrganisations(text, mostElsewhere),
            services.searchNotes(text, mostElsewhere),
          ]);
          return { organisations, notes };
        }),
      ]);
    },
    drawMore: () => (drawn.value += step),
    async load() {
      await all.load(async () => {
        const order = new Intl.Collator();
        const contacts = [...(await services.allContacts())];
        return contacts.sort((a, b) => order.compare(nameOf(a), nameOf(b)));
      });
      life.abort();
      life = new AbortController();
      counting.value = true;
      try {
        due.value = await services.dueContactIds(life.signal);
      } catch {
        // The list itself is there; only the mark of what is due is not.
      } finally {
        counting.value = false;
      }
    },
    stop: () => life.abort(),
  };
}
