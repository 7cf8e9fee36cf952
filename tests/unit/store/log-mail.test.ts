import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreTouch, undoTouch } from '@/utils/store/bin';
import { contactById, saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { logMail } from '@/utils/store/log-mail';
import { mayOfferToLog } from '@/utils/store/loggable-people';
import { searchContacts } from '@/utils/store/search';
import { findTouchOfMail, recentTouches, touchesOf } from '@/utils/store/touches';
import type { Contact, MailFacts } from '@/utils/store/types';

const noon = Date.UTC(2026, 10, 23, 12, 0, 0);

function sent(facts: Partial<MailFacts> = {}): MailFacts {
  return {
    direction: 'out',
    subject: 'Offerte voor de zolder',
    at: noon,
    people: [{ name: 'Ineke de Wit', email: 'ineke@example.nl' }],
    site: 'mail.example.nl',
    ...facts,
  };
}

async function logged(facts: MailFacts) {
  const result = await logMail(facts);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const theLog = async () => (await recentTouches(1_000)).map(({ touch }) => touch);

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('one mail is one touch', () => {
  it('keeps what the page told of the mail', async () => {
    const { touchId, created } = await logged(sent());
    expect(created).toBe(true);
    const [entry] = await recentTouches(5);
    expect(entry?.touch).toMatchObject({
      id: touchId,
      channel: 'mail',
      direction: 'out',
      outcome: 'sent',
      at: noon,
      subject: 'Offerte voor de zolder',
      participants: [{ name: 'Ineke de Wit', email: 'ineke@example.nl' }],
      site: 'mail.example.nl',
    });
    expect(entry?.contacts.map(({ names, emails }) => ({ names, emails }))).toEqual([
      { names: ['Ineke de Wit'], emails: ['ineke@example.nl'] },
    ]);
  });

  it('logs a mail that is handed in twice once', async () => {
    const first = await logged(sent());
    const second = await logged(sent());
    expect(second).toEqual({ touchId: first.touchId, created: false });
    expect(await theLog()).toHaveLength(1);
  });

  it('logs once when two tabs observe one send at the same moment', async () => {
    vi.resetModules();
    const other = await import('@/utils/store/log-mail');
    expect(other.logMail).not.toBe(logMail);
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        (index % 2 ? logMail : other.logMail)(sent({ at: noon + index * 100 })),
      ),
    );
    const values = results.flatMap((result) => (result.ok ? [result.value] : []));
    expect(values).toHaveLength(8);
    expect(new Set(values.map(({ touchId }) => touchId)).size).toBe(1);
    expect(values.filter(({ created }) => created)).toHaveLength(1);
    expect(await db.contacts.count()).toBe(1);
  });

  it('takes a mail seen over the change of a minute for the same', async () => {
    await logged(sent({ at: noon + 59_900 }));
    await logged(sent({ at: noon + 60_100 }));
    expect(await theLog()).toHaveLength(1);
  });

  it('tells the second mail of a conversation from the first', async () => {
    await logged(sent());
    await logged(sent({ at: noon + 5 * 60_000 }));
    await logged(sent({ subject: 'De trap' }));
    await logged(sent({ people: [{ email: 'bram@example.nl' }] }));
    await logged(sent({ direction: 'in' }));
    expect(await theLog()).toHaveLength(5);
  });

  it('adds a message id that a later sight tells, and knows the mail by it from then on', async () => {
    const { touchId } = await logged(sent());
    expect(await logged(sent({ messageId: '<abc@example.nl>' }))).toEqual({ touchId, created: false });
    const moved = sent({
      messageId: 'abc@example.nl',
      at: noon + 3_600_000,
      site: 'other.example',
      people: [{ email: 'x@y.nl' }],
    });
    expect(await findTouchOfMail(moved)).toMatchObject({ id: touchId });
  });

  it('keeps two mails with message ids of their own apart, though all else is the same', async () => {
    await logged(sent({ messageId: 'one@example.nl' }));
    await logged(sent({ messageId: 'two@example.nl' }));
    expect(await theLog()).toHaveLength(2);
  });

  it('knows a mail again that the host renamed when it was moved', async () => {
    const { touchId } = await logged(sent({ messageId: 'roundcube:Sent:12' }));
    expect(await logged(sent({ messageId: 'roundcube:Archive:7' }))).toEqual({ touchId, created: false });
  });

  it('knows a mail again by what a reading view shows of it: fewer people, or names without addresses', async () => {
    const people = [
      { name: 'Ineke de Wit', email: 'ineke@example.nl' },
      { name: 'Bram Vos', email: 'bram@example.nl' },
    ];
    const { touchId } = await logged(sent({ people }));
    const shown = sent({
      people: [{ name: 'Ineke de Wit' }],
      at: noon - 20_000,
      subject: 'Re: Offerte voor de zolder',
    });
    expect(await findTouchOfMail(shown)).toMatchObject({ id: touchId });
    expect(await findTouchOfMail(sent({ people: [{ name: 'Carina' }] }))).toBeUndefined();
  });

  it('any order and repetition of sights of n mails gives n touches', async () => {
    const word = fc.constantFrom('offerte', 'trap', 'dak', 'factuur', 'tuin');
    const mail = fc.record({
      subject: word,
      slot: fc.nat({ max: 4 }),
      id: fc.boolean(),
      direction: fc.constantFrom('in' as const, 'out' as const),
      to: fc.uniqueArray(fc.constantFrom('ANNA@x.nl', 'bob@x.nl', 'Chris@y.nl'), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    const mails = fc.uniqueArray(mail, {
      minLength: 1,
      maxLength: 6,
      selector: ({ subject, slot, direction }) => `${subject} ${slot} ${direction}`,
    });
    const sight = fc.record({
      mail: fc.nat(),
      late: fc.nat({ max: 59 }),
      tellsId: fc.boolean(),
      flip: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(mails, fc.array(sight, { maxLength: 15 }), async (all, extra) => {
        await db.delete({ disableAutoOpen: false });
        const every = all.map((_, index) => ({ mail: index, late: 0, tellsId: true, flip: false }));
        const touches = new Map<number, Set<string>>();
        for (const { mail: pick, late, tellsId, flip } of [...extra, ...every]) {
          const index = pick % all.length;
          const chosen = all[index];
          if (!chosen) continue;
          const to = flip ? [...chosen.to].reverse().map((email) => email.toUpperCase()) : chosen.to;
          const { touchId } = await logged({
            direction: chosen.direction,
            subject: flip ? `RE: ${chosen.subject}` : chosen.subject,
            at: noon + 30_000 + chosen.slot * 10 * 60_000 + late * 1_000,
            people: to.map((email) => ({ email })),
            site: 'x.nl',
            ...(chosen.id && tellsId ? { messageId: `<m${index}@x.nl>` } : {}),
          });
          touches.set(index, (touches.get(index) ?? new Set()).add(touchId));
        }
        expect(await theLog()).toHaveLength(all.length);
        expect([...touches.values()].every((ids) => ids.size === 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the people of a mail', () => {
  it('takes addresses in capitals for the same', async () => {
    await logged(sent({ people: [{ name: 'Ineke', email: 'INEKE@Example.NL' }] }));
    await logged(sent({ at: noon + 3_600_000 }));
    expect(await db.contacts.count()).toBe(1);
  });

  it('writes "Last, First" the way one says it', async () => {
    await logged(sent({ people: [{ name: 'Sar, Edwin van der', email: 'edwin@example.nl' }] }));
    const [found] = await searchContacts('edwin', 5);
    expect(found?.names).toEqual(['Edwin van der Sar']);
  });

  it('keeps two people with one address apart, and finds each again', async () => {
    const info = 'info@example.nl';
    await logged(
      sent({
        people: [
          { name: 'Ineke de Wit', email: info },
          { name: 'Bram Vos', email: info },
        ],
      }),
    );
    await logged(sent({ at: noon + 3_600_000, people: [{ name: 'Bram', email: info }] }));
    const contacts = await db.contacts.toArray();
    expect(contacts.map(({ names }) => names[0]).sort()).toEqual(['Bram Vos', 'Ineke de Wit']);
    const bram = contacts.find(({ names }) => names[0] === 'Bram Vos');
    expect((await touchesOf(bram?.id ?? '', 1))[0]?.at).toBe(noon + 3_600_000);
  });

  it('learns the name of somebody who was an address only', async () => {
    await logged(sent({ people: [{ name: 'ineke@example.nl', email: 'ineke@example.nl' }] }));
    await logged(sent({ at: noon + 3_600_000 }));
    expect((await searchContacts('wit', 5)).map(({ names }) => names)).toEqual([['Ineke de Wit']]);
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>Ineke', 'Ineke'],
    ['a name that reads backwards', 'Ineke\u202Eten.live\u202C', 'Ineketen.live'],
    ['line breaks and null', 'In\u0000eke\r\nBcc: x', 'In eke Bcc: x'],
  ])('cleans %s in a display name', async (_what, name, clean) => {
    await logged(sent({ people: [{ name, email: 'ineke@example.nl' }] }));
    expect((await db.contacts.toArray()).map(({ names }) => names)).toEqual([[clean]]);
  });

  it('cuts a name of 10 kB', async () => {
    await logged(sent({ people: [{ name: `Ineke ${'😀'.repeat(5_000)}`, email: 'ineke@example.nl' }] }));
    const [contact] = await db.contacts.toArray();
    expect(contact?.names[0]?.length).toBeLessThanOrEqual(120);
    expect(contact?.names[0]?.isWellFormed()).toBe(true);
  });

  it('says so when a mail names nobody, and writes nothing', async () => {
    expect(await logMail(sent({ people: [] }))).toEqual({ ok: false, error: 'nobody' });
    expect(await logMail(sent({ people: [{ name: '  ', email: 'no address' }] }))).toEqual({
      ok: false,
      error: 'nobody',
    });
    expect(await theLog()).toEqual([]);
  });

  it('never logs the domains on the list, nor what lies below them', async () => {
    const people = [{ email: 'a@private.nl' }, { email: 'b@mail.private.nl' }];
    const neverLog = ['@Private.nl'];
    expect(await logMail(sent({ people }), { neverLog })).toEqual({ ok: false, error: 'refused' });
    await logMail(sent({ people: [...people, { email: 'c@notprivate.nl' }] }), { neverLog });
    expect((await db.contacts.toArray()).map(({ emails }) => emails[0])).toEqual(['c@notprivate.nl']);
    expect((await theLog())[0]?.participants.map(({ email }) => email)).toEqual(['c@notprivate.nl']);
  });
});

describe('undo', () => {
  it('takes the touch out, and the contact that came with it', async () => {
    const { touchId } = await logged(sent());
    expect(await undoTouch(touchId)).toEqual({ ok: true, value: null });
    expect(await theLog()).toEqual([]);
    expect(await searchContacts('ineke', 5)).toEqual([]);
    expect(await findTouchOfMail(sent())).toBeUndefined();
  });

  it('leaves a contact that has another touch', async () => {
    const first = await logged(sent());
    await logged(sent({ at: noon + 3_600_000 }));
    await undoTouch(first.touchId);
    expect(await searchContacts('ineke', 5)).toHaveLength(1);
  });

  it('brings everything back from the bin', async () => {
    const { touchId } = await logged(sent());
    await undoTouch(touchId);
    await restoreTouch(touchId);
    const [entry] = await recentTouches(5);
    expect(entry?.touch.id).toBe(touchId);
    expect(await contactById(entry?.contacts[0]?.id ?? '')).toMatchObject({ names: ['Ineke de Wit'] });
  });

  it('lets the user log the mail after all, but not the setting', async () => {
    const { touchId } = await logged(sent());
    await undoTouch(touchId);
    expect(await logMail(sent(), { by: 'setting' })).toEqual({ ok: false, error: 'refused' });
    expect(await logged(sent())).toEqual({ touchId, created: true });
    expect(await searchContacts('ineke', 5)).toHaveLength(1);
  });

  it('accepts a second undo, and one of a touch that never was', async () => {
    const { touchId } = await logged(sent());
    await undoTouch(touchId);
    expect(await undoTouch(touchId)).toEqual({ ok: true, value: null });
    expect(await undoTouch(crypto.randomUUID())).toEqual({ ok: true, value: null });
  });
});

describe('after a definite no or an objection', () => {
  const no = { kind: 'definite-no', at: noon, reason: 'Heeft al iemand' } as const;
  const closed = async (change: Partial<Contact>) => {
    const { touchId } = await logged(sent());
    const [contact] = (await recentTouches(1))[0]?.contacts ?? [];
    await saveContact(contact?.id ?? '', change);
    return { touchId, contactId: contact?.id ?? '' };
  };
  const later = sent({ subject: 'Nog eens', at: noon + 86_400_000 });

  it.each([
    ['a definite no', { status: no }],
    ['an objection', { objectedAt: noon }],
  ])('a mail to somebody alone is neither offered nor logged: %s', async (_, change) => {
    await closed(change);
    expect(await mayOfferToLog(later, [])).toBe(false);
    expect(await logMail(later)).toEqual({ ok: false, error: 'closed' });
    expect(await theLog()).toHaveLength(1);
  });

  it('a mail to others too is a touch with the others only', async () => {
    const { contactId } = await closed({ status: no });
    const people = [...later.people, { email: 'bram@example.nl' }];
    expect(await mayOfferToLog({ ...later, people }, [])).toBe(true);
    await logged({ ...later, people });
    const [entry] = await recentTouches(1);
    expect(entry?.contacts.map(({ emails }) => emails)).toEqual([['bram@example.nl']]);
    expect(await touchesOf(contactId)).toHaveLength(1);
  });

  it('what they send is a touch, and what was logged before stays found', async () => {
    const { touchId } = await closed({ status: no });
    const answer = sent({ direction: 'in', subject: 'Toch wel', at: noon + 3_600_000 });
    expect(await mayOfferToLog(answer, [])).toBe(true);
    expect((await logged(answer)).created).toBe(true);
    expect(await logMail(sent())).toEqual({ ok: true, value: { touchId, created: false } });
  });
});

it('a mail that comes back brings nobody back with another mail that was undone', async () => {
  const everybody = { email: 'everybody@example.nl' };
  const first = await logged(sent({ people: [everybody] }));
  await undoTouch(first.touchId);
  const second = await logged(sent({ people: [everybody], subject: 'Later', at: noon + 3_600_000 }));
  await undoTouch(second.touchId);
  await restoreTouch(first.touchId);
  expect((await theLog()).map(({ id }) => id)).toEqual([first.touchId]);
});

it('a mail keeps how it was signed', async () => {
  await logged(sent({ signature: 'personal' }));
  expect((await theLog())[0]?.signature).toBe('personal');
});
