import type { MomentLexicon } from '../dates/lexicon';
import type { ParsedMail } from '../parse/types';
import type { ReplyIntent } from '../types';
import { type Cue, pairOnly } from './cues';
import { envelopeCues, type Heard, hear } from './evidence';
import { featuresOf, mailFeaturesOf } from './features';
import type { ReplyLexicon } from './lexicon';
import type { Sign } from './signs';
import { weigh } from './weigh';

/** What a mail is taken for, by how much, and what it says sentence by sentence. */
export interface Verdict {
  readonly intent: ReplyIntent;
  /** How far its evidence is ahead of that for `other`. */
  readonly lead: number;
  readonly heard: readonly Heard[];
}

/** How far ahead a definite no must be: taken wrongly for one, a mail ends what is proposed for its writer. */
const caution = 0.5;

/** Without any of these nothing in a mail says no: it would close a contact over its manner alone. */
const closing: ReadonlySet<Cue> = new Set<Sign>([
  'not',
  'no',
  'refuse',
  'final',
  'other',
  'chosen',
  'already',
  'provided',
  'stay',
  'ourselves',
  'kin',
  'does',
  'dear',
  'ended',
  'unlist',
  'nocontact',
  'letbe',
  'luck',
  'regret',
]);

/** Whether anything in a mail says no. */
function closes(cues: ReadonlySet<Cue>): boolean {
  return [...cues].some((cue) => cue.startsWith('not ') || closing.has(cue));
}

/** What a mail is, by the evidence of its cues and words for each kind. */
export function judge(mail: ParsedMail, replies: ReplyLexicon, moments: MomentLexicon): Verdict {
  const heard = hear(mail, replies, moments);
  const cues = cuesOf(mail, heard, replies);
  const sentences = featuresOf(heard);
  const sums = weigh(mailFeaturesOf(cues, sentences), sentences);
  const intent = told(sums, cues);
  const sumOf = (kind: ReplyIntent): number => sums.find((one) => one.intent === kind)?.sum ?? 0;
  return { intent, lead: sumOf(intent) - sumOf('other'), heard };
}

/** The kind with most evidence; a definite no only where something says no, and with a margin. */
export function told(
  sums: readonly { readonly intent: ReplyIntent; readonly sum: number }[],
  cues: ReadonlySet<Cue>,
): ReplyIntent {
  const mayClose = closes(cues);
  let best: { intent: ReplyIntent; sum: number } | undefined;
  for (const { intent, sum: found } of sums) {
    if (intent === 'definite-no' && !mayClose) continue;
    const sum = intent === 'definite-no' ? found - caution : found;
    if (!best || sum > best.sum) best = { intent, sum };
  }
  return best?.intent ?? 'other';
}

/** All cues of a mail, each once. */
export function cuesOf(mail: ParsedMail, heard: readonly Heard[], replies: ReplyLexicon): Set<Cue> {
  const cues = envelopeCues(mail, replies);
  for (const sentence of heard) for (const cue of sentence.cues) if (!pairOnly.has(cue)) cues.add(cue);
  const length = heard.reduce((sum, { words }) => sum + words.length, 0);
  if (length < shortMail) cues.add('short');
  if (length > longMail) cues.add('long');
  return cues;
}

/** In words. */
const shortMail = 9;
const longMail = 60;
