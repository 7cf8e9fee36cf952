import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { analyse, createAnalyser } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { anyText, draft, ownText } from './mails';
import { patience, runs } from './runs';

vi.setConfig({ testTimeout: patience });
addAllLanguages();

/** One change of a draft: somewhere some letters go and others come. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(
    fc.constantFrom('a', ' ', '\n', '\n\n', '.', '?', 'Jan', 'Ik bel je morgen. ', 'u', '> ', '-- \n'),
    ownText,
    fc.string({ maxLength: 4 }),
  ),
});

function edited(body: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const from = Math.floor(at * body.length);
  return body.slice(0, from) + put + body.slice(from + cut);
}

it('a draft read again after each edit is read as if it were new', () => {
  fc.assert(
    fc.property(
      draft,
      fc.oneof(ownText, anyText),
      fc.array(edit, { maxLength: 8 }),
      fc.constantFrom('2026-03-02', undefined),
      (input, start, edits, today) => {
        const again = createAnalyser();
        let body = start;
        for (const change of [undefined, ...edits]) {
          body = change ? edited(body, change) : body;
          // The readers and the direction may change between two readings as well.
          const now = { ...input, body, today };
          expect(again(now)).toEqual(analyse(now));
          const incoming = { ...now, direction: 'incoming' as const, today: '2026-11-30' };
          expect(again(incoming)).toEqual(analyse(incoming));
        }
      },
    ),
    runs(120),
  );
});
