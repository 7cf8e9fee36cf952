import { blocks } from './blocks';
import { closings } from './closings';
import { joinSaid, type Said } from './fill';
import { keptSaid } from './kept-phrases';
import { voiceOf } from './phrases';
import type { Fact, SignoffSuggestion, Situation } from './types';

/** One of ours stays among the first three, so that a fact that came up today is not missed. */
const mostOwn = 2;

/** Which closing goes with which block, best pair first: three that differ in what they say, then in how they sign. */
const pairs: readonly (readonly [closing: number, block: number])[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [0, 1],
  [0, 2],
  [1, 1],
  [3, 0],
  [0, 3],
  [0, 4],
  [0, 5],
  [0, 6],
  [2, 1],
];

/**
 * Sign-offs for this mail, best first, in its language and form. Only what the situation says gets into one, and every
 * fact in it comes with its source.
 * @param most so many at most; three are always found.
 * @returns none when nobody can sign or the language has no phrases.
 */
export function signoffSuggestions(situation: Situation, most = 3): readonly SignoffSuggestion[] {
  const voice = voiceOf(situation.lang);
  if (!voice) return [];
  const above = closings(situation, voice);
  const found = new Map<string, SignoffSuggestion>();
  const add = (suggestion: SignoffSuggestion) => {
    if (found.size < most && !found.has(suggestion.text)) found.set(suggestion.text, suggestion);
  };
  for (const said of keptSaid(situation, voice, mostOwn)) add(ownSuggestion(said));
  for (const [closingAt, blockAt] of pairs) {
    const closing = above[closingAt];
    if (!closing) continue;
    const phoneSaid = closing.facts.some(({ kind }) => kind === 'phone');
    const block = blocks(situation, voice, phoneSaid)[blockAt];
    if (block) add(suggestionOf(closing, block));
  }
  return [...found.values()];
}

function suggestionOf(closing: Said, block: Said): SignoffSuggestion {
  const { text, facts } = joinSaid([closing, block], '\n\n');
  return { text, closing: closing.text, block: block.text, facts: once(facts), own: false };
}

/** The user's text; what stands before its last empty line is above the block. */
function ownSuggestion({ text, facts }: Said): SignoffSuggestion {
  const at = text.lastIndexOf('\n\n');
  return {
    text,
    closing: at < 0 ? '' : text.slice(0, at),
    block: at < 0 ? text : text.slice(at + 2),
    facts: once(facts),
    own: true,
  };
}

function once(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [`${fact.kind} ${fact.value}`, fact])).values()];
}
