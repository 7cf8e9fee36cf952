import type { LabelledPhrases } from '../phrases/labelled-phrases';
import { quotedWords } from '../phrases/quoted';
import type { Word } from '../phrases/words';

/** What pressure is made of; each alone is innocent, several in one mail are not. */
export const pressureHints = [
  // A moment that leaves no time; few that are left; a price about to rise; something that will be lost.
  'soon',
  'scarce',
  'rise',
  'loss',
  // A contract, a signature, a card; settled before it was asked.
  'deal',
  'assumed',
  // Counted attempts; a target or a boss behind the writer; others who might hear; no word was ever spoken.
  'attempts',
  'target',
  'exposure',
  'stranger',
] as const;
export type PressureHint = (typeof pressureHints)[number];

/** Whether one sentence presses by itself: `sign by tonight or the discount is gone`. */
export function pressesAlone(hints: ReadonlySet<PressureHint>): boolean {
  return hints.has('soon') && hints.has('deal') && (hints.has('loss') || hints.has('rise'));
}

/** Two that suffice together; a calm mail may well speak of a contract that is to be signed today. */
const pairs: readonly (readonly [PressureHint, PressureHint])[] = [
  ['stranger', 'deal'],
  ['target', 'deal'],
  ['assumed', 'deal'],
];

/** What a fair mail has no use for; a price date, a signature and an end of term may stand together in a plain quote. */
const unfair: readonly PressureHint[] = ['scarce', 'assumed', 'attempts', 'target', 'exposure', 'stranger'];

/** Whether the hints of a mail are pressure together. */
export function presses(hints: ReadonlySet<PressureHint>): boolean {
  if (hints.size >= 3 && unfair.some((hint) => hints.has(hint))) return true;
  return pairs.some((pair) => pair.every((hint) => hints.has(hint)));
}

/** The hints in a row of words, those between quotation marks left out. */
export function hintsIn(
  words: readonly Word[],
  phrases: LabelledPhrases<PressureHint>,
): ReadonlySet<PressureHint> {
  const quoted = quotedWords(words);
  const hints = new Set<PressureHint>();
  for (let at = 0; at < words.length; at += 1) {
    if (quoted.has(at)) continue;
    for (const { label } of phrases.at(words, at)) hints.add(label);
  }
  return hints;
}
