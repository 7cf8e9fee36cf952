import type { Formality, LanguageCode } from '@/utils/analysis/types';
import type { GroupStyle } from './types';

export interface VoiceChoice {
  readonly lang: LanguageCode;
  readonly formality: Formality;
  /** Level B1. */
  readonly plain: boolean;
}

interface Wish {
  readonly lang?: LanguageCode | null | undefined;
  readonly formality?: Formality | null | undefined;
}

export interface VoiceWishes {
  /** Language and form of the draft itself, when it has shown them. */
  readonly draft?: Wish | undefined;
  readonly contact?: Wish | undefined;
  readonly style?: GroupStyle | undefined;
  /** What to do when nobody says. */
  readonly lang: LanguageCode;
  readonly formality?: Formality | null | undefined;
}

/**
 * In what language and form a reader is written to. What the draft does wins, so that the two never mix; then what is
 * known of the contact, then the group, then the writer's own habit; formal when nobody says.
 */
export function chooseVoice({ draft, contact, style, lang, formality }: VoiceWishes): VoiceChoice {
  return {
    lang: draft?.lang ?? contact?.lang ?? lang,
    formality: draft?.formality ?? contact?.formality ?? style?.formality ?? formality ?? 'formal',
    plain: style?.plain ?? false,
  };
}
