import { describe, expect, test } from 'vitest';
import type { request } from '@/utils/messaging/client';
import type { MailFacts } from '@/utils/messaging/protocol';
import { createSentOffers } from '@/utils/session/sent-offers';

const mail: MailFacts = {
  direction: 'out',
  subject: 'Afspraak',
  at: 1_790_000_000_000,
  people: [{ name: 'Nienke Bakker', email: 'nienke@klant.example' }],
  site: 'mail.example',
};
const touchId = 'a3bb189e-8bf9-4c2f-9f5b-1c2d3e4f5a6b';

function backgroundThat(answers: Record<string, unknown>) {
  const asked: string[] = [];
  const ask: typeof request = async (name) => {
    asked.push(name);
    return (await (answers[name] ?? { ok: true, value: null })) as Awaited<
      ReturnType<typeof request<typeof name>>
    >;
  };
  return { ask, asked };
}
/** As a page does that saw a mail go out. */
function send(
  offers: ReturnType<typeof createSentOffers>,
  ask: typeof request,
  sent: MailFacts,
  draft: string | undefined,
): Promise<void> {
  return offers.sent(sent, ask('sent.observed', { mail: sent, certain: true }), draft);
}
const offered = {
  ok: true,
  value: { id: 'offer-1', mail, touchId: undefined, promises: [], answered: false },
};

test('says "logged" only after the background has acknowledged it', async () => {
  let acknowledge: (reply: unknown) => void = () => {};
  const { ask } = backgroundThat({
    'sent.observed': offered,
    'touch.log': new Promise((resolve) => {
      acknowledge = resolve;
    }),
  });
  const offers = createSentOffers(ask, () => false);
  await send(offers, ask, mail, undefined);
  const state = offers.current.value?.state;
  expect(state?.value).toEqual({ status: 'offered' });
  const logging = offers.log();
  expect(state?.value).toEqual({ status: 'logging' });
  acknowledge({ ok: true, value: { touchId, created: true } });
  await logging;
  expect(state?.value).toEqual({ status: 'logged', automatic: false });
});

test('has a mail that it offers, however the page writes it, until that is taken or put away', async () => {
  const { ask } = backgroundThat({
    'sent.observed': offered,
    'touch.log': { ok: true, value: { touchId, created: true } },
  });
  const offers = createSentOffers(ask, () => false);
  const opened = { ...mail, at: mail.at - 59_000, people: [{ email: 'Nienke@Klant.example' }] };
  expect(offers.has(opened)).toBe(false);
  await send(offers, ask, mail, undefined);
  expect(offers.has(opened)).toBe(true);
  expect(offers.has({ ...opened, subject: 'Re: Afspraak' })).toBe(false);
  expect(offers.has({ ...opened, at: mail.at - 86_400_000 })).toBe(false);
  expect(offers.has({ ...opened, people: [{ email: 'edwin@klant.example' }] })).toBe(false);
  await offers.log();
  expect(offers.has(opened)).toBe(false);
  await send(offers, ask, { ...mail }, undefined);
  expect(offers.has(opened)).toBe(true);
  offers.close();
  expect(offers.has(opened)).toBe(false);
});

test('what is kept of a mail while its page is told of it is shown once', async () => {
  let answer: (reply: unknown) => void = () => {};
  const { ask } = backgroundThat({
    'sent.observed': new Promise((resolve) => {
      answer = resolve;
    }),
  });
  const offers = createSentOffers(ask, () => false);
  const shown: unknown[] = [];
  offers.current.subscribe((offered) => shown.push(offered?.offer.id));
  const sending = send(offers, ask, mail, undefined);
  offers.pending([offered.value]);
  answer(offered);
  await sending;
  offers.pending([offered.value]);
  expect(shown).toEqual([undefined, 'offer-1']);
});

test('what a closed window sent is offered also where the strip still speaks of the mail before', async () => {
  const later = {
    ...offered.value,
    id: 'offer-2',
    mail: { ...mail, subject: 'Offerte', at: mail.at + 20_000 },
  };
  const { ask } = backgroundThat({
    'sent.observed': offered,
    'touch.log': { ok: true, value: { touchId, created: true } },
  });
  const offers = createSentOffers(ask, () => false);
  await send(offers, ask, mail, undefined);
  await offers.log();
  offers.pending([offered.value, later]);
  expect(offers.current.value?.offer.mail.subject).toBe('Offerte');
  expect(offers.current.value?.state.value).toEqual({ status: 'offered' });
  await offers.log();
  offers.pending([offered.value]);
  expect(offers.current.value?.offer.id).toBe('offer-2');
  expect(offers.current.value?.state.value).toEqual({ status: 'logged', automatic: false });
});

