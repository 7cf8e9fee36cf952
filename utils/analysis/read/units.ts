import type { Lexicon } from '../lang/lexicon';
import { Sense, unitSenses } from '../lang/lexicon';
import { type Token, tokenise } from '../lang/tokens';
import { type Piece, splitList } from '../names/list';
import { Certainty, type NameContext, type NameReading, readName } from '../names/person';
import type { SignatureUnit } from '../parse/types';
import { withoutDetails } from './details';

/** A unit with how sure it is; for a unit that is no person, `sure` means that the lexicon knows its kind. */
export interface UnitReading extends SignatureUnit {
  readonly certainty: number;
}

const labelled = /^[^:：]{2,40}[:：]\s+\S{0,20}\d/u;
const decoration =
  /^(?:[-–—~*_/\\•|>=.,\s]|\p{Extended_Pictographic})+|(?:[-–—~*_/\\•|=,;:.!\s]|\p{Extended_Pictographic})+$/gu;
/** Markers of signing for another, before a name; whose name it is, the rules decide. */
const proxy =
  /^(?:(?:mede\s)?namens|i\.?\s?o\.|i\.?\s?[av]\.(?:\s(?:für|von))?|in opdracht van|in vertretung(?:\s(?:für|von))?|b\/a|o\.?b\.?v\.|p\.?\s?p\.|pp|p\.\s?o\.|ppa\.?|for and on behalf of|on behalf of|im auftrag(?:\svon)?|au nom de|pour|per conto di|en nombre de|em nome de)\s+(?=\p{Lu})/iu;

/** In order: what is named first is the more specific unit. */
const kindsBySense = [
  [Sense.automated, 'automated'],
  [Sense.role, 'role'],
  [Sense.team, 'team'],
  [Sense.department, 'department'],
  [Sense.organisation, 'organisation'],
] as const;

/** The kind of unit that the words name, or `undefined` when the lexicon knows none of them. */
export function unitKind(tokens: readonly Token[], lexicon: Lexicon): SignatureUnit['kind'] | undefined {
  let senses = 0;
  for (let at = 0; at < tokens.length; at += 1) senses |= lexicon.match(tokens, at, unitSenses)?.senses ?? 0;
  // "Stichting Stadsarchief" is what its own words say, before what a compound ends in.
  const foreseen = senses === 0 ? unitSenses : Sense.team;
  for (const { key } of tokens) senses |= lexicon.compound(key) & foreseen;
  return kindsBySense.find(([sense]) => senses & sense)?.[1];
}

/**
 * Reads one line of a sign-off.
 * @param text the line, trimmed.
 * @param offset where it begins in the view.
 * @returns what it names, in order; empty for a line that holds nothing but signs.
 */
export function readUnits(text: string, offset: number, context: NameContext): UnitReading[] {
  const plain = withoutDetails(text);
  const clean = undecorated(plain, offset);
  if (!clean) return /[\p{L}\d]/u.test(text) ? [unit('contact', text, offset, Certainty.sure)] : [];
  // "Track your parcel: https://…", "Order number: A12": a label is no name.
  if ((/[:：]\s*$/u.test(plain) && plain.trimEnd().length < text.length) || labelled.test(plain)) {
    return [unit('contact', text, offset, Certainty.sure)];
  }
  const marker = proxy.exec(clean.text)?.[0].length ?? 0;
  if (marker > 0) {
    const inner = readUnits(clean.text.slice(marker), clean.offset + marker, context);
    if (inner.some(isPerson)) return inner;
  }
  return cellsOf(clean.text).flatMap(({ text: cell, at }) => unitsOf(cell, clean.offset + at, context));
}

/** A sign-off on one line: `Jan de Vries | Team Zorg | Holt & Zn.` */
function cellsOf(text: string): { text: string; at: number }[] {
  return [...text.matchAll(/[^|•·]+/gu)].flatMap(({ 0: cell, index }) => {
    const trimmed = cell.trim();
    return trimmed === '' ? [] : [{ text: trimmed, at: index + cell.indexOf(trimmed) }];
  });
}

function unitsOf(text: string, offset: number, context: NameContext): UnitReading[] {
  const { lexicon } = context;
  const holder = officeHolder(text, offset, context);
  if (holder) return [holder];
  const pieces = splitList(text, offset, lexicon);
  const names = listed(
    pieces,
    pieces.map((piece) => readName(piece.text, piece.start, context)),
  );
  const inverted = lastFirst(pieces, names);
  if (inverted) return [{ ...inverted, text: text.slice(inverted.start - offset, inverted.end - offset) }];
  const surest = Math.max(...names.map(({ certainty }) => certainty));
  const kind = unitKind(tokenise(text), lexicon);
  // "Field & Daughters Ltd" joins a name to what is none.
  const firm =
    kind !== undefined &&
    pieces.some(({ mark }, at) => mark === 'and' && names[at]?.certainty === Certainty.none);
  const unsigned = firm || surest === Certainty.none || (kind !== undefined && surest < Certainty.sure);
  if (unsigned)
    return [unit(kind ?? otherKind(text, lexicon), text, offset, kind ? Certainty.sure : Certainty.weak)];
  return pieces.map((piece, index) => personOr(piece, names[index], surest, context));
}

