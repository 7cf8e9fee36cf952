import type { ParsedMail } from '../parse/types';
import type { Reply } from '../types';

/** What kind of answer an incoming mail is; `null` for a draft. */
export function readReply(_mail: ParsedMail): Reply | null {
  return null;
}
