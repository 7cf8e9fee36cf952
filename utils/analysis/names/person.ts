import type { Lexicon } from '../lang/lexicon';
import { Sense, unitSenses } from '../lang/lexicon';
import { type Token, tokenise } from '../lang/tokens';
import type { Span } from '../types';
import { isGivenName } from './given';
import type { KnownNames } from './known';

/** How sure it is that a piece of text is the name of a person. */
export const Certainty = { none: 0, weak: 1, fair: 2, sure: 3 } as const;

export interface NameReading extends Span {
  readonly certainty: number;
}

export interface NameContext {
  readonly lexicon: Lexicon;
  readonly known: KnownNames;
  /** Whether the writer's body speaks of this text too, as one does of a product or a company. */
  readonly mentioned: (text: string) => boolean;
}

const noName: NameReading = { start: 0, end: 0, certainty: Certainty.none };
const initials = /^(?:\p{Lu}|\p{Lu}h|Th|Chr|Joh|Ph)(?:[.-]\s?\p{Lu}\p{Ll}?)*\.?$/u;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const lower = /^\p{Ll}[\p{L}\p{M}'’-]*$/u;
const uncased = /^[\p{Lo}\p{M}]+$/u;
const separators = /[\d@|/\\:;<>{}[\]()*#=_~"“”„!?%€$]/u;
const academic =
  /^(?:phd|msc|mba|bsc|bba|ba|ma|mcs|llm|llb|md|rn|cpa|esq|jr|sr|ii|iii|iv|ra|rc|aa|pmp|mfa|meng|dipl|ing|med|fcca|acca|cfa|ba\s?hons|mphil|dphil|edd|jd|mr|drs|ir|bed|mrt|csm)$/u;
const longestName = 60;

/**
 * Reads one piece of a line (no list) as the name of a person.
 * @param text the piece; titles before and degrees after it are left out of the result.
 * @param offset where it begins; the offsets that come back count from there.
 */
export function readName(text: string, offset: number, context: NameContext): NameReading {
  const { lexicon, known } = context;
  if (text.length > longestName || separators.test(text)) return noName;
  let tokens = tokenise(text, offset);
  const titled = leadingTitles(tokens, lexicon, text, offset);
  tokens = tokens.slice(titled);
  while (tokens.length > 1 && academic.test(tokens.at(-1)?.key ?? '')) tokens.pop();
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > 6) return noName;

  let capitals = 0;
  let small = 0;
  let given = 0;
  let familiar = 0;
  let abbreviated = 0;
  let particles = 0;
  for (const [index, token] of tokens.entries()) {
    const inside = index > 0 || tokens.length > 1;
    if (token.text === '&' || token.text === '+') return noName;
    if (known.people.has(token.key)) familiar += 1;
    if (initials.test(token.text)) abbreviated += 1;
    else if (inside && index < tokens.length - 1 && lexicon.is(token.key, Sense.particle)) particles += 1;
    else if (capitalised.test(token.text) || uncased.test(token.text)) {
      capitals += 1;
      if (isGivenName(token.key)) given += 1;
      else if (!known.people.has(token.key) && isUnitWord(token.key, lexicon)) return noName;
    } else if (lower.test(token.text)) {
      small += 1;
      if (!known.people.has(token.key)) {
        if (lexicon.is(token.key, Sense.common | unitSenses)) return noName;
        if (isGivenName(token.key)) given += 1;
        else if (tokens.length > 1 && !(capitals === 0 && given > 0)) return noName;
      }
    } else return noName;
  }
  const span = { start: first.start, end: endOf(last, text, offset) };
  const whole = tokens.map(({ key }) => key).join(' ');
  if (known.organisations.has(whole)) return noName;
  if (familiar > 0 && familiar + abbreviated + particles >= tokens.length)
    return { ...span, certainty: Certainty.sure };
  const certainty = judge({
    capitals,
    small,
    given,
    familiar,
    abbreviated,
    particles,
    titled,
    count: tokens.length,
  });
  const spoken = certainty < Certainty.sure && context.mentioned(text);
  return { ...span, certainty: spoken ? Certainty.none : certainty };
}

interface Shape {
  readonly count: number;
  readonly capitals: number;
  readonly small: number;
  readonly given: number;
  readonly familiar: number;
  readonly abbreviated: number;
  readonly particles: number;
  readonly titled: number;
}

function judge({ count, capitals, small, given, familiar, abbreviated, titled }: Shape): number {
  if (given > 0 || familiar > 0) return Certainty.sure;
  if (titled > 0 && capitals > 0) return Certainty.sure;
  if (abbreviated > 0 && capitals > 0) return Certainty.sure;
  if (abbreviated === count) return count === 1 ? Certainty.fair : Certainty.weak;
  if (capitals >= 2 && capitals <= 4 && small === 0) return Certainty.fair;
  return Certainty.weak;
}

/** Words of units that are surnames as well do no harm: the caller has ruled out given names already. */
function isUnitWord(key: string, lexicon: Lexicon): boolean {
  return lexicon.is(key, unitSenses) || lexicon.compound(key) !== 0;
}

function leadingTitles(tokens: readonly Token[], lexicon: Lexicon, text: string, offset: number): number {
  let count = 0;
  while (count < tokens.length - 1) {
    const token = tokens[count];
    if (!token || !lexicon.is(token.key, Sense.title)) break;
    const dotted = text[token.end - offset] === '.';
    if (token.key.length < 2 && !dotted) break;
    count += 1;
  }
  return count;
}

/** An initial keeps its full stop: `T.` is the name, not `T`. */
function endOf(last: Token, text: string, offset: number): number {
  return initials.test(last.text) && text[last.end - offset] === '.' ? last.end + 1 : last.end;
}

/**
 * Splits a line at commas and at words for "and".
 * @returns pieces with their offsets, trimmed; the line itself when there is nothing to split.
 */
export function splitList(
  text: string,
  offset: number,
  lexicon: Lexicon,
): (Span & { readonly text: string })[] {
  const pieces: (Span & { text: string })[] = [];
  let from = 0;
  const cut = (to: number, next: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    const start = offset + from + (raw.length - raw.trimStart().length);
    if (trimmed) pieces.push({ text: trimmed, start, end: start + trimmed.length });
    from = next;
  };
  const words = tokenise(text);
  const marks = [...text.matchAll(/[,،、;]|\s[/|]\s/gu)].map((mark) => ({
    at: mark.index,
    length: mark[0].length,
  }));
  for (const word of words) {
    const between = word.start > 0 && word.end < text.length && word.text === word.text.toLowerCase();
    if (between && lexicon.is(word.key, Sense.and))
      marks.push({ at: word.start, length: word.end - word.start });
  }
  marks.sort((a, b) => a.at - b.at);
  for (const mark of marks) cut(mark.at, mark.at + mark.length);
  cut(text.length, text.length);
  return pieces;
}