/** `Directeur J.P. Coenraads`: an office in front of what is surely a name. */
function officeHolder(text: string, offset: number, context: NameContext): UnitReading | undefined {
  const tokens = tokenise(text, offset);
  const office = context.lexicon.match(tokens, 0, Sense.role);
  if (!office) return undefined;
  const start = tokens[office.length]?.start;
  if (start === undefined) return undefined;
  const { certainty, ...name } = readName(text.slice(start - offset), start, context);
  const several = tokens.length - office.length > 1;
  if (certainty < Certainty.sure || !several) return undefined;
  return { kind: 'person', text: text.slice(name.start - offset, name.end - offset), ...name, certainty };
}

/** `Van Dijk, Petra`: surname first is one person, written as in an address book. */
function lastFirst(pieces: readonly Piece[], names: readonly NameReading[]): UnitReading | undefined {
  const [last, first] = pieces;
  const [surname, given] = names;
  if (pieces.length !== 2 || !last || !first || first.mark !== 'comma' || !surname || !given)
    return undefined;
  const alone = given.certainty >= Certainty.sure && !/\s/u.test(first.text);
  const other = surname.certainty > Certainty.none && surname.certainty < Certainty.sure;
  if (!alone || !other) return undefined;
  return { kind: 'person', text: '', start: surname.start, end: given.end, certainty: Certainty.sure };
}

/** Joined with "and", likely names are people when one of them is certain or when all of them look like names. */
function listed(pieces: readonly Piece[], names: readonly NameReading[]): NameReading[] {
  if (!pieces.some(({ mark }) => mark === 'and')) return [...names];
  const all = names.every(
    ({ certainty }, at) => certainty > Certainty.none && !/^\p{Ll}/u.test(pieces[at]?.text ?? ''),
  );
  if (!all && !names.some(({ certainty }) => certainty >= Certainty.sure)) return [...names];
  const least = all ? Certainty.weak : Certainty.fair;
  return names.map((name) => (name.certainty >= least ? { ...name, certainty: Certainty.sure } : name));
}

function personOr(
  piece: Piece,
  name: NameReading | undefined,
  surest: number,
  { lexicon }: NameContext,
): UnitReading {
  // Beside a name that is certain, a doubtful piece is a town or a firm more often than a second person.
  const likely =
    name &&
    name.certainty > Certainty.none &&
    (name.certainty === surest || name.certainty >= Certainty.fair);
  if (likely && piece.mark !== 'at') {
    const text = piece.text.slice(name.start - piece.start, name.end - piece.start);
    return { kind: 'person', text, start: name.start, end: name.end, certainty: name.certainty };
  }
  const kind = unitKind(tokenise(piece.text), lexicon);
  return unit(kind ?? 'other', piece.text, piece.start, kind ? Certainty.sure : Certainty.weak);
}

function isPerson({ kind }: UnitReading): boolean {
  return kind === 'person';
}

function unit(kind: SignatureUnit['kind'], text: string, start: number, certainty: number): UnitReading {
  return { kind, text, start, end: start + text.length, certainty };
}

/** The line without dashes, bars and emoji around it; the full stop of an initial stays. */
function undecorated(text: string, offset: number): { text: string; offset: number } | undefined {
  let from = 0;
  let to = text.length;
  for (const { index, 0: found } of text.matchAll(decoration)) {
    if (index === 0) from = found.length;
    else to = index;
  }
  if (from >= to) return undefined;
  if (text[to] === '.' && /(?:^|[\s.])\p{Lu}$/u.test(text.slice(from, to))) to += 1;
  const clean = text.slice(from, to);
  return /[\p{L}\d]/u.test(clean) ? { text: clean, offset: offset + from } : undefined;
}

/** A line without a known word: digits make it an address or a number, small words a motto, else it is a name of something. */
function otherKind(text: string, lexicon: Lexicon): SignatureUnit['kind'] {
  const tokens = tokenise(text);
  const small = tokens.filter(
    ({ key, text: word }) => /^\p{Ll}/u.test(word) && lexicon.is(key, Sense.common),
  ).length;
  if (tokens.length >= 4 && small > 0) return 'other';
  return /\d/u.test(text) || !/\p{L}{2}/u.test(text) ? 'other' : 'organisation';
}
