import type { ByReader, Closings, MomentWords, VoicePhrases } from './phrases/types';
import type { Situation } from './types';

/** The wording for these readers; `undefined` where the language has none. */
export function wordingFor(
  phrase: ByReader,
  { readers, formality }: Pick<Situation, 'readers' | 'formality'>,
  voice: VoicePhrases,
): string | undefined {
  const several = readers.length > 1 && (formality === 'informal' || voice.severalAlike === true);
  return phrase[several ? 'several' : formality];
}

/** The sentences above a valediction; short and common ones for who needs them. */
export function closingsFor({ plain }: Pick<Situation, 'plain'>, voice: VoicePhrases): Closings {
  return plain ? { ...voice.closings, ...voice.plain } : voice.closings;
}

/** How a moment is said to the same readers. */
export function momentWords({ plain }: Pick<Situation, 'plain'>, voice: VoicePhrases): MomentWords {
  return plain ? { ...voice.moments, ...voice.plainMoments } : voice.moments;
}
