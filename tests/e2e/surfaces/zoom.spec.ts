import { expect, test } from './open-stage';

/** What a window of 1280 by 800 holds at 200 %. */
const zoomed = { width: 640, height: 400 } as const;

test('at 200 % the card stands whole in the window, and all of it can be reached', async ({ open }) => {
  const page = await open();
  await page.setViewportSize(zoomed);
  await page.evaluate(() => {
    window.stage.composer('many');
    window.stage.toggleCard();
  });
  const card = page.locator('byname-composer').getByRole('dialog');
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  expect(box).toMatchObject({ x: expect.any(Number), y: expect.any(Number) });
  if (!box) return;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(zoomed.width);
  expect(box.y + box.height).toBeLessThanOrEqual(zoomed.height);
  const last = card.getByRole('button').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test('at 200 % what the popup is opened for can be reached, and its button too', async ({ open }) => {
  const page = await open();
  // A browser gives a popup 600 px at most, whatever the zoom.
  await page.setViewportSize({ width: 360, height: 300 });
  await page.evaluate(() => window.stage.popup('log'));
  const save = page.getByRole('button', { name: 'Log it' });
  await save.scrollIntoViewIfNeeded();
  await expect(save).toBeInViewport({ ratio: 1 });
  await save.click();
  await expect.poll(() => page.evaluate(() => window.stage.calls.map(({ name }) => name))).toContain('log');
});

test('without scrolling the popup shows the button that logs', async ({ open }) => {
  const page = await open();
  await page.setViewportSize({ width: 360, height: 600 });
  for (const scene of ['log', 'log-person'] as const) {
    await page.evaluate((name) => window.stage.popup(name), scene);
    await expect(page.getByRole('button', { name: 'Log it' }), scene).toBeInViewport({ ratio: 1 });
  }
});

test('on a narrow screen the welcome page shows how a mail will end before what is agreed to', async ({
  open,
}) => {
  const page = await open();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => window.stage.page({ page: 'welcome', scene: 'filled' }));
  const preview = await page.locator('.preview').boundingBox();
  const accept = await page.locator('.welcome-fields > .button').boundingBox();
  expect((preview?.y ?? 0) + (preview?.height ?? 0)).toBeLessThanOrEqual(accept?.y ?? 0);
  expect(preview?.height ?? 0).toBeGreaterThan(0);
});
