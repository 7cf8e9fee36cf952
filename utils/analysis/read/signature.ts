import { openerSenses, Sense } from '../lang/senses';
import { tokenise } from '../lang/tokens';
import { Certainty } from '../names/certainty';
import { nameKey } from '../names/known';
import type { NameContext } from '../names/person';
import type { Line, SignatureReading } from '../parse/types';
import { blockReading, missing, withNameAboveRole } from './block';
import { byDelimiter } from './by-delimiter';
import { byLastLines, byLastSentence, byLetter, byNotice, byOwnName } from './by-last-lines';
import { blockBelow, delimiter, namesUnit, type SignatureSource, startsParagraph } from './closing';
import { whereFrom } from './person-at';
import { isProse } from './prose';
import { readUnits, type UnitReading } from './units';
import { readValediction, type ValedictionReading } from './valediction';

/** A sign-off further up than this is history that nobody marked. */
const reach = 60;
const shortestWrapped = 40;

/**
 * Finds who signs. Structure comes first: a valediction with lines under it, then a delimiter, then a short last
 * paragraph; whether such lines name a person is decided by `readUnits`.
 */
export function readSignature(source: SignatureSource): SignatureReading {
  const own = { ...source, lines: source.lines.slice(-reach) };
  const closed = byValediction(own, readKnown);
  if (closed?.kind === 'personal') return withNameBelow(closed, own);
  if (closed?.kind === 'anonymous') return closed;
  const signed =
    byDelimiter(own) ?? byValediction(own, readByShape) ?? byLastLines(own) ?? byLastSentence(own);
  if (signed) return withNameBelow(signed, own);
  return byNotice(own) ?? byLetter(own) ?? byOwnName(own) ?? closed ?? missing;
}

/**
 * "Groet, Mirjam" above a delimiter with "Mirjam Otten" under it: the whole name stands there. And who thanks somebody
 * above that delimiter signs below it.
 */
function withNameBelow(reading: SignatureReading, source: SignatureSource): SignatureReading {
  const { lines } = source;
  const [name, ...others] = reading.names ?? [];
  const end = reading.span?.end ?? 0;
  const at = lines.findIndex((line) => line.start >= end && delimiter.test(line.text));
  if (name === undefined || others.length > 0 || at < 0) return reading;
  const units = blockBelow(source, at + 1, false).flatMap((read) => read.units);
  const below = units.find(({ kind, certainty }) => kind === 'person' && certainty >= Certainty.sure);
  if (!below) return reading;
  const thanked = reading.valediction?.thanks === true && nameKey(name) !== nameKey(below.text);
  const keys = nameKey(below.text).split(' ');
  const isSender = keys.every((key) => source.context.known.people.has(key));
  const signed = reading.valediction !== undefined || isSender || /^[\p{Lu}.]{1,3}$/u.test(name);
  const fuller = signed && keys.length > 1 && isShortOf(nameKey(name), nameKey(below.text));
  return thanked || fuller ? { ...reading, names: [below.text], units: [...reading.units, below] } : reading;
}

/** `m`, `mirjam` and `mo` are short for `mirjam otten`. */
function isShortOf(name: string, whole: string): boolean {
  const initials = whole.split(/[ -]/u).map(([letter]) => letter);
  return whole.startsWith(`${name} `) || (name.length < 4 && initials.join('').startsWith(name));
}

/** A line without numbers and addresses that goes on below. */
const fewWords = /^[¡¿]?\p{L}(?=[^\d@:|]{0,60}[\p{L}\p{M}]\s?[,،，、!]?$)\S*(?:\s+\S+){0,7}$/u;

/** "La Grange aux Livres": a capital at either end. */
const title = /^\p{Lu}\S*(?:\s\S+){0,4}\s\p{Lu}[^\s.!?:]*$/u;

const loneInitial = /^\p{Lu}\.$/u;

type ReadValediction = (source: SignatureSource, at: number) => ValedictionReading | undefined;

const readKnown: ReadValediction = ({ lines, context }, at) => {
  const line = lines[at];
  if (!line || goesOnFrom(lines[at - 1], line)) return undefined;
  // At the end of a mail "G." is an initial, and above a name it greets.
  if (!lines[at + 1] && loneInitial.test(line.text)) return undefined;
  return readValediction(line.text, line.start, context.whole);
};

/** A sentence that a mail program wrapped before its last words closes nothing: "… and then / see you!" */
function goesOnFrom(above: Line | undefined, { index, text }: Line): boolean {
  const wrapped = above?.index === index - 1 && above.text.length >= shortestWrapped;
  return wrapped && /^\p{Ll}/u.test(text) && !/[.!?:…,;]$/u.test(above.text);
}

/**
 * A valediction that no list has: few words that begin a paragraph and have a short block below that ends the mail. They
 * end in a comma, or what stands right below plainly says who signs.
 */
