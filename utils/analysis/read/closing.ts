import { greetingSenses, unitSenses } from '../lang/senses';
import { tokenise } from '../lang/tokens';
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

/** "The governors of the school by the lake." */
function isUnitWithStop({ text, start }: Line, context: NameContext): boolean {
  if (!/^\p{Lu}.*\p{Ll}\.$/u.test(text)) return false;
  const { lexicon } = context;
  const opens = tokenise(text)
    .slice(0, 2)
    .some(({ key }) => lexicon.is(key, unitSenses) || lexicon.forms.unit(key) !== 0);
  if (!opens) return false;
  const [unit, another] = readUnits(text.slice(0, -1), start, context);
  return unit !== undefined && !another && unit.kind !== 'person' && unit.certainty >= Certainty.sure;
}

/** "Beste Nienke,": the mail goes on below a signature that stands above it. */
function greets({ text }: Line, { whole }: NameContext): boolean {
  const tokens = tokenise(text);
  const word = whole.match(tokens, 0, greetingSenses);
  return text.endsWith(',') && word !== undefined && word.length < tokens.length;
}

/** Reads the short lines from a line on: up to prose, a greeting, another valediction, or a delimiter under a name. */
export function blockBelow({ lines, context }: SignatureSource, from: number, signed: boolean): ReadLine[] {
  const found: ReadLine[] = [];
  let named = signed;
  for (const line of lines.slice(from, from + mostBlockLines)) {
    if (delimiter.test(line.text)) {
      if (named) break;
      continue;
    }
    // Right under a valediction a long line is still the sign-off: "the board of governors of the school of …".
    const first = found.length === 0 && !signed && line.text.length <= 80;
    const open = first && !/[.!?…:。！？]$/u.test(line.text);
    if (!open && isProse(line.text, context.lexicon) && !(first && isUnitWithStop(line, context))) break;
    const closing = readValediction(line.text, line.start, context.whole);
    if (closing && closing.rest === line.end) {
      if (named) break;
      continue;
    }
    if (greets(line, context)) break;
    const units = readUnits(line.text, line.start, context);
    found.push({ line, units });
    named ||= units.some(({ kind, certainty }) => kind === 'person' && certainty >= Certainty.fair);
  }
  return found;
}
