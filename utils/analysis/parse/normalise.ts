import type { Span } from '../types';
import type { TextView } from './types';

/**
 * What the view changes, in one pass:
 * line ends; characters without width or shape (soft hyphen, zero-width, direction marks); spaces of other widths;
 * apostrophes; and a base character followed by marks or Hangul vowels, which NFC may compose.
 */
const changed =
  /\r\n?|[\u2028\u2029\u0085]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u2019\u02bc\u2032]|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\p{M}\s]\p{M}+/gu;

/** Looks for the same characters without the cost of capturing clusters; most mails hold none of them. */
const anyChange =
  /[\r\u0085\u00a0\u00ad\u02bc\u061c\u1680\u1100-\u1112\u2000-\u200f\u2019\u2028-\u202f\u2032\u205f-\u2069\u3000\ufeff\t\v\f]|\p{M}/u;

function replacement(found: string): string {
  const first = found.charCodeAt(0);
  if (first === 0x0d || first === 0x2028 || first === 0x2029 || first === 0x85) return '\n';
  if (found.length === 1) {
    if (first === 0x2019 || first === 0x02bc || first === 0x2032) return "'";
    if (/\s/u.test(found) && first !== 0xfeff) return ' ';
  }
  return /^[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u.test(found)
    ? ''
    : found.normalize('NFC');
}

/** Where view and original run apart: from `view[i]` on, the original is `original[i] - view[i]` further. */
interface Drift {
  readonly view: readonly number[];
  readonly original: readonly number[];
}

const identity: Drift = { view: [0], original: [0] };

function toOriginal(drift: Drift, offset: number): number {
  let low = 0;
  let high = drift.view.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((drift.view[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const at = drift.original[low] ?? 0;
  const next = drift.original[low + 1];
  const moved = at + offset - (drift.view[low] ?? 0);
  return next === undefined ? moved : Math.min(moved, next);
}

function insidePair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * Makes the view of a text.
 * @param body the text as the writer has it; any line ends, any normalisation form.
 * @returns the view, with the way back to offsets (UTF-16 code units) into `body`.
 */
export function normalise(body: string): TextView {
  let text = body;
  let drift = identity;
  if (anyChange.test(body)) {
    const view: number[] = [0];
    const original: number[] = [0];
    let out = '';
    let copied = 0;
    for (const match of body.matchAll(changed)) {
      const found = match[0];
      const put = replacement(found);
      out += body.slice(copied, match.index) + put;
      copied = match.index + found.length;
      if (put.length !== found.length) {
        view.push(out.length);
        original.push(copied);
      }
    }
    text = out + body.slice(copied);
    drift = { view, original };
  }
  const original = ({ start, end }: Span): Span => {
    let from = toOriginal(drift, start);
    let to = toOriginal(drift, end);
    if (insidePair(body, from)) from -= 1;
    if (insidePair(body, to)) to += 1;
    return { start: from, end: Math.max(from, to) };
  };
  return {
    text,
    original,
    source: (span) => {
      const { start, end } = original(span);
      return body.slice(start, end);
    },
  };
}
