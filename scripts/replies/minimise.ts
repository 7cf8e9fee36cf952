/** A function of many numbers: writes its slope at a place, and returns its value there. */
export type Slope = (place: Float64Array, slope: Float64Array) => number;

const memory = 8;
/** A step is shortened until it gains at least this share of what its slope promises. */
const leastGain = 1e-4;

/**
 * Limited-memory BFGS from zero.
 * @returns the place where the function is least, as far as that many rounds go; the same every time.
 */
export function minimise(slopeAt: Slope, size: number, rounds: number): Float64Array {
  let place = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = slopeAt(place, slope);
  const past: { readonly moved: Float64Array; readonly bent: Float64Array; readonly scale: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const way = directionOf(slope, past);
    const steep = dot(way, slope);
    let stride = past.length > 0 ? 1 : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
    let next = place;
    let nextSlope = slope;
    let nextValue = value;
    for (let tries = 0; tries < 20; tries += 1, stride /= 2) {
      next = place.map((at, index) => at + stride * (way[index] ?? 0));
      nextSlope = new Float64Array(size);
      nextValue = slopeAt(next, nextSlope);
      if (nextValue <= value + leastGain * stride * steep) break;
    }
    if (nextValue >= value) break;
    const before = { place, slope };
    const moved = next.map((at, index) => at - (before.place[index] ?? 0));
    const bent = nextSlope.map((at, index) => at - (before.slope[index] ?? 0));
    const curve = dot(moved, bent);
    if (curve > 1e-12) past.push({ moved, bent, scale: 1 / curve });
    if (past.length > memory) past.shift();
    [place, slope, value] = [next, nextSlope, nextValue];
  }
  return place;
}

function directionOf(
  slope: Float64Array,
  past: readonly { readonly moved: Float64Array; readonly bent: Float64Array; readonly scale: number }[],
): Float64Array {
  const way = slope.map((at) => -at);
  const shares = past.map(() => 0);
  for (let index = past.length - 1; index >= 0; index -= 1) {
    const one = past[index];
    if (!one) continue;
    const share = one.scale * dot(one.moved, way);
    shares[index] = share;
    add(way, one.bent, -share);
  }
  const last = past.at(-1);
  if (last) {
    const size = 1 / (last.scale * dot(last.bent, last.bent));
    for (let index = 0; index < way.length; index += 1) way[index] = (way[index] ?? 0) * size;
  }
  past.forEach(({ moved, bent, scale }, index) => {
    add(way, moved, (shares[index] ?? 0) - scale * dot(bent, way));
  });
  return way;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index += 1)
    to[index] = (to[index] ?? 0) + times * (what[index] ?? 0);
}
