import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { LogStrip } from '@/components/strip/log-strip';
import { createLogStrip, type LogStart, type LogStripServices } from '@/components/strip/log-strip.model';
import { undoTime } from '@/components/strip/strip.model';
import { weekdays } from '@/utils/cadence/working-days';
import { readQuickLine } from '@/utils/quick-line/read';
import { onScreen } from './on-screen';

/** A Monday. */
const now = new Date(2026, 10, 23, 12).getTime();
const nienke = { id: 'nienke', name: 'Nienke Bakker', closed: false };

function stripWith(start: Partial<LogStart>, changes: Partial<LogStripServices> = {}) {
  const logged = vi.fn<LogStripServices['logByHand']>(async () => ({ ok: true, value: { touchId: 't' } }));
  const planned = vi.fn<LogStripServices['planAfter']>(async () => ({ ok: true, value: [{ id: 's' }] }));
  const undone = vi.fn<LogStripServices['undo']>(async () => ({ ok: true, value: null }));
  const model = createLogStrip(
    {
      logByHand: logged,
      planAfter: planned,
      undo: undone,
      calendar: () => weekdays,
      readLine: async (line) => readQuickLine(line, { now: '2026-11-23T12:00', lang: 'en' }),
      now: () => now,
      newId: () => 'id',
      ...changes,
    },
    { contact: undefined, person: '', called: undefined, ...start },
  );
  const closed = vi.fn<() => void>();
  return { ...onScreen(<LogStrip model={model} onClose={closed} />), logged, planned, undone, closed };
}

const line = 'What was said, and what comes next';

/** Enter in a field. */
const submit = ({ place }: ReturnType<typeof stripWith>) =>
  act(async () => {
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

afterEach(() => vi.useRealTimers());

test('one line and Enter log a call with the contact of the page, with what comes next', async () => {
  const strip = stripWith({ contact: nienke });
  await strip.says('A touch with Nienke Bakker');
  await strip.type(line, 'likes the plan, call back thu 10am');
  await strip.says('From your note, planned on Thursday at 10:00.');
  await submit(strip);
  await strip.says('Logged: call with Nienke Bakker.');
  expect(strip.logged.mock.lastCall?.[0]).toMatchObject({
    channel: 'call',
    outcome: 'spoke',
    note: 'likes the plan',
    contactIds: ['nienke'],
  });
  expect(strip.planned.mock.lastCall).toEqual([
    't',
    { due: '2026-11-26T10:00', channel: 'call', agreed: false, note: '' },
  ]);
});

test('the line has the focus at once, or the name while nobody is known', () => {
  const known = stripWith({ contact: nienke });
  expect(document.activeElement).toBe(known.field(line));
  const nobody = stripWith({ person: 'j.visser@example.nl' });
  expect(document.activeElement).toBe(nobody.field('With whom?'));
  expect(nobody.field('With whom?')).toMatchObject({ value: 'j.visser@example.nl' });
});

test('what was logged can be undone for ten seconds, with what was planned', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const strip = stripWith({ contact: nienke });
  await strip.type(line, 'call back thu 10am');
  await submit(strip);
  await strip.says('Logged: call');
  await strip.press('Undo');
  expect(strip.undone.mock.lastCall?.[0]).toMatchObject({ touchId: 't', stepIds: ['s'] });
  await strip.says('Taken out of your log again.');
  vi.advanceTimersByTime(undoTime);
  expect(strip.closed).toHaveBeenCalledOnce();
});

test('a call from the page is offered before anything is asked', async () => {
  const strip = stripWith({ called: '+31 20 555 0123' });
  await strip.says('You called +31 20 555 0123?');
  expect(strip.place.querySelector('form')).toBeNull();
  await strip.press('Log the call');
  await strip.says('With whom?');
});

test('somebody who said no for good is logged only with a reason', async () => {
  const logged = vi.fn<LogStripServices['logByHand']>(async ({ override = '' }) =>
    override === '' ? { ok: false, error: 'closed' } : { ok: true, value: { touchId: 't' } },
  );
  const strip = stripWith({ person: 'nienke@example.nl' }, { logByHand: logged });
  await submit(strip);
  await strip.says('said no for good or objected');
  await strip.says('Why, after a definite no?');
  await strip.type('Why, after a definite no?', 'She called me');
  await submit(strip);
  expect(logged.mock.lastCall?.[0]).toMatchObject({ override: 'She called me' });
  await strip.says('Logged: call with nienke@example.nl.');
});

test('a full disk keeps what was typed', async () => {
  const full = async () => ({ ok: false, error: 'full' }) as const;
  const strip = stripWith({ contact: nienke }, { logByHand: full });
  await strip.type(line, 'likes the plan');
  await submit(strip);
  await strip.says('The disk is full');
  expect(strip.field(line)).toMatchObject({ value: 'likes the plan' });
});

test('Escape puts it away', async () => {
  const strip = stripWith({ contact: nienke });
  await strip.key(strip.field(line), 'Escape');
  expect(strip.closed).toHaveBeenCalledOnce();
});
