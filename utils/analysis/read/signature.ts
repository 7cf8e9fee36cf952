import type { Lexicon } from '../lang/lexicon';
import { Sense } from '../lang/lexicon';
import { tokenise } from '../lang/tokens';
import { Certainty, type NameContext } from '../names/person';
import type { Line, SignatureReading } from '../parse/types';
import { type Block, blockReading, missing } from './block';
import { isProse } from './prose';
import { readUnits, type UnitReading } from './units';
import { readValediction, type ValedictionReading } from './valediction';

export interface SignatureSource {
  /** The writer's own lines below the greeting, without blank ones, in order. */
  readonly lines: readonly Line[];
  /** For valedictions, which may be of another language than the text. */
  readonly whole: Lexicon;
  readonly context: NameContext;
}

/** A sign-off further up than this is history that nobody marked. */
const reach = 60;
const mostBlockLines = 14;
/** A line of dashes, or the `-- ` of RFC 3676, section 4.3. */
const delimiter = /^(?:-{1,4}|—|–|_{2,}|[-=*_~]{3,}|\*{3})$/u;
const dashed = /^\s*(?:[-–—~/]{1,2})\s?(?=\p{L})/u;

/**
 * Finds who signs. Structure comes first: a valediction with lines under it, then a delimiter, then a short last
 * paragraph; whether such lines name a person is decided by `readUnits`.
 */
export function readSignature(source: SignatureSource): SignatureReading {
  const lines = source.lines.slice(-reach);
  const own = { ...source, lines };
  const closed = byValediction(own);
  if (closed?.kind === 'personal' || closed?.kind === 'anonymous') return closed;
  return byDelimiter(own) ?? byLastLines(own) ?? closed ?? byLastSentence(own) ?? byNotice(own) ?? missing;
}

function byValediction(source: SignatureSource): SignatureReading | undefined {
  const { lines, whole } = source;
  let bare: SignatureReading | undefined;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line) continue;
    const valediction = readValediction(line.text, line.start, whole);
    if (!valediction) continue;
    const found = signedUnder(source, at, line, valediction);
    if (found) return found;
    if (!valediction.thanks && !bare && at >= lines.length - 6) {
      bare = { ...missing, line: line.index, span: { start: line.start, end: line.end }, valediction };
    }
  }
  return bare;
}

/** The sign-off that a valediction opens: behind it on its line, or on the lines below. */
function signedUnder(
  source: SignatureSource,
  at: number,
  line: Line,
  valediction: ValedictionReading,
): SignatureReading | undefined {
  const { context, lines } = source;
  const block: Block = { first: line, valediction, units: [], end: line.end };
  if (valediction.rest < line.end) {
    const rest = line.text.slice(valediction.rest - line.start);
    if (rest.length <= 60) block.units.push(...readUnits(rest, valediction.rest, context));
  }
  const inline = block.units.some(({ kind, certainty }) => kind === 'person' && certainty >= Certainty.fair);
  const below = blockBelow(source, at + 1, inline || block.units.length > 0);
  if (valediction.thanks && !inline && !directlyBelow(below[0], lines[at + 1])) return undefined;
  for (const read of below) block.units.push(...read.units);
  block.end = below.at(-1)?.line.end ?? line.end;
  return blockReading(block, Certainty.weak);
}

interface ReadLine {
  readonly line: Line;
  readonly units: readonly UnitReading[];
}

/** Under thanks the name stands at once, and looks like one. */
function directlyBelow(read: ReadLine | undefined, line: Line | undefined): boolean {
  if (!read || read.line !== line) return false;
  return (
    read.units.some(({ kind, certainty }) =>
      kind === 'person'
        ? certainty >= Certainty.weak
        : kind !== 'other' && kind !== 'contact' && certainty >= Certainty.sure,
    ) || read.units[0]?.kind === 'organisation'
  );
}

/** Reads the short lines from a line on, up to prose, a delimiter under a name, or a break in the writer's own lines. */
function blockBelow(source: SignatureSource, from: number, signed: boolean): ReadLine[] {
  const { lines, context, whole } = source;
  const found: ReadLine[] = [];
  let named = signed;
  for (let at = from; at < lines.length && found.length < mostBlockLines; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (delimiter.test(line.text)) {
      if (named) break;
      continue;
    }
    const units = isProse(line.text, whole) ? [] : readUnits(line.text, line.start, context);
    if (isProse(line.text, context.lexicon) && !units.some(({ kind }) => kind === 'person')) break;
    found.push({ line, units });
    named ||= units.some(({ kind, certainty }) => kind === 'person' && certainty >= Certainty.fair);
  }
  return found;
}

function byDelimiter(source: SignatureSource): SignatureReading | undefined {
  const { lines } = source;
  for (let at = lines.length - 2; at >= Math.max(0, lines.length - mostBlockLines); at -= 1) {
    const line = lines[at];
    if (!line || !delimiter.test(line.text)) continue;
    const above = signedAbove(source, at - 1);
    if (above) return above;
    const below = blockBelow(source, at + 1, false);
    if (below.length === 0 || at + 1 + below.length < lines.length - 2) continue;
    const units = below.flatMap((read) => read.units);
    const block: Block = { first: line, units, end: below.at(-1)?.line.end ?? line.end };
    const reading = blockReading(block, Certainty.weak);
    if (reading) return reading;
  }
  return undefined;
}

