import fc from 'fast-check';
import { type Backup, emptyBackup } from '@/utils/store/backup-schema';
import { newContact } from '@/utils/store/new-contact';
import {
  basisKinds,
  type Contact,
  type ContactGroup,
  channels,
  type KeptPromise,
  type NextStep,
  type Opener,
  type Organisation,
  outcomes,
  type PlainStatus,
  roles,
  type Touch,
} from '@/utils/store/types';

const latest = Date.UTC(2026, 10, 23, 12, 0, 0);
const time = fc.integer({ min: 0, max: latest });
const id = fc.uuid({ version: 4 });
const name = fc.constantFrom('Ineke de Wit', 'Ünïcode ✓ 漢字', "O'Brien & zn. <b>", '=SUM(A1)', 'שלום');
const line = fc.oneof(fc.constant(''), name);
const note = fc.constantFrom('', 'twee\nregels', 'Hond: Bobby', 'x'.repeat(2_000));
const day = time.map((at) => new Date(at).toISOString().slice(0, 10));
const due = fc.oneof(
  day,
  day.map((of) => `${of}T10:30`),
);
/** Every fourth row lies in the bin. */
const binned = <T extends object>(row: fc.Arbitrary<T>) =>
  fc
    .tuple(row, fc.option(time, { freq: 3 }))
    .map(([of, deletedAt]): T & { readonly deletedAt?: number } =>
      deletedAt === null ? of : { ...of, deletedAt },
    );

function rows<T extends { readonly id: string }>(row: fc.Arbitrary<T>, count: number): fc.Arbitrary<T[]> {
  return fc.uniqueArray(row, { minLength: count, maxLength: count, selector: ({ id: of }) => of });
}

const named = { id, name, createdAt: time, updatedAt: time };
const organisation: fc.Arbitrary<Organisation> = binned(fc.record({ ...named, note }));
const group: fc.Arbitrary<ContactGroup> = binned(fc.record(named));

const plainStatus: fc.Arbitrary<PlainStatus> = fc.oneof(
  fc.constant({ kind: 'open' } as const),
  day.map((until) => ({ kind: 'on-hold', until }) as const),
  time.map((at) => ({ kind: 'yes', at }) as const),
  fc.record({ kind: fc.constant('definite-no' as const), at: time, reason: note }),
);
const status: fc.Arbitrary<Contact['status']> = fc.oneof(
  plainStatus,
  fc.tuple(plainStatus, fc.array(plainStatus, { minLength: 1, maxLength: 3 })).map(([now, before]) => ({
    ...now,
    before,
  })),
);

const basis: fc.Arbitrary<Contact['basis']> = fc.oneof(
  fc.constant({ kind: 'unknown' } as const),
  fc.record({ kind: fc.constantFrom(...basisKinds), at: fc.option(time), wording: note }),
);

function contact(organisations: readonly string[], groups: readonly string[]): fc.Arbitrary<Contact> {
  return binned(
    fc
      .record({
        id,
        names: fc.array(name, { maxLength: 2 }),
        nicknames: fc.array(name, { maxLength: 1 }),
        emails: id.map((of) => [`${of}@example.nl`]),
        phones: fc.constantFrom([], ['020 555 0123']),
        organisation: line,
        organisationId: fc.option(fc.constantFrom(...organisations)),
        groupIds: fc.subarray([...groups], { maxLength: 2 }),
        role: fc.constantFrom(...roles),
        title: fc.constantFrom(null, 'mr' as const, 'ms' as const),
        formality: fc.constantFrom(null, 'formal' as const, 'informal' as const),
        language: fc.constantFrom(null, 'nl', 'de'),
        note,
        silenced: fc.constantFrom([], ['promise-vague' as const]),
        status,
        basis,
        objectedAt: fc.option(time),
        createdAt: time,
        updatedAt: time,
      })
      .map((row) => ({ ...newContact(row.id, row.createdAt), ...row })),
  );
}

function touch(contacts: readonly string[]): fc.Arbitrary<Touch> {
  return binned(
    fc.record({
      id,
      channel: fc.constantFrom(...channels),
      direction: fc.constantFrom('in' as const, 'out' as const),
      outcome: fc.constantFrom(...outcomes),
      at: time,
      durationMinutes: fc.option(fc.integer({ min: 0, max: 600 })),
      subject: line,
      note,
      identities: id.map((of) => [`mid:${of}@example.nl`]),
      contactIds: fc.uniqueArray(fc.constantFrom(...contacts), { maxLength: 3 }),
      participants: fc.constantFrom([], [{ name: 'Ineke', email: 'ineke@example.nl' }]),
      signature: fc.constantFrom(null, 'personal' as const, 'anonymous' as const, 'missing' as const),
      override: line,
      site: fc.constant('mail.example.nl'),
      createdAt: time,
    }),
  );
}

function promise(contacts: readonly string[], touches: readonly string[]): fc.Arbitrary<KeptPromise> {
  return binned(
    fc.record({
      id,
      contactId: fc.constantFrom(...contacts),
      by: fc.constantFrom('me' as const, 'them' as const),
      text: note.map((text) => text || 'Belt terug'),
      due: fc.option(due),
      state: fc.constantFrom('open' as const, 'kept' as const, 'broken' as const),
      settledAt: fc.option(time),
      snoozedUntil: fc.option(time),
      moves: fc.array(fc.record({ from: fc.option(due), at: time }), { maxLength: 2 }),
      touchId: fc.option(fc.constantFrom(...touches)),
      createdAt: time,
      updatedAt: time,
    }),
  );
}

function step(contacts: readonly string[]): fc.Arbitrary<NextStep> {
  return binned(
    fc.record({
      id,
      contactId: fc.constantFrom(...contacts),
      due,
      channel: fc.constantFrom(...channels),
      agreed: fc.boolean(),
      note,
      state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
      snoozedUntil: fc.option(time),
      createdAt: time,
      updatedAt: time,
    }),
  );
}

function opener(contacts: readonly string[], organisations: readonly string[]): fc.Arbitrary<Opener> {
  const owner = fc.oneof(
    fc.record({ contactId: fc.constantFrom(...contacts), organisationId: fc.constant(null) }),
    fc.record({ contactId: fc.constant(null), organisationId: fc.constantFrom(...organisations) }),
  );
  const words = fc.record({
    id,
    text: note,
    url: fc.constantFrom('', 'https://example.nl/nieuws?x=1'),
    title: line,
    createdAt: time,
    updatedAt: time,
  });
  return binned(fc.tuple(owner, words).map(([of, rest]) => ({ ...of, ...rest })));
}

const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map((row) => row.id);

/**
 * Any log with so many touches and something of everything: organisations, groups, holds, closed contacts, openers, objections
 * and rows in the bin.
 */
export function anyLog(touches: number): fc.Arbitrary<Backup> {
  const objections = [{ hash: 'a'.repeat(64), at: latest }];
  return fc.record({ organisations: rows(organisation, 20), groups: rows(group, 5) }).chain((first) =>
    rows(contact(idsOf(first.organisations), idsOf(first.groups)), 200).chain((contacts) =>
      rows(touch(idsOf(contacts)), touches).chain((all) =>
        fc
          .record({
            promises: rows(promise(idsOf(contacts), idsOf(all)), 200),
            steps: rows(step(idsOf(contacts)), 200),
            openers: rows(opener(idsOf(contacts), idsOf(first.organisations)), 100),
          })
          .map((rest) => ({
            ...emptyBackup(latest),
            ...first,
            contacts,
            touches: all,
            ...rest,
            objections,
          })),
      ),
    ),
  );
}
