import type { Edits } from './edits';

/** What was put into a draft without a key is read so soon, in ms. */
const soon = 250;
/** A draft that is typed in is read once its writer rests for this long, in ms: longer than between two words or sentences. */
const restFor = 750;
/** A writer who does not go on for this long after a look counts as done for now, in ms. */
const pauseFor = 1_050;

/** What is used of a key's event. */
export type TypedKey = Pick<KeyboardEvent, 'key' | 'timeStamp'>;

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
  typed(key: TypedKey): void;
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
  let lastKey: TypedKey | undefined;
  /** Did a key come since the next look was set? */
  let keyCame = false;
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
    keyCame = false;
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
    const rested = lastKey && keyCame ? Math.max(0, lookAt - lastKey.timeStamp) : restFor;
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
      keyCame = true;
      // Writers pause where a word ends: put off there, a look hardly ever finds them at it or in a pause between sentences.
      if (lookDue === undefined || key.key !== ' ') return;
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
