import type { Reply } from '@/utils/messaging/protocol';
import type { Asker } from '@/utils/messaging/server';
import type { Settings } from '@/utils/settings/schema';
import { readSettings } from '@/utils/settings/settings';
import { keepsAccess } from '@/utils/site-access';

export const done = { ok: true, value: null } as const;
export const refused = { ok: false, error: 'refused' } as const;

const orphaned = { ok: false, error: 'orphaned' } as const;

export const valued = <T>(value: T): Reply<T> => ({ ok: true, value });

/** Refuses until the user has accepted what is read; the page should not even have asked. */
export async function onceAccepted<T>(work: (settings: Settings) => Promise<Reply<T>>): Promise<Reply<T>> {
  const settings = await readSettings();
  return settings.acceptedAt === null ? refused : await work(settings);
}

/** The same for what a mail is read for: a page that was open when the access to its site was taken back is let go. */
export async function whileGranted<T>(
  { url }: Asker,
  work: (settings: Settings) => Promise<Reply<T>>,
): Promise<Reply<T>> {
  return (await keepsAccess(url)) ? await onceAccepted(work) : orphaned;
}