describe('several mails sent before one of them is answered', () => {
  const mailAt = (nr: number, touchId?: string) => ({
    ...offered.value,
    id: `offer-${nr}`,
    touchId,
    mail: { ...mail, subject: `Mail ${nr}`, at: mail.at + nr * 20_000 },
  });
  const answers = { 'touch.log': { ok: true, value: { touchId, created: true } } };
  const subjectOf = (offers: ReturnType<typeof createSentOffers>) => offers.current.value?.offer.mail.subject;

  test('come one after another, the latest first, once the one before is logged', async () => {
    const { ask } = backgroundThat(answers);
    const offers = createSentOffers(ask, () => false);
    offers.pending([mailAt(1), mailAt(2, touchId), mailAt(3), mailAt(4)]);
    const seen: unknown[] = [];
    for (let turn = 0; turn < 3; turn++) {
      seen.push(subjectOf(offers));
      expect(offers.current.value?.state.value).toEqual({ status: 'offered' });
      await offers.log();
      offers.close();
    }
    expect(seen).toEqual(['Mail 4', 'Mail 3', 'Mail 1']);
    expect(offers.current.value).toBeUndefined();
  });

  test('are all put away with one that is put away unanswered', async () => {
    const dismissed: unknown[] = [];
    const offers = createSentOffers(
      async (name, data) => {
        if (name === 'sent.dismiss') dismissed.push(data);
        return backgroundThat(answers).ask(name, data);
      },
      () => false,
    );
    offers.pending([mailAt(1), mailAt(2)]);
    offers.close();
    expect(offers.current.value).toBeUndefined();
    expect(dismissed).toEqual([{ offerId: 'offer-2' }, { offerId: 'offer-1' }]);
  });

  test('are not lost by one that its host takes back', async () => {
    const { ask } = backgroundThat({ ...answers, 'sent.observed': { ok: true, value: mailAt(2) } });
    const offers = createSentOffers(ask, () => false);
    await send(offers, ask, mailAt(2).mail, 'r-2');
    offers.pending([mailAt(1), mailAt(2)]);
    await offers.opened('r-2', mailAt(2).mail.at + 5_000);
    expect(subjectOf(offers)).toBe('Mail 1');
  });
});

test('a mail that another tab logged meanwhile is said to be logged already', async () => {
  const { ask } = backgroundThat({
    'sent.observed': offered,
    'touch.log': { ok: true, value: { touchId, created: false } },
  });
  const offers = createSentOffers(ask, () => false);
  await send(offers, ask, mail, undefined);
  await offers.log();
  expect(offers.current.value?.state.value).toEqual({ status: 'already-logged' });
});

test('a full disk is said, and a second try may succeed', async () => {
  const answers: Record<string, unknown> = {
    'sent.observed': offered,
    'touch.log': { ok: false, error: 'full' },
  };
  const { ask } = backgroundThat(answers);
  const offers = createSentOffers(ask, () => false);
  await send(offers, ask, mail, undefined);
  await offers.log();
  expect(offers.current.value?.state.value).toEqual({ status: 'failed', error: 'full' });
  answers['touch.log'] = { ok: true, value: { touchId, created: true } };
  await offers.log();
  expect(offers.current.value?.state.value).toEqual({ status: 'logged', automatic: false });
});

test('a mail that the setting logged by itself can be undone', async () => {
  const { ask, asked } = backgroundThat({
    'sent.observed': { ok: true, value: { id: 'o', mail, touchId, promises: [], answered: false } },
  });
  const offers = createSentOffers(ask, () => true);
  await send(offers, ask, mail, undefined);
  expect(offers.current.value?.state.value).toEqual({ status: 'logged', automatic: true });
  await offers.undo();
  expect(asked).toContain('touch.undo');
  expect(offers.current.value?.state.value).toEqual({ status: 'undone' });
});

test('a mail on the never-log list gives no strip', async () => {
  const { ask } = backgroundThat({ 'sent.observed': { ok: true, value: null } });
  const offers = createSentOffers(ask, () => false);
  await send(offers, ask, mail, undefined);
  expect(offers.current.value).toBeUndefined();
});

describe('a send that the host takes back', () => {
  const draft = 'r-1';

  test('leaves neither strip nor touch', async () => {
    const { ask, asked } = backgroundThat({
      'sent.observed': structuredClone(offered),
      'touch.log': { ok: true, value: { touchId, created: true } },
    });
    const offers = createSentOffers(ask, () => false);
    await send(offers, ask, mail, draft);
    await offers.log();
    await offers.opened(draft, mail.at + 30_000);
    expect(asked).toContain('touch.undo');
    expect(offers.current.value).toBeUndefined();
  });

  test('leaves no touch when the strip is put away already, and nothing of another mail goes', async () => {
    const { ask, asked } = backgroundThat({
      'sent.observed': { ok: true, value: { ...offered.value, touchId } },
    });
    const offers = createSentOffers(ask, () => true);
    await send(offers, ask, mail, draft);
    offers.close();
    await send(offers, ask, { ...mail, subject: 'Offerte' }, 'r-2');
    await offers.opened(draft, mail.at + 30_000);
    expect(asked.filter((name) => name === 'touch.undo')).toHaveLength(1);
    expect(offers.current.value).toBeDefined();
    await offers.opened(draft, mail.at + 30_000);
    expect(asked.filter((name) => name === 'touch.undo')).toHaveLength(1);
  });

  test('is over after a while: the same id is then another mail', async () => {
    const { ask, asked } = backgroundThat({
      'sent.observed': { ok: true, value: { ...offered.value, touchId } },
    });
    const offers = createSentOffers(ask, () => true);
    await send(offers, ask, mail, draft);
    await offers.opened(draft, mail.at + 3_600_000);
    expect(asked).not.toContain('touch.undo');
  });
});

