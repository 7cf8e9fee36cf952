/** `npm run bench`: the log at 100,000 touches and 5,000 contacts in a real Chromium, in a page of its own origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchChromium } from '../browsers/chromium';
import { pageScript } from './page-script';
import type { Timing } from './timing';

const touches = 100_000;
const contacts = 5_000;

function line({ what, limit, median, slowest }: Timing): string {
  const ms = (time: number) => `${time.toFixed(1)} ms`.padStart(12);
  const judged = limit === null ? '' : `  limit ${limit} ms${median > limit ? '  TOO SLOW' : ''}`;
  return `${what.padEnd(34)}${ms(median)}${ms(slowest)}${judged}`;
}

const script = await pageScript('log-page.ts', 'es');
const server = createServer((request, response) => {
  const isScript = request.url === '/log.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : '<!doctype html><script type="module" src="/log.js"></script>');
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;
const browser = await launchChromium({ headless: true });
try {
  const page = await browser.context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('typeof timeLog === "function"');
  const timings: readonly Timing[] = await page.evaluate(`timeLog(${touches}, ${contacts})`);
  console.log(`\nThe log with ${touches} touches and ${contacts} contacts (median and slowest)\n`);
  for (const timing of timings) console.log(line(timing));
} finally {
  await browser.close();
  server.close();
}
