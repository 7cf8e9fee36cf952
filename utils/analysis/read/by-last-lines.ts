import { Sense } from '../lang/senses';
import { tokenise } from '../lang/tokens';
import { Certainty } from '../names/certainty';
import { isGivenName } from '../names/given';
import { hostLabels, isHostOf } from '../names/hosts';
import { type KnownNames, nameKey } from '../names/known';
import type { NameContext } from '../names/person';
import { ofNothing } from '../names/spoken';
import type { Line, SignatureReading } from '../parse/types';
import { blockReading, withNameAboveRole } from './block';
import { delimiter, namesUnit, type ReadLine, type SignatureSource, startsParagraph } from './closing';
import { isProse } from './prose';
import { readUnits, type UnitReading } from './units';
import { readValediction } from './valediction';

const mostLines = 9;
const fewLines = 3;
const dashed = /^\s*(?:[-–—~/]{1,2})\s?(?=\p{L})/u;
const item = /^(?:[•*·]|\d{1,2}[.)]|-\s)\s*\S/u;
/** "*The Fern team*", as chat programs and README files write it. */
const emphasised = /^(\*{1,3})[^*]+\1$/u;
/** "Branch: main" */
const labelled = /^[^:：]{2,30}[:：]\s\S/u;
const endOfText = /[.!?…)"':;。！？]$|\p{Extended_Pictographic}$|\/\/\S+$/u;

/** Without valediction or delimiter: the short lines that end the mail, when they name somebody. */
export function byLastLines({ lines: all, context }: SignatureSource): SignatureReading | undefined {
  const noted = all.findLastIndex(({ text }) => !isNotice(text, context) && !isImprint(text, context));
  const lines = all.slice(0, noted + 1);
  const group: ReadLine[] = [];
  for (const line of lines.slice(-mostLines).reverse()) {
    if (closes(line, context)) break;
    if (isProse(line.text, context.lexicon) || isItem(line.text) || delimiter.test(line.text)) break;
    group.unshift({ line, units: readUnits(line.text, line.start, context) });
  }
  for (const [at, alone] of group.entries()) {
    const below = group[at + 1]?.units ?? [];
    const known = withNameAboveRole([...alone.units, ...below]).slice(0, alone.units.length);
    const read = { line: alone.line, units: known };
    const before = lines[lines.length - group.length + at - 1];
    const apart =
      before !== undefined &&
      (startsParagraph(read.line, before) ||
        (!group.slice(0, at).some(({ units }) => units.some(namesUnit)) && at > 0));
    const ends = at === group.length - 1 && noted === all.length - 1;
    const brand = ends && isOwnBrand(read, lines, context);
    const place = { before, apart, brand, remaining: group.length - at };
    if (!before || !opensBlock(read, { ...place, before }, context)) continue;
    const block = group.slice(at);
    const units = block.flatMap((later) => later.units);
    return blockReading({ units, lines: block.map((later) => later.line) }, Certainty.weak);
  }
  return undefined;
}

/** "LP", "Records": words that name a unit elsewhere, and close a mail here. */
function closes({ text, start, end }: Line, { whole, known }: NameContext): boolean {
  const closing = /^\p{Lu}\.$/u.test(text) ? undefined : readValediction(text, start, whole);
  return closing?.rest === end && !closing.thanks && !tokenise(text).some(({ key }) => isNamed(key, known));
}

/** Whether somebody is called so: "Joy", or the sender. */
function isNamed(key: string, { people }: KnownNames): boolean {
  return people.has(key) || isGivenName(key);
}

function isItem(text: string): boolean {
  return item.test(text) && !dashed.test(text) && !emphasised.test(text);
}

interface Place {
  readonly before: Line;
  /** Nothing but addresses and numbers stands between it and the blank line above. */
  readonly apart: boolean;
  readonly remaining: number;
  /** The mail ends in a name that its own text or address speaks of. */
  readonly brand: boolean;
}

/** "Kompas" below a mail with https://kompas.example in it, which no person need have written. */
function isOwnBrand(
  { line, units }: ReadLine,
  lines: readonly Line[],
  { personal, spoken }: NameContext,
): boolean {
  const [only, another] = units;
  if (personal || only?.kind !== 'organisation' || another) return false;
  if (!/^\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u.test(only.text)) return false;
  if (dashed.test(line.text) || spoken.whole(only.text)) return true;
  const keys = nameKey(only.text).split(' ');
  return lines.some(({ text }) => /[@/]/.test(text) && isHostOf(keys, hostLabels(text)));
}

/** Whether a block without valediction may begin here: the weaker the evidence, the more the layout must say so. */
function opensBlock(
  { line, units }: ReadLine,
  { before, apart, remaining, brand }: Place,
  context: NameContext,
): boolean {
  const [first] = units;
  if (!first || !namesUnit(first)) return false;
  const afterText = endOfText.test(before.text);
  const dash = dashed.test(line.text);
  if (first.kind !== 'person') {
    if (labelled.test(line.text)) return false;
    if (!apart)
      return first.certainty >= Certainty.sure && remaining <= 2 && afterText && !endOfText.test(line.text);
    if (first.certainty >= Certainty.sure) return remaining <= 5;
    if (brand && afterText) return true;
    const alone =
      first.certainty >= Certainty.fair &&
      (standsAlone(line.text) || (first.kind === 'team' && !endOfText.test(line.text))) &&
      startsParagraph(line, before);
    return alone && remaining <= 3 && (afterText || dash);
  }
  // "Also." in front of "Kim"
  if (remaining > 1 && /\p{Ll}{3}\.$/u.test(line.text)) return false;
  if (first.certainty >= Certainty.sure) return apart || afterText || dash || isSender(first, context);
  if (first.certainty >= Certainty.fair) return apart && (afterText || remaining <= 3);
  return apart && remaining <= 2 && (afterText || dash) && /^[-–—/]?\s?\p{Lu}/u.test(line.text);
}

