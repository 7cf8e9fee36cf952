import type { Table } from 'dexie';
import type { Backup } from './backup-schema';
import { db, type StoredContact, type StoredTouch } from './db';
import { clearLog } from './erase-log';
import { isLive } from './live';
import { contactsHere, mergedContact } from './merge-contacts';
import { objectionHash } from './objections';
import { Refusal, write } from './safely';
import { organisationKey, storedContact, storedOrganisation, storedTouch } from './stored-rows';
import type { Contact, WriteResult } from './types';

/** Rows of one kind: new here, changed here, and left alone because they are here already, are newer here, or were erased. */
export interface ImportCount {
  taken: number;
  changed: number;
  same: number;
  newerHere: number;
  objected: number;
}

const kinds = ['organisations', 'groups', 'contacts', 'touches', 'promises', 'steps', 'openers'] as const;

export type ImportSummary = Readonly<Record<(typeof kinds)[number], Readonly<ImportCount>>>;

export interface ImportOptions {
  /** `replace` empties the log first, but for who objected and was erased: an older file does not bring them back. */
  readonly mode: 'merge' | 'replace';
  /** Aborting stops the import; the log is then as it was before. */
  readonly signal?: AbortSignal;
  /** Rows done so far, of all. */
  readonly progress?: (done: number, all: number) => void;
}

const batch = 1_000;

const none = (): ImportCount => ({ taken: 0, changed: 0, same: 0, newerHere: 0, objected: 0 });

const batchesOf = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) =>
    rows.slice(index * batch, (index + 1) * batch),
  );

interface Named {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: number;
  readonly deletedAt?: number;
}

interface Belonging {
  readonly id: string;
  readonly contactId: string | null;
  readonly organisationId?: string | null;
  readonly touchId?: string | null;
  readonly updatedAt: number;
}

/** One run: counts, tells how far it is, and stops when asked. */
class Import {
  readonly summary = {
    organisations: none(),
    groups: none(),
    contacts: none(),
    touches: none(),
    promises: none(),
    steps: none(),
    openers: none(),
  };
  /** Rows of the file that have another id here. */
  readonly #hereAs = new Map<string, string>();
  /** Contacts here that somebody in the file is. */
  readonly #met = new Set<string>();
  readonly #dropped = new Set<string>();
  #done = 0;

  constructor(
    private readonly backup: Backup,
    private readonly options: ImportOptions,
    private readonly objectedEmails: ReadonlySet<string>,
  ) {}

