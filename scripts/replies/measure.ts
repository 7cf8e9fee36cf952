/**
 * `npx tsx scripts/replies/measure.ts`: how well answers of a writer are told whom no weight has learnt from. Each batch of another
 * writer (`blind-*`) is left out in turn. The signs themselves were widened after most batches had been looked at, so that
 * newer batches tell more; training on all and measuring on the same would flatter by far.
 */
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { told } from '@/utils/analysis/reply/verdict';
import { type Weights, weigh } from '@/utils/analysis/reply/weigh';
import { replyIntents } from '@/utils/analysis/types';
import { type Answer, readAnswers } from './labelled';
import { learn, weightsOf } from './model';

function kindOf({ cues, mail, sentences }: Answer, weights: Weights): number {
  return replyIntents.indexOf(told(weigh(mail, sentences, weights), new Set(cues)));
}

const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`;

addAllLanguages();
const answers = readAnswers();
const judged: { readonly want: number; readonly got: number; readonly id: string }[] = [];
for (const batch of [...new Set(answers.map((answer) => answer.batch))].filter((one) =>
  one.startsWith('blind'),
)) {
  const weights = weightsOf(learn(answers.filter((answer) => answer.batch !== batch)));
  const found = answers
    .filter((answer) => answer.batch === batch)
    .map((answer) => ({ id: answer.id, want: answer.kind, got: kindOf(answer, weights) }));
  judged.push(...found);
  const right = found.filter(({ want, got }) => want === got).length;
  console.log(`${batch}: ${percent(right, found.length)} of ${found.length}`);
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
