import type { Meaning } from '../lang/meaning';
import { isReplySubject } from '../parse/history';
import type { ParsedMail } from '../parse/types';
import { wordsOf } from '../phrases/words';
import type { ReplyIntent } from '../types';
import type { ReplyKey } from './types';

const machineSender =
  /^(?:no-?_?reply|do-?_?not-?_?reply|ne-?pas-?repondre|mailer-?daemon|postmaster|bounces?|bot|robot|notifications?|newsletter|nieuwsbrief|alerts?)(?:[-+._\d]|@|$)/iu;

/** A machine says what it is early, and in few words. */
const mostLines = 400;
const longestLine = 2000;

/**
 * Whether a machine has written: an auto-reply about absence, or a receipt, bounce, notice or bulk mail.
 * All lines count here, footers too: there the machine says what it is.
 */
export function readMachine(mail: ParsedMail, { replies }: Meaning): ReplyIntent | undefined {
  const { subject = '', from } = mail.input;
  const inReply = isReplySubject(subject);
  const subjectWords = wordsOf(subject);
  const lines = mail.lines.filter(({ zone, text }) => zone !== 'quote' && zone !== 'history' && text !== '');
  const words = lines
    .slice(0, mostLines)
    .flatMap(({ text, start }) => wordsOf(text.slice(0, longestLine), start));
  const says = (key: ReplyKey): boolean => replies.phrases(key).has(words);
  const titled = (key: ReplyKey): boolean => !inReply && replies.phrases(key).has(subjectWords);

  const receipt = says('automated');
  const away = says('away');
  const awayOnly = says('awayOnly');
  if (away && awayOnly) return 'out-of-office';
  if (titled('awaySubject') && (away || awayOnly || !receipt)) return 'out-of-office';
  if (machineSender.test(from?.email ?? '')) return 'automated';
  const personal = mail.signature.kind === 'personal';
  // Nobody signs, nobody is greeted and it answers nothing: bulk mail or a notice.
  if (mail.signature.kind === 'anonymous' && mail.greeting.kind !== 'personal' && !inReply)
    return 'automated';
  if (receipt && !(inReply && personal)) return 'automated';
  return titled('automatedSubject') && !personal ? 'automated' : undefined;
}
