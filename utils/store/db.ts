import Dexie, { type Table } from 'dexie';
import type {
  Contact,
  ContactGroup,
  KeptPromise,
  NextStep,
  Objection,
  Opener,
  Organisation,
  Touch,
} from './types';
import { upgradeToVersion2, upgradeToVersion3 } from './upgrades';

/** Rows as they are stored: with what is derived from them for finding; see `stored-rows.ts`. */
export interface StoredContact extends Contact {
  readonly words: readonly string[];
  readonly phoneKeys: readonly string[];
}

export interface StoredOrganisation extends Organisation {
  /** The folded name. */
  readonly key: string;
  readonly words: readonly string[];
}

/** A touch with one `[contactId, at]` per contact: a multi-entry index cannot be part of a compound one. */
export interface StoredTouch extends Touch {
  readonly moments: readonly (readonly [contactId: string, at: number])[];
  readonly words: readonly string[];
}

/** What the user was reminded of already: one row for each moment of each promise or step. Stays in this browser. */
export interface RemindedMoment {
  /** The promise or step and its moment; see `reminded.ts`. */
  readonly key: string;
  /** ms since 1970. */
  readonly at: number;
  /** False from when it is about to be shown until it was. */
  readonly shown: boolean;
}

/** What is needed to take two contacts apart again. Stays in this browser. */
export interface Merge {
  readonly id: string;
  readonly at: number;
  /** As they were before. */
  readonly kept: StoredContact;
  readonly other: StoredContact;
  /** Ids of what was the other's, by table. */
  readonly moved: Readonly<Record<'touches' | 'promises' | 'steps' | 'openers', readonly string[]>>;
  /** Touches that both were in. */
  readonly shared: readonly string[];
}

/**
 * The log. Lives in the extension's own origin: only the background and extension pages may open it.
 * On `versionchange` Dexie closes this connection and opens it again at the next use, so that no page blocks an
 * upgrade; `safely.ts` repeats what was cut off by that.
 */
export class BynameDatabase extends Dexie {
  readonly contacts: Table<StoredContact, string>;
  readonly organisations: Table<StoredOrganisation, string>;
  readonly groups: Table<ContactGroup, string>;
  readonly touches: Table<StoredTouch, string>;
  readonly promises: Table<KeptPromise, string>;
  readonly steps: Table<NextStep, string>;
  readonly openers: Table<Opener, string>;
  readonly objections: Table<Objection, string>;
  readonly reminded: Table<RemindedMoment, string>;
  readonly merges: Table<Merge, string>;

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
    // Organisations, groups, reminders, merges; touches are found by their notes, and contacts by their phones.
    this.version(3)
      .stores({
        contacts: 'id, *emails, *words, *phoneKeys, organisationId, *groupIds, deletedAt',
        organisations: 'id, key, *words, deletedAt',
        groups: 'id, deletedAt',
        touches: 'id, at, &*identities, *moments, *words, deletedAt',
        promises: 'id, contactId, touchId, state, [state+due], settledAt, deletedAt',
        openers: 'id, contactId, organisationId, deletedAt',
        reminded: 'key, at',
        merges: 'id, at',
      })
      .upgrade(upgradeToVersion3);

    this.contacts = this.table('contacts');
    this.organisations = this.table('organisations');
    this.groups = this.table('groups');
    this.touches = this.table('touches');
    this.promises = this.table('promises');
    this.steps = this.table('steps');
    this.openers = this.table('openers');
    this.objections = this.table('objections');
    this.reminded = this.table('reminded');
    this.merges = this.table('merges');
  }
}

export const db = new BynameDatabase();
