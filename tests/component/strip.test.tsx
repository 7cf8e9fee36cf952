import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { LogButton, type LogState } from '@/components/strip/log-button';
import { Strip } from '@/components/strip/strip';
import { recipientLine, type StripPromise, type StripState, undoTime } from '@/components/strip/strip.model';
import { requestErrors } from '@/utils/messaging/errors';
import { onScreen } from './on-screen';

function stripOf(
  state: StripState,
  recipients: readonly string[] = ['Nienke Bakker'],
  promised: readonly StripPromise[] = [],
) {
  const promises = signal(promised);
  const given = { onLog: vi.fn(), onUndo: vi.fn(), onClose: vi.fn(), onKeep: vi.fn(), onDrop: vi.fn() };
  const now = signal(state);
  return {
    ...onScreen(
      <Strip
        state={now}
        recipients={recipients}
        subject="Openstaande factuur"
        promises={promises}
        today="2026-11-23"
        {...given}
      />,
    ),
    ...given,
    promises,
    now,
  };
}

afterEach(() => vi.useRealTimers());

test('offers to log a mail, once', async () => {
  const strip = stripOf({ status: 'offered' });
  expect(strip.text()).toContain('Sent to Nienke Bakker');
  expect(strip.text(), 'another may have gone to the same reader').toContain('Openstaande factuur');
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

const promise: StripPromise = {
  id: 'p1',
  text: 'Ik stuur u vrijdag de offerte.',
  due: '2026-11-27T10:00',
  status: 'offered',
};

test('a promise of the mail is offered with its day, and kept by a click', async () => {
  const strip = stripOf({ status: 'offered' }, undefined, [promise]);
  expect(strip.text()).toContain('Ik stuur u vrijdag de offerte.');
  expect(strip.text()).toContain('You promised this for Friday, 10:00');
  await strip.press('Keep it: Ik stuur u vrijdag de offerte.');
  expect(strip.onKeep).toHaveBeenCalledWith('p1');
  await act(async () => {
    strip.promises.value = [{ ...promise, status: 'kept' }];
  });
  expect(strip.text()).toContain('In your log: Byname reminds you');
  await strip.press('Undo');
  expect(strip.onDrop).toHaveBeenCalledWith('p1');
});

test('a promise without a day, and one that could not be kept, say so', () => {
  expect(stripOf({ status: 'offered' }, undefined, [{ ...promise, due: null }]).text()).toContain(
    'You promised this',
  );
  const failed = stripOf({ status: 'offered' }, undefined, [{ ...promise, status: 'failed' }]);
  expect(failed.text()).toContain('Not kept, and nothing was changed.');
});

test('a strip with an open promise waits for its answer', async () => {
  vi.useFakeTimers();
  const strip = stripOf({ status: 'logged', automatic: true }, undefined, [promise]);
  vi.advanceTimersByTime(undoTime * 2);
  expect(strip.onClose).not.toHaveBeenCalled();
  await act(async () => {
    strip.promises.value = [{ ...promise, status: 'kept' }];
  });
  vi.advanceTimersByTime(undoTime);
  expect(strip.onClose).toHaveBeenCalledOnce();
});
