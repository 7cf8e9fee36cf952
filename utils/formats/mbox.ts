/**
 * Splits a mailbox file (RFC 4155) into its mails.
 *
 * A mail begins at a line `From sender date` after a blank line or at the top. Inside a mail such lines stand with `>`
 * before them (mboxrd), which is taken off again. Works on bytes, because every mail has its own character set.
 */
const newline = 0x0a;
const envelope = /^From \S.*\d{1,2}:\d{2}/;
const escaped = /^>+From /;
/** What goes beyond this in one mail is attachments; nothing of it is needed to read who signs. */
const longestMail = 32 * 1024 * 1024;
/** A line needs no longer look than this to be known. */
const lookedAt = 160;

/**
 * @param chunks the file in pieces of any size.
 * @returns one mail after another, without its `From ` line; only one of them is held at a time.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let mail: Uint8Array[] = [];
  let size = 0;
  let started = false;
  let blank = true;
  for await (const line of linesOf(chunks)) {
    const head = asciiOf(line);
    if (blank && envelope.test(head)) {
      if (started) yield joined(mail, size);
      [mail, size, started] = [[], 0, true];
      blank = false;
      continue;
    }
    blank = line.length <= 2 && head.trim() === '';
    if (!started && blank) continue;
    started = true;
    const kept = escaped.test(head) ? line.subarray(1) : line;
    if (size + kept.length > longestMail) continue;
    mail.push(kept);
    size += kept.length;
  }
  if (started) yield joined(mail, size);
}

/** Lines with their line ends; a line that spans chunks is put together. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      const end = chunk.subarray(from, at + 1);
      yield open.length === 0 ? end : joined([...open, end], length + end.length);
      [open, length] = [[], 0];
      from = at + 1;
    }
    if (from < chunk.length) {
      open.push(chunk.subarray(from));
      length += chunk.length - from;
    }
  }
  if (length > 0) yield joined(open, length);
}

function asciiOf(line: Uint8Array): string {
  return String.fromCharCode(...line.subarray(0, lookedAt));
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