  #step(rows: number): void {
    if (this.options.signal?.aborted) throw new Refusal('refused');
    this.#done += rows;
    this.options.progress?.(
      this.#done,
      kinds.reduce((sum, kind) => sum + this.backup[kind].length, 0),
    );
  }

  /** The id that a row of the file has here. */
  readonly #idHere = (id: string): string => this.#hereAs.get(id) ?? id;

  /** Organisations and groups: who is called the same is the same. Few enough to be read at once. */
  async named<T extends Named>(
    table: Table<T, string>,
    all: readonly T[],
    count: ImportCount,
  ): Promise<void> {
    if (all.length === 0) return;
    const here = await table.toArray();
    const byId = new Map(here.map((row) => [row.id, row]));
    const byName = new Map(here.filter((row) => isLive(row)).map((row) => [organisationKey(row.name), row]));
    const put: T[] = [];
    for (const row of all) {
      const known = byId.get(row.id);
      const called = known ? undefined : byName.get(organisationKey(row.name));
      if (called) {
        this.#hereAs.set(row.id, called.id);
        count.same++;
      } else if (!known) count.taken++;
      else if (known.updatedAt === row.updatedAt) count.same++;
      else if (known.updatedAt > row.updatedAt) count.newerHere++;
      else count.changed++;
      if (!called && !(known && known.updatedAt >= row.updatedAt)) put.push(row);
    }
    await table.bulkPut(put);
    this.#step(all.length);
  }

  #placed(contact: Contact): StoredContact {
    const { organisationId, groupIds } = contact;
    return storedContact({
      ...contact,
      organisationId: organisationId && this.#idHere(organisationId),
      groupIds: [...new Set(groupIds.map(this.#idHere))],
    });
  }

  async contacts(): Promise<void> {
    const count = this.summary.contacts;
    const inFile = new Set(this.backup.contacts.map(({ id }) => id));
    const isEmpty = (await db.contacts.count()) === 0;
    for (const rows of batchesOf(this.backup.contacts)) {
      const here = isEmpty ? [] : await db.contacts.bulkGet(rows.map(({ id }) => id));
      const meantHere = isEmpty ? () => undefined : await contactsHere(rows, inFile);
      const put: StoredContact[] = [];
      for (const [index, contact] of rows.entries()) {
        const known = here[index];
        if (contact.emails.some((email) => this.objectedEmails.has(email))) {
          count.objected++;
          this.#dropped.add(contact.id);
        } else if (known) {
          if (known.updatedAt === contact.updatedAt) count.same++;
          else if (known.updatedAt > contact.updatedAt) count.newerHere++;
          else {
            count.changed++;
            put.push(this.#placed(contact));
          }
        } else {
          const same = meantHere(contact);
          // Two people of the file are not one person here.
          if (same && !this.#met.has(same.id)) {
            this.#met.add(same.id);
            this.#hereAs.set(contact.id, same.id);
            const merged = mergedContact(same, this.#placed(contact));
            if (merged) put.push(storedContact(merged));
            if (merged) count.changed++;
            else count.same++;
          } else {
            count.taken++;
            put.push(this.#placed(contact));
          }
        }
      }
      await db.contacts.bulkPut(put);
      this.#step(rows.length);
    }
  }

  async touches(): Promise<void> {
    const count = this.summary.touches;
    // A file has no touch and no message twice, so that in an empty log there is nothing to look for.
    const isEmpty = (await db.touches.count()) === 0;
    for (const rows of batchesOf(this.backup.touches)) {
      const here = isEmpty ? [] : await db.touches.bulkGet(rows.map(({ id }) => id));
      const keys = isEmpty ? [] : rows.flatMap(({ identities }) => identities);
      const owners = new Map<string, string>();
      const owning = isEmpty ? [] : await db.touches.where('identities').anyOf(keys).toArray();
      for (const { id, identities } of owning) for (const key of identities) owners.set(key, id);
      const add: StoredTouch[] = [];
      for (const [index, touch] of rows.entries()) {
        const contactIds = touch.contactIds.filter((id) => !this.#dropped.has(id));
        const owner = touch.identities.map((key) => owners.get(key)).find((id) => id !== undefined);
        if (here[index] || owner !== undefined) {
          count.same++;
          if (!here[index] && owner !== undefined) this.#hereAs.set(touch.id, owner);
        } else if (contactIds.length === 0 && touch.contactIds.length > 0) count.objected++;
        else {
          count.taken++;
          const participants = touch.participants.filter(({ email }) => !this.objectedEmails.has(email));
          add.push(
            storedTouch({ ...touch, participants, contactIds: [...new Set(contactIds.map(this.#idHere))] }),
          );
        }
      }
      await db.touches.bulkAdd(add);
      this.#step(rows.length);
    }
  }

  /** Promises, steps and openers: what was changed last wins. */
  async belongings<T extends Belonging>(
    table: Table<T, string>,
    all: readonly T[],
    count: ImportCount,
  ): Promise<void> {
    for (const rows of batchesOf(all)) {
      const here = await table.bulkGet(rows.map(({ id }) => id));
      const put: T[] = [];
      for (const [index, row] of rows.entries()) {
        const known = here[index];
        const age = (known?.updatedAt ?? 0) - row.updatedAt;
        if (row.contactId !== null && this.#dropped.has(row.contactId)) count.objected++;
        else if (known && age === 0) count.same++;
        else if (known && age > 0) count.newerHere++;
        else {
          if (known) count.changed++;
          else count.taken++;
          const { contactId, organisationId, touchId } = row;
          put.push({
            ...row,
            contactId: contactId && this.#idHere(contactId),
            ...(organisationId && { organisationId: this.#idHere(organisationId) }),
            ...(touchId && { touchId: this.#idHere(touchId) }),
          });
        }
      }
      await table.bulkPut(put);
      this.#step(rows.length);
    }
  }
}

/** Hashing comes before the transaction, which awaiting it would end. */
async function objectedEmailsIn(backup: Backup): Promise<ReadonlySet<string>> {
  const here = await db.objections.toArray();
  const hashes = new Set([...here, ...backup.objections].map(({ hash }) => hash));
  if (hashes.size === 0) return new Set();
  const emails = [...new Set(backup.contacts.flatMap((contact) => contact.emails))];
  const hashed = await Promise.all(emails.map(objectionHash));
  return new Set(emails.filter((_, index) => hashes.has(hashed[index] ?? '')));
}

/**
 * Takes a back-up into the log, all of it or nothing: when it is stopped or fails, the log is as it was. A stopped import
 * answers `refused`.
 */
export async function importLog(backup: Backup, options: ImportOptions): Promise<WriteResult<ImportSummary>> {
  const replace = options.mode === 'replace';
  const objected = await write('reading objections', () => objectedEmailsIn(backup));
  if (!objected.ok) return objected;
  return write('importing a log', () =>
    db.transaction('rw', db.tables, async () => {
      if (replace) await clearLog();
      const run = new Import(backup, options, objected.value);
      await db.objections.bulkPut([...backup.objections]);
      await run.named(
        db.organisations,
        backup.organisations.map(storedOrganisation),
        run.summary.organisations,
      );
      await run.named(db.groups, backup.groups, run.summary.groups);
      await run.contacts();
      await run.touches();
      await run.belongings(db.promises, backup.promises, run.summary.promises);
      await run.belongings(db.steps, backup.steps, run.summary.steps);
      await run.belongings(db.openers, backup.openers, run.summary.openers);
      return run.summary;
    }),
  );
}
