import { tokenise } from '../lang/tokens';
import { isGivenName } from './given';

/** Two to four words with capitals, and no article in front. */
const nameLike =
  /^(?!(?:The|De|Het|Die|Der|Das|Le|La|Les|El|Los|Il|Os|As)\s)\p{Lu}\p{Ll}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'.-]*){1,3}$/u;

/** Whether a text is written as a whole name is: "Ni Luh Sukreni". */
export function isWrittenAsName(text: string): boolean {
  return nameLike.test(text);
}

/** Whether it begins with a given name besides, whatever its other words mean: "Will Power", "Pierre Bureau". */
export function opensWithGivenName(text: string): boolean {
  return isWrittenAsName(text) && isGivenName(tokenise(text)[0]?.key ?? '');
}