const readByShape: ReadValediction = ({ lines, context }, at) => {
  const line = lines[at];
  const below = lines[at + 1];
  if (!line || !below || !fewWords.test(line.text)) return undefined;
  const spread = below.index - line.index;
  if (at === 0 || !startsParagraph(line, lines[at - 1]) || spread > 2 || lines.length - at > 6)
    return undefined;
  const comma = line.text.length <= 48 && /^(?:\S+\s+){0,6}\S+\s?[,،，、]$/u.test(line.text);
  if (!comma && !callsOut(line, below, lines, context) && !plainlySigns(line, below, context))
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

/** "See you in the shop! / Garnloftet": a call, and a name in capitals right below it, with which the mail ends. */
function callsOut(
  { text, index }: Line,
  below: Line,
  lines: readonly Line[],
  { lexicon, personal }: NameContext,
): boolean {
  if (personal || below !== lines.at(-1) || below.index !== index + 1) return false;
  if (!text.endsWith('!') || !/^(?:\p{Lu}\p{Ll}+\s?){1,3}$/u.test(below.text)) return false;
  return tokenise(below.text).every(({ key }) => !lexicon.is(key, Sense.common | Sense.thanks));
}

/** Whether a line names a person or a known kind of unit, and the one above it none of these. */
function plainlySigns(above: Line, below: Line, context: NameContext): boolean {
  const { text, start } = below;
  const names = (line: string, offset: number): boolean =>
    readUnits(line, offset, context).some(
      (unit) =>
        namesUnit(unit) &&
        unit.certainty >= Certainty.fair &&
        unit.kind !== 'automated' &&
        !/\d/u.test(unit.text),
    );
  return (
    /^[¡¿]?[\p{Lu}\p{Lo}]/u.test(above.text) &&
    !isProse(text, context.lexicon) &&
    names(text, start) &&
    !names(above.text, above.start) &&
    !namesAboveRole(above, below, context)
  );
}

/** "Aneurin Vaughan-Pugh / Head of Estates": who holds the office, and no closing words. */
function namesAboveRole(above: Line, below: Line, context: NameContext): boolean {
  // "Mit Gärtnergruß / Der Vorstand"
  const small = context.lexicon.is(tokenise(above.text)[0]?.key ?? '', Sense.common);
  const opened = context.lexicon.is(tokenise(below.text)[0]?.key ?? '', openerSenses);
  if (small || opened) return false;
  const [first, ...others] = [above, below].flatMap(({ text, start }) => readUnits(text, start, context));
  return first !== undefined && withNameAboveRole([first, ...others])[0]?.kind === 'person';
}

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
  const read = readUnits(rest, valediction.rest, source.context);
  const called = source.context.personal ? /^\p{Lu}\p{Ll}+$/u : /^\p{Lu}\p{Ll}{1,4}$/u;
  const units = called.test(rest) ? read.map(asFirstName) : read;
  const inline = units.some(({ kind, certainty }) => kind === 'person' && certainty >= Certainty.fair);
  const found = blockBelow(source, at + 1, inline || units.length > 0);
  const titled = found.length === 1 && /[,!]$/u.test(line.text) && title.test(found[0]?.line.text ?? '');
  const below = titled ? found.map((read) => ({ ...read, units: read.units.map(asSigner) })) : found;
  const [next] = below;
  if (
    valediction.thanks &&
    !inline &&
    !(next && next.line === source.lines[at + 1] && next.units.some(namesUnit))
  )
    return undefined;
  const place = units.every(({ certainty }) => certainty < Certainty.sure) && isFromPlace(line, valediction);
  if (place && below.some((read) => read.units.some(namesUnit))) units.length = 0;
  for (const later of below)
    units.push(...(later === next && !valediction.thanks ? later.units.map(asSigner) : later.units));
  const block = [line, ...below.map((later) => later.line)];
  return blockReading({ valediction, units, lines: block }, Certainty.weak);
}

/** "Mit Grüßen aus Husum": what stands behind the closing words is where they come from, or whom. */
function isFromPlace({ text, start }: Line, { rest }: ValedictionReading): boolean {
  const link = tokenise(text.slice(0, rest - start)).at(-1);
  return link !== undefined && whereFrom.has(link.key);
}

/** "Pzdr, Krzysiek": one unknown word on the line of a valediction is what a person is called. */
function asFirstName(unit: UnitReading): UnitReading {
  const unknown = unit.kind === 'organisation' && unit.certainty < Certainty.fair;
  return unknown ? { ...unit, kind: 'person', certainty: Certainty.fair } : unit;
}

/** What stands right under a valediction signs, whatever it is called: "Everybody at Holt", "the boys of the yard". */
function asSigner(unit: UnitReading): UnitReading {
  const named = /^[\p{L}'’ ]*\p{Lu}/u.test(unit.text) && !/\d/u.test(unit.text);
  return unit.kind === 'other' && named ? { ...unit, kind: 'organisation' } : unit;
}
