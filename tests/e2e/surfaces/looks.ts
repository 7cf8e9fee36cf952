import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/setup/ensure.mjs';
import type { UiLanguage } from '../../../utils/settings/schema';
import { accessibilityFaults } from './accessibility';
import { expect } from './open-stage';
import { fitOf, movingParts } from './parts';
import { takePicture } from './picture';

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
 * @param axe address of axe's script
 */
export async function lookAtAll(page: Page, axe: string, scene: Scene): Promise<void> {
  await mkdir(picturesFolder, { recursive: true });
  const session = await page.context().newCDPSession(page);
  const picture = (look: string) =>
    takePicture(session, join(picturesFolder, `${scene.name}--${look}.png`), scene.whole);
  await page.setViewportSize({ width: 1280, height: scene.height });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await scene.show(page);
  for (const language of languages) {
    await page.evaluate((tag) => window.stage.speak(tag), language);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width === 1280 ? scene.height : 700 });
      await nothingIsLost(page, `${width} px wide, ${language}`);
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme });
        const look = `${width}-${scheme}-${language}`;
        await picture(look);
        if (width === 400 || (width === 320 && scheme === 'dark')) continue;
        expect.soft(await accessibilityFaults(page, axe, scene.part), look).toEqual([]);
      }
    }
  }
  await page.setViewportSize(zoomed);
  await nothingIsLost(page, 'at 200 %');
  expect.soft(await movingParts(page), 'moves although the user wants no motion').toEqual([]);
  await page.setViewportSize({ width: 400, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await fitOf(page);
  await picture(`400-forced-${languages[1]}`);
  // Before the page is left: one loaded with forced colours keeps their ground.
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await session.detach();
}

async function nothingIsLost(page: Page, look: string): Promise<void> {
  expect
    .soft(await fitOf(page), `what stands out sideways or is cut off (${look})`)
    .toEqual({ overflow: 0, cut: [] });
}
