import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FiguresInput, isConversation, weekFigures, weekOf } from '@/utils/figures';
import { newTouch } from '@/utils/store/new-touch';
import { channels, outcomes, type Touch } from '@/utils/store/types';

const monday = Date.UTC(2026, 10, 23, 12);
const day = 86_400_000;
const touch = (at: number, more: Partial<Touch>): Touch => ({ ...newTouch(`${at}`, at), ...more });

const input = (more: Partial<FiguresInput>): FiguresInput => ({
  touches: [],
  promises: [],
  contacts: [],
  from: '2026-11-23',
  until: '2026-11-29',
  timeZone: 'UTC',
  ...more,
});

describe('a week', () => {
  it('tells who signed by name, of those whose sign-off was read', () => {
    const mail = { channel: 'mail' } as const;
    const [week] = weekFigures(
      input({
        touches: [
          touch(monday, { ...mail, signature: 'personal' }),
          touch(monday + 1, { ...mail, signature: 'anonymous' }),
          touch(monday + 2, { ...mail, signature: null }),
          touch(monday + 3, { ...mail, direction: 'in', outcome: 'received', signature: 'missing' }),
        ],
      }),
    );
    expect(week).toMatchObject({ signedByMe: { count: 1, of: 2 }, signedByThem: { count: 0, of: 1 } });
  });

  it('counts conversations, not calls', () => {
    const call = { channel: 'call' } as const;
    const [week] = weekFigures(
      input({
        touches: [
          touch(monday, { ...call, outcome: 'spoke' }),
          touch(monday + 1, { ...call, outcome: 'no-answer' }),
          touch(monday + 2, { channel: 'voicemail', outcome: 'left-message' }),
          touch(monday + 3, { channel: 'mail', outcome: 'wants-information' }),
          touch(monday + 4, { channel: 'meeting', outcome: 'agreed' }),
        ],
      }),
    );
    expect(week?.conversations).toBe(2);
  });

  it('counts promises in the week in which they were kept, moved or broken', () => {
    const at = monday + 3 * day;
    const figures = weekFigures(
      input({
        until: '2026-12-06',
        promises: [
          { state: 'kept', settledAt: at, moves: [{ from: null, at: monday }] },
          { state: 'broken', settledAt: at + 7 * day, moves: [] },
          { state: 'open', settledAt: null, moves: [{ from: '2026-11-20', at: at + 7 * day }] },
        ],
      }),
    );
    expect(figures.map(({ promises }) => promises)).toEqual([
      { kept: 1, moved: 1, broken: 0 },
      { kept: 0, moved: 1, broken: 1 },
    ]);
  });

  it('counts everybody in touch once, and those whose name is known', () => {
    const [week] = weekFigures(
      input({
        contacts: [
          { id: 'a', names: ['Anna'] },
          { id: 'b', names: [] },
        ],
        touches: [
          touch(monday, { contactIds: ['a', 'b'] }),
          touch(monday + 1, { contactIds: ['a', 'gone'] }),
        ],
      }),
    );
    expect(week?.named).toEqual({ count: 1, of: 2 });
  });

  it('begins on Monday, where the user is', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-29'].map(weekOf)).toEqual([
      '2026-11-16',
      '2026-11-23',
      '2026-11-23',
    ]);
    const sundayNight = touch(Date.UTC(2026, 10, 29, 23, 30), { channel: 'call', outcome: 'spoke' });
    const amsterdam = input({ until: '2026-12-06', touches: [sundayNight], timeZone: 'Europe/Amsterdam' });
    expect(weekFigures(amsterdam).map(({ conversations }) => conversations)).toEqual([0, 1]);
  });
});

it('nothing is counted twice, and every week between is there', () => {
  const anyTouch = fc
    .record({
      at: fc.integer({ min: monday, max: monday + 60 * day }),
      channel: fc.constantFrom(...channels),
      outcome: fc.constantFrom(...outcomes),
      signature: fc.constantFrom(null, 'personal' as const, 'anonymous' as const),
    })
    .map(({ at, ...more }) => touch(at, more));
  fc.assert(
    fc.property(fc.array(anyTouch), (touches) => {
      const figures = weekFigures(input({ until: '2027-02-28', touches }));
      expect(figures).toHaveLength(14);
      const sum = (of: (week: (typeof figures)[number]) => number) =>
        figures.reduce((total, week) => total + of(week), 0);
      expect(sum(({ conversations }) => conversations)).toBe(touches.filter(isConversation).length);
      expect(sum(({ signedByMe }) => signedByMe.of)).toBe(
        touches.filter(({ signature }) => signature).length,
      );
    }),
  );
});
