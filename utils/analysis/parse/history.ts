import { fold } from '../lang/fold';
import type { Lexicon } from '../lang/lexicon';
import { Sense } from '../lang/senses';
import { tokenise } from '../lang/tokens';
import type { Direction } from '../types';
import type { OpenLine } from './lines';

/** Some mail programs put the initials of the quoted writer before the mark. */
const quoteMark = /^(?:[A-Za-z]{0,3}>|\|\s|»)/;
/** Usenet quotes with a colon; one such line may be anything, two are a habit. */
const colonMark = /^:\s/;
const moment = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u;
/** "2025年3月3日 14:02 … <karin@…>:", "пн, 3 мар. 2025 г. в 14:02, … <karin@…>:": a moment and an address, whatever the verb. */
const addressedLast = /<[^\s<>@]{1,64}@[^\s<>@]{1,190}>[^<>@]{0,30}[:：]$/u;
const isoStamp = /^\d{4}-\d{2}-\d{2}[ T]\d{1,2}:\d{2}/;
const address = /<?[^\s<>@]{1,64}@[^\s<>@]{1,190}>?/;
const ruled = /^[-_=*\s]{2,}(.{3,60}?)[-_=*\s]{2,}:?$/u;
/** Between rules of dashes alone, as mail programs draw them. */
const forwardTitle = /^-{4,}\s?\S.{0,60}\S\s?-{4,}$/u;
const headerLine = /^[^:：]{1,30}[:：]\s*(\S.*)$/u;
/** A value that is somebody's address, with or without a name. */
const mailbox = /^(?:[^<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)(?:,.*)?$/u;

/** `>>> "Lund, A." <lund@…> 09/02/2026 21:14 >>>`, above a mail without marks. */
const groupWise = /^>>> [^>].{0,300} >>>$/u;

/** An attribution runs over three lines at most in the wild, and is no longer than this. */
const attributionLines = 3;
const attributionLength = 320;

/**
 * Marks everything that is not the writer's own: quoted lines, and earlier or forwarded mail with its announcement.
 * What stands below quoted lines may be own text again; below an unmarked earlier mail nothing is.
 */
export function markHistory(lines: readonly OpenLine[], lexicon: Lexicon, direction: Direction): void {
  markQuotes(lines);
  let firstOwn: number | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line && groupWise.test(line.text)) {
      markRest(lines, at);
      return;
    }
    if (line?.zone !== 'own' || line.text === '') continue;
    if (opensHeaderBlock(lines, at, lexicon) || isSeparator(line.text, lexicon) || opensForward(lines, at)) {
      markRest(lines, at);
      return;
    }
    const first = attributionStart(lines, at, lexicon);
    if (first === undefined) {
      firstOwn ??= at;
      continue;
    }
    const next = nextContent(lines, at + 1);
    const unmarked = next && next.zone !== 'quote' && !closesHistory(lines, at);
    // A received mail that begins so was answered below; in a draft it is what a composer puts there.
    const atTop = direction === 'incoming' && (firstOwn === undefined || firstOwn >= first);
    if (unmarked && !atTop) {
      markRest(lines, first);
      return;
    }
    for (let index = first; index <= at; index += 1) mark(lines[index], 'history');
    if (firstOwn !== undefined && firstOwn >= first) firstOwn = undefined;
  }
}

function mark(line: OpenLine | undefined, zone: OpenLine['zone']): void {
  if (line) line.zone = zone;
}

function markRest(lines: readonly OpenLine[], from: number): void {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line?.zone === 'own') line.zone = 'history';
  }
}

function nextContent(lines: readonly OpenLine[], from: number): OpenLine | undefined {
  for (let index = from; index < lines.length; index += 1) if (lines[index]?.text) return lines[index];
  return undefined;
}

function markQuotes(lines: readonly OpenLine[]): void {
  lines.forEach((line, index) => {
    if (quoteMark.test(line.text)) line.zone = 'quote';
    else if (colonMark.test(line.text)) {
      const near = [lines[index - 1], lines[index + 1]];
      if (near.some((other) => other && colonMark.test(other.text))) line.zone = 'quote';
    }
  });
  // The tail of a quoted line that a mail program wrapped without its mark.
  for (let index = 1; index + 1 < lines.length; index += 1) {
    const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
    if (!before || !line?.text || line.zone !== 'own') continue;
    if (
      before.zone === 'quote' &&
      before.text.length > 64 &&
      line.text.length < 40 &&
      after?.zone === 'quote'
    ) {
      line.zone = 'quote';
    }
  }
}

/** The header name that opens a line (`Van: …`, `*From:* …`), folded. */
function headerName(text: string): string | undefined {
  const colon = text.slice(0, 40).search(/[:：]/u);
  if (colon < 1) return undefined;
  const key = tokenise(text.slice(0, colon))
    .map((token) => token.key)
    .join(' ');
  return key || undefined;
}

