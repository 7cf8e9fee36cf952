import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../setup/ensure.mjs';
import { type DemoMail, type DemoPerson, demoMails, owner } from './mails';

export interface DemoMailbox {
  /** Address of the inbox, with a slash at the end. */
  readonly url: string;
  /** Every mail as the server holds it now. */
  mails(): readonly DemoMail[];
  close(): Promise<void>;
}

const folder = join(root, 'scripts', 'demo-mailbox', 'page');
const largestMail = 20_000_000;

/** The files of the page by their address; every other address below `/` is a view of the same page. */
const files: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/app.js': ['app.js', 'text/javascript'],
  '/compose.js': ['compose.js', 'text/javascript'],
  '/element.js': ['element.js', 'text/javascript'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
  '/reading.js': ['reading.js', 'text/javascript'],
  '/style.css': ['style.css', 'text/css'],
};

/** As strict as webmails get: an extension that leans on the page's leniency fails here. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** Serves the demo mailbox on a free port of this machine only. What is sent stays in this process. */
export async function startDemoMailbox(port = 0): Promise<DemoMailbox> {
  const mails = demoMails(Date.now());
  const server = createServer((request, response) => {
    answer(request, response, mails).catch((error: unknown) => {
      response.writeHead(400, { ...headers, 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/`,
    mails: () => mails,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, mails: DemoMail[]): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST' && pathname === '/api/send') {
    const mail = sentMail(JSON.parse(await bodyOf(request)));
    const draft = mails.findIndex(({ id, folder }) => folder === 'drafts' && id === mail.draft);
    if (draft >= 0) mails.splice(draft, 1);
    mails.unshift(mail.sent);
    json(response, mail.sent);
  } else if (request.method !== 'GET') {
    response.writeHead(405, headers).end();
  } else if (pathname === '/api/mails') {
    json(response, { owner, mails });
  } else {
    const [file, type] = files[pathname] ?? ['index.html', 'text/html'];
    response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` });
    response.end(await readFile(join(folder, file)));
  }
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestMail) throw new Error('This mail is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

interface Outgoing {
  readonly draft: string | undefined;
  readonly to: readonly DemoPerson[];
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

function sentMail(mail: Outgoing): { draft: string | undefined; sent: DemoMail } {
  if (mail.to.length === 0) throw new Error('A mail needs a recipient.');
  const sent: DemoMail = {
    id: randomUUID(),
    folder: 'sent',
    language: '',
    from: owner,
    to: mail.to,
    subject: mail.subject,
    at: new Date().toISOString(),
    text: mail.text,
    ...(mail.html !== undefined && { html: mail.html }),
  };
  return { draft: mail.draft, sent };
}
