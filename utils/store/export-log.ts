import { now } from '@/utils/clock';
import { type Backup, backupFormat, backupVersion } from './backup-schema';
import { db } from './db';
import { withOpenLog } from './safely';
import { plainContact, plainOrganisation, plainTouch } from './stored-rows';

/** The whole log as it is at one moment, the bin included; what is derived from it, and what only this browser needs, is left out. */
export function exportLog(): Promise<Backup> {
  return withOpenLog(() =>
    db.transaction('r', db.tables, async () => ({
      format: backupFormat,
      version: backupVersion,
      exportedAt: now(),
      organisations: (await db.organisations.toArray()).map(plainOrganisation),
      groups: await db.groups.toArray(),
      contacts: (await db.contacts.toArray()).map(plainContact),
      touches: (await db.touches.toArray()).map(plainTouch),
      promises: await db.promises.toArray(),
      steps: await db.steps.toArray(),
      openers: await db.openers.toArray(),
      objections: await db.objections.toArray(),
    })),
  );
}
