import type { Lexicon } from '../lang/lexicon';
import { openerSenses, Sense, unitSenses } from '../lang/senses';
import { type Token, tokenise } from '../lang/tokens';
import { botName } from '../lang/word-forms';
import { Certainty } from '../names/certainty';
import { isGivenName } from '../names/given';
import { opensWithGivenName } from '../names/given-first';
import { isAbstractNoun } from '../names/institution';
import { nameKey } from '../names/known';
import { type Piece, splitList } from '../names/list';
import { type NameContext, type NameReading, readName } from '../names/person';
import { isArticle, isBrand } from '../names/shape';
import type { SignatureUnit } from '../parse/types';
import { withoutDetails } from './details';
import { lastFirst, listed, readListed } from './listed-names';
import { openedUnit, wordsOpened } from './opened-unit';
import { isOwnSurnameAndTrade } from './own-trade';
import { personAt } from './person-at';
import { proxyBeforeName } from './proxy-marker';

/** A unit with how sure it is; for a unit that is no person, `sure` means that the lexicon knows its kind. */
export interface UnitReading extends SignatureUnit {
  readonly certainty: number;
}

const labelled = /^[^:：]{2,40}[:：]\s+\S{0,20}\d/u;
/** `T 0123-456789`: what stands before a number or an address when it is no name. */
const label =
  /^(?:\p{L}|tel|telefoon|telefon|phone|mob|mobiel|mobil|mobile|fax|gsm|fon|mail|e-?mail|web|www|cell?)$/iu;
const decoration =
  /^(?:[-–—~*_/\\•|>=.,\s]|\p{Extended_Pictographic})+|(?:[-–—~*_/\\•|=,;:.!\s]|\p{Extended_Pictographic})+$/gu;
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
  // "Asistencia técnica" is a desk, though "técnica" alone is a role.
  for (let at = 0; at < tokens.length; ) {
    const found = lexicon.match(tokens, at, unitSenses);
    senses |= found?.senses ?? 0;
    at += found?.length ?? 1;
  }
  // "Stichting Stadsarchief" is what its own words say before what a compound ends in, unless that stands first.
  const foreseen = senses === 0 ? unitSenses : Sense.team;
  const opens = lexicon.match(tokens, 0, unitSenses) ? foreseen : unitSenses;
  // "Bericht herunterladen" names no shop.
  for (const [at, { key }] of tokens.entries())
    if (!lexicon.is(key, Sense.common)) senses |= lexicon.forms.unit(key) & (at === 0 ? opens : foreseen);
  // "The moderator team"
  const [adjective, head] = tokens.slice(-2);
  const crew =
    head && adjective && lexicon.is(head.key, Sense.team) && !lexicon.is(adjective.key, Sense.common);
  if (crew && !lexicon.match(tokens, tokens.length - 2, Sense.role | Sense.department)?.length)
    senses &= ~Sense.role;
  else if (crew && lexicon.is(adjective.key, Sense.role)) senses &= ~Sense.role;
  // "System administrator" is what a person does.
  if (senses & (Sense.role | Sense.team)) senses &= ~Sense.automated;
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
  const shortened = plain.trimEnd().length < text.length;
  if ((shortened && (/[:：]\s*$/u.test(plain) || label.test(clean.text))) || labelled.test(plain)) {
    return [unit('contact', text, offset, Certainty.sure)];
  }
  const title = /^([^:：]{2,60})[:：]\s+\S/u.exec(plain)?.[1];
  if (title && context.whole.match(tokenise(title), 0, Sense.disclaimer))
    return [unit('contact', text, offset, Certainty.sure)];
  const marker = proxyBeforeName(clean.text);
  if (marker > 0) {
    const inner = readUnits(clean.text.slice(marker), clean.offset + marker, context);
    // Who is signed for is a person, known or not.
    if (inner.some((one) => isPerson(one) || opensWithGivenName(one.text)))
      return inner.map((one, at) =>
        isPerson(one) || (at === 0 && opensWithGivenName(one.text))
          ? { ...one, kind: 'person', certainty: Certainty.sure }
          : one,
      );
  }
  return cellsOf(clean.text).flatMap(({ text: cell, at }) => unitsOf(cell, clean.offset + at, context));
}

