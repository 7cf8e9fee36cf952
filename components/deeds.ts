import { type ReadonlySignal, signal } from '@preact/signals';
import { type MessageKey, t } from '@/utils/i18n';
import type { WriteError, WriteResult } from '@/utils/store/types';

export interface Notice {
  readonly text: string;
  readonly bad: boolean;
  readonly undo?: (() => void) | undefined;
}

export interface Deeds {
  readonly notice: ReadonlySignal<Notice | undefined>;
  /**
   * Does something to the log, says so with a way back, and shows the log as it is then.
   * @returns what was written, or `undefined` when it was not
   */
  do<T>(
    write: () => Promise<WriteResult<T>>,
    said?: string,
    undo?: (written: T) => Promise<WriteResult<unknown>>,
  ): Promise<T | undefined>;
  hush(): void;
}

const problems: Readonly<Partial<Record<WriteError, MessageKey>>> = {
  full: 'overview_failed_full',
  closed: 'overview_failed_closed',
  blocked: 'overview_failed_blocked',
  nobody: 'overview_failed_nobody',
  invalid: 'overview_failed_invalid',
};

/** @param changed the log was changed, so that what is shown is to be read again */
export function createDeeds(changed: () => Promise<unknown>): Deeds {
  const notice = signal<Notice | undefined>(undefined);
  const fail = (error: WriteError) => {
    notice.value = { text: t(problems[error] ?? 'overview_failed'), bad: true };
  };

  async function back(undo: () => Promise<WriteResult<unknown>>): Promise<void> {
    const undone = await undo();
    if (undone.ok) notice.value = { text: t('overview_undone'), bad: false };
    else fail(undone.error);
    await changed();
  }

  return {
    notice,
    async do(write, said, undo) {
      const done = await write();
      if (!done.ok) {
        fail(done.error);
        return undefined;
      }
      const { value } = done;
      notice.value = said
        ? { text: said, bad: false, undo: undo && (() => void back(() => undo(value))) }
        : undefined;
      await changed();
      return value;
    },
    hush: () => (notice.value = undefined),
  };
}
