import type { SeenDraft } from './types';
import { without } from './without';

/** What the writer sends as own words, and what of it was not put there by the host. */
export function ownWords({ text, signature, quoted }: Pick<SeenDraft, 'text' | 'signature' | 'quoted'>): {
  readonly own: string;
  readonly typed: string;
} {
  const own = without(text, quoted);
  const typed = without(text, signature ? [...quoted, signature] : quoted);
  return { own: own.trim(), typed: typed.trim() };
}
