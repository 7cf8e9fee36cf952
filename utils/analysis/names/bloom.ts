/** How a Bloom filter over folded names was made. */
export interface Spread {
  readonly bits: number;
  /** Seven keep false hits near one in a hundred at nine to ten bits a name, four near one in twenty at six. */
  readonly probes: number;
  /** Each spreads names differently. */
  readonly seed: number;
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The places of a folded name in a Bloom filter. */
export function bitsOf(name: string, { bits, probes, seed }: Spread): number[] {
  const first = fnv1a(name, 0x811c9dc5 ^ seed);
  const second = fnv1a(name, 0x9747b28c ^ seed) | 1;
  const places: number[] = [];
  for (let probe = 0; probe < probes; probe += 1)
    places.push(((first + Math.imul(probe, second)) >>> 0) % bits);
  return places;
}
