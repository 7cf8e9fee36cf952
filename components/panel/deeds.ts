import { type ReadonlySignal, signal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { WriteError, WriteResult } from '@/utils/store/types';

export interface Notice {
  readonly text: string;
  /** Nothing was done. */
  readonly bad: boolean;
  readonly undo?: (() => Promise<void>) | undefined;
}

/** What a deed says once it is done, and how it is taken back. */
export interface Done {
  readonly text: string;
  undo?(): Promise<WriteResult<unknown>>;
}

export interface Deeds {
  readonly notice: ReadonlySignal<Notice | undefined>;
  /** A deed is under way; a second click waits for nothing. */
  readonly busy: ReadonlySignal<boolean>;
  /** Does something and says so; `true` when it was done. A failure says what is safe. */
  run<T>(work: () => Promise<WriteResult<T>>, done: (value: T) => Done): Promise<boolean>;
  say(text: string, bad?: boolean): void;
  clear(): void;
}

/** Does what the user asks, one thing at a time; every deed is said and can be undone. */
export function createDeeds(): Deeds {
  const notice = signal<Notice | undefined>(undefined);
  const busy = signal(false);

  async function undo(takeBack: () => Promise<WriteResult<unknown>>): Promise<void> {
    const taken = await takeBack();
    notice.value = taken.ok ? { text: t('panel_undone'), bad: false } : failure(taken.error);
  }

  return {
    notice,
    busy,
    async run(work, done) {
      if (busy.peek()) return false;
      busy.value = true;
      const result = await work();
      busy.value = false;
      if (!result.ok) {
        notice.value = failure(result.error);
        return false;
      }
      const { text, undo: takeBack } = done(result.value);
      notice.value = { text, bad: false, undo: takeBack && (() => undo(takeBack)) };
      return true;
    },
    say(text, bad = false) {
      notice.value = { text, bad };
    },
    clear() {
      notice.value = undefined;
    },
  };
}

function failure(error: WriteError): Notice {
  return { text: t(failureKeys[error]), bad: true };
}

const failureKeys = {
  nobody: 'panel_failed_nobody',
  refused: 'panel_failed_refused',
  closed: 'panel_failed_closed',
  invalid: 'panel_failed',
  full: 'panel_failed_full',
  blocked: 'panel_failed_blocked',
  failed: 'panel_failed',
} as const;
