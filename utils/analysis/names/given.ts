import { Kept } from '../lang/kept';
import { bitsOf } from './bloom';
import { givenNames } from './given.data';

interface Filter {
  readonly bytes: Uint8Array;
  readonly mistaken: ReadonlySet<string>;
}

let filter: Filter | undefined;

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

/**
 * Whether a folded word is a given name that many people have. About one word in a hundred is taken for one by
 * mistake, so this is evidence beside the shape of a line, never proof by itself.
 */
export function isGivenName(key: string): boolean {
  return asked.of(key, isInFilter);
}

const asked = new Kept<boolean>();

function isInFilter(key: string): boolean {
  filter ??= { bytes: decode(givenNames.filter), mistaken: new Set(givenNames.mistaken.split(' ')) };
  const { bytes, mistaken } = filter;
  if (mistaken.has(key)) return false;
  const bits = bytes.length * 8;
  const has = (name: string) =>
    bitsOf(name, bits, givenNames.seed).every((bit) => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1);
  return has(key) || (key.includes('-') && key.split('-').every(has));
}
