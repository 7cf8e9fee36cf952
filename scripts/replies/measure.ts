/**
 * `npx tsx scripts/replies/measure.ts`: how well answers of a writer are told whom no weight has learnt from. Each batch of another
 * writer (`blind-*`) is left out in turn. The signs themselves were widened after most batches had been looked at, so that
 * newer batches tell more; training on all and measuring on the same would flatter by far.
 */
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { type Kind, weigh } from '@/utils/analysis/reply/verdict';
import { replyIntents } from '@/utils/analysis/types';
import { type Answer, readAnswers } from './labelled';
import { learn, type Model } from './model';

function kindOf({ cues, words }: Answer, kinds: readonly Kind[]): number {
  const sums = weigh(new Set(cues), new Set(words), kinds);
  const most = sums.reduce((best, one) => (one.sum > best.sum ? one : best));
  return replyIntents.indexOf(most.intent);
}

/** A model as the product reads it; without its words, what the cues alone tell. */
function kindsOf({ cues, words }: Model, withWords: boolean): Kind[] {
  const none: ReadonlyMap<string, number> = new Map();
  return replyIntents.map((intent, kind) => ({
    intent,
    base: cues.bases[kind] ?? 0,
    wordBase: (withWords && words.bases[kind]) || 0,
    byCue: cues.weights[kind] ?? none,
    byWord: (withWords && words.weights[kind]) || none,
  }));
}

const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`;

addAllLanguages();
const answers = readAnswers();
const judged: { readonly want: number; readonly got: number; readonly id: string }[] = [];
for (const batch of [...new Set(answers.map((answer) => answer.batch))].filter((one) =>
  one.startsWith('blind'),
)) {
  const model = learn(answers.filter((answer) => answer.batch !== batch));
  const left = answers.filter((answer) => answer.batch === batch);
  const by = (withWords: boolean) =>
    left.map((answer) => ({
      id: answer.id,
      want: answer.kind,
      got: kindOf(answer, kindsOf(model, withWords)),
    }));
  const rightIn = (all: ReturnType<typeof by>): string =>
    percent(all.filter(({ want, got }) => want === got).length, all.length);
  const found = by(true);
  judged.push(...found);
  console.log(`${batch}: ${rightIn(found)} of ${left.length}, by cues alone ${rightIn(by(false))}`);
}
console.log(`all: ${percent(judged.filter(({ want, got }) => want === got).length, judged.length)}\n`);
for (const [kind, intent] of replyIntents.entries()) {
  const wanted = judged.filter(({ want }) => want === kind);
  const told = judged.filter(({ got }) => got === kind);
  const right = told.filter(({ want }) => want === kind).length;
  const taken = replyIntents.map((_, other) => wanted.filter(({ got }) => got === other).length);
  console.log(
    `${intent.padEnd(16)} precision ${percent(right, told.length).padEnd(8)} recall ${percent(right, wanted.length).padEnd(8)} told as ${taken.join(' ')}`,
  );
}
console.log(
  `\nwrong: ${judged
    .filter(({ want, got }) => want !== got)
    .map(({ id, got }) => `${id} ${replyIntents[got]}`)
    .join(', ')}`,
);
