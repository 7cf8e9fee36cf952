import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Daemon } from './daemon';

const resources = '/usr/lib/GNUstep/SOGo/WebServerResources';
const underResources = /^\/SOGo(?:\.woa)?\/WebServerResources\/([^?]*)/;
/** How long its first answer may take, in ms. */
const patience = 60_000;
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The web server that SOGo expects in front of it: its files, and its own address in headers for the rest. */
export async function startSogoFront(port: number, back: number): Promise<Daemon> {
  const server = createServer((asked, answer) => {
    const file = underResources.exec(asked.url ?? '')?.[1];
    if (file === undefined) pass(asked, answer, port, back);
    else give(decodeURIComponent(file), answer);
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  await untilReady(port);
  return {
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** Its workers answer a while after its port does. */
async function untilReady(port: number): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await answersWell(port))) {
    if (Date.now() > deadline) throw new Error('SOGo does not answer through its front.');
  }
}

function answersWell(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path: '/SOGo/', agent: false }, (reply) => {
      reply.resume();
      resolve((reply.statusCode ?? 500) < 500);
    });
    asked.on('error', () => resolve(false));
    asked.end();
  });
}

function give(file: string, answer: ServerResponse): void {
  const path = join(resources, normalize(`/${file}`));
  if (!existsSync(path) || !statSync(path).isFile()) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(answer);
}

function pass(asked: IncomingMessage, answer: ServerResponse, port: number, back: number): void {
  const headers = {
    ...asked.headers,
    connection: 'close',
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-remote-host': '127.0.0.1',
    'x-webobjects-server-name': '127.0.0.1',
    'x-webobjects-server-port': String(port),
    'x-webobjects-server-url': `http://127.0.0.1:${port}`,
  };
  const passed = request(
    // It ends its connections without a word; a new one for each request never meets a closed one.
    { host: '127.0.0.1', port: back, path: asked.url, method: asked.method, headers, agent: false },
    (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    },
  );
  passed.on('error', () => answer.writeHead(502).end());
  asked.pipe(passed);
}
