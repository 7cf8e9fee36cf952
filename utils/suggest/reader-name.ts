import { isMailbox } from '@/utils/analysis/names/known';
import type { Reader } from './types';

/** How a reader can be called, each form only where it is known. */
export interface ReaderName {
  readonly first: string;
  readonly whole: string;
  /** With its particles: `van der Sar`; empty when there is only a first name. */
  readonly surname: string;
  /** No first name is known: `E. van der Sar`. */
  readonly initials: boolean;
  readonly source: 'contact' | 'their-mail';
}

/** Small words that open a surname and are written small in some countries and large in others. */
const particles = new Set(
  `van von vom zu zum zur de der den des du da do dos das di del della dello dei la le les el ten ter te 't op in bij
   d' af av`.split(/\s+/u),
);
const initial = /^(?:\p{Lu}\p{Ll}?\.)+$|^\p{Lu}{1,2}$|^(?:\p{Lu}\.?-?)+$/u;

/**
 * What a reader is called: by the name under their mail, by the remembered nickname, by the name in the address list.
 * @returns `undefined` for a desk, a bare address and whoever is not known by name. A title is never derived.
 */
export function readerName(reader: Reader): ReaderName | undefined {
  const listed = listedName(reader);
  const signed = reader.signs?.trim() ?? '';
  const name = signed === '' ? listed : betterOf(signed, listed);
  if (name === '') return undefined;
  const words = inOrder(name).split(' ');
  const given = givenCount(words);
  const initials = given > 0 && words.slice(0, given).every((word) => initial.test(word)) && words.length > 1;
  const first = firstNameOf(reader, signed, words[0] ?? name, initials);
  return {
    first: first ?? words.join(' '),
    whole: words.join(' '),
    surname: words.slice(surnameAt(words)).join(' '),
    initials: initials && first === undefined,
    source: signed === '' ? 'contact' : 'their-mail',
  };
}

/** The name of the address list when it is a person's. */
function listedName({ name = '', email, team, organisation }: Reader): string {
  const trimmed = name.trim();
  if (trimmed.includes('@') || trimmed === team || trimmed === organisation) return '';
  return email !== undefined && isMailbox(email) ? '' : trimmed;
}

/** The fuller of the two when both are one person, else what they sign with themselves. */
function betterOf(signed: string, listed: string): string {
  const [own = ''] = signed.split(' ');
  if (signed.includes(' ') || listed === '') return signed;
  const words = inOrder(listed).split(' ');
  const [first = ''] = words;
  const isInitial = initial.test(first) && first[0]?.toLowerCase() === own[0]?.toLowerCase();
  if (isInitial) return [capital(own), ...words.slice(1).filter((word) => !initial.test(word))].join(' ');
  return first.toLowerCase() === own.toLowerCase() ? listed : signed;
}

function firstNameOf(reader: Reader, signed: string, word: string, initials: boolean): string | undefined {
  if (reader.nickname) return reader.nickname;
  if (signed !== '' && !initials) return capital(inOrder(signed).split(' ')[0] ?? signed);
  return initials ? undefined : capital(word);
}

/** `Sar, Edwin van der` as one says it; a name in capitals is written as a name. */
function inOrder(name: string): string {
  const [last, first, more] = name.split(',').map((part) => part.trim());
  const said = first && last && more === undefined ? `${first} ${last}` : name;
  const words = said.replace(/\s+/gu, ' ').trim().split(' ');
  const shouted = words.some((word) => /^\p{Lu}{3,}$/u.test(word)) && said === said.toUpperCase();
  return words.map((word) => (shouted && !word.includes('.') ? quiet(word) : word)).join(' ');
}

function quiet(word: string): string {
  const small = word.toLowerCase();
  return particles.has(small) ? small : capital(small);
}

/** A first letter that is small becomes a capital. */
function capital(word: string): string {
  return word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** How many words stand before the surname. */
function givenCount(words: readonly string[]): number {
  return Math.min(surnameAt(words), words.length);
}

function surnameAt(words: readonly string[]): number {
  if (words.length < 2) return words.length;
  const particle = words.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()));
  return particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
}
