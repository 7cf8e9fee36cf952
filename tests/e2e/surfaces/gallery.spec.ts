import { lookAtAll, type Scene } from './looks';
import { expect, test } from './open-stage';
import { logStripScenes } from './stage/log-strip-scene-names';
import { panelScenes } from './stage/panel-scene-names';
import { clipScenes, overviewScenes, popupScenes, settingsScenes, welcomeScenes } from './stage/scenes';

const mailPage = { height: 760, whole: false } as const;

function composer(name: string, standing: Parameters<Window['stage']['composer']>[0], open: boolean): Scene {
  return {
    name: open ? `card--${name}` : `tag--${name}`,
    part: 'byname-composer',
    ...mailPage,
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
    name: `strip--${name}`,
    part: 'byname-strip',
    ...mailPage,
    async show(page) {
      await page.evaluate((given) => window.stage.strip(...given), args);
      await expect(page.locator('byname-strip .strip')).toBeVisible();
    },
  };
}

function logStrip(scene: Parameters<Window['stage']['logStrip']>[0]): Scene {
  return {
    name: `log-strip--${scene}`,
    part: 'byname-log',
    ...mailPage,
    async show(page) {
      await page.evaluate((given) => window.stage.logStrip(given), scene);
      await expect(page.locator('byname-log .log-strip')).toBeVisible();
    },
  };
}

function logButton(name: string, state: Parameters<Window['stage']['logButton']>[0]): Scene {
  return {
    name: `log-button--${name}`,
    part: 'byname-reading',
    ...mailPage,
    async show(page) {
      await page.evaluate((given) => window.stage.logButton(given), state);
      await expect(page.locator('byname-reading .log-button')).toBeVisible();
    },
  };
}

function promiseButton(status: 'offered' | 'kept' | 'failed'): Scene {
  return {
    name: `promise-button--${status}`,
    part: 'byname-reading',
    ...mailPage,
    async show(page) {
      await page.evaluate((given) => window.stage.promiseButton(given), { ...promised, status });
      await expect(page.locator('byname-reading .log-button')).toBeVisible();
    },
  };
}

function popup(scene: Parameters<Window['stage']['popup']>[0]): Scene {
  return {
    name: `popup--${scene}`,
    part: 'body',
    height: 600,
    whole: true,
    async show(page) {
      await page.evaluate((given) => window.stage.popup(given), scene);
      await expect(page.locator(scene === 'first' ? '.first-run' : '.popup')).toBeVisible();
      if (scene !== 'loading') await expect(page.locator('.popup .waiting[role=status]')).toHaveCount(0);
    },
  };
}

function clip(scene: Parameters<Window['stage']['clip']>[0]): Scene {
  return {
    name: `clip--${scene}`,
    part: 'body',
    height: 700,
    whole: true,
    async show(page) {
      await page.evaluate((given) => window.stage.clip(given), scene);
      await expect(page.locator('.clip')).toBeVisible();
      if (scene !== 'loading') await expect(page.locator('.waiting[role=status]')).toHaveCount(0);
    },
  };
}

function inTab(scene: Parameters<Window['stage']['page']>[0]): Scene {
  return {
    name: `${scene.page}--${scene.scene}`,
    part: 'body',
    height: 900,
    whole: true,
    async show(page) {
      await page.evaluate((given) => window.stage.page(given), scene);
      await expect(page.locator('main')).toBeVisible();
      if (!scene.scene.endsWith('-loading'))
        await expect(page.locator('.waiting[role=status]')).toHaveCount(0);
      if (scene.scene === 'words-style') await expect(page.locator('.fold-body')).toBeVisible();
      if (scene.scene === 'contact-touch') {
        await page.locator('.timeline button').first().click();
        await expect(page.locator('.timeline form')).toBeVisible();
      }
    },
  };
}

function panel(scene: Parameters<Window['stage']['panel']>[0]): Scene {
  return {
    name: `panel--${scene}`,
    part: 'body',
    height: 860,
    whole: true,
    async show(page) {
      await page.evaluate((given) => window.stage.panel(given), scene);
      await expect(page.locator('.panel')).toBeVisible();
      if (scene !== 'looking') await expect(page.locator('.waiting[role=status]')).toHaveCount(0);
    },
  };
}

const longPerson = 'Maximiliane Friederike von und zu Hohenberg-Lichtenstein';
const at = new Date(2026, 10, 3).getTime();
const promised = {
  id: 'a',
  text: 'Ik stuur u vrijdag voor tien uur de offerte.',
  due: '2026-11-27T10:00',
  status: 'offered',
} as const;
const longSentence =
  'Ik zoek voor u uit hoe het met de levering van de dakpannen en de goten staat, bel daarna met de aannemer, en laat u dan weten wat dat voor de planning van het hele werk betekent.';

const scenes: readonly Scene[] = [
  composer('clear', 'clear', false),
  composer('findings', 'many', false),
  composer('one', 'anonymous', false),
  composer('reading', 'reading', false),
  composer('empty', 'empty', false),
  composer('unsigned', 'unsigned', false),
  composer('too-large', 'too-large', false),
  composer('unseen', 'unseen', false),
  composer('anonymous', 'anonymous', true),
  composer('many', 'many', true),
  composer('long', 'long', true),
  composer('clear', 'clear', true),
  composer('unsigned', 'unsigned', true),
  composer('too-large', 'too-large', true),
  composer('unseen', 'unseen', true),
  composer('reading', 'reading', true),
  composer('words', 'words', true),
  composer('right-to-left', 'rtl', true),
  strip('offered', { status: 'offered' }),
  strip('long', { status: 'offered' }, [longPerson, 'Edwin van der Sar'], [], longPerson.repeat(4)),
  strip('no-subject', { status: 'offered' }, undefined, undefined, ''),
  strip('logging', { status: 'logging' }),
  strip('undone', { status: 'undone' }),
  strip('right-to-left', { status: 'offered' }, ['أمل حداد'], [], 'سؤالكم عن الفاتورة'),
  strip('logged', { status: 'logged', automatic: false }),
  strip('automatic', { status: 'logged', automatic: true }, ['Nienke', 'Edwin', 'Amal']),
  strip('already', { status: 'already-logged' }),
  strip('promise', { status: 'offered' }, ['Nienke Bakker'], [promised]),
  strip(
    'promises',
    { status: 'logged', automatic: false },
    ['Nienke Bakker'],
    [
      { ...promised, status: 'kept' },
      { ...promised, id: 'b', due: null, status: 'failed', text: longSentence },
    ],
  ),
  strip('full', { status: 'failed', error: 'full' }),
  strip('orphaned', { status: 'failed', error: 'orphaned' }),
  ...logStripScenes.map(logStrip),
  logButton('open', { status: 'open' }),
  logButton('logged', { status: 'logged', at, fresh: true }),
  logButton('failed', { status: 'failed', error: 'full' }),
  promiseButton('offered'),
  promiseButton('kept'),
  promiseButton('failed'),
  ...popupScenes.map(popup),
  ...clipScenes.map(clip),
  ...panelScenes.map(panel),
  ...welcomeScenes.map((scene) => inTab({ page: 'welcome', scene })),
  ...overviewScenes.map((scene) => inTab({ page: 'overview', scene })),
  ...settingsScenes.map((scene) => inTab({ page: 'settings', scene })),
];

for (const scene of scenes) {
  test(`${scene.name} can be used by everybody, in both languages, schemes and at every width`, async ({
    reopened,
    files,
  }) => {
    await lookAtAll(reopened, files.axe, scene);
  });
}
