import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SendOutcome } from '@/utils/hosts/types';
import { watchSend } from '@/utils/session/send-watch';
import { fakeCompose, openComposer } from './fake-host';

let life: AbortController;
let told: string[];
let outcome: SendOutcome;

/** Presses Send in a composer whose host says what `outcome` is. */
function pressSend(): HTMLElement {
  const root = openComposer(document);
  const compose = fakeCompose(root);
  if (!compose) throw new Error('no composer');
  const { signal } = life;
  watchSend(
    {
      ...compose,
      intent: ({ type }) => (type === 'click' ? 'send' : undefined),
      watchSend: () => () => outcome,
    },
    {
      onBegun: () => told.push('begun'),
      onEnded: () => told.push('ended'),
      onSent: (_, certain) => told.push(certain ? 'sent' : 'gone'),
      written: () => undefined,
      typed: () => {},
      now: () => 0,
      composer: signal,
      page: signal,
    },
  );
  press(root);
  return root;
}

function press(root: HTMLElement): void {
  const event = new MouseEvent('click', { bubbles: true });
  // A page cannot make such an event; a test has to.
  Object.defineProperty(event, 'isTrusted', { value: true });
  root.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  told = [];
  outcome = 'waiting';
  document.body.replaceChildren();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('a mail that goes out is told of when Send is asked for, and once the page says so', () => {
  pressSend();
  expect(told).toEqual(['begun']);
  outcome = 'sent';
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['begun', 'sent']);
});

test.each(['refused', 'scheduled'] as const)('a mail that is %s was not sent', (state) => {
  pressSend();
  outcome = state;
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['begun', 'ended']);
});

test('a composer that closes without a word is told of after a while', () => {
  pressSend();
  outcome = 'gone';
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['begun']);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual(['begun', 'gone']);
});

test('a second press of Send begins anew', () => {
  press(pressSend());
  expect(told).toEqual(['begun', 'begun']);
});
