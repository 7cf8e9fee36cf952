/** A mail as its cues and the index of its kind. */
export interface Seen {
  readonly cues: readonly string[];
  readonly kind: number;
}

/** The strength that keeps weights small (L2), and how the fit walks: steps of gradient descent with momentum. */
const restraint = 0.001;
const steps = 600;
const stride = 0.5;
const momentum = 0.9;

/**
 * Multinomial logistic regression on sets of cues.
 * @returns for each kind what a cue adds to its sum; the same mails always give the same weights.
 */
export function learnWeights(
  seen: readonly Seen[],
  cues: readonly string[],
  kinds: number,
): { weights: Map<string, number>[]; bases: number[] } {
  const column = new Map(cues.map((cue, at) => [cue, at + 1]));
  // Column 0 is the base of a kind.
  const rows = seen.map((mail) => ({
    at: Uint16Array.from([0, ...mail.cues.flatMap((cue) => column.get(cue) ?? [])]),
    kind: mail.kind,
  }));
  const width = cues.length + 1;
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
    weights: values.map((value) => new Map(cues.map((cue, at) => [cue, value[at + 1] ?? 0]))),
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
