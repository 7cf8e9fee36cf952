import type { MomentLexicon } from '../dates/lexicon';
import type { ParsedMail } from '../parse/types';
import type { ReplyIntent } from '../types';
import { type Cue, pairOnly } from './cues';
import { envelopeCues, type Heard, hear } from './evidence';
import type { ReplyLexicon } from './lexicon';
import type { Sign } from './signs';
import { weights } from './weights';

/** What a mail is taken for, by how much, and what it says sentence by sentence. */
export interface Verdict {
  readonly intent: ReplyIntent;
  /** How far its evidence is ahead of that for `other`. */
  readonly lead: number;
  readonly heard: readonly Heard[];
}

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

/** Each cue of a mail speaks for some kinds and against others; the kind with most evidence is what the mail is. */
export function judge(mail: ParsedMail, replies: ReplyLexicon, moments: MomentLexicon): Verdict {
  const heard = hear(mail, replies, moments);
  const cues = cuesOf(mail, heard, replies);
  const closes = [...cues].some((cue) => cue.startsWith('not ') || closing.has(cue));
  const sums = weigh(cues).filter((one) => closes || one.intent !== 'definite-no');
  const intent = sums.reduce((best, one) => (one.sum > best.sum ? one : best)).intent;
  const sumOf = (kind: ReplyIntent): number => sums.find((one) => one.intent === kind)?.sum ?? 0;
  return { intent, lead: sumOf(intent) - sumOf('other'), heard };
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

interface Kind {
  readonly intent: ReplyIntent;
  readonly base: number;
  readonly byCue: ReadonlyMap<string, number>;
}

let kinds: readonly Kind[] | undefined;

function readWeights(): Kind[] {
  return Object.entries(weights).map(([intent, { base, cues }]) => {
    const entries = cues.split(',').map((entry): [string, number] => {
      const text = entry.trim();
      const cut = text.lastIndexOf(' ');
      return [text.slice(0, cut), Number(text.slice(cut))];
    });
    return { intent: intent as ReplyIntent, base, byCue: new Map(entries) };
  });
}

/** What a set of cues says for each kind. */
export function weigh(cues: ReadonlySet<Cue>): { readonly intent: ReplyIntent; readonly sum: number }[] {
  kinds ??= readWeights();
  return kinds.map(({ intent, base, byCue }) => {
    let sum = base;
    for (const cue of cues) sum += byCue.get(cue) ?? 0;
    return { intent, sum };
  });
}
