import type { Page } from '@playwright/test';
import { expect, test } from './open-stage';
import type { StandingName } from './stage/drafts';

/** Grounds of webmails that are dark by a setting of their own, whatever the system says. */
const darkHosts = {
  'Gmail dark': '#1f1f1f',
  'Outlook dark': '#292929',
  'Roundcube dark': '#21292c',
  'pure black': '#000000',
  'light, for a dark system': '#ffffff',
} as const;
const standings = [
  'clear',
  'unsigned',
  'many',
  'reading',
  'empty',
  'too-large',
  'unseen',
] as const satisfies StandingName[];

interface Contrasts {
  /** Of the words on the tag. */
  readonly text: number;
  /** Of the picture in its round. */
  readonly sign: number;
  /** Of the tag's ground or edge with the page around it, whichever tells more. */
  readonly edge: number;
}

/** The ratios of WCAG 2 for what the tag shows, as it is drawn now. */
function contrastsOf(page: Page): Promise<Contrasts> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    const tag = document.querySelector('byname-composer')?.shadowRoot?.querySelector('.tag');
    const [sign, text] = [tag?.querySelector('.tag-sign'), tag?.querySelector('.tag-text')];
    if (!canvas || !tag || !sign || !text) throw new Error('There is no tag.');
    const light = (color: string): number => {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one: string, other: string): number => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const ground = getComputedStyle(tag).backgroundColor;
    const own = getComputedStyle(sign).backgroundColor;
    const host = getComputedStyle(document.body).backgroundColor;
    return {
      text: ratio(getComputedStyle(text).color, ground),
      sign: ratio(getComputedStyle(sign).color, own === 'rgba(0, 0, 0, 0)' ? ground : own),
      edge: Math.max(ratio(ground, host), ratio(getComputedStyle(tag).borderTopColor, host)),
    };
  });
}

for (const [host, ground] of Object.entries(darkHosts)) {
  test(`the name tag can be read and found on a page that is ${host}`, async ({ open }) => {
    const page = await open(
      'en',
      `<body style="margin:0;background:${ground}"><div id="editor" contenteditable style="margin:200px 300px;height:200px"></div></body>`,
    );
    await page.evaluate(() => window.stage.composer('empty'));
    await expect(page.locator('byname-composer .tag')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      // The change of a colour is drawn at once, so that none is measured half-way.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const standing of standings) {
        await page.evaluate((name) => window.stage.stand(name), standing);
        await expect(
          page.locator(`byname-composer .tag-${standing === 'many' ? 'findings' : standing}`),
        ).toBeVisible();
        const { text, sign, edge } = await contrastsOf(page);
        const look = `${standing}, ${colorScheme} system`;
        expect.soft(text, `words: ${look}`).toBeGreaterThanOrEqual(4.5);
        expect.soft(sign, `picture: ${look}`).toBeGreaterThanOrEqual(3);
        expect.soft(edge, `edge: ${look}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
}
