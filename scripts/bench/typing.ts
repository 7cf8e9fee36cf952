/** What typing costs in a real browser, with Byname and without it: the time from a key to the end of its work. */
import type { Page } from '@playwright/test';
import { launchChromium } from '../browsers/chromium';
import { build } from '../build';
import { startDemoMailbox } from '../demo-mailbox/server';

const keys = 400;

const extension = await build('chrome', 'testing');
const mailbox = await startDemoMailbox();
try {
  await report('without Byname', undefined);
  await report('with Byname', extension);
} finally {
  await mailbox.close();
}

async function report(title: string, folder: string | undefined): Promise<void> {
  const browser = await launchChromium({ headless: true, ...(folder && { extension: folder }) });
  try {
    if (folder) await acceptFirstRun(await browser.context.newPage(), browser.extensionId);
    const times = await typingTimes(await browser.context.newPage(), folder !== undefined);
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
    process.stdout.write(`${title}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms a key\n`);
  } finally {
    await browser.close();
  }
}

async function acceptFirstRun(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.locator('input').first().fill('Ineke de Vries');
  await page.locator('button[type="submit"]').click();
  await page.locator('button[type="submit"]').waitFor({ state: 'detached' });
}

/** Sorted, in ms. */
async function typingTimes(page: Page, guarded: boolean): Promise<readonly number[]> {
  await page.goto(`${mailbox.url}drafts`);
  await page.getByRole('link', { name: /Karin van den Berg/ }).click();
  if (guarded) await page.locator('byname-composer .tag').waitFor();
  const editor = page.getByRole('textbox', { name: 'Message' });
  await editor.evaluate((element) => {
    const times: number[] = [];
    Object.assign(window, { typingTimes: times });
    element.addEventListener('input', (event) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
      channel.port2.postMessage(null);
    });
  });
  await editor.focus();
  for (let key = 0; key < keys; key++) await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
  const times: number[] = await page.evaluate(() => Reflect.get(window, 'typingTimes'));
  return times.sort((a, b) => a - b);
}