test('a mail that is logged late leaves the touch of the next one alone', async () => {
  const other = 'c3bb189e-8bf9-4c2f-9f5b-1c2d3e4f5a6b';
  const answers: Record<string, unknown> = { 'sent.observed': offered };
  let acknowledge: (reply: unknown) => void = () => {};
  answers['touch.log'] = new Promise((resolve) => {
    acknowledge = resolve;
  });
  const { ask } = backgroundThat(answers);
  const undone: unknown[] = [];
  const offers = createSentOffers(
    (name, data) => {
      if (name === 'touch.undo') undone.push(data);
      return ask(name, data);
    },
    () => true,
  );
  await send(offers, ask, mail, undefined);
  const logging = offers.log();
  answers['sent.observed'] = { ok: true, value: { ...offered.value, id: 'offer-2', touchId: other } };
  await send(offers, ask, { ...mail, subject: 'Offerte' }, undefined);
  acknowledge({ ok: true, value: { touchId, created: true } });
  await logging;
  await offers.undo();
  expect(undone).toEqual([{ touchId: other }]);
});

test('an offer from before a navigation is shown, the answered one is dropped', async () => {
  const { ask, asked } = backgroundThat({});
  const offers = createSentOffers(ask, () => false);
  offers.pending([{ id: 'offer-7', mail, touchId: undefined, promises: [], answered: false }]);
  expect(offers.current.value?.offer.id).toBe('offer-7');
  offers.close();
  expect(asked).toEqual(['sent.dismiss']);
  expect(offers.current.value).toBeUndefined();
});

describe('a promise of the mail', () => {
  const promise = {
    id: 'b3bb189e-8bf9-4c2f-9f5b-1c2d3e4f5a6b',
    text: 'Ik stuur u vrijdag de offerte.',
    by: 'me',
    due: '2026-11-27',
  } as const;
  const holding = { ok: true, value: { ...offered.value, promises: [promise] } };
  const statusOf = (offers: ReturnType<typeof createSentOffers>) =>
    offers.current.value?.promises.value.map(({ status }) => status);

  test('is kept by a click alone, and can be taken out again', async () => {
    const { ask, asked } = backgroundThat({
      'sent.observed': holding,
      'promise.keep': { ok: true, value: { touchId: null } },
    });
    const offers = createSentOffers(ask, () => false);
    await send(offers, ask, mail, undefined);
    expect(statusOf(offers)).toEqual(['offered']);
    expect(asked).toEqual(['sent.observed']);
    await offers.keep(promise.id);
    expect(statusOf(offers)).toEqual(['kept']);
    // Somebody who is in the log already: the mail itself is still to be logged.
    expect(offers.current.value?.state.value).toEqual({ status: 'offered' });
    await offers.drop(promise.id);
    expect(asked.at(-1)).toBe('promise.drop');
    expect(statusOf(offers)).toEqual(['offered']);
  });

  test('to somebody new is kept with the mail, which is then logged', async () => {
    const { ask } = backgroundThat({
      'sent.observed': holding,
      'promise.keep': { ok: true, value: { touchId } },
    });
    const offers = createSentOffers(ask, () => false);
    await send(offers, ask, mail, undefined);
    await offers.keep(promise.id);
    expect(offers.current.value?.state.value).toEqual({ status: 'logged', automatic: false });
  });

  test('that could not be kept says so, and a second try may succeed', async () => {
    const answers: Record<string, unknown> = {
      'sent.observed': holding,
      'promise.keep': { ok: false, error: 'full' },
    };
    const { ask } = backgroundThat(answers);
    const offers = createSentOffers(ask, () => false);
    await send(offers, ask, mail, undefined);
    await offers.keep(promise.id);
    expect(statusOf(offers)).toEqual(['failed']);
    answers['promise.keep'] = { ok: true, value: { touchId: null } };
    await offers.keep(promise.id);
    expect(statusOf(offers)).toEqual(['kept']);
  });
});

test('a mail that was logged on the page before is said to be logged, and can be undone', async () => {
  const { ask, asked } = backgroundThat({});
  const offers = createSentOffers(ask, () => false);
  offers.pending([{ id: 'offer-7', mail, touchId, promises: [], answered: true }]);
  expect(offers.current.value?.state.value).toEqual({ status: 'logged', automatic: false });
  await offers.undo();
  expect(asked).toEqual(['touch.undo']);
  expect(offers.current.value?.state.value).toEqual({ status: 'undone' });
});
