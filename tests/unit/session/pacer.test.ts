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
  const pacer = createPacer(
    () => log.push('read'),
    (paused) => log.push(paused ? 'paused' : 'writing'),
    life.signal,
  );
  return { log, pacer, life };
}

test('reads once after a burst of typing, and calls it a pause later', () => {
  const { log, pacer } = pacerWithLog();
  for (let key = 0; key < 50; key++) {
    pacer.edited();
    vi.advanceTimersByTime(100);
  }
  expect(log).toEqual(['writing']);
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
