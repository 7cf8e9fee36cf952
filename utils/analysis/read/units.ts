import type { Lexicon } from '../lang/lexicon';
import { Sense, unitSenses } from '../lang/lexicon';
import { type Token, tokenise } from '../lang/tokens';
import { Certainty, type NameContext, type NameReading, readName, splitList } from '../names/person';
import type { SignatureUnit } from '../parse/types';

/** A unit with how sure it is; for a unit that is no person, `sure` means that the lexicon knows its kind. */
export interface UnitReading extends SignatureUnit {
  readonly certainty: number;
}

const decoration =
  /^(?:[-–—~*_/\\•|>=.,\s]|\p{Extended_Pictographic})+|(?:[-–—~*_/\\•|=,;:.!\s]|\p{Extended_Pictographic})+$/gu;
const bracketed = /\s*[([][^()[\]]{0,80}[)\]]/gu;
const mailAddress = /<?(?:mailto:)?[^\s<>@|,;()]{1,64}@[^\s<>@|,;()]{2,190}>?/giu;
const webAddress =
  /<?(?:https?:\/\/|www\.)[^\s<>]{1,300}>?|(?<![\p{L}\d@.-])[\p{L}\d-]{1,60}\.(?:com|org|net|nl|de|fr|be|eu|io|co\.uk|es|it|pl|info|biz)(?:\/[^\s<>]{0,200})?(?![\p{L}\d.])/giu;
const phoneNumber =
  /(?<![\p{L}\d])(?:\+|00|\(?0|\(\d)[\d\s()./-]{6,20}\d(?!\d)|(?<!\d)\d{3}[-.\s]\d{4}(?!\d)/gu;
const spacedDash = /\s+[-–—•·]\s+|\s{3,}|\t/gu;

/** In order: what is named first is the more specific unit. */
const kindsBySense = [
  [Sense.automated, 'automated'],
  [Sense.role, 'role'],
  [Sense.team, 'team'],
  [Sense.department, 'department'],
  [Sense.organisation, 'organisation'],
] as const;

export interface ContactDetails {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** The first phone number and mail address of a line, as written. */
export function contactDetails(text: string): ContactDetails {
  const email = text.match(mailAddress)?.[0]?.replace(/^<?(?:mailto:)?|>$/giu, '');
  const phone = text.replace(mailAddress, ' ').match(phoneNumber)?.[0]?.trim();
  return { ...(phone && { phone }), ...(email && { email }) };
}

/** The kind of unit that the words name, or `undefined` when the lexicon knows none of them. */
export function unitKind(tokens: readonly Token[], lexicon: Lexicon): SignatureUnit['kind'] | undefined {
  let senses = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    senses |= lexicon.match(tokens, at, unitSenses)?.senses ?? lexicon.compound(tokens[at]?.key ?? '');
  }
  return kindsBySense.find(([sense]) => senses & sense)?.[1];
}

/**
 * Reads one line of a sign-off.
 * @param text the line, trimmed.
 * @param offset where it begins in the view.
 * @returns what it names, in order; empty for a line that holds nothing but signs.
 */
export function readUnits(text: string, offset: number, context: NameContext): UnitReading[] {
  const { lexicon } = context;
  const blanked = blankOut(text);
  const clean = trimmed(blanked, offset);
  // "Track your parcel: https://…": a label is no name.
  if (clean && /[:：]\s*$/u.test(blanked) && blanked.trimEnd().length < text.length) {
    return [unit('contact', text, offset, Certainty.sure)];
  }
  if (!clean) return /[\p{L}\d]/u.test(text) ? [unit('contact', text, offset, Certainty.sure)] : [];

  const pieces = piecesOf(clean.text, clean.offset, lexicon);
  const names = listed(
    pieces.map((piece) => readName(piece.text, piece.start, context)),
    tokenise(clean.text).some(
      ({ key, text: word }) => lexicon.is(key, Sense.and) && word === word.toLowerCase(),
    ),
  );
  const people = names.filter(({ certainty }) => certainty > Certainty.none);
  const surest = Math.max(0, ...people.map(({ certainty }) => certainty));
  const kind = unitKind(tokenise(clean.text), lexicon);
  if (kind && surest < Certainty.sure) return [unit(kind, clean.text, clean.offset, Certainty.sure)];
  if (people.length === 0)
    return [
      unit(kind ?? otherKind(clean.text), clean.text, clean.offset, kind ? Certainty.sure : Certainty.weak),
    ];
  return pieces.map((piece, index) => personOr(piece, names[index], surest, context));
}

function personOr(
  piece: { text: string; start: number },
  name: NameReading | undefined,
  surest: number,
  { lexicon }: NameContext,
): UnitReading {
  // Beside a name that is certain, a doubtful piece is a town or a firm more often than a second person.
  if (
    name &&
    name.certainty > Certainty.none &&
    (name.certainty === surest || name.certainty >= Certainty.fair)
  ) {
    const text = piece.text.slice(name.start - piece.start, name.end - piece.start);
    return { kind: 'person', text, start: name.start, end: name.end, certainty: name.certainty };
  }
  const kind = unitKind(tokenise(piece.text), lexicon);
  return unit(kind ?? 'other', piece.text, piece.start, kind ? Certainty.sure : Certainty.weak);
}

/** Joined with "and", a likely name beside a certain one is a second person. */
function listed(names: readonly NameReading[], joined: boolean): NameReading[] {
  const certain = joined && names.some(({ certainty }) => certainty >= Certainty.sure);
  return names.map((name) =>
    certain && name.certainty >= Certainty.fair ? { ...name, certainty: Certainty.sure } : name,
  );
}

function unit(kind: SignatureUnit['kind'], text: string, start: number, certainty: number): UnitReading {
  return { kind, text, start, end: start + text.length, certainty };
}

/** Addresses, numbers and brackets become spaces, so that offsets stay. */
function blankOut(text: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  return text
    .replace(mailAddress, blank)
    .replace(webAddress, blank)
    .replace(phoneNumber, blank)
    .replace(bracketed, blank);
}

function trimmed(text: string, offset: number): { text: string; offset: number } | undefined {
  const lead = decoration.exec(text);
  decoration.lastIndex = 0;
  const from = lead?.index === 0 ? lead[0].length : 0;
  let clean = text.slice(from);
  clean = clean.replace(decoration, (found, at: number) => (at === 0 ? found : ''));
  clean = clean.trimEnd();
  const lostDot = text[from + clean.length] === '.' && /(?:^|[\s.])\p{Lu}$/u.test(clean);
  if (lostDot) clean += '.';
  return /[\p{L}\d]/u.test(clean) ? { text: clean, offset: offset + from } : undefined;
}

/** A line without a known word: digits make it an address or a number, letters a name of something. */
function otherKind(text: string): SignatureUnit['kind'] {
  return /\d/u.test(text) || !/\p{L}{2}/u.test(text) ? 'other' : 'organisation';
}

function piecesOf(text: string, offset: number, lexicon: Lexicon): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  let from = 0;
  for (const dash of [...text.matchAll(spacedDash), undefined]) {
    const to = dash?.index ?? text.length;
    pieces.push(...splitList(text.slice(from, to), offset + from, lexicon));
    from = to + (dash?.[0].length ?? 0);
  }
  return pieces;
}
