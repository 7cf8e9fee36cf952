/**
 * Makes text from a page fit to keep: one line, no control, bidi or invisible characters, no tags, of bounded length.
 * Pure; every function takes untrusted text of any length.
 */

const longestName = 120;
const longestLine = 300;
const longestNote = 4_000;
const longestEmail = 254;

/** Direction marks and overrides, zero-width and other format characters that let a name pose as another. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same without tab and line feed
const controlInText = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** Cuts at a character border, so that no half surrogate pair remains. */
function cap(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut;
}

/** One line of at most 300 UTF-16 units, such as a subject. */
export function cleanLine(text: string): string {
  const start = cap(text, longestLine * 8);
  return cap(
    start.replace(control, ' ').replace(invisible, '').replace(/\s+/gu, ' ').trim().normalize('NFC'),
    longestLine,
  ).trim();
}

/** A note of several lines, at most 4,000 UTF-16 units. */
export function cleanNote(text: string): string {
  return cap(
    cap(text, longestNote * 2)
      .replace(/\r\n?/gu, '\n')
      .replace(controlInText, '')
      .replace(invisible, '')
      .trim()
      .normalize('NFC'),
    longestNote,
  ).trim();
}

/** What follows a comma without being a first name. */
const suffix =
  /^(?:jr|sr|ii|iii|iv|esq|phd|md|mba|msc|bsc|ma|ba|ll\.?m|cpa|inc|ltd|llc|llp|plc|gmbh|ag|kg|bv|nv|vof|sa|sarl|bvba|co|corp)\.?$/iu;

/** `Last, First` becomes `First Last`; anything with another number of commas stays. */
function inReadingOrder(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [last, first, ...more] = parts;
  if (!last || !first || more.length > 0 || suffix.test(first.replaceAll('.', ''))) return name;
  return `${first} ${last}`;
}

/** A display name as a person would write it, or `''` when nothing of a name is left. */
export function cleanName(text: string): string {
  const line = cleanLine(cap(text, longestLine * 8))
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/[<>]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^["'“”„‘’«»`]+|["'“”„’«»`]+$/gu, '')
    .trim();
  const name = inReadingOrder(line);
  if (!/\p{L}/u.test(name) || cleanEmail(name) !== '') return '';
  return cap(name, longestName).trim();
}

/** A lower-case mail address, or `''` when the text is none. */
export function cleanEmail(text: string): string {
  if (text.length > longestLine * 8) return '';
  const address = text
    .replace(control, ' ')
    .replace(invisible, '')
    .trim()
    .replace(/^mailto:/iu, '')
    .replace(/^<|>$/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const valid = /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;\\]+$/u.test(address);
  return valid && address.length <= longestEmail ? address : '';
}

/** Lower-case and without diacritics, for comparing and finding. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}

/** Folded words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a query; the last one may be half typed. */
export const queryWords = (query: string): string[] => [...new Set(wordsOf(query))].slice(0, 8);
