import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MailFacts } from '@/utils/store/types';
import { patience, runs } from '../../property/runs';

/**
 * Random work on the log against a plain model of it: in two tabs at once, with workers that are stopped in the middle and
 * disks that fail at any write. Whatever happens, what was acknowledged is there, once, and nothing else is.
 */

const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
const mails = 4;

/** The modules as one worker has them: its own connection, its own state. */
async function startWorker() {
  vi.resetModules();
  const [
    { db },
    { logMail },
    { logByHand },
    { undoTouch, restoreTouch },
    { keepPromise, openPromises },
    { recentTouches },
  ] = await Promise.all([
    import('@/utils/store/db'),
    import('@/utils/store/log-mail'),
    import('@/utils/store/log-by-hand'),
    import('@/utils/store/bin'),
    import('@/utils/store/promises'),
    import('@/utils/store/touches'),
  ]);
  return { db, logMail, logByHand, undoTouch, restoreTouch, keepPromise, openPromises, recentTouches };
}
type Worker = Awaited<ReturnType<typeof startWorker>>;

let workers: readonly Worker[] = [];
/** Writes until one fails; negative for a disk that works. */
let writesLeft = -1;

beforeEach(async () => {
  workers = [await startWorker(), await startWorker()];
  writesLeft = -1;
  // It all happens in one millisecond, as a fast machine may have it.
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (writesLeft === 0) throw new DOMException('no room', 'QuotaExceededError');
      if (writesLeft > 0) writesLeft--;
      return Reflect.apply(original, this, args);
    });
  }
});

afterEach(() => {
  for (const { db } of workers) db.close();
  vi.useRealTimers();
});

function sightOf(index: number, late: number, tellsId: boolean): MailFacts {
  return {
    direction: 'out',
    subject: `Offerte ${index}`,
    // Some mails share people, so that contacts are shared, too.
    people: [{ email: `p${index % 3}@example.nl` }, { email: 'everybody@example.nl' }],
    at: noon + index * 600_000 + 30_000 + late * 1_000,
    site: 'mail.example.nl',
    ...(tellsId && { messageId: `<${index}@example.nl>` }),
  };
}

interface Model {
  /** Touch id of every mail that was ever logged, and whether it lies in the bin. */
  readonly mails: Map<number, { id: string; binned: boolean }>;
  readonly calls: Map<string, { binned: boolean }>;
  readonly promises: Map<string, string>;
}

