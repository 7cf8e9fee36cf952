import { signoffSuggestions } from '@/utils/suggest/signoffs';
import type { SignoffSuggestion } from '@/utils/suggest/types';
import { type ContactInLog, contactSituation, type Surroundings } from './situation';

/** Sign-offs to a contact from what the log knows; a page that needs them later loads this file by itself. */
export function contactSignoffs(known: ContactInLog, around: Surroundings): readonly SignoffSuggestion[] {
  return signoffSuggestions(contactSituation(known, around));
}
