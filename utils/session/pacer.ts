/** A draft is read once nothing has changed for this long, in ms; at the latest twice as long after the last key. */
const quietFor = 250;
/** Pause after which the writer counts as done for now, in ms. */
const pausedAfter = 1_800;

export interface Pacer {
  /** Something changed. Told for every key, so that it asks nothing of the browser while a look is due. */
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
  let lookDue: ReturnType<typeof setTimeout> | undefined;
  let pauseDue: ReturnType<typeof setTimeout> | undefined;
  let stirred = false;
  let ended = signal.aborted;
  signal.addEventListener('abort', () => {
    ended = true;
    stop();
  });

  function stop(): void {
    clearTimeout(lookDue);
    clearTimeout(pauseDue);
    lookDue = undefined;
  }

  function look(): void {
    if (stirred) {
      stirred = false;
      lookDue = setTimeout(look, quietFor);
      return;
    }
    lookDue = undefined;
    whenIdle(read);
    pauseDue = setTimeout(() => paused(true), pausedAfter - quietFor);
  }

  return {
    edited() {
      if (lookDue !== undefined) {
        stirred = true;
        return;
      }
      if (ended) return;
      clearTimeout(pauseDue);
      paused(false);
      lookDue = setTimeout(look, quietFor);
    },
    left() {
      if (ended) return;
      stop();
      read();
      paused(true);
    },
  };
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work);
}
