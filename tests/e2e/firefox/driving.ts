import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';

/** `>>>` goes through the shadow roots, which builds for tests leave open. */
export const surfaces = {
  tag: 'byname-composer >>> .tag',
  card: 'byname-composer >>> [role="dialog"]',
  strip: 'byname-strip >>> .strip',
  logStrip: 'byname-log >>> .log-strip',
} as const;

/** Asserts on the text of the first match, as soon as there is one. */
export function says(page: Page | Frame, selector: string) {
  const text = () => page.$eval(selector, (element) => element.textContent ?? '').catch(() => '');
  return expect.poll(text, { timeout: 20_000 });
}

/** Waits for something in a page that may still be replaced by the next: each question is asked anew. */
export async function shows(page: Page | Frame, selector: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  await expect.poll(() => isThere().catch(() => false), { timeout: 20_000 }).toBe(true);
}

/** Clicks the first thing below `within` that holds `words`. */
export async function press(page: Page, within: string, words: string): Promise<void> {
  await page.locator(`${within} >>> ::-p-text(${words})`).click();
}

export async function pressControl(page: Page, key: 'a' | 'y' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
