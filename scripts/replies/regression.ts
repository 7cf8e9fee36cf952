/** A mail as what is seen of it and the index of its kind. */
export interface Seen {
  readonly has: readonly string[];
  readonly kind: number;
}

/** How the fit walks: the strength that keeps weights small (L2), and steps of gradient descent with momentum. */
export interface Walk {
  readonly restraint: number;
  readonly stride: number;
  readonly steps: number;
}

/** For each kind what it starts with, and what each thing seen adds. */
export interface Weighed {
  readonly weights: readonly ReadonlyMap<string, number>[];
  readonly bases: readonly number[];
}

const momentum = 0.9;

/**
 * Multinomial logistic regression on sets of names.
 * @returns the same mails always give the same weights.
 */
export function learnWeights(
  seen: readonly Seen[],
  names: readonly string[],
  kinds: number,
  { restraint, stride, steps }: Walk,
): Weighed {
  const column = new Map(names.map((name, at) => [name, at + 1]));
  // Column 0 is the base of a kind.
  const rows = seen.map((mail) => ({
    at: Uint16Array.from([0, ...mail.has.flatMap((name) => column.get(name) ?? [])]),
    kind: mail.kind,
  }));
  const width = names.length + 1;
  const values = Array.from({ length: kinds }, () => new Float64Array(width));
  const speeds = values.map(() => new Float64Array(width));
  for (let step = 0; step < steps; step += 1) {
    const slopes = values.map(() => new Float64Array(width));
    for (const { at, kind } of rows) {
      const chances = chancesOf(at, values);
      slopes.forEach((slope, one) => {
        const error = ((chances[one] ?? 0) - (one === kind ? 1 : 0)) / rows.length;
        for (const index of at) slope[index] = (slope[index] ?? 0) + error;
      });
    }
    values.forEach((value, one) => {
      const slope = slopes[one];
      const speed = speeds[one];
      if (!slope || !speed) return;
      for (let index = 0; index < width; index += 1) {
        const pull = index === 0 ? 0 : restraint * (value[index] ?? 0);
        speed[index] = momentum * (speed[index] ?? 0) - stride * ((slope[index] ?? 0) + pull);
        value[index] = (value[index] ?? 0) + (speed[index] ?? 0);
      }
    });
  }
  return {
    weights: values.map((value) => new Map(names.map((name, at) => [name, value[at + 1] ?? 0]))),
    bases: values.map((value) => value[0] ?? 0),
  };
}

function chancesOf(at: Uint16Array, values: readonly Float64Array[]): number[] {
  const sums = values.map((value) => at.reduce((sum, index) => sum + (value[index] ?? 0), 0));
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / whole);
}
