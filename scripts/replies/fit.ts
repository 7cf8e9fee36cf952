/**
 * `npx tsx scripts/replies/fit.ts`: weighs the cues and the words of answers anew, on our own labelled mails, and writes
 * `mail-weights.ts` and `sentence-weights.ts` in `utils/analysis/reply`. Run it after a change to the signs, and `measure.ts` beside it.
 */
import { writeFileSync } from 'node:fs';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { readAnswers } from './labelled';
import { learn } from './model';

const folder = 'utils/analysis/reply/';
/** As wide as the formatter allows. */
const widest = 104;

/** A table as a source file, as many rows a line as fit. */
function source(rows: readonly string[], name: string, of: string, before = ''): string {
  const lines: string[] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + row.length < widest) lines[lines.length - 1] = `${last}, ${row}`;
    else lines.push(`  ${row}`);
  }
  return `/**
 * ${of}, heaviest first: a letter for each kind in the order of \`replyIntents\`, see \`letterOf\`.
 * Written by \`scripts/replies/fit.ts\` from our own labelled mails in all languages together; not to be edited by hand.
 */
export const ${name} = \`
${lines.join(',\n')}
\`;
${before}`;
}

addAllLanguages();
const { bases, mail, sentence } = learn(readAnswers());
const startsAt = `
/** What each kind starts with. */
export const mailBases: readonly number[] = [${bases.join(', ')}];
`;
writeFileSync(
  `${folder}mail-weights.ts`,
  source(mail, 'mailWeights', 'How much what a whole mail holds speaks for each kind of answer', startsAt),
);
writeFileSync(
  `${folder}sentence-weights.ts`,
  source(sentence, 'sentenceWeights', 'How much what a sentence holds speaks for each kind of answer'),
);
