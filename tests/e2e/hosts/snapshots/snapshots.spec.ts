import { test as base, chromium, expect, type Page } from '@playwright/test';
import { requireBrowser } from '../../../../scripts/browsers/find';
import { labScript } from '../bundle';
import { labCall } from '../contract';
import type { Lab, SeenComposer } from '../lab';
import { type Snapshot, snapshotsIn } from './stored';

/** Pages of real products are not ours to publish: whoever has some names their folder. */
const folder = process.env['BYNAME_SNAPSHOTS'];
const snapshots = folder ? snapshotsIn(folder) : [];

const test = base.extend<object, { readonly tab: Page }>({
  tab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: await requireBrowser('chromium'),
        args: ['--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      });
      await use(await browser.newPage({ viewport: { width: 1280, height: 860 } }));
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

test.skip(folder === undefined, 'BYNAME_SNAPSHOTS names no folder of saved pages');

test('there are saved pages to read', () => {
  expect(snapshots).not.toEqual([]);
});

for (const snapshot of snapshots) {
  test(`${snapshot.name} is read as what it shows, by its own adapter alone`, async ({ tab }) => {
    await open(tab, snapshot);
    const seen = await ask(tab, 'read');
    expect(seen.composers.length > 0).toBe(snapshot.shows === 'composer');
    // A mail stays open behind a composer in some products.
    if (snapshot.shows !== 'composer') expect(seen.messages.length > 0).toBe(snapshot.shows === 'message');
    if (snapshot.shows === 'neither') expect(seen.expects).toBeUndefined();
    else expect(seen.host).toBe(snapshot.product);
    for (const message of seen.messages) {
      expect(message.from?.email ?? message.from?.name).toBeTruthy();
      expect(message.subject).not.toBe('');
      expect(message.own).not.toBe('');
    }
    const others = (await ask(tab, 'readWithEveryAdapter')).filter(({ id }) => id !== snapshot.product);
    for (const { id, found } of others.filter(({ id }) => id !== 'generic')) expect(found, id).toBe(0);
  });

  test(`${snapshot.name} is read the same without any one of its anchors`, async ({ tab }) => {
    await open(tab, snapshot);
    expect(await ask(tab, 'losses')).toEqual([]);
  });

  for (const attribute of ['class', 'id'] as const) {
    test(`${snapshot.name} is read the same, or not at all, with every ${attribute} another`, async ({
      tab,
    }) => {
      await open(tab, snapshot);
      const before = await ask(tab, 'read');
      await open(tab, snapshot);
      await ask(tab, 'rename', attribute);
      const after = await ask(tab, 'read');
      if (after.composers.length > 0) {
        expect(after.composers.map(sureOf)).toEqual(before.composers.map(sureOf));
        // Some programs mark their signature and history by an id alone: the text then holds them, too.
        after.composers.forEach(({ own }, at) => {
          expect(own).toContain(before.composers[at]?.own);
        });
        if (attribute === 'class') expect(after.composers).toEqual(before.composers);
      }
      if (after.messages.length > 0) expect(after.messages).toEqual(before.messages);
    });
  }
}

function sureOf({ recipients, subject, from }: SeenComposer): Partial<SeenComposer> {
  return { recipients, subject, from };
}

/** The page as it was saved: none of its scripts run and nothing of it is fetched. */
async function open(tab: Page, { url, html, frames }: Snapshot): Promise<void> {
  await tab.unrouteAll();
  await tab.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
        })
      : route.abort(),
  );
  // The next page may differ in its fragment alone, which would be no navigation.
  await tab.goto('about:blank');
  await tab.goto(url);
  await tab.evaluate(await labScript());
  await ask(tab, 'fillFrames', frames);
}

function ask<K extends keyof Lab>(
  tab: Page,
  name: K,
  ...args: Parameters<Lab[K]>
): Promise<Awaited<ReturnType<Lab[K]>>> {
  return tab.evaluate(labCall(name, args));
}
