import type { Edits } from './edits';

/** A draft is read once no key was pressed for this long, in ms; at the latest twice as long after the last one. */
const quietFor = 250;
/** Pause after which the writer counts as done for now, in ms. */
const pausedAfter = 1_800;

export interface PacerOptions {
  /** Reads the draft. */
  readonly read: () => void;
  /** Told `false` at an edit and `true` once the writer pauses. */
  readonly paused: (paused: boolean) => void;
  readonly edits: Edits;
  readonly signal: AbortSignal;
}

export interface Pacer {
  /** Something changed. */
  edited(): void;
  /** A key went down. Told for each of them, so it does next to nothing. */
  typed(): void;
  /** The writer went elsewhere: read at once and count as paused. */
  left(): void;
}

/**
 * Decides when a draft is read: a little after the last edit, when the browser is idle; and when its writer pauses.
 * Edits are listened to at rest only; from the first one on, keys tell whether its writer is still at it.
 */
export function createPacer({ read, paused, edits, signal }: PacerOptions): Pacer {
  let lookDue: ReturnType<typeof setTimeout> | undefined;
  let pauseDue: ReturnType<typeof setTimeout> | undefined;
  let stirred = false;
  signal.addEventListener('abort', stop);
  rest();

  function stop(): void {
    clearTimeout(lookDue);
    clearTimeout(pauseDue);
    lookDue = undefined;
  }

  function edited(): void {
    if (lookDue !== undefined || signal.aborted) return;
    clearTimeout(pauseDue);
    paused(false);
    lookLater();
  }

  function lookLater(): void {
    stirred = false;
    lookDue = setTimeout(look, quietFor);
  }

  /** What a host changes while its writer types is read with the rest. */
  function rest(): void {
    edits.next(edited);
    edits.nextChange(() => {
      if (lookDue === undefined) edited();
    });
  }

  function look(): void {
    if (stirred) {
      lookLater();
      return;
    }
    lookDue = undefined;
    rest();
    whenIdle(read);
    pauseDue = setTimeout(() => paused(true), pausedAfter - quietFor);
  }

  return {
    edited,
    typed() {
      // No clock: asking it for each key costs more than looking twice as often.
      stirred = true;
    },
    left() {
      if (signal.aborted) return;
      stop();
      rest();
      read();
      paused(true);
    },
  };
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work);
}