/** "Les copains du Café Vélo", "The Greenkeeper": a unit with a capital of its own, and no sentence. */
function standsAlone(text: string): boolean {
  return /^[^\p{L}]*\p{Lu}\S*\s(?:.*\s)?\p{Lu}/u.test(text) && !endOfText.test(text);
}

function isSender({ text }: UnitReading, { known }: NameContext): boolean {
  return tokenise(text).some(({ key }) => known.people.has(key));
}

const mostTail = 60;

/** A name at the end of the last line of text: "Let me know. Thanks, Kim". */
export function byLastSentence({ lines, context }: SignatureSource): SignatureReading | undefined {
  const line = lines.at(-1);
  if (!line) return undefined;
  const from = Math.max(0, line.text.length - mostTail);
  for (const match of line.text.slice(from).matchAll(/[.!?…)]\s+|\s{2,}/gu)) {
    const cut = from + match.index + match[0].length;
    const [text, start] = [line.text.slice(cut), line.start + cut];
    const valediction = readValediction(text, start, context.whole);
    const rest = valediction ? valediction.rest : start;
    if (rest >= line.end) continue;
    // The line holds the sign-off itself, so what stands in it is not spoken of.
    const units = readUnits(line.text.slice(rest - line.start), rest, { ...context, spoken: ofNothing });
    const [first] = units;
    if (valediction?.thanks === false && first && first.kind !== 'person' && units.every(namesUnit))
      return blockReading({ valediction, units, lines: [line], start }, Certainty.fair);
    if (first?.kind !== 'person' || units.length > 3) continue;
    const bareName = tokenise(text).length <= 2 && first.certainty >= Certainty.sure && units.length === 1;
    if (!bareName && !(valediction && first.certainty >= Certainty.fair)) continue;
    return blockReading({ valediction, units, lines: [line], start }, Certainty.fair);
  }
  return undefined;
}

/** "– d": a dash, and a letter of one's own; or that letter alone, where somebody known to write begins with it. */
export function byLetter({ lines, context }: SignatureSource): SignatureReading | undefined {
  const line = lines.at(-1);
  const [, dash, letter] = /^([-–—]\s?)?(\p{L}\.?)$/u.exec(line?.text ?? '') ?? [];
  if (!line || letter === undefined || lines.length < 2) return undefined;
  const initial = letter.toLowerCase().slice(0, 1);
  if (dash === undefined && ![...context.known.people].some((word) => word.startsWith(initial)))
    return undefined;
  const start = line.end - letter.length;
  const units = [{ kind: 'person' as const, text: letter, start, end: line.end }];
  return {
    kind: 'personal',
    names: [letter],
    line: line.index,
    span: { start: line.start, end: line.end },
    units,
  };
}

/** Nothing closes the mail where it should, and yet the whole name of the writer or of the sender's firm stands near its end. */
export function byOwnName({ lines, context }: SignatureSource): SignatureReading | undefined {
  const { writers, organisations } = context.known;
  const named = (names: ReadonlySet<string>, within: number): Line | undefined =>
    lines.slice(-within).find(({ text }) => names.has(nameKey(text)));
  const writer = named(writers, mostLines);
  const line = writer ?? named(organisations, fewLines);
  if (!line) return undefined;
  const span = { start: line.start, end: line.end };
  const units = [
    { kind: writer ? ('person' as const) : ('organisation' as const), text: line.text, ...span },
  ];
  return writer
    ? { kind: 'personal', names: [line.text], line: line.index, span, units }
    : { kind: 'anonymous', subkind: 'organisation', line: line.index, span, units };
}

/** A line in which a machine says that it writes or does not read, be it in another language than the mail's. */
function isNotice(text: string, { lexicon, whole }: NameContext): boolean {
  if (text.length > 300) return false;
  const tokens = tokenise(text);
  return (
    lexicon.forms.notice(tokens) ||
    tokens.some((_, at) => (whole.match(tokens, at, Sense.automated)?.length ?? 0) >= 2)
  );
}

const mark = /^\W*(?:©|\(c\)|copyright\b)/iu;

/** "© Alpenblick. All rights reserved.", "Fern is a trading name of Moss Ltd.": what stands below every mail of a firm. */
function isImprint(text: string, { whole }: NameContext): boolean {
  if (text.length > 300) return false;
  const tokens = tokenise(text);
  return mark.test(text) || tokens.some((_, at) => whole.match(tokens, at, Sense.disclaimer) !== undefined);
}

/** Nobody signs, and the last words say that a machine wrote. */
export function byNotice({ lines, context }: SignatureSource): SignatureReading | undefined {
  const last = lines.findLastIndex(({ text }, at) => at >= lines.length - 3 && isNotice(text, context));
  const first = lines.slice(0, last + 1).findLastIndex((line, at) => startsParagraph(line, lines[at - 1]));
  const line = lines.slice(Math.max(0, first), last + 1).find(({ text }) => isNotice(text, context));
  if (!line) return undefined;
  const span = { start: line.start, end: line.end };
  const units = [{ kind: 'automated' as const, text: line.text, ...span }];
  return { kind: 'anonymous', subkind: 'automated', line: line.index, span, units };
}
