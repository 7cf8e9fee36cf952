/**
 * The seam between the small script that watches every mail page and the surfaces (analysis, languages, card) that are
 * injected beside it when a composer shows. Both run in the same isolated world of the same frame, which the page cannot see.
 */
import type { Compose, OpenMessage } from '@/utils/hosts/types';
import type { SentOffer } from '@/utils/messaging/protocol';

export interface Surfaces {
  /** Guard this composer until `signal` aborts. */
  composerOpened(compose: Compose, signal: AbortSignal): void;
  /** The open messages of the reading view changed; an empty list when nothing is open. */
  messagesShown(messages: readonly OpenMessage[]): void;
  /** Mails that were sent from this tab before the page was navigated. */
  offersPending(offers: readonly SentOffer[]): void;
}

const key = Symbol.for('byname.surfaces');

export function provideSurfaces(surfaces: Surfaces, signal: AbortSignal): void {
  Reflect.set(globalThis, key, surfaces);
  signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, key), { once: true });
}

export function providedSurfaces(): Surfaces | undefined {
  return Reflect.get(globalThis, key);
}
