import type { MomentLexicon } from '../dates/lexicon';
import type { ParsedMail } from '../parse/types';
import { type ReplyIntent, replyIntents } from '../types';
import { type Cue, pairOnly } from './cues';
import { envelopeCues, type Heard, hear } from './evidence';
import type { ReplyLexicon } from './lexicon';
import type { Sign } from './signs';
import { weights } from './weights';
import { wordWeights } from './word-weights';
import { plainWordsOf } from './words';

/** What a mail is taken for, by how much, and what it says sentence by sentence. */
export interface Verdict {
  readonly intent: ReplyIntent;
  /** How far its evidence is ahead of that for `other`. */
  readonly lead: number;
  readonly heard: readonly Heard[];
}

/** How far ahead a definite no must be: taken wrongly for one, a mail ends what is proposed for its writer. */
const caution = 0.5;

/** What words say counts less than what cues say, which somebody thought of. */
const wordShare = 0.7;

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

/** Each cue and each word of a mail speaks for some kinds and against others; the kind with most evidence is what the mail is. */
export function judge(mail: ParsedMail, replies: ReplyLexicon, moments: MomentLexicon): Verdict {
  const heard = hear(mail, replies, moments);
  const cues = cuesOf(mail, heard, replies);
  const sums = weigh(cues, plainWordsOf(heard));
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

/** What speaks for one kind. */
export interface Kind {
  readonly intent: ReplyIntent;
  readonly base: number;
  readonly wordBase: number;
  readonly byCue: ReadonlyMap<string, number>;
  readonly byWord: ReadonlyMap<string, number>;
}

let kinds: readonly Kind[] | undefined;

function ownKinds(): readonly Kind[] {
  kinds ??= replyIntents.map((intent) => ({
    intent,
    base: weights[intent].base,
    wordBase: wordWeights[intent].base,
    byCue: entriesOf(weights[intent].cues),
    byWord: entriesOf(wordWeights[intent].words),
  }));
  return kinds;
}

/** `not want 0.4, call 1.2` as a map. */
function entriesOf(list: string): Map<string, number> {
  return new Map(
    list.split(',').map((entry): [string, number] => {
      const text = entry.trim();
      const cut = text.lastIndexOf(' ');
      return [text.slice(0, cut), Number(text.slice(cut))];
    }),
  );
}

/** What cues and words say for each kind that a mail may be, by the weights that the product comes with unless told otherwise. */
export function weigh(
  cues: ReadonlySet<Cue>,
  words: ReadonlySet<string>,
  known: readonly Kind[] = ownKinds(),
): { readonly intent: ReplyIntent; readonly sum: number }[] {
  const possible = closes(cues) ? known : known.filter(({ intent }) => intent !== 'definite-no');
  return possible.map(({ intent, base, wordBase, byCue, byWord }) => {
    let byWords = wordBase;
    for (const word of words) byWords += byWord.get(word) ?? 0;
    let sum = base + wordShare * byWords - (intent === 'definite-no' ? caution : 0);
    for (const cue of cues) sum += byCue.get(cue) ?? 0;
    return { intent, sum };
  });
}
