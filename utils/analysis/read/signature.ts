import { Certainty } from '../names/person';
import type { Line, SignatureReading } from '../parse/types';
import { blockReading, missing } from './block';
import { byDelimiter } from './by-delimiter';
import { byLastLines, byLastSentence, byNotice } from './by-last-lines';
import { blockBelow, namesUnit, type SignatureSource, startsParagraph } from './closing';
import { isProse } from './prose';
import { readUnits } from './units';
import { readValediction, type ValedictionReading } from './valediction';

/** A sign-off further up than this is history that nobody marked. */
const reach = 60;

/**
 * Finds who signs. Structure comes first: a valediction with lines under it, then a delimiter, then a short last
 * paragraph; whether such lines name a person is decided by `readUnits`.
 */
export function readSignature(source: SignatureSource): SignatureReading {
  const own = { ...source, lines: source.lines.slice(-reach) };
  const closed = byValediction(own, readKnown);
  if (closed?.kind === 'personal' || closed?.kind === 'anonymous') return closed;
  const signed =
    byDelimiter(own) ?? byValediction(own, readByShape) ?? byLastLines(own) ?? byLastSentence(own);
  return signed ?? byNotice(own) ?? closed ?? missing;
}

type ReadValediction = (source: SignatureSource, at: number) => ValedictionReading | undefined;

const readKnown: ReadValediction = ({ lines, context }, at) => {
  const line = lines[at];
  return line && readValediction(line.text, line.start, context.whole);
};

/**
 * A valediction that no list has: few words that end in a comma, begin a paragraph and have a short block below that
 * ends the mail.
 */
const readByShape: ReadValediction = ({ lines }, at) => {
  const line = lines[at];
  const below = lines[at + 1];
  const few = line !== undefined && line.text.length <= 40 && line.text.split(/\s+/u).length <= 5;
  if (!few || !below || !/\p{L}\s?[,،，、]$/u.test(line.text) || /[\d@:]/u.test(line.text)) return undefined;
  const spread = below.index - line.index;
  if (at === 0 || !startsParagraph(line, lines[at - 1]) || spread > 2 || lines.length - at > 6)
    return undefined;
  return {
    start: line.start,
    end: line.end,
    rest: line.end,
    formality: 'informal',
    lang: 'und',
    thanks: true,
  };
};

function byValediction(source: SignatureSource, read: ReadValediction): SignatureReading | undefined {
  const { lines } = source;
  let bare: SignatureReading | undefined;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const valediction = line && read(source, at);
    if (!valediction) continue;
    const found = signedUnder(source, at, line, valediction);
    if (found) return withLineAbove(found, source, at, read);
    if (!valediction.thanks && !bare && at >= lines.length - 6) {
      bare = { ...missing, line: line.index, span: { start: line.start, end: line.end }, valediction };
    }
  }
  return bare;
}

/** Of two closing phrases right above each other the upper one opens the sign-off. */
function withLineAbove(
  found: SignatureReading,
  source: SignatureSource,
  at: number,
  read: ReadValediction,
): SignatureReading {
  const [line, above] = [source.lines[at], source.lines[at - 1]];
  if (!line || !above || line.index - above.index > 2) return found;
  const upper = read(source, at - 1);
  if (!upper || upper.thanks || upper.rest !== above.end) return found;
  return {
    ...found,
    line: above.index,
    valediction: upper,
    span: { start: above.start, end: found.span?.end ?? line.end },
  };
}

/** The sign-off that a valediction opens: behind it on its line, or on the lines below. */
function signedUnder(
  source: SignatureSource,
  at: number,
  line: Line,
  valediction: ValedictionReading,
): SignatureReading | undefined {
  const rest = line.text.slice(valediction.rest - line.start);
  // "Thanks Kim, that helps a lot!" is a sentence to Kim.
  if (isProse(rest, source.context.lexicon)) return undefined;
  const units = readUnits(rest, valediction.rest, source.context);
  const inline = units.some(({ kind, certainty }) => kind === 'person' && certainty >= Certainty.fair);
  const below = blockBelow(source, at + 1, inline || units.length > 0);
  const [next] = below;
  if (
    valediction.thanks &&
    !inline &&
    !(next && next.line === source.lines[at + 1] && next.units.some(namesUnit))
  )
    return undefined;
  for (const later of below) units.push(...later.units);
  const block = [line, ...below.map((later) => later.line)];
  return blockReading({ valediction, units, lines: block }, Certainty.weak);
}
