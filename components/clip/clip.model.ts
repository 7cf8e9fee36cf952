import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PageText } from '@/utils/clips/page-text';
import { type ClipSentence, pickableSentences } from '@/utils/clips/sentences';
import type { OpenerToKeep } from '@/utils/store/openers';
import type { Contact, WriteError, WriteResult } from '@/utils/store/types';
import { createLoader, type Loaded } from '../loaded';

/** What the view asks of the log and the browser. */
export interface ClipServices {
  searchContacts(query: string, limit: number): Promise<readonly Contact[]>;
  addContact(id: string, name: string): Promise<WriteResult<Contact>>;
  keep(opener: OpenerToKeep): Promise<WriteResult<unknown>>;
  /** Forgets the page and closes the window. */
  close(): Promise<void>;
  newId(): string;
}

/** Why nothing was kept: the key of its words, which the view says in the language of the moment. */
export type ClipProblem = 'clip_full' | 'clip_failed' | 'clip_nobody';

export interface ClipModel {
  readonly services: ClipServices;
  readonly page: PageText;
  readonly sentences: ReadonlySignal<readonly ClipSentence[]>;
  readonly picked: ReadonlySignal<ReadonlySet<string>>;
  /** The user's own words. */
  readonly note: Signal<string>;
  readonly query: ReadonlySignal<string>;
  readonly found: ReadonlySignal<Loaded<readonly Contact[]>>;
  readonly contact: ReadonlySignal<Contact | undefined>;
  /** For everybody where the contact works. */
  readonly forAll: Signal<boolean>;
  readonly problem: ReadonlySignal<ClipProblem | undefined>;
  readonly saving: ReadonlySignal<boolean>;
  readonly kept: ReadonlySignal<boolean>;
  start(): Promise<void>;
  pick(text: string): void;
  search(query: string): Promise<void>;
  choose(contact: Contact | undefined): void;
  addContact(): Promise<void>;
  keep(): Promise<void>;
}

const shown = 6;

export function createClipModel(page: PageText, services: ClipServices): ClipModel {
  // Made once, so that a second click keeps the same.
  const [openerId, contactId] = [services.newId(), services.newId()];
  const contact = signal<Contact | undefined>(undefined);
  const sentences = computed(() => pickableSentences(page, namesOf(contact.value)));
  const picked = signal<ReadonlySet<string>>(
    new Set(page.selection === '' ? [] : sentences.peek().map(({ text }) => text)),
  );
  const note = signal('');
  const query = signal('');
  const forAll = signal(false);
  const problem = signal<ClipProblem | undefined>(undefined);
  const saving = signal(false);
  const kept = signal(false);
  const found = createLoader<readonly Contact[]>();

  const failed = (error: WriteError) => {
    problem.value = error === 'full' ? 'clip_full' : 'clip_failed';
  };

  function openerAbout({ id, organisationId }: Contact): OpenerToKeep {
    const picks = sentences.value.flatMap(({ text }) => (picked.value.has(text) ? [text] : []));
    return {
      id: openerId,
      about: forAll.value && organisationId !== null ? { organisationId } : { contactId: id },
      text: [...picks, note.value.trim()].filter((part) => part !== '').join('\n') || page.title,
      page: { url: page.url, title: page.title },
    };
  }

  return {
    services,
    page,
    sentences,
    picked,
    note,
    query,
    found: found.state,
    contact,
    forAll,
    problem,
    saving,
    kept,
    // Who works where the page is from comes first, else who was in touch last.
    start: () =>
      found.load(async () => {
        const site = siteWord(page.url);
        const known = site === '' ? [] : await services.searchContacts(site, shown);
        return known.length > 0 ? known : await services.searchContacts('', shown);
      }),
    pick(text) {
      const next = new Set(picked.value);
      if (!next.delete(text)) next.add(text);
      picked.value = next;
    },
    search(text) {
      query.value = text;
      return found.load(() => services.searchContacts(text, shown));
    },
    choose(chosen) {
      contact.value = chosen;
      forAll.value = false;
      problem.value = undefined;
    },
    async addContact() {
      const added = await services.addContact(contactId, query.value.trim());
      if (added.ok) contact.value = added.value;
      else failed(added.error);
    },
    async keep() {
      const about = contact.value;
      if (!about) problem.value = 'clip_nobody';
      if (!about || saving.value) return;
      saving.value = true;
      const done = await services.keep(openerAbout(about));
      saving.value = false;
      if (!done.ok) failed(done.error);
      kept.value = done.ok;
    },
  };
}

function namesOf(contact: Contact | undefined): readonly string[] {
  if (!contact) return [];
  const surnames = contact.names.map((name) => name.split(' ').slice(1).join(' '));
  return [...contact.names, ...surnames, ...contact.nicknames, contact.organisation];
}

/** `www.wilgenhof.example` is Wilgenhof's. */
function siteWord(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return /^[\d.]*$|:/u.test(host)
    ? ''
    : (host
        .replace(/^www\./u, '')
        .split('.')
        .at(-2) ?? '');
}
