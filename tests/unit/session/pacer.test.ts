import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPacer } from '@/utils/session/pacer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function pacerWithLog() {
  const log: string[] = [];
  const life = new AbortController();
  let waiting: (() => void) | undefined;
  let heard = 0;
  const pacer = createPacer({
    read: () => log.push('read'),
    paused: (paused) => log.push(paused ? 'paused' : 'writing'),
    edits: { next: (edited) => (waiting = edited), nextChange: () => undefined },
    signal: life.signal,
  });
  const press = () => {
    pacer.typed();
    if (waiting) heard += 1;
    const edited = waiting;
    waiting = undefined;
    edited?.();
  };
  return { log, pacer, life, press, heard: () => heard };
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
