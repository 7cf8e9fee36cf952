import { db } from './db';
import { write } from './safely';
import type { WriteResult } from './types';

/** Empties the whole log for real: no bin, no undo. Hashes of those who objected stay, so that nobody is logged again by accident. */
export function eraseLog(): Promise<WriteResult<null>> {
  return write('erasing the log', () =>
    db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) if (table.name !== 'objections') await table.clear();
      return null;
    }),
  );
}