/** Three header lines close together, the sender's among them: the top of an Outlook reply or a forward. */
function opensHeaderBlock(lines: readonly OpenLine[], at: number, lexicon: Lexicon): boolean {
  const opening = headerName(lines[at]?.text ?? '');
  if (opening === undefined || !lexicon.is(opening, Sense.headerFrom | Sense.header)) return false;
  let from = 0;
  let others = 0;
  for (let index = at; index < Math.min(lines.length, at + 9); index += 1) {
    const name = headerName(lines[index]?.text ?? '');
    if (name === undefined) continue;
    if (lexicon.is(name, Sense.headerFrom)) from += 1;
    else if (lexicon.is(name, Sense.header)) others += 1;
  }
  // Outlook draws a line above, and mails get cut below.
  const ruledOff = /^[_-]{10,}$/.test(lines[at - 1]?.text ?? '');
  return from >= 1 && others >= (ruledOff ? 1 : 2);
}

/** `-----Original Message-----`, `Begin forwarded message:` and their like. */
function isSeparator(text: string, lexicon: Lexicon): boolean {
  if (text.length > 90) return false;
  const title = ruled.exec(text)?.[1] ?? (text.endsWith(':') ? text : undefined);
  if (title === undefined) return false;
  return lexicon.match(tokenise(title), 0, Sense.separator) !== undefined;
}

/**
 * A title between rules and right below it the header of a mail, whatever its words are: three lines with a name, of which one
 * is a moment and one an address. Webmails write it in the language of their interface.
 */
function opensForward(lines: readonly OpenLine[], at: number): boolean {
  if (!forwardTitle.test(lines[at]?.text ?? '')) return false;
  const values: string[] = [];
  for (let line = nextContent(lines, at + 1); line?.text; line = lines[line.index + 1]) {
    const value = headerLine.exec(line.text)?.[1];
    if (value === undefined) break;
    values.push(value);
  }
  const holds = (what: RegExp) => values.some((value) => what.test(value));
  return values.length >= 3 && holds(moment) && holds(mailbox);
}

/** The first line of an attribution that ends on line `at`, or `undefined` when none does. */
function attributionStart(lines: readonly OpenLine[], at: number, lexicon: Lexicon): number | undefined {
  const last = lines[at]?.text ?? '';
  const tail = last.slice(-attributionLength);
  if (!/[:：]$/u.test(tail) && !endsInVerb(tail, lexicon)) return undefined;
  let joined = '';
  for (let count = 0; count < attributionLines; count += 1) {
    const line = lines[at - count];
    if (!line || line.text === '' || line.zone !== 'own') return undefined;
    joined = `${line.text} ${joined}`.trim();
    if (joined.length > attributionLength) return undefined;
    if (isAttribution(joined, lexicon, lines[at + 1]?.zone === 'quote')) return extendUp(lines, at - count);
  }
  return undefined;
}

function endsInVerb(text: string, lexicon: Lexicon): boolean {
  if (/[.!?,]$/u.test(text)) return false;
  const last = tokenise(text).at(-1);
  return last !== undefined && lexicon.is(last.key, Sense.wrote);
}

/** @param quotes whether marked quotes stand right below: then neither year nor address is needed (`Op di 9 jun schreef Puck:`). */
function isAttribution(text: string, lexicon: Lexicon, quotes: boolean): boolean {
  const dated = moment.test(text) || quotes;
  const addressed = address.test(text) || /&lt;|<mailto/i.test(text);
  if ((isoStamp.test(text) && addressed) || (moment.test(text) && addressedLast.test(text))) return true;
  if (!dated && !addressed) return false;
  return (
    tokenise(text).some((_token, index, tokens) => lexicon.match(tokens, index, Sense.wrote) !== undefined) ||
    endsInJoinedVerb(text, lexicon)
  );
}

/** "…于2025年3月3日写道：": a verb of a script without spaces, written to what stands before it. */
function endsInJoinedVerb(text: string, lexicon: Lexicon): boolean {
  const last = /(\p{Lo}{2,6})\s?[:：]$/u.exec(text)?.[1] ?? '';
  return [...last].some((_, at) => lexicon.is(last.slice(at), Sense.wrote));
}

/** Takes in the line above when the date of the attribution stands there. */
function extendUp(lines: readonly OpenLine[], first: number): number {
  const above = lines[first - 1];
  if (above?.zone !== 'own' || above.text.length > 120 || /[.!?:]$/u.test(above.text)) return first;
  return moment.test(above.text) && !moment.test(lines[first]?.text ?? '') ? first - 1 : first;
}

/** An attribution with nothing but quotes and blank lines above it and marked quotes further down: bottom posting. */
function closesHistory(lines: readonly OpenLine[], at: number): boolean {
  const next = nextContent(lines, at + 1);
  if (!next) return false;
  for (let index = next.index; index < Math.min(lines.length, next.index + 3); index += 1) {
    if (lines[index]?.zone === 'quote') return true;
  }
  return false;
}

/** Whether a text speaks of a folded header name; exported for the thread position. */
export function isReplySubject(subject: string): boolean {
  return /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw|antwort|sv|vs|odp|ynt|r|rif|vá|res|ref|antwoord|回复|答复)\s*(?:\[\d+\])?\s*[:：]/iu.test(
    fold(subject),
  );
}
