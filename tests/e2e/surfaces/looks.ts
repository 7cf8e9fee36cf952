import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/setup/ensure.mjs';
import type { UiLanguage } from '../../../utils/settings/schema';
import { accessibilityFaults, expect } from './open-stage';

/** Where the pictures of all surfaces are; the page that lists them is made of what is in it. */
export const picturesFolder = join(root, '.output', 'screenshots', 'surfaces');

const languages: readonly UiLanguage[] = ['nl', 'en'];
const widths = [1280, 400, 320] as const;
const schemes = ['light', 'dark'] as const;

export interface Scene {
  /** Surface, two hyphens, state: `settings--rules`. */
  readonly name: string;
  /** Selector of the part that accessibility is judged of. */
  readonly part: string;
  readonly height: number;
  /** The whole page, however long. */
  readonly whole: boolean;
  show(page: Page): Promise<void>;
}

/**
 * Takes a picture of a scene in each language, width and colour scheme, and judges what may differ: accessibility where it is wide in both
 * schemes and where it is narrow, and that nothing stands out of a narrow window.
 */
export async function lookAtAll(page: Page, scene: Scene): Promise<void> {
  await mkdir(picturesFolder, { recursive: true });
  await scene.show(page);
  for (const language of languages) {
    await page.evaluate((tag) => window.stage.speak(tag), language);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width === 1280 ? scene.height : 700 });
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        const look = `${width}-${scheme}-${language}`;
        await page.screenshot({
          path: join(picturesFolder, `${scene.name}--${look}.png`),
          fullPage: scene.whole,
          animations: 'disabled',
        });
        if (width === 1280 || (width === 320 && scheme === 'light')) {
          expect.soft(await accessibilityFaults(page, scene.part), look).toEqual([]);
        }
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `px that stand out of a window of ${width} (${language})`).toBeLessThanOrEqual(0);
    }
  }
}
