import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { root } from '../../../scripts/setup/ensure.mjs';

const folder = join(root, '.output', 'screenshots');
const narrow = { width: 390, height: 740 };

/** Writes `.output/screenshots/NAME.png` of what is shown now. */
export async function shot(what: Page | Locator, name: string): Promise<void> {
  await what.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'initial' });
}

/** The same view light, dark and narrow: `NAME-light.png`, `NAME-dark.png`, `NAME-narrow.png`. */
export async function lookAt(page: Page, name: string, part?: Locator): Promise<void> {
  const wide = page.viewportSize();
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot(part ?? page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await shot(part ?? page, `${name}-light`);
  await page.setViewportSize(narrow);
  await shot(part ?? page, `${name}-narrow`);
  if (wide) await page.setViewportSize(wide);
}
