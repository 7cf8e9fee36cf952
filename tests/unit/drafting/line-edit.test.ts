import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineEdit } from '@/utils/drafting/line-edit';

const line = fc.constantFrom('', 'a', 'b', 'Met vriendelijke groet,');

test('makes exactly these lines of a stretch of text, and leaves what is around it', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', 'above\n', 'above\n\n'),
      fc.constantFrom('', '\nbelow', '\n\nbelow'),
      (old, lines, above, below) => {
        const text = above + old.join('\n') + below;
        const span = { start: above.length, end: text.length - below.length };
        const { start, end, text: made } = lineEdit(text, span, lines);
        expect(text.slice(0, start) + made + text.slice(end)).toBe(above + lines.join('\n') + below);
      },
    ),
  );
});
