import { fold } from '../lang/fold';
import { signoffs } from '../suggest/signoffs';
import type { Fix, Span } from '../types';
import { isReadable } from './readable';
import type { AnalysedMail, Rule } from './types';

/** The sign-off names no person: a team, a department, an organisation, a role, a system. */
export const signoffAnonymous: Rule = {
  id: 'signoff-anonymous',
  direction: 'draft',
  check(mail) {
    const { signature } = mail;
    if (signature.kind !== 'anonymous' || !signature.span || !isReadable(mail)) return [];
    if (signsOwnName(mail, signature.span)) return [];
    const first = signature.units[0];
    const start = first?.start ?? signature.span.start;
    const unit = mail.view.source({ start, end: first?.end ?? signature.span.end });
    return [{ start, end: Math.max(start, signature.span.end), params: { unit }, fixes: fixesFor(mail) }];
  },
};

/** A line that is the writer's own name, however much it looks like something else: `Dirk Jan Heemskerk`, `Dein Lukas`. */
function signsOwnName({ lines, input }: AnalysedMail, { start, end }: Span): boolean {
  const own = new Set((input.self?.names ?? []).map(spelled));
  return lines.some((line) => {
    if (line.end < start || line.start > end) return false;
    const [, ...rest] = line.text.trim().split(/\s+/u);
    const opens = /^(\p{L}+(?:[ -]\p{L}+)+?)(?:,| \p{Ll}{2,} \p{L}+ )/u.exec(line.text.trim())?.[1];
    return own.has(spelled(line.text)) || own.has(spelled(rest.join(' '))) || own.has(spelled(opens ?? '-'));
  });
}

const spelled = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function fixesFor({ signature, input, lang, view }: AnalysedMail): Fix[] {
  const [first] = signature.units;
  if (!input.self || !lang || !first || !signature.span) return [];
  // A machine's line goes; a team or firm stays beneath the name.
  const kept = signature.units.filter(({ kind }) => kind !== 'automated');
  const beneath = kept.length > 0 ? view.text.slice(first.start, signature.span.end).trim().split('\n') : [];
  const options = signoffs({
    self: input.self,
    lang,
    formality: signature.valediction?.formality ?? 'formal',
    ...(signature.valediction && { valediction: '' }),
    beneath,
  });
  return options.map((text) => ({ start: first.start, end: signature.span?.end ?? first.end, text }));
}
