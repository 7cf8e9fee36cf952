import type { Lexicon } from '../lang/lexicon';
import { Sense } from '../lang/senses';
import { tokenise } from '../lang/tokens';
import type { OpenLine } from './lines';
import type { Recall } from './recall';

const postscriptMark = /^(?:p\.?\s?){1,2}s\.?(?:\s|:|,|-|–|$)/iu;
const rule = /^[_=*~-]{2,}$/;
/** Nobody types so long a rule: it was put there by a mail system, with what stands below. */
const fence = /^[_=*~-]{16,}$/;
/** ` src/lexer.c | 12 ++--`, or the head of what follows it */
const diffstat = /^\S+ +\| +(?:\d+ [+-]*|Bin)|^diff --git /u;
const listTrail = /mailing list|\/listinfo\/|unsubscribe|majordomo/i;
const placeholderImage = /^\[(?:image|cid|logo|afbeelding|bild|imagen|inline)\b[^\]]*\]$/iu;

/** A paragraph is legal text from this many words on, given its vocabulary. */
const legalWords = 10;
const leastLegalLength = 60;
const mostLegalLength = 6000;
/** A sign-off above it has no more lines than this. */
const mostBlock = 8;

/**
 * Marks what stands below the writer's words but is not theirs, and postscripts.
 * @param lines with the history marked already.
 * @param recall knows which paragraphs were judged before.
 */
export function markFooters(lines: readonly OpenLine[], lexicon: Lexicon, recall: Recall): void {
  markPatch(lines);
  for (const paragraph of paragraphsOf(lines)) markParagraph(paragraph, lexicon, recall);
}

/** A mailed patch: below "---" stands what changed in which files, then the changes. */
function markPatch(lines: readonly OpenLine[]): void {
  const from = lines.findIndex(
    ({ text }, at) => text === '---' && [1, 2].some((next) => diffstat.test(lines[at + next]?.text ?? '')),
  );
  for (const line of from < 0 ? [] : lines.slice(from)) if (line.zone === 'own') line.zone = 'footer';
}

/** Runs of own lines without a blank line between them. */
export function paragraphsOf<L extends { readonly text: string; readonly zone: string }>(
  lines: readonly L[],
): L[][] {
  const paragraphs: L[][] = [];
  let open: L[] | undefined;
  for (const line of lines) {
    if (line.zone !== 'own' || line.text === '') open = undefined;
    else if (open) open.push(line);
    else {
      open = [line];
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

function markParagraph(paragraph: OpenLine[], lexicon: Lexicon, recall: Recall): void {
  const [first] = paragraph;
  if (!first) return;
  if (postscriptMark.test(first.text)) {
    for (const line of paragraph) line.zone = 'postscript';
    return;
  }
  const trail = paragraph.findIndex(
    (line, index) => rule.test(line.text) && startsListTrail(paragraph, index),
  );
  for (const line of trail < 0 ? [] : paragraph.splice(trail)) line.zone = 'footer';
  const legal = legalFrom(paragraph, lexicon, recall);
  for (const line of legal < 0 ? [] : paragraph.splice(legal)) line.zone = 'disclaimer';
  for (const line of paragraph) {
    if (line.zone !== 'own') continue;
    if (isMobile(line.text, lexicon)) line.zone = 'device';
    else if (placeholderImage.test(line.text)) line.zone = 'footer';
  }
}

/** The line from which on a paragraph is legal text: its first, or a long one right below the short ones of a sign-off; -1 for none. */
function legalFrom(paragraph: readonly OpenLine[], lexicon: Lexicon, recall: Recall): number {
  if (isLegal(paragraph, lexicon, recall)) {
    const imprint = imprintFrom(paragraph, lexicon);
    if (imprint > 0) return imprint;
    const below = paragraph.findIndex(({ text }) => text.length >= leastLegalLength);
    const short = below > 0 && below <= mostBlock;
    return short && isLegal(paragraph.slice(below), lexicon, recall) ? below : 0;
  }
  return -1;
}

/** "Gebr. Hartmann GmbH" above "Geschäftsführer: Karl Hartmann": the line from which on a firm is described; -1 for none. */
function imprintFrom(paragraph: readonly OpenLine[], lexicon: Lexicon): number {
  const at = paragraph.findIndex(
    ({ text }) => lexicon.match(tokenise(text), 0, Sense.disclaimer) !== undefined,
  );
  const above = paragraph.slice(0, Math.max(0, at));
  const short = above.every(({ text }) => text.length < leastLegalLength && !/[.!?…,;]$/u.test(text));
  return at <= mostBlock && short && /[:\d]/u.test(paragraph[at]?.text ?? '') ? at : -1;
}

function startsListTrail(paragraph: readonly OpenLine[], index: number): boolean {
  return (
    listTrail.test(paragraph[index + 1]?.text ?? '') ||
    (listTrail.test(paragraph[index + 2]?.text ?? '') && !/\p{L}/u.test(paragraph[index + 1]?.text ?? ''))
  );
}

function isMobile(text: string, lexicon: Lexicon): boolean {
  if (text.length > 120) return false;
  return lexicon.match(tokenise(text), 0, Sense.mobile) !== undefined;
}

function isLegal(paragraph: readonly OpenLine[], lexicon: Lexicon, recall: Recall): boolean {
  let length = 0;
  for (const line of paragraph) length += line.text.length;
  if (length < leastLegalLength || length > mostLegalLength) return false;
  const text = paragraph.map((line) => line.text).join(' ');
  const fenced = fence.test(paragraph[0]?.text ?? '');
  return recall.legal(text, lexicon, () => soundsLegal(paragraph, lexicon, fenced ? 1 : 2));
}

/** @param least so many legal phrases make a text legal */
function soundsLegal(paragraph: readonly OpenLine[], lexicon: Lexicon, least: number): boolean {
  const tokens = paragraph.flatMap(({ text }) => tokenise(text));
  if (tokens.length < legalWords) return false;
  let hits = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (lexicon.match(tokens, at, Sense.disclaimer)) hits += 1;
  }
  return hits >= least;
}
