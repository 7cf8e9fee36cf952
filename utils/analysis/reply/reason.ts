import { isMark, type Word } from '../phrases/words';
import type { Span } from '../types';
import type { Cue } from './cues';
import { cuesIn, type Heard, withPairs } from './evidence';
import type { ReplyLexicon } from './lexicon';
import type { Sign } from './signs';

/** Fewer words than these explain nothing. */
const shortest = 3;

/** What says no without saying why. */
const refusals: ReadonlySet<Sign> = new Set<Sign>([
  'no',
  'refuse',
  'letbe',
  'unlist',
  'nocontact',
  'final',
  'luck',
]);
/** What is a reason for a no by itself. */
const grounds: ReadonlySet<Cue> = new Set<Cue>([
  'provided',
  'stay',
  'ourselves',
  'kin does',
  'dear',
  'ended',
  'chosen other',
  'already does',
  'tied',
  'not need',
  'not fit',
]);

/**
 * The reason of a definite no in the sender's words: what follows `because` or a colon, else the clause or the sentence
 * that gives a ground, else the half of the refusing sentence that does not refuse, else the sentence beside it.
 * @returns a stretch of the view, or `undefined` when no reason is given.
 */
export function readReason(heard: readonly Heard[], replies: ReplyLexicon): Span | undefined {
  const at = Math.max(0, heard.findIndex(refuses));
  const nearby = [heard[at], heard[at + 1], heard[at - 1]].filter((one) => one !== undefined);
  for (const { words } of nearby) {
    const opening = replies.because.find(words);
    if (!opening || (opening.from === 0 && opening.to === words.length)) continue;
    const reason = clauseFrom(words, opening.to);
    if (reason) return reason;
  }
  const clauses = nearby.flatMap((one) => clausesOf(one, replies));
  const plain = clauses.filter(({ isPlain }) => isPlain);
  const chosen =
    plain.find(({ isGround }) => isGround) ?? plain.find(({ of }) => of === nearby[0]) ?? plain[0];
  return chosen?.span;
}

const refuses = ({ cues }: Heard): boolean => [...refusals].some((sign) => cues.has(sign));

interface Clause {
  readonly of: Heard;
  readonly span: Span;
  /** Says more than a no or a courtesy. */
  readonly isPlain: boolean;
  readonly isGround: boolean;
}

/** The clauses of a sentence; a sentence that neither refuses nor thanks is one, with its commas. */
function clausesOf(of: Heard, replies: ReplyLexicon): Clause[] {
  if (of.cues.has('asks')) return [];
  const { words } = of;
  const whole = clauseOf(of, 0, words.at(-1)?.key === '.' ? words.length - 1 : words.length, replies);
  if (whole?.isPlain) return [whole];
  const clauses: (Clause | undefined)[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && !isMark(words[at]?.key ?? '')) continue;
    clauses.push(clauseOf(of, from, at, replies));
    from = at + 1;
  }
  return clauses.filter((clause) => clause !== undefined);
}

function clauseOf(of: Heard, from: number, to: number, replies: ReplyLexicon): Clause | undefined {
  const words = of.words.slice(from, to);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const cues = withPairs(cuesIn(words, replies));
  const isPlain =
    words.length >= shortest && !replies.courtesy.has(words) && ![...refusals].some((sign) => cues.has(sign));
  return {
    of,
    span: { start: first.start, end: last.end },
    isPlain,
    isGround: [...grounds].some((cue) => cues.has(cue)),
  };
}

/** From a word to the comma that ends its clause (a comma close by only parts an aside), or to the end of the sentence. */
function clauseFrom(words: readonly Word[], from: number): Span | undefined {
  let to = from;
  while (to < words.length && !endsClause(words[to]?.key ?? '', to - from)) to += 1;
  const first = words[from];
  const last = words[to - 1];
  return first && last && to - from >= shortest ? { start: first.start, end: last.end } : undefined;
}

function endsClause(key: string, length: number): boolean {
  return isMark(key) && (key !== ',' || length >= shortest);
}
