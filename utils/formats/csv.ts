/** Comma separated values after RFC 4180. Pure. */

/**
 * A spreadsheet runs a cell that begins like this; an apostrophe before it makes it text. A cell that has one already gets
 * one more, so that reading takes away exactly what writing put there.
 */
const formula = /^'*[\s\u00a0]*[=+\-@|%\t\r]/u;
const disarmed = /^'(?='*[\s\u00a0]*[=+\-@|%\t\r])/u;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file, with a byte order mark, without which Excel takes UTF-8 for an old code page. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** The separator that the first line uses most, outside quotes. */
function separatorOf(text: string): string {
  const line = /^(?:[^"\r\n]|"[^"]*")*/u.exec(text)?.[0].replace(/"[^"]*"/gu, '') ?? '';
  const times = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (times(each) > times(best) ? each : best));
}

/**
 * The rows of a file of anyone's: with commas, semicolons or tabs, any line ends, with or without a byte order mark.
 * Never throws; a quote that is not closed runs to the end. Empty lines are dropped, our own apostrophes taken away.
 */
export function parseCsv(file: string): string[][] {
  const text = file.replace(/^\ufeff/u, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    row.push(field.replace(disarmed, ''));
    field = '';
  };
  const endRow = () => {
    endField();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') field += text.charAt(++at);
      else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === separator) endField();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else field += character;
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
