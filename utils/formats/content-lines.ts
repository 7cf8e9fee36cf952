/**
 * The line format that iCalendar (RFC 5545) and vCard (RFC 6350) share: CRLF, folded at 75 octets, text with backslash
 * escapes. Pure.
 */

export interface ContentLine {
  /** Upper case, without group. */
  readonly name: string;
  /** Parameter values by upper-case name; a value without a name (vCard 2.1) is a `TYPE`. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** As written, still escaped. */
  readonly value: string;
}

const longestLine = 75;
const octets = (text: string): number => new TextEncoder().encode(text).length;

/** One line, folded so that no part is longer than 75 octets and no character is cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > longestLine) {
      parts.push(part);
      part = ' ';
      length = 1;
    }
    part += character;
    length += size;
  }
  return [...parts, part].join('\r\n');
}

/** Lines of `NAME;PARAM=x:value` as one text. Values have to be escaped already. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A text as a value: it can hold no line break, comma or semicolon of the format. */
export function escapeText(text: string): string {
  return escapeSimpleText(text).replaceAll(';', '\\;');
}

/** The same for a vCard value that has no parts, where readers take an escaped semicolon as it stands. */
export function escapeSimpleText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(',', '\\,')
    .replace(/\r\n?|\n/gu, '\\n');
}

export function unescapeText(value: string): string {
  return value.replace(/\\([\s\S])/gu, (_, escaped: string) => (/n/iu.test(escaped) ? '\n' : escaped));
}

/** A value in its parts, at each separator that is not escaped; the parts unescaped. */
export function splitValue(value: string, separator: ';' | ','): string[] {
  const parts: string[] = [''];
  for (const [piece] of value.matchAll(/\\[\s\S]|[\s\S]/gu)) {
    if (piece === separator) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts.map(unescapeText);
}

function parseLine(line: string): ContentLine | undefined {
  const head = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:;"]*(?:"[^"]*"[^:;"]*)*)*):/u.exec(line);
  const name = head?.[1];
  if (!head || name === undefined) return undefined;
  const params = new Map<string, string[]>();
  for (const [, param = ''] of (head[2] ?? '').matchAll(/;((?:[^;"]|"[^"]*")*)/gu)) {
    const equals = param.indexOf('=');
    const key = equals < 0 ? 'TYPE' : param.slice(0, equals).toUpperCase();
    const values = (equals < 0 ? param : param.slice(equals + 1)).split(',');
    const known = params.get(key) ?? [];
    params.set(key, [...known, ...values.map((each) => each.replace(/^"|"$/gu, ''))]);
  }
  return { name: name.toUpperCase(), params, value: line.slice(head[0].length) };
}

/** The lines of a text, unfolded; what is no line of this format is dropped. Takes any line ends. */
export function parseLines(text: string): ContentLine[] {
  const unfolded = text.replace(/^\ufeff/u, '').replace(/(?:\r\n|\r|\n)[ \t]/gu, '');
  return unfolded.split(/\r\n|\r|\n/u).flatMap((line) => parseLine(line) ?? []);
}
