import {
  type ContentLine,
  escapeSimpleText,
  escapeText,
  joinLines,
  parseLines,
  splitValue,
  unescapeText,
} from './content-lines';

/** What a vCard and a contact have in common. */
export interface Card {
  readonly id?: string;
  readonly names: readonly string[];
  readonly nicknames: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly organisation: string;
  readonly note: string;
  /** ISO 639-1, or empty. */
  readonly language: string;
}

function cardLines(card: Card): string[] {
  const [name = card.emails[0] ?? card.organisation, ...otherNames] = card.names;
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    ...(card.id ? [`UID:urn:uuid:${card.id}`] : []),
    `FN:${escapeSimpleText(name)}`,
    ...otherNames.map((other) => `FN:${escapeSimpleText(other)}`),
    ...(card.nicknames.length > 0 ? [`NICKNAME:${card.nicknames.map(escapeSimpleText).join(',')}`] : []),
    ...card.emails.map((email) => `EMAIL:${escapeSimpleText(email)}`),
    ...card.phones.map((phone) => `TEL;VALUE=text:${escapeSimpleText(phone)}`),
    ...(card.organisation ? [`ORG:${escapeText(card.organisation)}`] : []),
    ...(card.language ? [`LANG:${card.language}`] : []),
    ...(card.note ? [`NOTE:${escapeSimpleText(card.note)}`] : []),
    'END:VCARD',
  ];
}

/** Contacts as vCard 4 (RFC 6350). */
export function writeCards(cards: readonly Card[]): string {
  return joinLines(cards.flatMap(cardLines));
}

/** vCard 2.1 writes other alphabets as quoted-printable; its soft line ends were joined by `joinSoftEnds`. */
function decoded({ params, value }: ContentLine): string {
  const encoding = [...(params.get('ENCODING') ?? []), ...(params.get('TYPE') ?? [])];
  if (!encoding.some((each) => each.toUpperCase() === 'QUOTED-PRINTABLE')) return value;
  const bytes: number[] = [];
  for (const [, hex, other] of value.matchAll(/=([0-9a-f]{2})|([\s\S])/giu)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...new TextEncoder().encode(other));
  }
  const charset = params.get('CHARSET')?.[0] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(new Uint8Array(bytes));
  } catch {
    // A charset that nobody knows.
    return new TextDecoder().decode(new Uint8Array(bytes));
  }
}

const joinSoftEnds = (text: string): string =>
  text.replace(
    /^(?:[\w-]+\.)?[\w-]+;[^:\r\n]*quoted-printable[^:\r\n]*:(?:.*=(?:\r\n|\r|\n))+/gimu,
    (lines) => lines.replace(/=(?:\r\n|\r|\n)/gu, ''),
  );

/** A name in its parts (family; given; additional; prefix; suffix) as one says it. */
function spoken(value: string): string {
  const [family = '', given = '', additional = ''] = splitValue(value, ';');
  return [given, additional, family].filter((part) => part.trim() !== '').join(' ');
}

function parseCard(lines: readonly ContentLine[]): Card {
  const values = (name: string) => lines.filter((line) => line.name === name).map(decoded);
  const texts = (name: string) =>
    values(name)
      .map((value) => unescapeText(value).trim())
      .filter((text) => text !== '');
  const full = texts('FN');
  return {
    names:
      full.length > 0
        ? full
        : values('N')
            .map(spoken)
            .filter((name) => name !== ''),
    nicknames: values('NICKNAME').flatMap((value) => splitValue(value, ',')),
    emails: texts('EMAIL').map((email) => email.replace(/^mailto:/iu, '')),
    phones: texts('TEL').map((phone) => phone.replace(/^tel:/iu, '')),
    organisation: values('ORG').map((value) => splitValue(value, ';')[0] ?? '')[0] ?? '',
    note: texts('NOTE').join('\n'),
    language: (texts('LANG')[0] ?? '').slice(0, 2).toLowerCase(),
  };
}

/**
 * The cards of a file of anyone's, vCard 2.1 to 4. Never throws: what is no card is passed over, and one that is not ended
 * ends where the next begins.
 */
export function parseCards(text: string): Card[] {
  const cards: Card[] = [];
  let lines: ContentLine[] | undefined;
  for (const line of parseLines(joinSoftEnds(text))) {
    const mark = /^vcard$/iu.test(line.value.trim()) ? line.name : '';
    if (mark === 'BEGIN' || mark === 'END') {
      if (lines && lines.length > 0) cards.push(parseCard(lines));
      lines = mark === 'BEGIN' ? [] : undefined;
    } else lines?.push(line);
  }
  if (lines && lines.length > 0) cards.push(parseCard(lines));
  return cards;
}
