/**
 * A word as one of 32 bits: different words may share one, the same word always has the same. Rows of words can so be passed
 * over without a look at each.
 */
export function coarse(key: string): number {
  const last = key.length - 1;
  return 1 << ((key.charCodeAt(0) * 7 + key.charCodeAt(last) * 3 + last) & 31);
}

/** The bits of several words. */
export function coarseOf(keys: Iterable<string>): number {
  let bits = 0;
  for (const key of keys) bits |= coarse(key);
  return bits;
}