const which = fc.nat({ max: 1 });
const sight = fc.record({
  mail: fc.nat({ max: mails - 1 }),
  late: fc.nat({ max: 59 }),
  tellsId: fc.boolean(),
});
const work = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('log' as const), which, sight }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('log in both' as const), sight }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('log and be stopped' as const), which, sight }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('undo' as const), which, mail: fc.nat({ max: mails - 1 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('restore' as const), which, mail: fc.nat({ max: mails - 1 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('call' as const), which, id: fc.uuid({ version: 4 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('promise' as const), which, mail: fc.nat({ max: mails - 1 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('disk fails' as const), after: fc.nat({ max: 3 }) }),
  },
);
type Work = typeof work extends fc.Arbitrary<infer W> ? W : never;

const worker = (index: number): Worker => {
  const found = workers[index];
  if (!found) throw new Error('no such worker');
  return found;
};

function acknowledged(model: Model, index: number, result: Awaited<ReturnType<Worker['logMail']>>): void {
  if (!result.ok) return;
  const known = model.mails.get(index);
  if (known) expect(result.value.touchId).toBe(known.id);
  expect(result.value.created).toBe(known === undefined || known.binned);
  model.mails.set(index, { id: result.value.touchId, binned: false });
}

async function run(step: Work, model: Model): Promise<void> {
  switch (step.kind) {
    case 'disk fails':
      writesLeft = step.after;
      return;
    case 'log': {
      const { mail, late, tellsId } = step.sight;
      acknowledged(model, mail, await worker(step.which).logMail(sightOf(mail, late, tellsId)));
      break;
    }
    case 'log in both': {
      const { mail, late, tellsId } = step.sight;
      const both = await Promise.all(
        workers.map((each, index) => each.logMail(sightOf(mail, (late + index) % 60, tellsId))),
      );
      const done = both.flatMap((result) => (result.ok ? [result.value] : []));
      expect(new Set(done.map(({ touchId }) => touchId)).size).toBeLessThanOrEqual(1);
      expect(done.filter(({ created }) => created).length).toBeLessThanOrEqual(1);
      const first = done.find(({ created }) => created) ?? done[0];
      if (first) acknowledged(model, mail, { ok: true, value: first });
      break;
    }
    case 'log and be stopped': {
      // Nobody hears the answer; the page asks the next worker the same.
      const { mail, late, tellsId } = step.sight;
      const stopped = worker(step.which);
      const unheard = stopped.logMail(sightOf(mail, late, tellsId));
      await Promise.resolve();
      stopped.db.close();
      const heard = await worker(1 - step.which).logMail(sightOf(mail, late, tellsId));
      await unheard;
      if (heard.ok) model.mails.set(mail, { id: heard.value.touchId, binned: false });
      else {
        const found = (await worker(1 - step.which).recentTouches(100)).find(
          ({ touch }) => touch.subject === `Offerte ${mail}`,
        );
        if (found) model.mails.set(mail, { id: found.touch.id, binned: false });
      }
      break;
    }
    case 'undo':
    case 'restore': {
      const known = model.mails.get(step.mail);
      if (!known) break;
      const { undoTouch, restoreTouch } = worker(step.which);
      const result = await (step.kind === 'undo' ? undoTouch : restoreTouch)(known.id);
      if (result.ok) known.binned = step.kind === 'undo';
      break;
    }
    case 'call': {
      const call = {
        id: step.id,
        channel: 'call',
        direction: 'out',
        outcome: 'spoke',
        at: noon - 1,
        contactIds: [],
        people: [{ email: 'p1@example.nl' }],
      } as const;
      const twice = await Promise.all([
        worker(step.which).logByHand(call),
        worker(step.which).logByHand(call),
      ]);
      if (twice.some(({ ok }) => ok)) model.calls.set(step.id, { binned: false });
      break;
    }
    case 'promise': {
      const known = model.mails.get(step.mail);
      if (!known || known.binned) break;
      const contactId = (await worker(0).recentTouches(100)).find(({ touch }) => touch.id === known.id)
        ?.contacts[0]?.id;
      if (contactId === undefined) break;
      const id = crypto.randomUUID();
      const promise = {
        id,
        contactId,
        by: 'me',
        text: 'Stuurt de offerte',
        due: null,
        touchId: known.id,
      } as const;
      const kept = await worker(step.which).keepPromise(promise);
      if (kept.ok) model.promises.set(id, known.id);
      break;
    }
  }
  // A disk that had no room has some again after the work that failed.
  writesLeft = -1;
}

async function compare(model: Model): Promise<void> {
  const { db, recentTouches, openPromises } = worker(0);
  const live = await recentTouches(1_000);
  const expected = [...model.mails.values()].filter(({ binned }) => !binned).map(({ id }) => id);
  expect(live.map(({ touch }) => touch.id).sort()).toEqual([...expected, ...model.calls.keys()].sort());
  for (const { touch, contacts } of live) {
    expect(contacts.map(({ id }) => id)).toEqual(touch.contactIds);
    expect(contacts.some(({ deletedAt }) => deletedAt !== undefined)).toBe(false);
  }
  const addresses = (await db.contacts.toArray()).flatMap(({ emails }) => emails);
  expect(new Set(addresses).size).toBe(addresses.length);
  const held = [...model.promises].filter(([, touchId]) => expected.includes(touchId)).map(([id]) => id);
  expect((await openPromises()).map(({ id }) => id).sort()).toEqual(held.sort());
}

it(
  'after any work in two tabs, with stopped workers and full disks, nothing is lost or doubled',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 12 }), async (all) => {
        const { db } = worker(0);
        writesLeft = -1;
        await db.open();
        await db.transaction('rw', db.tables, async () => {
          for (const table of db.tables) await table.clear();
        });
        const model: Model = { mails: new Map(), calls: new Map(), promises: new Map() };
        for (const step of all) await run(step, model);
        writesLeft = -1;
        await compare(model);
      }),
      runs(1_000),
    );
  },
  Math.max(240_000, patience * 4),
);
