import type { Transaction } from 'dexie';
import { wordsOf } from './clean-text';
import {
  contactOfVersion3,
  openerOfVersion3,
  organisationsOfVersion3,
  promiseOfVersion3,
  type Row,
  stepOfVersion3,
  touchOfVersion3,
} from './older-rows';
import { organisationKey, storedContact, storedOrganisation, storedTouch } from './stored-rows';

/**
 * What changes in stored rows from one version to the next. A released upgrade is never edited, and uses nothing that
 * may change later: it is written against the rows as that version left them.
 */

export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  await transaction
    .table('contacts')
    .toCollection()
    .modify(
      (contact: { note?: string; words?: readonly string[]; basis?: unknown; objectedAt?: unknown }) => {
        contact.basis = { kind: 'unknown' };
        contact.objectedAt = null;
        contact.words = [...new Set([...(contact.words ?? []), ...wordsOf(contact.note ?? '')])].slice(
          0,
          120,
        );
      },
    );
}

/** Derives with the functions of today: a later version that derives otherwise does so for all rows in its own upgrade. */
export async function upgradeToVersion3(transaction: Transaction): Promise<void> {
  const [contacts, touches] = [transaction.table('contacts'), transaction.table('touches')];
  const { rows, idOf } = organisationsOfVersion3(await contacts.toArray(), organisationKey);
  await transaction.table('organisations').bulkAdd(rows.map(storedOrganisation));
  await contacts.toCollection().modify((row, ref) => {
    ref.value = storedContact({ ...row, ...contactOfVersion3(row, idOf(row)) });
  });
  await touches.toCollection().modify((row, ref) => {
    ref.value = storedTouch({ ...row, ...touchOfVersion3(row) });
  });
  const raise = (table: string, raised: (row: Row) => Row) =>
    transaction
      .table(table)
      .toCollection()
      .modify((row, ref) => {
        ref.value = raised(row);
      });
  await raise('promises', promiseOfVersion3);
  await raise('steps', stepOfVersion3);
  await raise('openers', openerOfVersion3);
}