/** A sign-off on one line: `Jan de Vries | Team Zorg | Holt & Zn.` */
function cellsOf(text: string): { text: string; at: number }[] {
  if (!/[|•·@]/u.test(text)) return [{ text, at: 0 }];
  return [...text.matchAll(/(?:(?!\s@\s)[^|•·])+/gu)].flatMap(({ 0: cell, index }) => {
    const trimmed = cell.trim();
    return trimmed === '' ? [] : [{ text: trimmed, at: index + cell.indexOf(trimmed) }];
  });
}

function unitsOf(text: string, offset: number, context: NameContext): UnitReading[] {
  const { lexicon } = context;
  const holder = officeHolder(text, offset, context);
  if (holder) return [holder];
  const tokens = tokenise(text);
  if (isMachine(tokens, lexicon)) return [unit('automated', text, offset, Certainty.sure)];
  const pieces = splitList(text, offset, lexicon);
  const readings = pieces.map((piece) => readListed(piece, pieces.length, context));
  const names = listed(pieces, readings);
  const inverted = lastFirst(pieces, names);
  if (inverted)
    return [
      { kind: 'person', text: text.slice(inverted.start - offset, inverted.end - offset), ...inverted },
    ];
  const surest = Math.max(...names.map(({ certainty }) => certainty));
  const kind =
    unitKind(tokens, lexicon) ?? (surest < Certainty.sure ? foreignTeam(tokens, context) : undefined);
  const sender = context.known.organisations.has(nameKey(text));
  if (sender && !kind) return [unit('organisation', text, offset, Certainty.sure)];
  if (isOwnSurnameAndTrade(tokens, context.known))
    return [unit('organisation', text, offset, Certainty.sure)];
  const crew = nameAndCrew(pieces, readings, lexicon);
  if (crew) return crew;
  const firm = isFirm(text, pieces, readings, kind !== undefined);
  if (surest < Certainty.sure || firm) {
    const opened = openedUnit(tokens, lexicon, (some) => unitKind(some, lexicon));
    const named = opened && !opened.listed && personBehind(text, offset, context);
    if (named) return [named];
    if (opened) return [unit(opened.kind, text, offset, opened.listed ? Certainty.sure : Certainty.fair)];
  }
  const placed = surest < Certainty.sure || pieces.length === 1 ? personAt(text, offset, context) : undefined;
  if (placed) return [placed];
  const unsigned = firm || surest === Certainty.none || (kind !== undefined && surest < Certainty.sure);
  if (unsigned) {
    const certainty = kind || (firm && /^\p{Lu}/u.test(text)) ? Certainty.sure : Certainty.weak;
    return [unit(kind ?? otherKind(text, lexicon), text, offset, certainty)];
  }
  return pieces.map((piece, index) => personOr(piece, names[index], surest, context));
}

/** "Ziggy, your virtual assistant": a machine has no name that counts. */
function isMachine(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const served = tokens.some(({ key }) => lexicon.is(key, Sense.role | Sense.team));
  return tokens.some((token, at) => {
    const length = lexicon.match(tokens, at, Sense.automated)?.length ?? 0;
    return length > 1 || (!served && (length === 1 || botName.test(token.text)));
  });
}

/** "Päivänkehrän tiimi" in a mail whose language was not told: a word for a team in whatever language, at either end. */
function foreignTeam(tokens: readonly Token[], { whole, known }: NameContext): 'team' | undefined {
  if (tokens.length < 2) return undefined;
  const named = [tokens[0], tokens.at(-1)].some(
    (token) =>
      token !== undefined &&
      token.key.length > 3 &&
      !known.people.has(token.key) &&
      whole.is(token.key, Sense.team),
  );
  return named ? 'team' : undefined;
}

