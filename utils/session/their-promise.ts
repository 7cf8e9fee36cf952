import { type ReadonlySignal, signal } from '@preact/signals';
import type { StripPromise } from '@/components/strip/strip.model';
import type { request } from '@/utils/messaging/client';
import type { MailFacts, OfferedPromise } from '@/utils/messaging/protocol';

export interface TheirPromise {
  readonly state: ReadonlySignal<StripPromise>;
  /** Keep it in the log, and take it out again. */
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/** What the other promises in a mail, and the way into the log and out. */
export function createTheirPromise(
  mail: MailFacts,
  promise: OfferedPromise,
  ask: typeof request,
): TheirPromise {
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
