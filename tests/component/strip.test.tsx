import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { LogButton, type LogState } from '@/components/strip/log-button';
import { Strip } from '@/components/strip/strip';
import { recipientLine, type StripState, undoTime } from '@/components/strip/strip.model';
import { requestErrors } from '@/utils/messaging/errors';
import { onScreen } from './on-screen';

function stripOf(state: StripState, recipients: readonly string[] = ['Nienke Bakker']) {
  const given = { onLog: vi.fn(), onUndo: vi.fn(), onClose: vi.fn() };
  const now = signal(state);
  return { ...onScreen(<Strip state={now} recipients={recipients} {...given} />), ...given, now };
}

afterEach(() => vi.useRealTimers());

test('offers to log a mail, once', async () => {
  const strip = stripOf({ status: 'offered' });
  expect(strip.text()).toContain('Sent to Nienke Bakker');
  await strip.press('Log as touch');
  expect(strip.onLog).toHaveBeenCalledOnce();
  await act(async () => {
    strip.now.value = { status: 'logging' };
  });
  expect(strip.button('Logging…').hasAttribute('disabled')).toBe(true);
});

test('a logged mail can be taken back for ten seconds, then the strip goes', async () => {
  vi.useFakeTimers();
  const strip = stripOf({ status: 'logged', automatic: false });
  await strip.press('Undo');
  expect(strip.onUndo).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(undoTime - 1);
  expect(strip.onClose).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(strip.onClose).toHaveBeenCalledOnce();
});

test('an offer waits for its answer', () => {
  vi.useFakeTimers();
  const strip = stripOf({ status: 'offered' });
  vi.advanceTimersByTime(10 * undoTime);
  expect(strip.onClose).not.toHaveBeenCalled();
});

test.each(requestErrors)('a failure (%s) says what is safe, and is an alert', (error) => {
  const strip = stripOf({ status: 'failed', error });
  expect(strip.place.querySelector('[role=alert]')?.textContent).toMatch(/mail is sent/);
});

test('recipients are named briefly', () => {
  stripOf({ status: 'offered' });
  expect(recipientLine(['Ineke', 'Carina'])).toBe('Ineke and Carina');
  expect(recipientLine(['Ineke', 'Carina', ' ', 'Linda'])).toBe('Ineke and 2 others');
  expect(recipientLine([])).toBe('your reader');
});

test('the button of a sent mail shows when it was logged, and undo while it is fresh', async () => {
  const now = new Date(2026, 10, 22).getTime();
  const at = new Date(2026, 10, 3).getTime();
  const given = { now, onLog: vi.fn(), onUndo: vi.fn() };
  const state = signal<LogState>({ status: 'open' });
  const screen = onScreen(<LogButton state={state} {...given} />);
  await screen.press('Log as touch');
  expect(given.onLog).toHaveBeenCalledOnce();
  await act(async () => {
    state.value = { status: 'logged', at, fresh: true };
  });
  expect(screen.text()).toContain('Logged November 3');
  await screen.press('Undo');
  expect(given.onUndo).toHaveBeenCalledOnce();
});
