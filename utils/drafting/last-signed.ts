import { fold } from '@/utils/analysis/lang/fold';
import { maybeSameName } from '@/utils/analysis/names/similar';
import type { Analysis, MailInput, Person } from '@/utils/analysis/types';
import type { SeenDraft } from './types';

/** How the mail that is answered was signed. */
export interface LastSigned {
  readonly signs?: string | undefined;
  readonly team?: string | undefined;
}

/** More of an answered mail is not read for its sign-off. */
const mostQuoted = 20_000;

/**
 * How the reader signs, told by the mail that is quoted below the draft. Somebody else's name, and the writer's own, says
 * nothing about the reader.
 * @param own every name the writer signs with.
 */
export function lastSigned(
  draft: Pick<SeenDraft, 'text' | 'quoted'>,
  reader: Person,
  own: readonly string[],
  analyse: (input: MailInput) => Analysis,
): LastSigned {
  const quoted = quotedMail(draft);
  if (quoted.trim() === '') return {};
  const { signature } = analyse({ direction: 'incoming', body: quoted });
  if (signature.kind === 'anonymous') return { team: signature.team };
  const [name, ...others] = signature.names ?? [];
  if (name === undefined || others.length > 0 || own.some((one) => share(one, name))) return {};
  return reader.name && !reader.name.includes('@') && !share(reader.name, name) ? {} : { signs: name };
}

/** The newest of the quoted mails, without marks and the line that introduces it. */
function quotedMail({ text, quoted: [first] }: Pick<SeenDraft, 'text' | 'quoted'>): string {
  const all = first ? text.slice(first.start, first.end) : marked(text);
  return all.slice(0, mostQuoted).replace(/^[^\n]*:\s*\n/u, '');
}

function marked(text: string): string {
  const lines = text.split('\n').filter((line) => /^>(?!>| >)/u.test(line));
  return lines.map((line) => line.replace(/^> ?/u, '')).join('\n');
}

function share(one: string, other: string): boolean {
  const words = (name: string) =>
    fold(name)
      .split(/[\s,.]+/u)
      .filter((word) => word.length > 1);
  return words(one).some((word) => words(other).some((same) => maybeSameName(word, same)));
}