/** "Ihr Lorenz Amberg", "eure Corinna": whose the signer is, then the name. */
function personBehind(text: string, offset: number, context: NameContext): UnitReading | undefined {
  const tokens = tokenise(text, offset);
  const first = tokens[wordsOpened(tokens, context.lexicon)];
  if (!first) return undefined;
  const name = readName(text.slice(first.start - offset), first.start, context);
  // "De Groene Draad" is a shop; "Ihr Lorenz Amberg" says whose he is.
  const whole =
    name.certainty === Certainty.fair && first !== tokens.at(-1) && !isArticle(tokens[0]?.text ?? '');
  if (name.certainty < Certainty.sure && !whole) return undefined;
  // "The Geraldine Quango"; "Der Heinz" is one word
  if (isArticle(tokens[0]?.text ?? '') && first !== tokens.at(-1)) return undefined;
  return { kind: 'person', text: text.slice(name.start - offset, name.end - offset), ...name };
}

/** "Kip and the Tidepool team": a person, and the others by what they are. */
function nameAndCrew(
  pieces: readonly Piece[],
  readings: readonly NameReading[],
  lexicon: Lexicon,
): UnitReading[] | undefined {
  const [first, second, ...more] = pieces;
  const [name] = readings;
  if (!first || !name || second?.mark !== 'and' || name.certainty === Certainty.none) return undefined;
  if (more.some(({ mark }) => mark !== 'at')) return undefined;
  const person = first.text.slice(name.start - first.start, name.end - first.start);
  const signer = unit('person', person, name.start, Certainty.sure);
  // "Karel & co" is Karel and his; "Jansen & Co" is a firm.
  if (/^co\.?$/u.test(second.text) && name.certainty >= Certainty.sure) return [signer];
  const others = tokenise(second.text);
  const kind = unitKind(others, lexicon);
  // "and the crew", "und dem ganzen Team", "y de todo el equipo", "& ekipa"
  const opening = others[0]?.key ?? '';
  const small = lexicon.is(opening, openerSenses | Sense.common) || lexicon.is(opening, Sense.team);
  const opened = small && /^\p{Ll}/u.test(second.text);
  if (!opened || !/^\p{Lu}/u.test(first.text)) return undefined;
  // "Trev & the lads"; "und der Heinz" is one more person
  if (!kind) {
    const alone = name.certainty >= Certainty.sure && !others.some(({ key }) => isGivenName(key));
    return alone ? [signer] : undefined;
  }
  return [signer, unit(kind, second.text, second.start, Certainty.sure)];
}

/** "Field & Daughters Ltd" and "Needle & Nook" join to a name, or to a word, what is none. */
function isFirm(
  text: string,
  pieces: readonly Piece[],
  names: readonly NameReading[],
  unit: boolean,
): boolean {
  const joined = pieces.some(({ mark }) => mark === 'and');
  if (unit && pieces.some(({ mark }, at) => mark === 'and' && names[at]?.certainty === Certainty.none))
    return true;
  const unsure = (at: number, piece: Piece): boolean =>
    !piece.text.includes(' ') && (names[at]?.certainty ?? 0) < Certainty.sure;
  // "Sjaak, Dini & Teun"
  if (pieces.length > 2 && (names[0]?.certainty ?? 0) >= Certainty.sure) return false;
  return joined && /\s[&+]\s/u.test(text) && pieces.some((piece, at) => unsure(at, piece));
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
  // "Civil Enforcement", "Verlengingen en Wijzigingen": an office by what it does.
  if (
    tokens.length <= 4 &&
    tokens.some(({ key, text: word }) => isAbstractNoun(key) && !isBrand(word, false))
  )
    return 'department';
  return /\d/u.test(text) || !/\p{L}{2}/u.test(text) ? 'other' : 'organisation';
}
