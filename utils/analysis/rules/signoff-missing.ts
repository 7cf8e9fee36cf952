import { tokenise } from '../lang/tokens';
import { parseMail } from '../parse/parse';
import { signoffs } from '../suggest/signoffs';
import type { Fix } from '../types';
import { isReadable } from './readable';
import type { AnalysedMail, Rule } from './types';

/** Nobody signs: there is no sign-off, or a valediction with nothing under it. */
export const signoffMissing: Rule = {
  id: 'signoff-missing',
  direction: 'draft',
  check(mail) {
    const { signature } = mail;
    if (signature.kind !== 'missing' || !isReadable(mail)) return [];
    const last = lastOwnLine(mail);
    if (last === undefined || signedByHost(mail) || namedInText(mail) || endsWithName(mail)) return [];
    const at = signature.valediction ?? { start: last, end: last };
    return [{ start: at.start, end: at.end, fixes: fixesFor(mail, last) }];
  },
};

/** The end of the writer's last words, where a sign-off belongs. */
function lastOwnLine({ lines }: AnalysedMail): number | undefined {
  return lines.findLast(({ zone, text }) => zone === 'own' && text !== '')?.end;
}

function signedByHost({ input }: AnalysedMail): boolean {
  const { hostSignature } = input;
  if (!hostSignature?.trim()) return false;
  return (
    parseMail({ ...input, body: `\n-- \n${hostSignature}`, hostSignature: undefined }).signature.kind ===
    'personal'
  );
}

const longestNameLine = 40;

/** `Carolien van nummer 31`, `m.`: a short last line that begins with the writer's own name, or is its first letter. */
function endsWithName({ input, lines }: AnalysedMail): boolean {
  const own = lines.filter(({ zone, text }) => zone === 'own' && text !== '');
  const last = own.at(-1);
  if (!last || own.length < 2 || last.text.length > longestNameLine) return false;
  const [first = '', ...more] = tokenise(last.text).map(({ key }) => key);
  return (input.self?.names ?? []).some((name) => {
    const called = tokenise(name)[0]?.key;
    return called !== undefined && (first === called || (more.length === 0 && first === called[0]));
  });
}

/** Enough where a signature follows after sending. */
function namedInText({ input, lines }: AnalysedMail): boolean {
  if (!input.signatureAddedLater) return false;
  const words = new Set(
    lines.flatMap(({ zone, text }) => (zone === 'own' ? (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []) : [])),
  );
  return (input.self?.names ?? []).some((name) => words.has(name.split(/\s+/u)[0] ?? ''));
}

function fixesFor({ signature, input, lang }: AnalysedMail, last: number): Fix[] {
  if (!input.self || !lang) return [];
  const bare = signature.valediction;
  const options = signoffs({
    self: input.self,
    lang,
    formality: 'formal',
    ...(bare && { valediction: '' }),
  });
  const at = bare ? (signature.span?.end ?? last) : last;
  return options.map((text) => ({ start: at, end: at, text: bare ? `\n${text}` : `\n\n${text}` }));
}
