import Dexie from 'dexie';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { SeenDraft } from '@/utils/drafting/types';
import type { MailFacts, Reply } from '@/utils/messaging/protocol';
import { fakeExtension } from './fake-extension';

export const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
export const mail: MailFacts = {
  direction: 'out',
  subject: 'Offerte',
  at: noon,
  people: [{ name: 'Ineke de Wit', email: 'ineke@example.nl' }],
  site: 'mail.example.nl',
};

/** Greets somebody else, and is signed by a team. */
export function draft(more: Partial<SeenDraft> = {}): SeenDraft {
  return {
    text: 'Beste Karin,\n\nHierbij de offerte.\n\nMet vriendelijke groet,\nTeam Incasso',
    quoted: [],
    hostSignature: '',
    subject: 'Offerte',
    to: [{ name: 'Ineke de Wit', email: 'ineke@example.nl' }],
    thread: 'first',
    silenced: [],
    ...more,
  };
}

/** The user has accepted, and set what is given. */
export const accept = (settings = {}): Promise<void> =>
  fakeBrowser.storage.local.set({ settings: { version: 1, acceptedAt: noon, ...settings } });

/** What a reply holds; throws when the request was refused. */
export function value<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

export type Extension = ReturnType<typeof fakeExtension>;

/** A background that has just started beside an empty log, at `noon`, for a user who has accepted. */
export async function startAnew(): Promise<Extension> {
  fakeBrowser.reset();
  await Dexie.delete('byname');
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  const extension = fakeExtension();
  await accept();
  await extension.start();
  return extension;
}

/** Ends what `startAnew` began. */
export function end(extension: Extension): void {
  extension.kill();
  vi.useRealTimers();
}
