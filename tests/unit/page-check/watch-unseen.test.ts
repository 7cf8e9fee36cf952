import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageCheck } from '@/utils/page-check/check-page';
import { watchUnseen } from '@/utils/page-check/watch-unseen';
import type { Followed } from '@/utils/panel-link/follow-page';
import type { PageSeen } from '@/utils/panel-link/seen-schema';

const nothing: PageSeen = { reading: null, writing: null, record: null };
const record = { site: 'crm.example', name: 'Nienke Bakker', organisation: '', emails: [], phones: [] };
const mailMissing: PageCheck = {
  adapter: 'roundcube',
  product: 'Roundcube',
  expects: 'message',
  composers: 0,
  messages: 0,
  anchors: {},
};
const mailFound = { ...mailMissing, messages: 1 };
const inbox: PageCheck = { ...mailMissing, expects: 'nothing' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched(first: PageCheck | undefined) {
  const life = new AbortController();
  const page = signal<Followed>({ status: 'seen', tabId: 1, page: nothing });
  let answer = first;
  let change = (_tabId: number) => {};
  const check = vi.fn(async (_tabId: number) => answer);
  const unseen = watchUnseen(
    page,
    {
      check,
      onChanged(changed) {
        change = changed;
      },
    },
    life.signal,
  );
  return {
    page,
    unseen,
    check,
    life,
    answers(next: PageCheck | undefined) {
      answer = next;
    },
    navigates: (tabId: number) => change(tabId),
    later: () => vi.advanceTimersByTimeAsync(10_000),
  };
}

test('a mail that should be there and is not, also not a while later, is told', async () => {
  const { unseen, later } = watched(mailMissing);
  expect(unseen.value).toBeUndefined();
  await later();
  expect(unseen.value).toEqual(mailMissing);
});

test('a mail that was only on its way is not', async () => {
  const { unseen, answers, later } = watched(mailMissing);
  await vi.advanceTimersByTimeAsync(10);
  answers(mailFound);
  await later();
  expect(unseen.value).toBeUndefined();
});

test('going back to a list of mails on the same page takes it away', async () => {
  const { unseen, answers, navigates, later } = watched(mailMissing);
  await later();
  answers(inbox);
  navigates(2);
  await later();
  expect(unseen.value).toEqual(mailMissing);
  navigates(1);
  await vi.advanceTimersByTimeAsync(10);
  expect(unseen.value).toBeUndefined();
});

test('it goes at once when a mail shows after all, or another tab does', async () => {
  const first = watched(mailMissing);
  await first.later();
  first.page.value = { status: 'seen', tabId: 1, page: { ...nothing, record } };
  expect(first.unseen.value).toBeUndefined();

  const second = watched(mailMissing);
  await second.later();
  second.page.value = { status: 'looking', tabId: 2 };
  expect(second.unseen.value).toBeUndefined();
});

test('a page without a script of ours, and a list of mails, is nothing to tell of', async () => {
  for (const answer of [undefined, inbox]) {
    const { unseen, later } = watched(answer);
    await later();
    expect(unseen.value).toBeUndefined();
  }
});

test('nothing is asked any more once the panel is gone', async () => {
  const { unseen, life, check, page, later } = watched(mailMissing);
  life.abort();
  const asked = check.mock.calls.length;
  page.value = { status: 'nothing', tabId: 3 };
  await later();
  expect(check).toHaveBeenCalledTimes(asked);
  expect(unseen.value).toBeUndefined();
});
