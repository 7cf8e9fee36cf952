import { minimise } from './minimise';

/** A mail as the columns that hold for all of it, those of each of its sentences, and the index of its kind. */
export interface Seen {
  readonly mail: readonly number[];
  readonly sentences: readonly (readonly number[])[];
  readonly kind: number;
}

/** How the fit goes: the strength that keeps weights small (L2), and how many rounds it takes. */
export interface Walk {
  readonly restraint: number;
  readonly rounds: number;
}

/**
 * Multinomial logistic regression in which a mail's evidence for a kind is what it says as a whole, and the pooled (log-sum-exp)
 * evidence of its sentences.
 * @param scales how much each column counts beside others; one that counts less is held closer to zero.
 * @returns a weight for each column and kind, `column * kinds + kind`, and after them the base of each kind. The same mails
 * always give the same weights.
 */
export function learnWeights(
  seen: readonly Seen[],
  scales: Float64Array,
  kinds: number,
  { restraint, rounds }: Walk,
): Float64Array {
  const bases = scales.length * kinds;
  const sumInto = (sums: Float64Array, columns: readonly number[], weights: Float64Array): void => {
    for (const column of columns) {
      const scale = scales[column] ?? 0;
      for (let kind = 0; kind < kinds; kind += 1)
        sums[kind] = (sums[kind] ?? 0) + scale * (weights[column * kinds + kind] ?? 0);
    }
  };
  const learn = (slope: Float64Array, columns: readonly number[], errors: Float64Array): void => {
    for (const column of columns) {
      const scale = scales[column] ?? 0;
      for (let kind = 0; kind < kinds; kind += 1) {
        const at = column * kinds + kind;
        slope[at] = (slope[at] ?? 0) + scale * (errors[kind] ?? 0);
      }
    }
  };
  const found = minimise(
    (weights, slope) => {
      let loss = 0;
      for (let at = 0; at < bases; at += 1) {
        const weight = weights[at] ?? 0;
        loss += (restraint / 2) * weight * weight;
        slope[at] = restraint * weight;
      }
      for (const { mail, sentences, kind } of seen) {
        const sums = weights.slice(bases);
        sumInto(sums, mail, weights);
        const said = sentences.map((columns) => {
          const one = new Float64Array(kinds);
          sumInto(one, columns, weights);
          return one;
        });
        const pools = sums.map((_, of) => (said.length === 0 ? 0 : pooled(said.map((one) => one[of] ?? 0))));
        const whole = sums.map((sum, of) => sum + (pools[of] ?? 0));
        const total = pooled([...whole]);
        loss += (total - (whole[kind] ?? 0)) / seen.length;
        const errors = whole.map((sum, of) => (Math.exp(sum - total) - (of === kind ? 1 : 0)) / seen.length);
        for (let of = 0; of < kinds; of += 1)
          slope[bases + of] = (slope[bases + of] ?? 0) + (errors[of] ?? 0);
        learn(slope, mail, errors);
        sentences.forEach((columns, at) => {
          const shares = errors.map(
            (error, of) => error * Math.exp((said[at]?.[of] ?? 0) - (pools[of] ?? 0)),
          );
          learn(slope, columns, shares);
        });
      }
      return loss;
    },
    bases + kinds,
    rounds,
  );
  return found.map((weight, at) => (at < bases ? weight * (scales[Math.floor(at / kinds)] ?? 0) : weight));
}

function pooled(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
