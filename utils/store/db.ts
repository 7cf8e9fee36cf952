import Dexie, { type Table } from 'dexie';
import type { Contact, KeptPromise, NextStep, Objection, Opener, Touch } from './types';
import { upgradeToVersion2 } from './upgrades';

/** A contact with what is derived from it for finding; see `search-words.ts`. */
export interface StoredContact extends Contact {
  readonly words: readonly string[];
}

/** A touch with one `[contactId, at]` per contact: a multi-entry index cannot be part of a compound one. */
export interface StoredTouch extends Touch {
  readonly moments: readonly (readonly [contactId: string, at: number])[];
}

/**
 * The log. Lives in the extension's own origin: only the background and extension pages may open it.
 * On `versionchange` Dexie closes this connection and opens it again at the next use, so that no page blocks an
 * upgrade; `safely.ts` repeats what was cut off by that.
 */
export class BynameDatabase extends Dexie {
  readonly contacts: Table<StoredContact, string>;
  readonly touches: Table<StoredTouch, string>;
  readonly promises: Table<KeptPromise, string>;
  readonly steps: Table<NextStep, string>;
  readonly openers: Table<Opener, string>;
  readonly objections: Table<Objection, string>;

  constructor(name = 'byname') {
    // `strict`: a touch is acknowledged only when it would survive a power cut.
    super(name, { chromeTransactionDurability: 'strict' });

    // A released version block is never edited; a change is a new block with an `upgrade` and its test.
    this.version(1).stores({
      contacts: 'id, *emails, *words, deletedAt',
      touches: 'id, at, &*identities, *moments, deletedAt',
    });
    // Promises, next steps, openers; contacts get their basis, and are found by their notes.
    this.version(2)
      .stores({
        promises: 'id, contactId, touchId, state, [state+due], deletedAt',
        steps: 'id, contactId, [state+due], deletedAt',
        openers: 'id, contactId, deletedAt',
        objections: 'hash',
      })
      .upgrade(upgradeToVersion2);

    this.contacts = this.table('contacts');
    this.touches = this.table('touches');
    this.promises = this.table('promises');
    this.steps = this.table('steps');
    this.openers = this.table('openers');
    this.objections = this.table('objections');
  }
}

export const db = new BynameDatabase();
