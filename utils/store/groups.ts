import { now } from '@/utils/clock';
import { cleanLine } from './clean-text';
import { db } from './db';
import { isLive } from './live';
import { Refusal, withOpenLog, write } from './safely';
import type { ContactGroup, WriteResult } from './types';

/** Every group of contacts, by name. */
export async function contactGroups(): Promise<readonly ContactGroup[]> {
  const all = await withOpenLog(() => db.groups.filter(isLive).toArray());
  return all.sort((a, b) => a.name.localeCompare(b.name));
}

/** Makes a group (`id` is new), or names it otherwise. */
export function saveGroup(id: string, name: string): Promise<WriteResult<ContactGroup>> {
  return write('saving a group', () =>
    db.transaction('rw', db.groups, async () => {
      const at = now();
      const { deletedAt: _, ...known } = (await db.groups.get(id)) ?? { id, createdAt: at };
      const group: ContactGroup = { ...known, name: cleanLine(name), updatedAt: at };
      if (group.name === '') throw new Refusal('invalid');
      await db.groups.put(group);
      return group;
    }),
  );
}

/** Into the bin; its contacts stay, and are in it again when it comes back. */
export function removeGroup(id: string): Promise<WriteResult<null>> {
  return write('removing a group', async () => {
    await db.groups.where({ id }).filter(isLive).modify({ deletedAt: now() });
    return null;
  });
}

export function restoreGroup(id: string): Promise<WriteResult<null>> {
  return write('restoring a group', () =>
    db.transaction('rw', db.groups, async () => {
      const { deletedAt: _, ...group } = (await db.groups.get(id)) ?? { id: '' };
      if ('name' in group) await db.groups.put(group);
      return null;
    }),
  );
}
