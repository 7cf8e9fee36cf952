/** Pause after the last key before a draft is read, in ms. */
const readAfter = 350;
/** Pause after which the writer counts as done for now, in ms. */
const pausedAfter = 1_800;

export interface Pacer {
  /** Something changed. Costs next to nothing, as it is called for every key. */
  edited(): void;
  /** The writer went elsewhere: read at once and count as paused. */
  left(): void;
}

/**
 * Decides when a draft is read: a little after the last edit, when the browser is idle; and when its writer pauses.
 *
 * @param read reads the draft
 * @param paused told `false` at an edit and `true` once the writer pauses
 */
export function createPacer(read: () => void, paused: (paused: boolean) => void, signal: AbortSignal): Pacer {
  let lastEdit = 0;
  let readDue: ReturnType<typeof setTimeout> | undefined;
  let pauseDue: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(readDue);
    clearTimeout(pauseDue);
  });

  function readWhenQuiet(): void {
    const wait = lastEdit + readAfter - performance.now();
    readDue = wait > 0 ? setTimeout(readWhenQuiet, wait) : undefined;
    if (readDue === undefined) whenIdle(read);
  }

  function pauseWhenQuiet(): void {
    const wait = lastEdit + pausedAfter - performance.now();
    pauseDue = wait > 0 ? setTimeout(pauseWhenQuiet, wait) : undefined;
    if (pauseDue === undefined) paused(true);
  }

  return {
    edited() {
      if (signal.aborted) return;
      lastEdit = performance.now();
      readDue ??= setTimeout(readWhenQuiet, readAfter);
      if (pauseDue !== undefined) return;
      paused(false);
      pauseDue = setTimeout(pauseWhenQuiet, pausedAfter);
    },
    left() {
      if (signal.aborted) return;
      clearTimeout(readDue);
      clearTimeout(pauseDue);
      readDue = undefined;
      pauseDue = undefined;
      read();
      paused(true);
    },
  };
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work);
}
