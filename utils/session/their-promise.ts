import { type ReadonlySignal, signal } from '@preact/signals';
import type { StripPromise } from '@/components/strip/strip.model';
import type { SeenMessage } from '@/utils/drafting/types';
import type { OpenMessage } from '@/utils/hosts/types';
import type { request } from '@/utils/messaging/client';
import { factsOf } from './logged-message';

export interface TheirPromise {
  readonly state: ReadonlySignal<StripPromise>;
  /** Keep it in the log, and take it out again. */
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/**
 * The first thing that the other promises in an open message and that is not kept yet; `undefined` when there is none to
 * offer, or the log does not answer.
 *
 * @param now ms since 1970, for a page that shows no date of the mail
 */
export async function createTheirPromise(
  message: OpenMessage,
  seen: SeenMessage,
  ask: typeof request,
  now: number,
): Promise<TheirPromise | undefined> {
  const mail = factsOf(message, now);
  const offers = await ask('promise.offers', { mail, message: seen });
  const promise = offers.ok ? offers.value[0] : undefined;
  if (!promise) return undefined;
  const state = signal<StripPromise>({ ...promise, status: 'offered' });
  const become = (status: StripPromise['status']) => {
    state.value = { ...promise, status };
  };
  return {
    state,
    async keep() {
      become('keeping');
      become((await ask('promise.keep', { mail, promise })).ok ? 'kept' : 'failed');
    },
    async drop() {
      become((await ask('promise.drop', { promiseId: promise.id })).ok ? 'offered' : 'failed');
    },
  };
}
