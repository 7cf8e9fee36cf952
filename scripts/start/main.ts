/**
 * Shows Byname at work in the demo mailbox: in a browser window, or, with `--headless` or where there is no display,
 * by walking the whole path and saying what it saw.
 */
import { launchChromium } from '../browsers/chromium';
import { build } from '../build';
import { startDemoMailbox } from '../demo-mailbox/server';
import { walk } from './walk';

const say = (text: string) => process.stdout.write(`${text}\n`);

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !hasDisplay;

async function start(): Promise<void> {
  say('Building Byname …');
  const extension = await build('chrome', 'demo');
  const mailbox = await startDemoMailbox();
  const browser = await launchChromium({
    extension,
    headless,
    ...(headless && { viewport: { width: 1280, height: 860 }, locale: 'en-GB' }),
  });
  try {
    if (headless) {
      if (!hasDisplay) say('No display here, so this walks the path by itself.');
      await walk(browser, mailbox, say);
    } else {
      const [tab = await browser.context.newPage()] = browser.context.pages();
      await tab.goto(mailbox.url);
      say(`The demo mailbox is at ${mailbox.url}; Byname asks for your name in the other tab.`);
      say('Then open Drafts: both drafts are signed by nobody. Close the browser to end.');
      await browser.context.waitForEvent('close', { timeout: 0 });
    }
  } finally {
    await browser.close();
    await mailbox.close();
  }
}

start().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
