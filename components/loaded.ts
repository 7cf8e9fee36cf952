import { type Signal, signal } from '@preact/signals';

/** What is asked of the log: on its way, there, or refused. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  /** `blocked`: an older Byname somewhere keeps the log shut. */
  | { readonly status: 'failed'; readonly blocked?: boolean };

export interface Loader<T> {
  readonly state: Signal<Loaded<T>>;
  /** Ask anew; what is shown stays until the answer is there, and only the last question's answer counts. */
  load(work: () => Promise<T>): Promise<void>;
}

export function createLoader<T>(): Loader<T> {
  const state = signal<Loaded<T>>({ status: 'loading' });
  let asked = 0;
  return {
    state,
    async load(work) {
      asked += 1;
      const question = asked;
      let answer: Loaded<T>;
      try {
        answer = { status: 'ready', value: await work() };
      } catch (error) {
        const blocked = error instanceof Error && 'reason' in error && error.reason === 'blocked';
        answer = { status: 'failed', blocked };
      }
      if (question === asked) state.value = answer;
    },
  };
}
