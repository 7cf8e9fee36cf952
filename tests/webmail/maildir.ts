import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { webmail } from './webmail';

export interface ReceivedMail {
  /** The message as it lies on the disk of the mail server. */
  readonly raw: string;
  readonly parsed: Email;
}

/** The mails with this subject in someone's inbox, as the mail server keeps them. */
export async function received(address: string, subject: string): Promise<readonly ReceivedMail[]> {
  const mails: ReceivedMail[] = [];
  for (const folder of ['new', 'cur']) {
    const path = join(webmail().homes, address, 'Maildir', folder);
    const names = await readdir(path).catch(() => []);
    for (const name of names) {
      const raw = await readFile(join(path, name), 'utf8');
      const parsed = await PostalMime.parse(raw);
      if (parsed.subject === subject) mails.push({ raw, parsed });
    }
  }
  return mails;
}
