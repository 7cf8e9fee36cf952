import { greetings } from '../suggest/greetings';
import type { MailInput } from '../types';
import { mostNamedReaders } from './greeting-generic';
import { isReadable } from './readable';
import type { AnalysedMail, Rule } from './types';

/** No greeting in the first mail of a thread; a quick reply inside a running one needs none. */
export const greetingMissing: Rule = {
  id: 'greeting-missing',
  direction: 'draft',
  check(mail) {
    const { greeting, thread } = mail;
    if (greeting.kind !== 'missing' || thread !== 'first' || !isReadable(mail)) return [];
    const first = mail.lines.find(({ zone, text }) => zone === 'own' && text !== '');
    if (!first || callsReader(first.text, mail.input) || callsGroup(first.text, mail.input)) return [];
    return [{ start: first.start, end: first.start, fixes: fixesFor(mail, first.start) }];
  },
};

/** `Wil, ik heb je schaar nog`: a reader's first name before a comma, though it is a word as well. */
function callsReader(line: string, { to = [] }: MailInput): boolean {
  const called = /^\s*(\p{Lu}\p{L}+)\s*[,!–-]/u.exec(line)?.[1];
  return called !== undefined && to.some(({ name }) => name?.split(/\s/u)[0] === called);
}

/** `Collega's,` above a mail to many: a short first line that ends in a comma calls them. */
function callsGroup(line: string, { to = [] }: MailInput): boolean {
  return to.length > mostNamedReaders && /^\s*\p{Lu}[^,]{1,30},\s*$/u.test(line);
}

function fixesFor({ input, lang }: AnalysedMail, at: number): { start: number; end: number; text: string }[] {
  const readers = input.to ?? [];
  if (!lang || readers.length > mostNamedReaders) return [];
  const options = greetings({ readers, lang, formality: 'informal', contacts: input.contacts });
  return options.map((text) => ({ start: at, end: at, text: `${text},\n\n` }));
}
