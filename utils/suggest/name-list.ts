import { joinNames } from '@/utils/analysis/suggest/names';
import type { VoicePhrases } from './phrases/types';

/** Names as the language lists them: `Ineke, Carina en Linda`. */
export function nameList(names: readonly string[], { and, andBeforeI = and }: VoicePhrases): string {
  const soundsLikeI = /^h?[ií](?!a|e|o)/iu.test(names.at(-1) ?? '');
  return joinNames(names, { and: soundsLikeI ? andBeforeI : and });
}
