/**
 * `npx tsx scripts/replies/fit.ts`: weighs the cues of answers anew, on our own labelled mails, and writes
 * `utils/analysis/reply/weights.ts`. Run it after a change to the signs. Held-out mails are left out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { allMeanings, meaningOf } from '@/utils/analysis/lang/meaning';
import { parseMail } from '@/utils/analysis/parse/parse';
import { hear } from '@/utils/analysis/reply/evidence';
import { cuesOf } from '@/utils/analysis/reply/verdict';
import { type MailInput, type ReplyIntent, replyIntents } from '@/utils/analysis/types';
import { learnWeights, type Seen } from './regression';

const folder = 'tests/fixtures/mails/';
const target = 'utils/analysis/reply/weights.ts';
/** Seldom seen cues would learn a mail by heart, and small weights tell nothing. */
const fewest = 4;
const smallest = 0.1;

interface LabelledAnswer extends MailInput {
  readonly lang: string;
  readonly reply?: { readonly intent: ReplyIntent };
}

function readMails(): LabelledAnswer[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && !file.includes('heldout'))
    .flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line): LabelledAnswer => JSON.parse(line))
    .filter(({ reply, direction }) => reply && direction === 'incoming');
}

function cuesIn({ lang, reply: _, ...input }: LabelledAnswer): string[] {
  const mail = parseMail(input);
  const meaning = meaningOf(mail) ?? allMeanings().find(({ code }) => code === lang);
  if (!meaning) return [];
  return [...cuesOf(mail, hear(mail, meaning.replies, meaning.moments), meaning.replies)];
}

function source(weights: Map<string, number>[], bases: readonly number[]): string {
  const parts = replyIntents.map((kind, index) => {
    const cues = [...(weights[index] ?? [])]
      .filter(([, weight]) => Math.abs(weight) >= smallest)
      .sort(([, a], [, b]) => b - a)
      .map(([cue, weight]) => `${cue} ${weight.toFixed(1)}`);
    const lines: string[] = [];
    for (const cue of cues) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + cue.length < 104) lines[lines.length - 1] = `${last}, ${cue}`;
      else lines.push(`      ${cue}`);
    }
    return `  '${kind}': {\n    base: ${(bases[index] ?? 0).toFixed(1)},\n    cues: \`\n${lines.join(',\n')}\n    \`,\n  },\n`;
  });
  return [
    "import type { ReplyIntent } from '../types';\n",
    '/**',
    ' * How much each cue speaks for a kind of answer, or against it, strongest first. Written by `scripts/replies/fit.ts`',
    ' * from our own labelled mails in all languages together; not to be edited by hand.',
    ' */',
    'export const weights: Readonly<Record<ReplyIntent, { readonly base: number; readonly cues: string }>> = {',
    `${parts.join('')}};\n`,
  ]
    .join('\n')
    .replace(/^( {2})'(interested|automated|other)'/gm, '$1$2');
}

addAllLanguages();
const seen: Seen[] = readMails().map((mail) => ({
  cues: cuesIn(mail),
  kind: replyIntents.indexOf(mail.reply?.intent ?? 'other'),
}));
const counts = new Map<string, number>();
for (const { cues } of seen) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
const known = [...counts.keys()].filter((cue) => (counts.get(cue) ?? 0) >= fewest).sort();
const { weights, bases } = learnWeights(seen, known, replyIntents.length);
writeFileSync(target, source(weights, bases));
