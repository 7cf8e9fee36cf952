import type { Edits } from './edits';

/** What was put into a draft without a key is read so soon, in ms. */
const soon = 250;
/** A draft that is typed in is read once its writer rests for this long, in ms: longer than between two words or sentences. */
const restFor = 750;
/** So many keys put the next look off: a look that finds the writer at it costs more than twice as much as that. */
const keysPerDelay = 8;
/** A writer who does not go on for this long after a look counts as done for now, in ms. */
const pauseFor = 1_050;

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
  typed(key: Pick<Event, 'timeStamp'>): void;
  /** The writer went elsewhere: read at once and count as paused. */
  left(): void;
}

/**
 * Decides when a draft is read: when its writer rests, or a little after something was put in; and when the writer pauses.
 * Edits are listened to at rest only; from the first one on, keys tell whether its writer is still at it.
 */
export function createPacer({ read, paused, edits, signal }: PacerOptions): Pacer {
  let lookDue: ReturnType<typeof setTimeout> | undefined;
  let pauseDue: ReturnType<typeof setTimeout> | undefined;
  /** The last key since the last look, as it came: asking a clock, or the event for its time, would cost each key something. */
  let lastKey: Pick<Event, 'timeStamp'> | undefined;
  /** Keys since the next look was set. */
  let keys = 0;
  /** When the next look is due, on the clock of the keys; they may come from a frame, whose clock is another one. */
  let lookAt = 0;
  signal.addEventListener('abort', stop);
  rest();

  function stop(): void {
    clearTimeout(lookDue);
    clearTimeout(pauseDue);
    lookDue = undefined;
    lastKey = undefined;
  }

  function edited(): void {
    if (lookDue !== undefined || signal.aborted) return;
    clearTimeout(pauseDue);
    paused(false);
    lookAfter(lastKey ? restFor : soon, lastKey?.timeStamp ?? 0);
  }

  function lookAfter(delay: number, now: number): void {
    keys = 0;
    lookAt = now + delay;
    lookDue = setTimeout(look, delay);
  }

  /** What a host changes while its writer types is read with the rest. */
  function rest(): void {
    edits.next(edited);
    edits.nextChange(() => {
      if (lookDue === undefined) edited();
    });
  }

  function look(): void {
    const rested = lastKey && keys > 0 ? Math.max(0, lookAt - lastKey.timeStamp) : restFor;
    if (lastKey && rested < restFor) {
      lookAfter(restFor - rested, lookAt);
      return;
    }
    lastKey = undefined;
    lookDue = undefined;
    rest();
    read();
    pauseDue = setTimeout(() => paused(true), pauseFor);
  }

  return {
    edited,
    typed(key) {
      lastKey = key;
      if (lookDue === undefined || ++keys < keysPerDelay) return;
      clearTimeout(lookDue);
      lookAfter(restFor, key.timeStamp);
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
