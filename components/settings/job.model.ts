import { type ReadonlySignal, signal } from '@preact/signals';
import type { MessageKey } from '@/utils/i18n';

/** Work that may take longer than half a second: how far it is, and a way to stop it. */
export interface Job {
  /** What is being done. */
  readonly title: MessageKey;
  readonly done: number;
  /** 0 while it is not known how much there is. */
  readonly all: number;
}

export interface Outcome {
  readonly good: boolean;
  /** In the language of the moment it is shown. */
  text(): string;
}

export interface JobModel {
  readonly job: ReadonlySignal<Job | undefined>;
  /** What came of the last work, until the next begins. */
  readonly outcome: ReadonlySignal<Outcome | undefined>;
  /** Runs work, one at a time; what it throws becomes `failed`. */
  run(
    title: MessageKey,
    work: (steps: JobSteps) => Promise<Outcome | undefined>,
    failed: () => string,
  ): Promise<void>;
  cancel(): void;
  say(outcome: Outcome | undefined): void;
}

export interface JobSteps {
  /** Aborts when the user stops the work. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, all: number) => void;
}

export function createJobModel(): JobModel {
  const job = signal<Job | undefined>(undefined);
  const outcome = signal<Outcome | undefined>(undefined);
  let life = new AbortController();
  return {
    job,
    outcome,
    async run(title, work, failed) {
      if (job.value) return;
      life = new AbortController();
      const { signal: stopped } = life;
      outcome.value = undefined;
      job.value = { title, done: 0, all: 0 };
      try {
        const said = await work({
          signal: stopped,
          progress: (done, all) => {
            if (!stopped.aborted) job.value = { title, done, all };
          },
        });
        outcome.value = said;
      } catch {
        outcome.value = { good: false, text: failed };
      } finally {
        job.value = undefined;
      }
    },
    cancel: () => life.abort(),
    say: (said) => (outcome.value = said),
  };
}
