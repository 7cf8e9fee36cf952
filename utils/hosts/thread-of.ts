import type { TextMarks, ThreadPosition } from './types';

/** What mail programs put before the subject of a forwarded mail, in the languages that have words of their own. */
const forwarded = /^(?:fwd?|wg|tr|doorst|rv|vs|vb|enc|i|إعادة توجيه)\s*:/i;

/** Where a draft stands in its thread, by the mail that stands below it. */
export function threadOf(marks: TextMarks, editor: HTMLElement, subject: string): ThreadPosition {
  if (!editor.querySelector?.(`${marks.quoted}, ${marks.quotedFrom}`)) return 'unknown';
  return forwarded.test(subject) ? 'forward' : 'reply';
}
