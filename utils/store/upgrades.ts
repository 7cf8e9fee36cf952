import type { Transaction } from 'dexie';
import { wordsOf } from './clean-text';

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
