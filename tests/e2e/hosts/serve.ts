import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { root } from '../../../scripts/setup/ensure.mjs';
import { editorScript } from './bundle';

export interface PageServer {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const folder = join(root, 'tests', 'fixtures', 'pages');

/** Serves the rebuilt pages of the hosts on a free port of this machine. */
export async function servePages(): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    const library = /^\/editors\/(\w+)\.js$/.exec(pathname)?.[1];
    const body = library
      ? await editorScript(library)
      : path.startsWith(folder)
        ? await readFile(path).catch(() => undefined)
        : undefined;
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(body ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
