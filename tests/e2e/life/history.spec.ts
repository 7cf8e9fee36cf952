import { launchChromium } from '../../../scripts/browsers/chromium';
import { buildFolder } from '../../../scripts/build';
import { test as base, Extension, expect as expectSoon } from '../fixtures';
import { composersPage } from './composers-page';

/** A browser and an extension that start, and a page that goes and comes, are a lot for a slow machine. */
const expect = expectSoon.configure({ timeout: 30_000 });

/** Opens a composer when it is made, and says when it came back out of the browser's memory instead. */
const mail = `${composersPage}<script>
addEventListener('pageshow', ({ persisted }) => document.documentElement.classList.toggle('kept', persisted));
window.page.open(1);
</script>`;

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  extension: async ({}, use) => {
    const browser = await launchChromium({
      extension: buildFolder('chrome', 'testing'),
      headless: true,
      keepsLeftPages: true,
    });
    await use(new Extension(browser));
    await browser.close();
  },
});

test.describe.configure({ timeout: 120_000 });

test("a page that comes back out of the browser's memory is guarded as before, once", async ({
  extension,
  mailbox,
}) => {
  await extension.accept();
  const page = await extension.context.newPage();
  const tag = page.locator('byname-composer .tag');
  await page.route('**/life', (route) =>
    route.fulfill({ body: mail, contentType: 'text/html; charset=utf-8' }),
  );
  await page.route('**/elsewhere', (route) =>
    route.fulfill({ body: '<title>Elders</title>', contentType: 'text/html' }),
  );
  await page.goto(`${mailbox.url}life`);
  await expect(tag).toHaveText(/1 thing to look at/);
  await page.goto(`${mailbox.url}elsewhere`);
  // The page that comes back is loaded already: nothing would end a wait for that.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html.kept')).toBeAttached();
  await expect(tag).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Message' }).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ineke de Vries');
  await expect(tag).toHaveText(/Signed by name/);
});
