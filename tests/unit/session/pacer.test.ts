import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPacer } from '@/utils/session/pacer';

/** A draft is read when the browser is idle: in a test, the next timer. */
const idle = 1;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** @param frameIsOlderBy the clock of the keys before the page's own, in ms */
function pacerWithLog(frameIsOlderBy = 0) {
  const log: string[] = [];
  const life = new AbortController();
  let waiting: (() => void) | undefined;
  let heard = 0;
  let pressed = 0;
  const pacer = createPacer({
    read: () => log.push('read'),
    paused: (paused) => log.push(paused ? 'paused' : 'writing'),
    edits: { next: (edited) => (waiting = edited), nextChange: () => undefined },
    signal: life.signal,
  });
  const paste = () => {
    const edited = waiting;
    waiting = undefined;
    edited?.();
  };
  const press = () => {
    pressed += 1;
    pacer.typed({ key: pressed % 6 ? 'a' : ' ', timeStamp: performance.now() + frameIsOlderBy });
    if (waiting) heard += 1;
    paste();
  };
  return { log, pacer, life, press, paste, heard: () => heard };
}

test('reads once after a burst of typing, and calls it a pause later', () => {
  const { log, press, heard } = pacerWithLog();
  for (let key = 0; key < 100; key++) {
    press();
    vi.advanceTimersByTime(50);
  }
  expect(log).toEqual(['writing']);
  // Typing that every key has to pass a listener for is typing that is felt.
  expect(heard()).toBeLessThan(25);
  vi.advanceTimersByTime(1_000);
  expect(log).toEqual(['writing', 'read']);
  vi.advanceTimersByTime(2_000);
  expect(log).toEqual(['writing', 'read', 'paused']);
});

test.each([
  [45, 0],
  [45, 60_000],
  [45, -60_000],
  [110, 0],
  [190, 0],
  [240, 0],
  [400, 0],
  [700, 0],
])(
  'a writer with a key every %i ms is never read between keys, and soon after the last one (frame %i ms older)',
  (gap, olderBy) => {
    for (let count = 1; count <= 40; count++) {
      const { log, press, life } = pacerWithLog(olderBy);
      for (let key = 0; key < count; key++) {
        vi.advanceTimersByTime(gap);
        press();
      }
      expect(log).toEqual(['writing']);
      vi.advanceTimersByTime(749);
      expect(log).toEqual(['writing']);
      vi.advanceTimersByTime(idle);
      expect(log).toEqual(['writing', 'read']);
      life.abort();
    }
  },
);

test('a draft that is pasted into by mouse, long after the last key, is read; then keys count anew', () => {
  const { log, press, paste } = pacerWithLog();
  press();
  vi.advanceTimersByTime(10_000);
  expect(log.slice(-2)).toEqual(['read', 'paused']);
  paste();
  vi.advanceTimersByTime(250 + idle);
  expect(log.slice(-2)).toEqual(['writing', 'read']);
  paste();
  for (let key = 0; key < 30; key++) {
    vi.advanceTimersByTime(50);
    press();
  }
  expect(log.at(-1)).toBe('writing');
  vi.advanceTimersByTime(750 + idle);
  expect(log.at(-1)).toBe('read');
});

test('reads at once when the writer goes elsewhere', () => {
  const { log, pacer } = pacerWithLog();
  pacer.edited();
  pacer.left();
  expect(log).toEqual(['writing', 'read', 'paused']);
  vi.advanceTimersByTime(5_000);
  expect(log).toHaveLength(3);
});

test('does nothing more once its composer is gone', () => {
  const { log, pacer, life } = pacerWithLog();
  pacer.edited();
  life.abort();
  vi.advanceTimersByTime(5_000);
  pacer.edited();
  pacer.left();
  expect(log).toEqual(['writing']);
});
