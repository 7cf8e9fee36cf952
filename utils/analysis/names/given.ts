import { Kept } from '../lang/kept';
import { bitsOf } from './bloom';
import { givenNames } from './given.data';

/** A Bloom filter over folded names, as scripts/names/generate.mjs writes it. */
export type NameSource = typeof givenNames;

function decode(base64: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bytes = new Uint8Array(Math.floor((base64.replace(/=+$/u, '').length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of base64) {
    const value = alphabet.indexOf(letter);
    if (value < 0) break;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}

/** Answers for one source whether a folded name is in it; unpacked when it is first asked. */
function nameFilter({ seed, probes, mistaken, filter }: NameSource): (key: string) => boolean {
  let bytes: Uint8Array | undefined;
  let wrong: ReadonlySet<string> | undefined;
  const asked = new Kept<boolean>();
  const has = (name: string): boolean => {
    bytes ??= decode(filter);
    const known = bytes;
    return bitsOf(name, { bits: known.length * 8, probes, seed }).every(
      (bit) => (((known[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1,
    );
  };
  const isNamed = (key: string): boolean => {
    wrong ??= new Set(mistaken.split(' '));
    return !wrong.has(key) && (has(key) || (key.includes('-') && key.split('-').every(has)));
  };
  return (key) => asked.of(key, isNamed);
}

let given = nameFilter(givenNames);
let rare: ((key: string) => boolean) | undefined;
let family: ((key: string) => boolean) | undefined;

/** Makes more names known: those that many people have, those that only some list has, and surnames. */
export function addNames(many: NameSource, few: NameSource, families: NameSource): void {
  if (rare) return;
  given = nameFilter(many);
  rare = nameFilter(few);
  family = nameFilter(families);
}

/**
 * Whether a folded word is a given name that many people have. About one word in a hundred is taken for one by
 * mistake, so this is evidence beside the shape of a line, never proof by itself.
 */
export function isGivenName(key: string): boolean {
  return given(key);
}

/**
 * Whether a folded word may be a given name at all, as far as one of many lists tells; one word in twenty by mistake. While
 * no such list was added, any word may be.
 */
export function isRareName(key: string): boolean {
  return rare?.(key) ?? true;
}

/** Whether a folded word is a surname that many families of some country have; one word in forty by mistake, any before lists come. */
export function isFamilyName(key: string): boolean {
  return family?.(key) ?? true;
}
