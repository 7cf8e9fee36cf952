import { servePages } from '../hosts/serve';
import { press, pressControl, says, surfaces } from './driving';
import { accept, expect, test } from './fixtures';

/** Public editors that keep a model of their own, and one that does not: each as itself, under a script that the page cannot see. */
for (const library of ['ckeditor5', 'lexical', 'slate', 'quill', 'squire', 'prosemirror', 'draftjs']) {
  test(`in Firefox a draft in ${library} is repaired and undone`, async ({ firefox }) => {
    const pages = await servePages();
    try {
      await accept(firefox);
      const page = await firefox.browser.newPage();
      await page.goto(`${pages.url}/generic/2026-11-form.html?editor=${library}&place=page`, {
        waitUntil: 'domcontentloaded',
      });
      await page.evaluate('window.ready');
      const editor = '[contenteditable="true"]';
      const before = await page.$eval(editor, (element) => element.innerHTML);
      await says(page, surfaces.tag).toMatch(/things? to look at/);
      await page.locator(surfaces.tag).click();
      await says(page, surfaces.card).toMatch(/No person signs/);
      await press(page, surfaces.card, 'Ineke de Vries');
      await says(page, editor).toMatch(/Ineke de Vries/);
      expect(
        await page.$eval(editor, (element) => element.textContent?.match(/Ineke de Vries/g)?.length),
      ).toBe(1);
      await says(page, surfaces.card).toMatch(/takes it back/);
      await page.focus(editor);
      await pressControl(page, 'z');
      await expect.poll(() => page.$eval(editor, (element) => element.innerHTML)).toBe(before);
    } finally {
      await pages.close();
    }
  });
}
