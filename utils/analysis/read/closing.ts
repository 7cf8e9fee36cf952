import { Certainty } from '../names/certainty';
import type { NameContext } from '../names/person';
import type { Line } from '../parse/types';
import { isProse } from './prose';
import { readUnits, type UnitReading } from './units';
import { readValediction } from './valediction';

export interface SignatureSource {
  /** The writer's own lines below the greeting, without blank ones, in order. */
  readonly lines: readonly Line[];
  readonly context: NameContext;
}

/** A line of a block with what it names. */
export interface ReadLine {
  readonly line: Line;
  readonly units: readonly UnitReading[];
}

export const mostBlockLines = 14;
/** A line of dashes, or the `-- ` of RFC 3676, section 4.3. */
export const delimiter = /^(?:-{1,4}|—|–|_{2,}|[-=*_~]{3,}|\*{3})$/u;

/** Whether a line has blank lines, or lines of somebody else, above it. */
export function startsParagraph(line: Line, before: Line | undefined): boolean {
  return before === undefined || before.index < line.index - 1;
}

/** Whether a unit says who signs, as an address or a number does not. */
export function namesUnit({ kind }: UnitReading): boolean {
  return kind !== 'other' && kind !== 'contact';
}

/** Reads the short lines from a line on: up to prose, another valediction, or a delimiter under a name. */
export function blockBelow({ lines, context }: SignatureSource, from: number, signed: boolean): ReadLine[] {
  const found: ReadLine[] = [];
  let named = signed;
  for (const line of lines.slice(from, from + mostBlockLines)) {
    if (delimiter.test(line.text)) {
      if (named) break;
      continue;
    }
    // Right under a valediction a long line is still the sign-off: "the board of governors of the school of …".
    const first =
      found.length === 0 && !signed && line.text.length <= 80 && !/[.!?…:。！？]$/u.test(line.text);
    if (!first && isProse(line.text, context.lexicon)) break;
    const closing = readValediction(line.text, line.start, context.whole);
    if (closing && closing.rest === line.end) {
      if (named) break;
      continue;
    }
    const units = readUnits(line.text, line.start, context);
    found.push({ line, units });
    named ||= units.some(({ kind, certainty }) => kind === 'person' && certainty >= Certainty.fair);
  }
  return found;
}
