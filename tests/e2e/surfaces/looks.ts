import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/setup/ensure.mjs';
import type { UiLanguage } from '../../../utils/settings/schema';
import { accessibilityFaults, expect } from './open-stage';
import { cutTexts, movingParts } from './parts';

/** Where the pictures of all surfaces are; the page that lists them is made of what is in it. */
export const picturesFolder = join(root, '.output', 'screenshots', 'surfaces');

const languages: readonly UiLanguage[] = ['nl', 'en'];
const widths = [1280, 400, 320] as const;
const schemes = ['light', 'dark'] as const;

/** What a window of 1280 by 800 holds at 200 %. */
const zoomed = { width: 640, height: 400 } as const;

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
      await nothingIsLost(page, `${width} px wide, ${language}`);
    }
  }
  await page.setViewportSize(zoomed);
  await nothingIsLost(page, 'at 200 %');
  expect.soft(await movingParts(page), 'moves although the user wants no motion').toEqual([]);
  await page.setViewportSize({ width: 400, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.screenshot({
    path: join(picturesFolder, `${scene.name}--400-forced-${languages[1]}.png`),
    fullPage: scene.whole,
    animations: 'disabled',
  });
  await page.emulateMedia({ forcedColors: 'none' });
}

async function nothingIsLost(page: Page, look: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `px that stand out sideways (${look})`).toBeLessThanOrEqual(0);
  expect.soft(await cutTexts(page), `texts that are cut off (${look})`).toEqual([]);
}
