import type { Page } from '@playwright/test';

/** Goes through the first run as a user does; the page stays open on the welcome page. */
export async function acceptFirstRun(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  await page.locator('input').first().fill('Ineke de Vries');
  await page.locator('button.button-main[type="submit"]').click();
  await page.locator('button.button-main[type="submit"]').waitFor({ state: 'detached' });
}
