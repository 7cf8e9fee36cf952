import { db } from './db';
import { write } from './safely';
import type { WriteResult } from './types';

/**
 * Empties every table but the hashes of those who objected, so that nobody is logged again by accident. Takes part in the caller's
 * transaction, which holds all tables.
 */
export async function clearLog(): Promise<void> {
  for (const table of db.tables) if (table.name !== 'objections') await table.clear();
}

/** Empties the whole log for real: no bin, no undo. */
export function eraseLog(): Promise<WriteResult<null>> {
  return write('erasing the log', () =>
    db.transaction('rw', db.tables, async () => {
      await clearLog();
      return null;
    }),
  );
}
