import { fold } from '../lang/fold';
import type { Line } from '../parse/types';
import { callNames } from '../suggest/greetings';
import type { Fix, Span } from '../types';
import { firstNameSlots, readerSlots, slotTalk, slotWords, surnameSlots } from './slot-words';
import type { AnalysedMail, RawFinding, Rule } from './types';

/** A slot of a template is still in the text: `{{first_name}}`, `[naam]`, `<<Name>>`, `XXX`, `%FNAME%`. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  direction: 'draft',
  check(mail) {
    const findings: RawFinding[] = [];
    for (const line of mail.lines) {
      if ((line.zone !== 'own' && line.zone !== 'postscript') || !maybeSlot.test(line.text)) continue;
      for (const slot of slotsIn(line, mail)) {
        findings.push({
          start: slot.start,
          end: slot.end,
          params: { slot: mail.view.source(slot) },
          fixes: fixesFor(slot, mail),
        });
      }
    }
    return findings;
  },
};

interface Slot extends Span {
  /** What stands inside, folded and without spaces and separators. */
  readonly word: string;
}

const maybeSlot = /[[{<%|_$#@]|\bX{2,}\b|…|\.{3}/u;
const shapes =
  /\{\{\s*([^{}\n]{1,60}?)\s*\}\}|<<\s*([^<>\n]{1,60}?)\s*>>|\*\|\s*([^|\n]{1,40}?)\s*\|\*|%%?([A-Z][A-Z_]{2,40})%%?|[#@]{1,2}([A-Z][A-Z_]{2,40})[#@]{1,2}|(?<=\p{L}\s)(_{3,40})(?=[\s,.]\s?\p{L})|(?<![\p{L}\d])(X{3,12}|XX(?=\s+\p{L}))(?![\p{L}\d])/gu;
/** These have other uses: only a word that slots are called by, or capitals, make them one. */
const looseShapes =
  /\[([^[\]\n]{2,50})\]|<([^<>@\n:/]{2,50})>|\$?\{([^{}\n]{2,50})\}|__([A-Za-z][A-Za-z_]{2,40}?)__/gu;

function slotsIn(line: Line, mail: AnalysedMail): Slot[] {
  if (talksOfSlots(line.text)) return [];
  const slots: Slot[] = [];
  for (const match of line.text.matchAll(shapes)) {
    const inside = match.slice(1).find((part) => part !== undefined) ?? '';
    if (/^X+$/.test(inside) && !isBlank(line, match.index, match[0], mail)) continue;
    add(slots, line, match, inside);
  }
  for (const match of line.text.matchAll(looseShapes)) {
    const inside = match.slice(1).find((part) => part !== undefined) ?? '';
    if (isSlotName(inside)) add(slots, line, match, inside);
  }
  return slots.sort((a, b) => a.start - b.start);
}

function add(slots: Slot[], line: Line, match: RegExpExecArray, inside: string): void {
  const start = line.start + match.index;
  const end = start + match[0].length;
  const before = line.text[match.index - 1] ?? '';
  const after = line.text[match.index + match[0].length] ?? '';
  const quoted = /["'`“„«]/u.test(before) && /["'`”“»]/u.test(after);
  if (quoted || slots.some((slot) => start < slot.end && end > slot.start)) return;
  slots.push({ start, end, word: squeeze(inside) });
}

function squeeze(text: string): string {
  return fold(text).replace(/[\s_.-]+/gu, '');
}

/** The words inside, or the last part of a dotted name, are what slots are called. */
function isSlotName(inside: string): boolean {
  const last = squeeze(inside.split('.').at(-1) ?? '');
  const whole = squeeze(inside);
  const words = fold(inside).split(/[\s_+/-]+/u);
  return slotWords.some(
    (word) =>
      whole === word || last === word || (words.length <= 4 && words[0] === word && !/\d/.test(inside)),
  );
}

/** X's that stand for something to be filled in: not kisses on their own line or in the sign-off. */
function isBlank(line: Line, at: number, found: string, { signature }: AnalysedMail): boolean {
  const alone = /^[xX\s.,!]+$/u.test(line.text);
  const signed = signature.span !== undefined && line.end >= signature.span.start;
  const rest = line.text.slice(at + found.length);
  const compound = /^-\p{L}/u.test(rest);
  if (alone || signed || compound) return false;
  return found.length > 2 || /^\s+(?!L\b)\p{L}/u.test(rest);
}

function talksOfSlots(text: string): boolean {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => slotTalk.some((talk) => (talk.length < 5 ? word === talk : word.startsWith(talk))));
}

/** The reader's name where the slot asks for it and there is one reader, whose name is known. */
function fixesFor({ start, end, word }: Slot, { input }: AnalysedMail): Fix[] {
  const [reader, another] = input.to ?? [];
  if (!reader || another || !asksForName(word)) return [];
  const names = callNames(reader, input.contacts);
  if (!names) return [];
  const first = firstNameSlots.has(tail(word));
  const texts = surnameSlots.has(tail(word)) ? [] : first ? [names.first] : [names.first, names.full];
  return [...new Set(texts)].map((text) => ({ start, end, text }));
}

function asksForName(word: string): boolean {
  return readerSlots.has(tail(word)) || /^x+$/.test(word);
}

/** `klant.naam` and `contactfirstname` end in what they ask for. */
function tail(word: string): string {
  if (readerSlots.has(word)) return word;
  let longest = '';
  for (const slot of readerSlots) if (word.endsWith(slot) && slot.length > longest.length) longest = slot;
  return longest;
}
