import { fold } from '@/utils/analysis/lang/fold';
import type { Analysis, Fix, Span } from '@/utils/analysis/types';
import type { SignoffSuggestion } from '@/utils/suggest/types';
import { lineEdit } from './line-edit';
import type { SeenDraft } from './types';
import { without } from './without';

/** What a sign-off is put into: the draft and what was read in it. */
export interface SignedDraft {
  readonly draft: Pick<SeenDraft, 'text' | 'signature' | 'quoted'>;
  readonly analysis: Pick<Analysis, 'signature' | 'findings'>;
}

/**
 * The edit that puts a suggested sign-off in the place of the one that stands there. Lines beneath the name (a team, an
 * address, the signature of the host) stay, and what they say is not said twice. A closing sentence of another
 * suggestion goes, so that two in a row leave one.
 * @param offered every suggestion there is, by which our own closing sentences are known.
 * @returns `undefined` when the draft has no place for one.
 */
export function signoffFix(
  { draft, analysis }: SignedDraft,
  suggestion: SignoffSuggestion,
  offered: readonly SignoffSuggestion[],
): Fix | undefined {
  const text = without(draft.text, draft.quoted);
  const block = standingBlock(text, draft.signature, analysis);
  if (!block) return undefined;
  const start = block.inHost ? block.start : withoutClosing(text, block.start, offered);
  const closing = block.inHost ? '' : closingFor(suggestion, text.slice(0, start));
  const lines = [
    ...(closing === '' ? [] : [...closing.split('\n'), '']),
    ...blockLines(suggestion, block, offered),
  ];
  if (start < block.end) return lineEdit(text, { start, end: block.end }, lines);
  const lead = text.slice(0, start).trim() === '' ? '' : '\n\n';
  return { start, end: start, text: lead + lines.join('\n') };
}

/** From the valediction on. A valediction of the writer's own wording stays; one of ours gives way to another. */
function blockLines(
  { block, facts }: SignoffSuggestion,
  standing: StandingBlock,
  offered: readonly SignoffSuggestion[],
): readonly string[] {
  const [opening = '', ...under] = block.split('\n');
  const { valediction, apart, tail, hosted, inHost } = standing;
  const ours =
    valediction.length === 0 || offered.some((other) => other.block.startsWith(`${valediction[0]}\n`));
  const head = [
    ...(inHost || !ours || valediction.length > 1 ? valediction : [opening]),
    ...(apart ? [''] : []),
  ];
  if (tail.length === 0 || tail.every((line) => under.includes(line))) {
    return [...head, ...under.filter((line) => !isSaid(line, hosted))];
  }
  // Beneath stands a team or an address already: only the name is put in.
  const details = facts.filter(({ kind }) => kind === 'team' || kind === 'phone').map(({ value }) => value);
  const beneath = `${tail.join('\n')}\n${hosted}`;
  return [...head, ...under.filter((line) => !details.includes(line) && !isSaid(line, beneath)), ...tail];
}

interface StandingBlock extends Span {
  /** Its lines, as they stand. */
  readonly valediction: readonly string[];
  /** An empty line parts it from the names. */
  readonly apart: boolean;
  /** Lines beneath the names that stay. */
  readonly tail: readonly string[];
  /** What the host puts below. */
  readonly hosted: string;
  /** It stands in what the host put there. */
  readonly inHost: boolean;
}

function standingBlock(
  text: string,
  host: Span | undefined,
  { signature, findings }: SignedDraft['analysis'],
): StandingBlock | undefined {
  const { kind, span, valediction } = signature;
  const hosted = host ? text.slice(host.start, host.end) : '';
  const at = (place: number): StandingBlock => {
    return { start: place, end: place, valediction: [], apart: false, tail: [], hosted, inHost: false };
  };
  if (!span) {
    const missing = findings.find(({ rule }) => rule === 'signoff-missing');
    return missing && at(missing.start);
  }
  const named = findings.find(({ rule }) => rule === 'signoff-anonymous')?.start;
  const names = kind === 'personal' ? (signature.names ?? []) : [];
  const inHost = host !== undefined && span.start >= host.start;
  // Only the host signs, and without a valediction: a sign-off of one's own goes above.
  if (inHost && !valediction && host && text.slice(0, host.start).trim() !== '') {
    return at(text.slice(0, host.start).trimEnd().length);
  }
  const start = valediction?.start ?? named ?? span.start;
  const last = host && !inHost ? text.slice(0, Math.min(span.end, host.start)).trimEnd().length : span.end;
  const end = Math.min(last, postscriptAt(text, start, last));
  const signs = Math.min(end, named ?? firstOf(names, text, valediction?.end ?? start) ?? end);
  const opening = text.slice(start, signs);
  const below = text.slice(signs, end).split('\n');
  const kept = kind === 'missing' ? [] : below.slice(signedLines(below, names));
  return {
    start,
    end,
    valediction: opening.trimEnd().split('\n').filter(Boolean),
    apart: /\n[^\S\n]*\n\s*$/u.test(opening),
    tail: signature.subkind === 'automated' ? [] : kept.map((line) => line.trimEnd()),
    hosted: inHost ? '' : hosted,
    inHost,
  };
}

/** Where the text ends above a P.S. that was read as part of the block; behind everything where there is none. */
function postscriptAt(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(/\s*\n[^\S\n]*(?:P\.? ?S\.?|N\.? ?B\.?)[\s:]/u);
  return at < 0 ? to : from + at;
}

function firstOf(names: readonly string[], text: string, from: number): number | undefined {
  const found = names.map((name) => text.indexOf(name, from)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** How many lines hold nothing but the names that go. */
function signedLines(lines: readonly string[], names: readonly string[]): number {
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const rest = names.reduce((left, name) => left.replace(name, ''), line);
    if (rest === line || (rest.match(/\p{L}/gu) ?? []).length > 6) break;
    count = index + 1;
  }
  return count;
}

/** Where the text ends that a suggestion's closing sentence stands behind. */
function withoutClosing(text: string, start: number, offered: readonly SignoffSuggestion[]): number {
  const above = text.slice(0, start).trimEnd();
  const ours = offered.find(({ closing }) => closing !== '' && above.endsWith(`\n${closing}`));
  return ours ? above.length - ours.closing.length : start;
}

/** The closing sentences, unless the mail says the same already. */
function closingFor({ closing, facts }: SignoffSuggestion, above: string): string {
  const said = fold(above);
  const repeated = facts.some(({ value }) => closing.includes(value) && said.includes(fold(value)));
  const begin = fold(closing).split(' ').slice(0, 3).join(' ');
  return repeated || (begin !== '' && said.includes(begin)) ? '' : closing;
}

/** A line that stands beneath anyway, in whatever case; a number in whatever writing. */
function isSaid(line: string, beneath: string): boolean {
  const digits = line.replace(/\D/gu, '');
  if (digits.length >= 6 && beneath.replace(/\D/gu, '').includes(digits.slice(-8))) return true;
  return fold(beneath).includes(fold(line));
}
