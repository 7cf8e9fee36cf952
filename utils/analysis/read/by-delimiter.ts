import { Certainty } from '../names/certainty';
import type { Line, SignatureReading } from '../parse/types';
import { blockReading } from './block';
import { blockBelow, delimiter, mostBlockLines, type SignatureSource, startsParagraph } from './closing';
import { isProse } from './prose';
import { readUnits } from './units';

/** Lines of a list's or a firm's own that may follow the block. */
const mostLinesAfter = 2;

/** The block under a line of dashes, or the name that stands right above it. */
export function byDelimiter(source: SignatureSource): SignatureReading | undefined {
  const { lines } = source;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - mostBlockLines); at -= 1) {
    const line = lines[at];
    if (!line || !delimiter.test(line.text)) continue;
    const above = nameAbove(source, at - 1);
    const initialsOnly = above?.names?.every((name) => !/\p{L}{2}/u.test(name));
    if (above && !initialsOnly) return above;
    const below = blockBelow(source, at + 1, false);
    if (at + 1 + below.length < lines.length - mostLinesAfter) continue;
    const units = below.flatMap((read) => read.units);
    const block = lines.slice(above ? at - 1 : at, at + 1 + below.length);
    const reading = blockReading({ units, lines: block, delimited: true }, Certainty.weak);
    if (reading) return reading;
    if (above) return above;
  }
  return undefined;
}

function nameAbove({ lines, context }: SignatureSource, at: number): SignatureReading | undefined {
  const line: Line | undefined = lines[at];
  if (!line || isProse(line.text, context.lexicon)) return undefined;
  const units = readUnits(line.text, line.start, context);
  const least = startsParagraph(line, lines[at - 1]) ? Certainty.fair : Certainty.sure;
  const named = units.some(({ kind, certainty }) => kind === 'person' && certainty >= least);
  return named ? blockReading({ units, lines: [line] }, least) : undefined;
}
