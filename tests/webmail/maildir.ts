import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
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

/** Puts a mail into someone's inbox, as a mail server that takes it from elsewhere would. */
export async function deliver(address: string, mail: MailToDeliver): Promise<void> {
  const home = join(webmail().homes, address);
  const inbox = join(home, 'Maildir', 'new');
  await mkdir(inbox, { recursive: true });
  const id = `${Date.now()}.${++delivered}`;
  const header = {
    From: mail.from,
    To: address,
    Subject: mail.subject,
    Date: 'Fri, 20 Nov 2026 09:12:00 +0100',
    'Message-ID': `<${id}@klant.example>`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  const lines = Object.entries(header).map(([name, value]) => `${name}: ${value}`);
  await writeFile(join(inbox, `${id}.test`), [...lines, '', mail.text, ''].join('\r\n'));
  execFileSync('chown', ['-R', 'mail:mail', home]);
}

interface MailToDeliver {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

let delivered = 0;
