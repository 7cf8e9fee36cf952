import { now } from '@/utils/clock';
import { type Backup, backupFormat, backupVersion } from './backup-schema';
import { db } from './db';
import { withOpenLog } from './safely';

/** The whole log as it is at one moment, the bin included; what is derived from it is left out. */
export function exportLog(): Promise<Backup> {
  return withOpenLog(() =>
    db.transaction('r', db.tables, async () => ({
      format: backupFormat,
      version: backupVersion,
      exportedAt: now(),
      contacts: (await db.contacts.toArray()).map(({ words: _, ...contact }) => contact),
      touches: (await db.touches.toArray()).map(({ moments: _, ...touch }) => touch),
      promises: await db.promises.toArray(),
      steps: await db.steps.toArray(),
      openers: await db.openers.toArray(),
      objections: await db.objections.toArray(),
    })),
  );
}
