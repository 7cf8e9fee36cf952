import { replyIntents } from '@/utils/analysis/types';
import type { Answer } from './labelled';
import { learnWeights, type Weighed } from './regression';

/** What one kind of evidence says for each kind of answer. */
export interface Model {
  readonly cues: Weighed;
  readonly words: Weighed;
}

/** Seldom seen ones would learn a mail by heart. */
const fewest = { cues: 4, words: 3 };
/** Smaller weights tell nothing. */
const smallest = 0.1;
/** All words together take no more room than this, in letters: they are part of what the background loads. */
const room = 20_000;

/**
 * Weighs cues and words apart, and adds them up when a mail is judged: signs were thought of with these very mails at hand, and a
 * common fit would believe them alone.
 */
export function learn(answers: readonly Answer[]): Model {
  const weighed = (of: 'cues' | 'words'): Weighed => {
    const counts = new Map<string, number>();
    for (const answer of answers) for (const one of answer[of]) counts.set(one, (counts.get(one) ?? 0) + 1);
    const known = [...counts.keys()].filter((one) => (counts.get(one) ?? 0) >= fewest[of]).sort();
    const seen = answers.map((answer) => ({ has: answer[of], kind: answer.kind }));
    return learnWeights(
      seen,
      known,
      replyIntents.length,
      of === 'words'
        ? { restraint: 0.002, stride: 0.2, steps: 300 }
        : { restraint: 0.001, stride: 0.5, steps: 600 },
    );
  };
  return { cues: rounded(weighed('cues'), smallest), words: fitting(weighed('words')) };
}

/** To one decimal, without what is too small. */
function rounded({ weights, bases }: Weighed, least: number): Weighed {
  const kept = weights.map(
    (byName) =>
      new Map(
        [...byName]
          .filter(([, weight]) => Math.abs(weight) >= least)
          .map(([name, weight]): [string, number] => [name, Number(weight.toFixed(1))])
          .sort(([, a], [, b]) => b - a),
      ),
  );
  return { weights: kept, bases: bases.map((base) => Number(base.toFixed(1))) };
}

/** Without the smallest, until the rest fits. */
function fitting(found: Weighed): Weighed {
  const sized = found.weights
    .flatMap((byName) =>
      [...byName].map(([name, weight]) => ({ size: Math.abs(weight), letters: name.length + 6 })),
    )
    .sort((a, b) => b.size - a.size);
  let used = 0;
  let least = smallest;
  for (const { size, letters } of sized) {
    used += letters;
    if (used > room) break;
    least = size;
  }
  return rounded(found, Math.max(least, smallest));
}
