import type { Page } from '@playwright/test';

/** What a screen reader calls the element that has the focus, as far as a test needs to tell one from another. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const label = labels.map((one) => one.textContent?.trim() ?? '').join(' ');
    return element.getAttribute('aria-label') ?? (label || element.innerText);
  });
}

/** Presses Tab until what has the focus is called so; the order of the page decides, not the test. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const now = await focusedName(page);
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`No ${name} among: ${passed.join(' | ')}`);
}

/** The names of so many elements in the order in which Tab reaches them, from where the focus is now. */
export async function focusOrder(page: Page, count: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let presses = 0; presses < count; presses++) {
    await page.keyboard.press('Tab');
    names.push(await focusedName(page));
  }
  return names;
}
