/**
 * `npx tsx scripts/replies/fit.ts`: weighs the cues and the words of answers anew, on our own labelled mails, and writes
 * `weights.ts` and `word-weights.ts` in `utils/analysis/reply`. Run it after a change to the signs, and `measure.ts` beside it.
 */
import { writeFileSync } from 'node:fs';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { replyIntents } from '@/utils/analysis/types';
import { readAnswers } from './labelled';
import { learn } from './model';
import type { Weighed } from './regression';

const folder = 'utils/analysis/reply/';
/** As wide as the formatter allows. */
const widest = 104;

/** The weights as a source file: `name` is what is exported, `of` what is weighed. */
function source({ weights, bases }: Weighed, name: string, of: 'cues' | 'words'): string {
  const parts = replyIntents.map((kind, index) => {
    const lines: string[] = [];
    for (const [cue, weight] of weights[index] ?? []) {
      const entry = `${cue} ${weight.toFixed(1)}`;
      const last = lines.at(-1);
      if (last !== undefined && last.length + entry.length < widest)
        lines[lines.length - 1] = `${last}, ${entry}`;
      else lines.push(`      ${entry}`);
    }
    return `  '${kind}': {\n    base: ${(bases[index] ?? 0).toFixed(1)},\n    ${of}: \`\n${lines.join(',\n')}\n    \`,\n  },\n`;
  });
  return [
    "import type { ReplyIntent } from '../types';\n",
    '/**',
    ` * How much each ${of === 'cues' ? 'cue' : 'word'} speaks for a kind of answer, or against it, strongest first. Written by \`scripts/replies/fit.ts\``,
    ' * from our own labelled mails in all languages together; not to be edited by hand.',
    ' */',
    `export const ${name}: Readonly<Record<ReplyIntent, { readonly base: number; readonly ${of}: string }>> = {`,
    `${parts.join('')}};\n`,
  ]
    .join('\n')
    .replace(/^( {2})'(interested|automated|other)'/gm, '$1$2');
}

addAllLanguages();
const { cues, words } = learn(readAnswers());
writeFileSync(`${folder}weights.ts`, source(cues, 'weights', 'cues'));
writeFileSync(`${folder}word-weights.ts`, source(words, 'wordWeights', 'words'));
