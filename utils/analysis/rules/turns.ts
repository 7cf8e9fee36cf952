import { meaningOf } from '../lang/meaning';
import { ByContent, keptFor } from '../parse/recall';
import type { Sentence } from '../parse/types';
import type { Found, PhraseSet } from '../phrases/phrases';
import { quotedWords } from '../phrases/quoted';
import { type Word, wordsIn } from '../phrases/words';
import type { Span } from '../types';
import type { AnalysedMail } from './types';
import type { WordingLexicon } from './wording-lexicon';

/** A turn that a rule looks for, in the sentence that holds it. */
export interface Turn extends Span {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** The wording that rules know for a mail's language. */
export function wordingOf(mail: AnalysedMail): WordingLexicon | undefined {
  return meaningOf(mail)?.wording;
}

/**
 * The first turn of each sentence of the writer's own text, outside quotation marks.
 * @param but phrases of an innocent sense: a turn that begins inside one of them is passed over.
 */
export function findTurns(mail: AnalysedMail, phrases: PhraseSet, but?: PhraseSet): Turn[] {
  const turns: Turn[] = [];
  for (const sentence of mail.sentences) {
    const found = sentence.content
      ? knownTurns(phrases, but).of(sentence.content, () => turnIn(sentence, phrases, but))
      : turnIn(sentence, phrases, but);
    if (!found) continue;
    const words = wordsIn(sentence);
    const start = words[found.from]?.start ?? sentence.start;
    const end = words[found.to - 1]?.end ?? sentence.end;
    turns.push({ sentence, words, from: found.from, to: found.to, start, end });
  }
  return turns;
}

function turnIn(sentence: Sentence, phrases: PhraseSet, but: PhraseSet | undefined): Found | undefined {
  const words = wordsIn(sentence);
  if (!phrases.mayStandIn(words)) return undefined;
  const quoted = quotedWords(words);
  for (let at = 0; at < words.length; at += 1) {
    const found = phrases.at(words, at);
    if (found && !quoted.has(at) && !(but && isInnocent(words, at, but))) return found;
  }
  return undefined;
}

/** `Our youngest says: I am only little` begins with who says it. */
function isInnocent(words: readonly Word[], at: number, but: PhraseSet): boolean {
  for (let from = Math.max(0, at - mostBefore); from <= at; from += 1) {
    const found = but.at(words, from);
    if (found && found.to > at) return true;
  }
  return false;
}

/** No innocent phrase begins further before a turn. */
const mostBefore = 3;

type Turns = ByContent<Found | undefined>;
const turnsWithout = new WeakMap<PhraseSet, Turns>();
const turnsBut = new WeakMap<PhraseSet, WeakMap<PhraseSet, Turns>>();

/** The turns that were found before, by the phrases that were looked for. */
function knownTurns(phrases: PhraseSet, but: PhraseSet | undefined): Turns {
  if (!but) return keptFor(turnsWithout, phrases, () => new ByContent());
  return keptFor(
    keptFor(turnsBut, phrases, () => new WeakMap()),
    but,
    () => new ByContent(),
  );
}
