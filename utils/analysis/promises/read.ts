import type { ParsedMail } from '../parse/types';
import type { MailPromise } from '../types';

/**
 * The promises of a mail.
 * @returns promises in the order of the text; spans are offsets into `mail.view.text`.
 */
export function readPromises(_mail: ParsedMail): readonly MailPromise[] {
  return [];
}
