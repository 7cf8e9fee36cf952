import type { Reply } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/schema';
import { readSettings } from '@/utils/settings/settings';

export const done = { ok: true, value: null } as const;
export const refused = { ok: false, error: 'refused' } as const;

export const valued = <T>(value: T): Reply<T> => ({ ok: true, value });

/** Refuses until the user has accepted what is read; the page should not even have asked. */
export async function onceAccepted<T>(work: (settings: Settings) => Promise<Reply<T>>): Promise<Reply<T>> {
  const settings = await readSettings();
  return settings.acceptedAt === null ? refused : await work(settings);
}
