import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDeeds } from '@/components/deeds';
import { createContactForm } from '@/components/overview/contact-form.model';
import { type Bar, drawBars } from '@/components/overview/figures.model';
import { placeOf } from '@/components/overview/overview.model';
import { newContact } from '@/utils/store/new-contact';

test('an address that means nothing is the list of contacts', () => {
  expect(placeOf('')).toEqual({ name: 'contacts' });
  expect(placeOf('contact/')).toEqual({ name: 'contacts' });
  expect(placeOf('elsewhere')).toEqual({ name: 'contacts' });
  expect(placeOf('contact/abc')).toEqual({ name: 'contact', id: 'abc' });
  expect(placeOf('bin')).toEqual({ name: 'bin' });
});

test('bars stay inside the drawing, in their own place, and are as high as what they tell', () => {
  const part = fc.record({ kind: fc.constant('good' as const), size: fc.nat(1_000) });
  const bars = fc.array(
    fc.record({ week: fc.constant('2026-11-16'), parts: fc.array(part, { maxLength: 4 }) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(bars, fc.integer({ min: 1, max: 500 }), (given: readonly Bar[], least) => {
      const size = { width: 520, height: 120 };
      const drawn = drawBars(given, { ...size, least });
      for (const { x, y, width, height } of drawn) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(size.width + 1e-6);
        expect(y).toBeGreaterThanOrEqual(-1e-6);
        expect(y + height).toBeLessThanOrEqual(size.height + 1e-6);
      }
      const whole = given.flatMap(({ parts }) => parts).reduce((sum, { size: one }) => sum + one, 0);
      const highest = Math.max(
        least,
        ...given.map(({ parts }) => parts.reduce((sum, each) => sum + each.size, 0)),
      );
      const drawnHeight = drawn.reduce((sum, { height }) => sum + height, 0);
      expect(drawnHeight).toBeCloseTo((whole / highest) * size.height, 6);
    }),
  );
});

describe('what is typed of a contact', () => {
  const contact = { ...newContact('id', 1), names: ['Nienke'] };

  test('a reason that was typed is still there when the status comes back to it', () => {
    const form = createContactForm(contact, () => 5);
    form.setStatus('definite-no');
    form.setReason('Stays where she is');
    form.setStatus('open');
    expect(form.details.value.status).toEqual({ kind: 'open' });
    form.setStatus('definite-no');
    expect(form.details.value.status).toEqual({ kind: 'definite-no', at: 5, reason: 'Stays where she is' });
  });

  test('a hold without a day is not kept', () => {
    const form = createContactForm(contact, () => 5);
    form.setStatus('on-hold');
    expect(form.result()).toBeUndefined();
    expect(form.problem.value).toBeDefined();
    form.setHoldUntil('2027-03-01');
    expect(form.result()).toMatchObject({ status: { kind: 'on-hold', until: '2027-03-01' } });
  });

  test('an objection keeps the day on which it was made', () => {
    const form = createContactForm({ ...contact, objectedAt: 2 }, () => 5);
    form.setObjected(false);
    form.setObjected(true);
    expect(form.details.value.objectedAt).toBe(2);
  });
});

test('what could not be written is said, offers no undo, and reads nothing again', async () => {
  let read = 0;
  const deeds = createDeeds(async () => {
    read += 1;
  });
  await deeds.do(
    async () => ({ ok: false, error: 'full' }),
    'Done.',
    async () => ({ ok: true, value: null }),
  );
  expect(deeds.notice.value).toMatchObject({ bad: true });
  expect(deeds.notice.value?.undo).toBeUndefined();
  expect(read).toBe(0);
});
