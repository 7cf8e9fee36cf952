import type { WriteStream } from 'node:tty';

const everyMails = 50;

/** Shows on a terminal how far the reading is; silent anywhere else. */
export class Progress {
  readonly #out: WriteStream;
  #mails = 0;
  #bytes = 0;
  readonly #total: number;

  /** @param total bytes to read, 0 when that is not known. */
  constructor(out: WriteStream, total: number) {
    this.#out = out;
    this.#total = total;
  }

  readonly onBytes = (bytes: number): void => {
    this.#bytes += bytes;
  };

  mail(): void {
    this.#mails += 1;
    if (this.#out.isTTY && this.#mails % everyMails === 0) this.#out.write(`\r\x1b[K${this.#line()}`);
  }

  /** Writes a whole line, above the progress if there is any. */
  say(line: string): void {
    this.end();
    this.#out.write(`${line}\n`);
  }

  end(): void {
    if (this.#out.isTTY) this.#out.write('\r\x1b[K');
  }

  #line(): string {
    const read = `${this.#mails.toLocaleString('en-GB')} mails read`;
    if (this.#total === 0) return read;
    return `${read}, ${Math.min(100, Math.floor((100 * this.#bytes) / this.#total))} %`;
  }
}