/** A name line that stands above a delimiter, apart from the text. */
function signedAbove(source: SignatureSource, at: number): SignatureReading | undefined {
  const line = source.lines[at];
  const before = source.lines[at - 1];
  if (!line || !before || !startsParagraph(line, before)) return undefined;
  return nameLine(source, line, Certainty.fair);
}

function startsParagraph(line: Line, before: Line | undefined): boolean {
  return before === undefined || before.index < line.index - 1;
}

function nameLine(source: SignatureSource, line: Line, atLeast: number): SignatureReading | undefined {
  if (isProse(line.text, source.context.lexicon)) return undefined;
  const units = readUnits(line.text, line.start, source.context);
  const named = units.some(({ kind, certainty }) => kind === 'person' && certainty >= atLeast);
  return named ? blockReading({ first: line, units, end: line.end }, atLeast) : undefined;
}

/** Without valediction or delimiter: the short lines that end the mail, when they name somebody. */
function byLastLines(source: SignatureSource): SignatureReading | undefined {
  const { lines, context } = source;
  const group: ReadLine[] = [];
  for (let at = lines.length - 1; at >= 0 && group.length < 9; at -= 1) {
    const line = lines[at];
    if (!line || isProse(line.text, context.lexicon) || isItem(line.text) || delimiter.test(line.text)) break;
    group.unshift({ line, units: readUnits(line.text, line.start, context) });
  }
  for (let at = 0; at < group.length; at += 1) {
    const read = group[at];
    if (!read) continue;
    const before = lines[lines.length - group.length + at - 1];
    if (!opensBlock(read, before, group.length - at)) continue;
    const units = group.slice(at).flatMap((later) => later.units);
    return blockReading(
      { first: read.line, units, end: group.at(-1)?.line.end ?? read.line.end },
      Certainty.weak,
    );
  }
  return undefined;
}

function isItem(text: string): boolean {
  return /^(?:[•*·]|\d{1,2}[.)]|-\s)\s*\S/u.test(text) && !dashed.test(text);
}

/** Whether a block without valediction may begin here: the weaker the evidence, the more the layout must say so. */
function opensBlock({ line, units }: ReadLine, before: Line | undefined, remaining: number): boolean {
  const [first] = units;
  if (!first) return false;
  const apart = startsParagraph(line, before);
  const afterText = before !== undefined && /[.!?…)"':;]$|\p{Extended_Pictographic}$/u.test(before.text);
  if (first.kind === 'person') {
    if (first.certainty >= Certainty.sure)
      return before !== undefined && (apart || afterText || dashed.test(line.text));
    if (first.certainty >= Certainty.fair)
      return apart && before !== undefined && (afterText || remaining <= 3);
    return (
      before !== undefined &&
      apart &&
      remaining <= 2 &&
      (afterText || dashed.test(line.text)) &&
      /^[-–—]?\s?\p{Lu}/u.test(line.text)
    );
  }
  if (first.kind === 'contact' || first.kind === 'other') return false;
  return first.certainty >= Certainty.sure && apart && before !== undefined && remaining <= 5;
}

/** A name at the end of the last line of text: "Let me know. Thanks, Kim". */
function byLastSentence(source: SignatureSource): SignatureReading | undefined {
  const { lines, whole, context } = source;
  const line = lines.at(-1);
  if (!line) return undefined;
  const tail = /(?:[.!?…)]\s+|\s{2,})(?=[^.!?…]{2,48}[.!]?$)/gu;
  let cut = -1;
  for (const match of line.text.slice(-160).matchAll(tail)) {
    cut = line.text.length - Math.min(160, line.text.length) + match.index + match[0].length;
    const text = line.text.slice(cut);
    const valediction = readValediction(text, line.start + cut, whole);
    if (valediction && valediction.rest < line.end) {
      const units = readUnits(line.text.slice(valediction.rest - line.start), valediction.rest, context);
      const reading = blockReading(
        { first: line, valediction, units, end: line.end, start: line.start + cut },
        Certainty.fair,
      );
      if (reading?.kind === 'personal') return reading;
    }
  }
  if (cut < 0) return undefined;
  const text = line.text.slice(cut);
  const units = readUnits(text, line.start + cut, context);
  const alone = tokenise(text).length <= 2 && units.length === 1 && units[0]?.certainty === Certainty.sure;
  if (!alone || units[0]?.kind !== 'person') return undefined;
  return blockReading({ first: line, units, end: line.end, start: line.start + cut }, Certainty.sure);
}

/** Nobody signs, and the last words say that a machine wrote. */
function byNotice(source: SignatureSource): SignatureReading | undefined {
  for (const line of source.lines.slice(-3)) {
    const tokens = tokenise(line.text.slice(0, 300));
    const at = tokens.findIndex(
      (_, index) => (source.context.lexicon.match(tokens, index, Sense.automated)?.length ?? 0) >= 2,
    );
    if (at < 0) continue;
    const span = { start: line.start, end: line.end };
    return {
      kind: 'anonymous',
      subkind: 'automated',
      line: line.index,
      span,
      units: [{ kind: 'automated', text: line.text, ...span }],
    };
  }
  return undefined;
}
