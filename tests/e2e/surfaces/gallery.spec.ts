import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../../scripts/setup/ensure.mjs';
import type { UiLanguage } from '../../../utils/settings/schema';
import { accessibilityFaults, expect, test } from './open-stage';

interface Scene {
  readonly name: string;
  /** Selector of the part that accessibility is judged of. */
  readonly part: string;
  readonly wide: { readonly width: number; readonly height: number };
  readonly whole?: boolean;
  show(page: Page): Promise<void>;
}

const mailPage = { width: 1280, height: 760 };
const windowed = { width: 360, height: 560 };

function composer(name: string, standing: Parameters<Window['stage']['composer']>[0], open: boolean): Scene {
  return {
    name: open ? `card-${name}` : `tag-${name}`,
    part: 'byname-composer',
    wide: mailPage,
    async show(page) {
      await page.evaluate(([to]) => window.stage.composer(to), [standing] as const);
      await expect(page.locator('byname-composer .tag')).toBeVisible();
      if (!open) return;
      await page.evaluate(() => window.stage.toggleCard());
      await expect(page.locator('byname-composer .card')).toBeVisible();
    },
  };
}

function strip(name: string, ...args: Parameters<Window['stage']['strip']>): Scene {
  return {
    name: `strip-${name}`,
    part: 'byname-strip',
    wide: mailPage,
    async show(page) {
      await page.evaluate((given) => window.stage.strip(...given), args);
      await expect(page.locator('byname-strip .strip')).toBeVisible();
    },
  };
}

function logButton(name: string, state: Parameters<Window['stage']['logButton']>[0]): Scene {
  return {
    name: `log-button-${name}`,
    part: 'byname-reading',
    wide: mailPage,
    async show(page) {
      await page.evaluate((given) => window.stage.logButton(given), state);
      await expect(page.locator('byname-reading .log-button')).toBeVisible();
    },
  };
}

function popup(scene: Parameters<Window['stage']['popup']>[0]): Scene {
  return {
    name: `popup-${scene}`,
    part: 'body',
    wide: windowed,
    async show(page) {
      await page.evaluate((given) => window.stage.popup(given), scene);
      await expect(page.locator('.popup')).toBeVisible();
      await expect(page.locator('.popup .waiting[role=status]')).toHaveCount(0);
    },
  };
}

function welcome(scene: Parameters<Window['stage']['welcome']>[0]): Scene {
  return {
    name: `welcome-${scene}`,
    part: 'body',
    wide: { width: 1280, height: 900 },
    whole: true,
    async show(page) {
      await page.evaluate((given) => window.stage.welcome(given), scene);
      await expect(page.locator('.welcome')).toBeVisible();
    },
  };
}

const longPerson = 'Maximiliane Friederike von und zu Hohenberg-Lichtenstein';
const at = new Date(2026, 10, 3).getTime();

const scenes: readonly Scene[] = [
  composer('clear', 'clear', false),
  composer('findings', 'many', false),
  composer('one', 'anonymous', false),
  composer('reading', 'reading', false),
  composer('empty', 'empty', false),
  composer('too-large', 'too-large', false),
  composer('unseen', 'unseen', false),
  composer('anonymous', 'anonymous', true),
  composer('many', 'many', true),
  composer('long', 'long', true),
  composer('clear', 'clear', true),
  composer('too-large', 'too-large', true),
  composer('unseen', 'unseen', true),
  composer('reading', 'reading', true),
  strip('offered', { status: 'offered' }),
  strip('long', { status: 'offered' }, [longPerson, 'Edwin van der Sar']),
  strip('logged', { status: 'logged', automatic: false }),
  strip('automatic', { status: 'logged', automatic: true }, ['Nienke', 'Edwin', 'Amal']),
  strip('already', { status: 'already-logged' }),
  strip('full', { status: 'failed', error: 'full' }),
  strip('orphaned', { status: 'failed', error: 'orphaned' }),
  logButton('open', { status: 'open' }),
  logButton('logged', { status: 'logged', at, fresh: true }),
  logButton('failed', { status: 'failed', error: 'full' }),
  popup('home'),
  popup('empty'),
  popup('failed'),
  popup('search'),
  popup('nobody'),
  popup('contact'),
  popup('log'),
  popup('first'),
  welcome('first'),
  welcome('filled'),
  welcome('settings'),
];

const folder = join(root, '.output', 'screenshots', 'surfaces');
const languages: readonly UiLanguage[] = ['nl', 'en'];

test.beforeAll(() => mkdir(folder, { recursive: true }));

for (const scene of scenes) {
  test(`${scene.name} can be used by everybody, light, dark and narrow`, async ({ open }) => {
    for (const language of languages) {
      const page = await open(language);
      await page.setViewportSize(scene.wide);
      await scene.show(page);
      const shoot = (look: string) =>
        page.screenshot({
          path: join(folder, `${scene.name}-${look}-${language}.png`),
          fullPage: scene.whole ?? false,
          animations: 'disabled',
        });
      for (const look of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
        await shoot(look);
        expect.soft(await accessibilityFaults(page, scene.part), `${look} ${language}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 640 });
      await shoot('narrow');
      expect.soft(await accessibilityFaults(page, scene.part), `narrow ${language}`).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, 'px that stand out of a narrow window').toBeLessThanOrEqual(0);
    }
  });
}
