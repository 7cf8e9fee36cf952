import { writeFile } from 'node:fs/promises';
import type { CDPSession } from '@playwright/test';

/**
 * Writes what a page shows now as a PNG, at a third of what Playwright's own picture takes: for hundreds of them.
 * The page has to be at rest: nothing is waited for, and nothing that moves is stopped.
 * @param whole the page to its end, not only what the window shows
 */
export async function takePicture(session: CDPSession, path: string, whole: boolean): Promise<void> {
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    ...(whole && {
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: cssContentSize.width, height: cssContentSize.height, scale: 1 },
    }),
  });
  await writeFile(path, Buffer.from(data, 'base64'));
}
