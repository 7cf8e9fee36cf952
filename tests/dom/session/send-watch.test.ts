import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SendOutcome } from '@/utils/hosts/types';
import { watchSend } from '@/utils/session/send-watch';
import { fakeCompose, openComposer } from './fake-host';

let life: AbortController;
let told: string[];
let outcome: SendOutcome;
let subject: string;
let sentAs: string[];

/** Presses Send in a composer whose host says what `outcome` is. */
function pressSend(): HTMLElement {
  const root = openComposer(document);
  const send = document.createElement('button');
  const elsewhere = document.createElement('b');
  root.append(send, elsewhere);
  const compose = fakeCompose(root);
  if (!compose) throw new Error('no composer');
  const { signal } = life;
  watchSend(
    {
      ...compose,
      subject: () => subject,
      intent: ({ type, target }) =>
        type === 'submit' || (type === 'click' && (target === send || target === root)) ? 'send' : undefined,
      watchSend: () => () => outcome,
    },
    {
      onBegun: () => told.push('begun'),
      onEnded: () => told.push('ended'),
      onSent(mail, certain) {
        told.push(certain ? 'sent' : 'gone');
        sentAs.push(mail.subject);
      },
      written: () => undefined,
      typed: () => {},
      now: Date.now,
      composer: signal,
      page: signal,
    },
  );
  press(root);
  return root;
}

function press(element: Element | null, event: Event = new MouseEvent('click', { bubbles: true })): void {
  // A page cannot make such an event; a test has to.
  Object.defineProperty(event, 'isTrusted', { value: true });
  element?.dispatchEvent(event);
}

function typeIn(root: HTMLElement, key: string): void {
  press(root.querySelector('textarea'), new KeyboardEvent('keydown', { key, bubbles: true }));
}

/** The host's question beside the composer or in it, and its button. */
function askIn(place: HTMLElement): HTMLElement {
  const dialog = document.createElement('dialog');
  const anyway = document.createElement('i');
  dialog.append(anyway);
  place.append(dialog);
  return anyway;
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  told = [];
  outcome = 'waiting';
  subject = '';
  sentAs = [];
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

test('a submission that follows the press of its button is the same send', () => {
  const root = pressSend();
  press(root, new Event('submit', { bubbles: true }));
  expect(told).toEqual(['begun']);
});

test('what a script of the page submits by itself is no send', () => {
  const root = pressSend();
  outcome = 'sent';
  vi.advanceTimersByTime(1_000);
  told.length = 0;
  const user = { isActive: false };
  vi.stubGlobal('navigator', { userActivation: user });
  press(root, new Event('submit', { bubbles: true }));
  expect(told).toEqual([]);
  user.isActive = true;
  press(root, new Event('submit', { bubbles: true }));
  expect(told).toEqual(['begun']);
  vi.unstubAllGlobals();
});

test.each([
  ['beside', (_: HTMLElement) => document.body],
  ['in', (root: HTMLElement) => root],
])(
  'a mail that goes out after a question %s its composer was sent, though not for certain',
  async (_, placeOf) => {
    const root = pressSend();
    const anyway = askIn(placeOf(root));
    outcome = 'refused';
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(['begun', 'ended']);
    press(anyway);
    outcome = 'sent';
    document.body.className = 'changed';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(['begun', 'ended', 'begun', 'gone']);
  },
);

test('a mail whose host asks for the subject that it lacks was sent with that one; else it keeps its own', async () => {
  const root = pressSend();
  const anyway = askIn(document.body);
  outcome = 'refused';
  vi.advanceTimersByTime(1_000);
  press(anyway);
  subject = 'Afspraak';
  outcome = 'sent';
  document.body.className = 'answered';
  await vi.advanceTimersByTimeAsync(1_000);
  outcome = 'waiting';
  press(root);
  subject = '';
  outcome = 'sent';
  document.body.className = 'sent';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sentAs).toEqual(['Afspraak', 'Afspraak']);
});

test('a composer that closes behind a question that nobody answered took no mail along', async () => {
  pressSend();
  outcome = 'refused';
  vi.advanceTimersByTime(1_000);
  outcome = 'sent';
  document.body.className = 'other';
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual(['begun', 'ended']);
});

test('who goes on with a mail after the host complained did not send it', async () => {
  const root = pressSend();
  outcome = 'refused';
  vi.advanceTimersByTime(1_000);
  press(root.querySelector('b'));
  outcome = 'gone';
  root.remove();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual(['begun', 'ended']);
});

test('who goes on writing did not send the mail; keys that were on their way do not count', async () => {
  const root = pressSend();
  typeIn(root, 'a');
  expect(told).toEqual(['begun']);
  await vi.advanceTimersByTimeAsync(3_000);
  typeIn(root, 'Shift');
  expect(told).toEqual(['begun']);
  typeIn(root, 'b');
  expect(told).toEqual(['begun', 'ended']);
  outcome = 'gone';
  root.remove();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual(['begun', 'ended']);
});
