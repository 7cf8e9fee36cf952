/** Draws `mark.svg` in every size that browsers ask for: `npx tsx scripts/icons/render.ts`. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../browsers/chromium';
import { root } from '../setup/ensure.mjs';

const sizes = [16, 32, 48, 96, 128];

async function render(): Promise<void> {
  const folder = join(root, 'public', 'icon');
  const svg = await readFile(join(root, 'scripts', 'icons', 'mark.svg'));
  await mkdir(folder, { recursive: true });
  const browser = await launchChromium({ headless: true });
  const page = await browser.context.newPage();
  const source = `data:image/svg+xml;base64,${svg.toString('base64')}`;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block }</style><img width="${size}" src="${source}">`,
    );
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
  await browser.close();
}

await render();
