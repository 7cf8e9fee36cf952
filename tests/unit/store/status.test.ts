import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newTouch } from '@/utils/store/new-touch';
import { statusAfter, statusReplaced, statusWithout } from '@/utils/store/status';
import type { ContactStatus, PlainStatus, Touch } from '@/utils/store/types';
import { runs } from '../../property/runs';

/** What happens to one contact: the user sets how it stands, or logs, takes out or brings back a touch that closes it. */
const happening = fc.record({
  kind: fc.constantFrom('set', 'log', 'undo', 'restore'),
  which: fc.nat({ max: 9 }),
  minute: fc.nat({ max: 99 }),
  no: fc.boolean(),
});

const closing = (minute: number, no: boolean): Touch => ({
  ...newTouch(crypto.randomUUID(), minute),
  channel: 'call',
  outcome: no ? 'definite-no' : 'agreed',
  note: 'Nee',
});
const holdUntil = (minute: number): PlainStatus =>
  minute < 30
    ? { kind: 'open' }
    : { kind: 'on-hold', until: `2027-01-${String((minute % 28) + 1).padStart(2, '0')}` };

it('is what was said last of what still stands, whatever touches are taken out and brought back', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 10 }), (happenings) => {
      let status: ContactStatus = { kind: 'open' };
      /** The model: what gave a status, in the order in which it came. */
      let said: (PlainStatus | Touch)[] = [];
      const gone: Touch[] = [];
      const minutes = new Set<number>();
      const live = () => said.filter((each) => 'id' in each).sort((a, b) => a.at - b.at);
      const add = (touch: Touch) => {
        status = statusReplaced(status, statusAfter(touch) ?? { kind: 'open' }, live());
        said.push(touch);
      };
      for (const { kind, which, minute, no } of happenings) {
        if (kind === 'set') {
          status = holdUntil(minute);
          said.push(status);
        } else if (kind === 'log' && !minutes.has(minute)) {
          minutes.add(minute);
          add(closing(minute, no));
        } else if (kind === 'undo') {
          const touch = live()[which];
          if (!touch) continue;
          said = said.filter((each) => each !== touch);
          status = statusWithout(status, touch, live());
          gone.push(touch);
        } else if (kind === 'restore') {
          const touch = gone.pop();
          if (touch) add(touch);
        }
      }
      const last = said.at(-1) ?? { kind: 'open' as const };
      expect(status).toMatchObject('id' in last ? { ...statusAfter(last) } : last);
    }),
    runs(2_000),
  );
});
