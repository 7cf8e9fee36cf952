/**
 * The seam between the small script that watches every mail page and the surfaces (tag, card, strip) that are
 * injected beside it when they are needed. Both run in the same isolated world of the same frame, which the page cannot see.
 */
import type { reportOnce } from '@/utils/errors';
import type { Compose, OpenMessage } from '@/utils/hosts/types';
import type { request } from '@/utils/messaging/client';
import type { InterfaceStrings, SentOffer } from '@/utils/messaging/protocol';
import type { PageSources, Watched } from '@/utils/panel-link/open-draft';
import type { PageSettings } from '@/utils/settings/page-settings';
import type { createLoggedMessage } from './logged-message';
import type { SentOffers } from './sent-offers';
import type { createTheirPromise } from './their-promise';

export interface Surfaces {
  /** Guard this composer until `signal` aborts. */
  composerOpened(compose: Compose, signal: AbortSignal): void;
  /** The open messages of the reading view; an empty list when nothing is open. */
  messagesShown(messages: readonly OpenMessage[]): void;
  /** Mails that were sent from this tab before the page was navigated, or from a window that was closed. */
  offersPending(offers: readonly SentOffer[]): void;
  /** Every draft that is guarded now, for a panel. */
  readonly drafts: PageSources['drafts'];
  /** Reads an open message, for a panel. */
  read: PageSources['read'];
  /** The user chose another interface language. */
  speak(strings: InterfaceStrings): void;
}

/** What the watcher has already, so that surfaces need not bring it again. */
export interface FromWatcher {
  readonly strings: InterfaceStrings;
  readonly settings: Watched<PageSettings>;
  readonly request: typeof request;
  readonly report: typeof reportOnce;
}

/** Starts the surfaces of a page; all of them go when `signal` aborts. */
export type StartSurfaces = (given: FromWatcher, signal: AbortSignal) => Surfaces;

const key = Symbol.for('byname.surfaces');

export function provideSurfaces(start: StartSurfaces): void {
  Reflect.set(globalThis, key, start);
}

export function providedSurfaces(): StartSurfaces | undefined {
  return Reflect.get(globalThis, key);
}

/** Offers and shows what is sent from a page; all of it goes when `signal` aborts. */
export type StartSentOffers = (
  given: Pick<FromWatcher, 'request' | 'report'> & { autoLog(): boolean },
  signal: AbortSignal,
) => SentOffers;

/** What a frame needs for sent mails only. */
export interface SentMail {
  readonly startOffers: StartSentOffers;
  readonly createLoggedMessage: typeof createLoggedMessage;
  readonly createTheirPromise: typeof createTheirPromise;
}

const sentKey = Symbol.for('byname.sent');

/** Comes with the surfaces that show a sent mail, which are injected with the first one. */
export function provideSentMail(sent: SentMail): void {
  Reflect.set(globalThis, sentKey, sent);
}

export function providedSentMail(): SentMail | undefined {
  return Reflect.get(globalThis, sentKey);
}
