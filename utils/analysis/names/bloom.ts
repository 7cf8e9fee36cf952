/** Seven probes keep false hits near one in a hundred at nine to ten bits a name. */
const probes = 7;

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The places of a folded name in a Bloom filter of so many bits; each seed spreads them differently. */
export function bitsOf(name: string, bits: number, seed: number): number[] {
  const first = fnv1a(name, 0x811c9dc5 ^ seed);
  const second = fnv1a(name, 0x9747b28c ^ seed) | 1;
  const places: number[] = [];
  for (let probe = 0; probe < probes; probe += 1)
    places.push(((first + Math.imul(probe, second)) >>> 0) % bits);
  return places;
}
