import { fold } from '../lang/fold';
import type { Span } from '../types';
import { readerSlots, slotTalk, slotWords } from './slot-words';

/** An unfilled slot of a template. */
export interface Slot extends Span {
  /** What stands inside, folded and without spaces, separators and what a template does with it. */
  readonly word: string;
}

const maybeSlot =
  /[[{<%|_$#@~‹:(]|\bX{2,}\b|[DTJG]{2}[-./]MM|[dtjg]{2}[-./]mm|[€£]\s?\.{4}|\?{2}[-./]\d|\d[-./]\?{2}|[€£$]\s?\?{2}|\?{2}\s(?:uur|[Uu]hr|euro)|\p{Ll}\s+\p{Lu}{4}/u;
/** Nothing else is written so. Every repeat has an end, so that no line costs more than its length. */
const shapes =
  /(?<!\{)\{{2,4}([^{}\n]{1,64}?)\}{2,4}|(?<!\{)\{(\p{Ll}{2,20}(?:_\p{Ll}{2,20}){1,4})\}(?!\})|\{%([^{}\n]{1,44}?)%\}|<%[=-]?([^%<>\n]{1,44}?)%>|<<([^<>\n]{1,64}?)>>|\[\[([^[\]\n]{1,64}?)\]\]|\*\|([^|\n]{1,44}?)\|\*|(?<!\\)%%?([A-Z][A-Z_]{2,40})%%?(?!\\)|(?<!\\)%%?(?=[a-z][A-Za-z\d]{0,30}[._])([a-z]\w{0,60}(?:\.\w{1,30}){0,6})%%?(?!\\)|[#@]{1,2}([A-Z][A-Z_]{2,40})[#@]{1,2}|(?<=\p{L}\.?\s)(_{3,40})(?=[\s,.]\s?\p{L})|(?<![\p{L}\d])(X{3,12}|XX(?=\s+\p{L}))(?![\p{L}\d])|(?<=\s)(\?{2,4}[-./]\d{1,2}\b|\d{1,2}[-./]\?{2,4}|[€£$]\s?\?{2,4}|\?{2,4}(?=\s(?:uur|[Uu]hr|euro)\b))|(?<=^|\s)(?<!(?:forma\p{L}{0,4}|notati\p{L}{0,2}|als|as|like|of|oder|or|ou):?\s)((?:DD|TT|JJ|GG)[-./]MM[-./](?:YYYY|JJJJ|AAAA|RRRR))(?![\p{L}\d])/gu;
/** `on dd/mm/yyyy`, `€ ____`, `op DATUM om TIJD`: blank only behind what leads to a value. */
const blanks =
  /(?<=(?:^|\s)(?:op|on|am|le|el|il|dia|vanaf|from|ab|per|tot|until|till|bis)\s)((?:dd|tt|jj|gg)[-./]mm[-./](?:yyyy|jjjj|aaaa|rrrr))(?![\p{L}\d])|(?<=[€£$]\s?)(_{2,40}|\.{4,40})|(?<=\p{Ll}\s)(?<=(?:^|\s)(?:op|om|voor|van|bij|dat|is|ist|est|on|at|for|from|of|that|am|um|für|bei|le|à|chez|el|en|il|alle|em|às)\s)(\p{Lu}{4,20}(?:[ _]\p{Lu}{4,20})?)(?![\p{L}\d])/gu;
/** What a shouted word must say to be a slot. */
const shouted = new Set(
  'naaminvullen datuminvullen tijdinvullen bedraginvullen insertname insertdate inserttime insertamount datum tijd bedrag naam voornaam achternaam bedrijfsnaam klantnaam plaatsnaam date time amount companyname firstname lastname customername clientname betrag uhrzeit vorname nachname firmenname prenom montant nombre apellido importe fecha cognome importo'.split(
    ' ',
  ),
);
/** These have other uses: only a word that slots are called by, or capitals, make them one. */
const looseShapes =
  /\[([^[\]\n]{2,50})\]|<([^<>@\n:/]{2,50})>|\$?\{([^{}\n]{2,50})\}|(?<![\p{L}\d])__?([\p{L}][\p{L}_]{2,40}?)__?(?![\p{L}\d])|(?<!\\)%%?([\p{L}][\p{L}_ ]{2,40})%%?(?!\\)|(?<![\p{L}\d])[$#@]([\p{L}_]{3,40})(?![\p{L}\d@.])|\(\(([^()\n]{2,40})\)\)|‹([^‹›\n]{2,40})›|(?<!\S):([\p{L}_]{3,30}):(?!\S)|~([\p{L}_]{3,30})~/gu;
/** Where a name should stand, anything of such a shape is one. */
const inPlaceOfName = new RegExp(
  `^\\s*(?:${[
    '\\$?\\{{1,4}[^{}\\n]{0,60}\\}{1,4}',
    '\\[{1,4}[^[\\]\\n]{0,60}\\]{1,4}',
    '<{1,4}[^<>@\\n/]{0,60}>{1,4}',
    '\\*\\|[^|\\n]{1,40}\\|\\*',
    '%%?[\\p{L}][\\w\\p{L}.]{1,40}%%?',
    '[#@]{1,2}\\p{L}[\\p{L}_]{1,40}[#@]{1,2}',
    '\\(\\([^()\\n]{1,40}\\)\\)',
    '[xX]{3,12}(?![\\p{L}\\d])',
    '_{3,40}',
    '(?<=\\s)(?:\\.{3,40}|…)(?=\\s*$|\\s?[,!:]\\s*$)',
  ].join('|')})`,
  'u',
);

/** The slots of one line, in order; `line` begins at `offset`. A line that speaks about templates has none. */
export function slotsIn(
  line: string,
  offset: number,
  isBlank: (at: number, found: string) => boolean,
): Slot[] {
  if (!maybeSlot.test(line) || talksOfSlots(line)) return [];
  const slots: Slot[] = [];
  for (const match of line.matchAll(shapes)) {
    const inside = insideOf(match);
    if (!/^X+$/.test(inside) || isBlank(match.index, match[0])) add(slots, line, offset, match, inside);
  }
  for (const match of line.matchAll(looseShapes)) {
    const inside = insideOf(match);
    if (isSlotName(inside)) add(slots, line, offset, match, inside);
  }
  for (const match of line.matchAll(blanks)) {
    const inside = insideOf(match);
    if (!/^\p{Lu}/u.test(inside) || shouted.has(squeeze(inside))) add(slots, line, offset, match, inside);
  }
  return slots.sort((one, other) => one.start - other.start);
}

/**
 * The slot that stands in the place of a name.
 * @param rest what follows the greeting word, to the end of its line.
 * @param offset where `rest` begins.
 */
export function slotForName(rest: string, offset: number): Slot | undefined {
  const found = inPlaceOfName.exec(rest)?.[0] ?? loneSlotName(rest);
  if (found === undefined) return undefined;
  const shape = found.trimStart();
  const start = offset + found.length - shape.length;
  return { start, end: start + shape.length, word: wordOf(shape) };
}

/** "Beste NAAM,", "Dear $firstname": a word that only slots are called by, alone. */
function loneSlotName(rest: string): string | undefined {
  const found = /^\s*[$@#:~_‹]?(\p{L}[\p{L}_]{2,30})[:~_›]?(?=\s*$|\s?[,!:]\s*$)/u.exec(rest);
  return found?.[1] && readerSlots.has(squeeze(found[1])) ? found[0] : undefined;
}

function insideOf([, ...parts]: RegExpExecArray): string {
  const inside = parts.find((part) => part !== undefined) ?? '';
  return inside.trim();
}

/** Named as what it is, a slot is mentioned and not left over: "in the field {{order_id}}". */
const mention = /(?<!\p{L})(?:veld|velden|fields?|felder|feld|champs?|campos?|token|merkje)\s+[{[<%]*$/iu;

function add(slots: Slot[], line: string, offset: number, match: RegExpExecArray, inside: string): void {
  const start = offset + match.index;
  const end = start + match[0].length;
  // French puts a space inside its quotation marks.
  const before =
    line
      .slice(0, match.index)
      .replace(/(?<=«)\s+$/u, '')
      .at(-1) ?? '';
  const after =
    line
      .slice(match.index + match[0].length)
      .replace(/^\s+(?=»)/u, '')
      .at(0) ?? '';
  const quoted = /["'`“„«]/u.test(before) && /["'`”“»]/u.test(after);
  const mentioned = mention.test(line.slice(Math.max(0, match.index - 20), match.index));
  if (
    quoted ||
    mentioned ||
    isCited(line, match.index, match.index + match[0].length) ||
    slots.some((slot) => start < slot.end && end > slot.start)
  )
    return;
  slots.push({ start, end, word: wordOf(inside) });
}

const quotation = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»/gu;

/** `the caption reads "Dear [name], we value your call"`: a slot in somebody's words is mentioned. */
function isCited(line: string, start: number, end: number): boolean {
  for (const { index, 0: cited } of line.matchAll(quotation)) {
    if (index < start && index + cited.length > end) {
      const around = line.slice(index, start) + line.slice(end, index + cited.length);
      return (around.match(/\p{L}+/gu)?.length ?? 0) >= 3;
    }
  }
  return false;
}

/** `contact.first_name | default: "there"` asks for `contactfirstname`. */
function wordOf(inside: string): string {
  return squeeze(inside.split('|').find((part) => /\p{L}/u.test(part)) ?? inside);
}

function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '') || fold(text).trim();
}

/** The words inside, or the last part of a dotted name, are what slots are called. */
function isSlotName(inside: string): boolean {
  const name = inside.split('|')[0] ?? inside;
  const last = squeeze(name.split('.').at(-1) ?? '');
  const whole = squeeze(name);
  const words = fold(name)
    .trim()
    .split(/[\s_+/-]+/u);
  const shouted = /^[\p{Lu}\s_+/-]{5,}$/u.test(name);
  return slotWords.some(
    (word) =>
      whole === word ||
      last === word ||
      (shouted && word.length > 3 && whole.includes(word)) ||
      (words.length <= 4 && words[0] === word && !/\d/.test(name)) ||
      // `arrival date`, not `the same date`.
      (words.length === 2 && words[1] === word && !small.has(words[0] ?? '') && !/\d/.test(name)),
  );
}

const small = new Set(
  'the a an this that same no any see my our de het een dit dat deze geen zie mijn ons onze'.split(' '),
);

function talksOfSlots(text: string): boolean {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => slotTalk.some((talk) => (talk.length < 5 ? word === talk : word.startsWith(talk))));
}
