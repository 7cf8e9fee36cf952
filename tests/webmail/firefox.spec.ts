import type { Frame, Page } from 'puppeteer-core';
import { press, pressControl, says, shows, surfaces } from '../e2e/firefox/driving';
import { accept, expect, test } from '../e2e/firefox/fixtures';
import { anonymous, directNumber, expectSignedAs } from './drafts';
import { received } from './maildir';
import { ineke, nienke } from './people';
import { missing, webmail } from './webmail';
import type { EditorKind } from './webmail-page';

test.skip(missing !== undefined, missing);

/**
 * The same path in Firefox. Out of reach of its automation, and so not in here: the toolbar's own popup window (its page
 * is opened in a tab), the browser's permission prompt, and errors that a content script writes to the console.
 */
for (const editor of ['plain', 'html'] as const) {
  test(`in Firefox, from an anonymous draft to a touch in Roundcube's ${editor} editor`, async ({
    firefox,
  }) => {
    await accept(firefox);
    const page = await firefox.browser.newPage();
    const subject = `Openstaande factuur (Firefox, ${editor}, ${test.info().repeatEachIndex})`;
    await logIn(page);
    const body = await write(page, editor, subject);
    await says(page, surfaces.tag).toMatch(/1 thing to look at/);
    const before = await draft(body);

    await page.locator(surfaces.tag).click();
    await says(page, surfaces.card).toMatch(/No person signs/);
    await says(page, surfaces.card).toContain(directNumber);
    const offer = `${surfaces.card} >>> ::-p-text("${directNumber}")`;
    const chosen = await page.$eval(offer, (button) => button.textContent);
    await page.locator(offer).click();
    await says(page, surfaces.tag).toMatch(/Signed by name/);
    const repaired = await draft(body);

    await body.frame.focus(body.selector);
    await pressControl(page, 'z');
    await expect.poll(() => draft(body)).toBe(before);
    await pressControl(page, 'y');
    await expect.poll(() => draft(body)).toBe(repaired);

    await quiet(page);
    await page.locator('.formbuttons button.send').click();
    await shows(page, '#messagelist');
    await expect.poll(() => received(nienke.email, subject).then((mails) => mails.length)).toBe(1);
    const [mail] = await received(nienke.email, subject);
    expectSignedAs(chosen ?? '', mail?.parsed.text ?? '');
    expect(mail?.raw).not.toMatch(/byname|highlight|shadow/i);

    await says(page, surfaces.strip).toMatch(/nienke@klant\.example/);
    await press(page, surfaces.strip, 'Log as touch');
    await says(page, surfaces.strip).toMatch(/Logged/);
    const popup = await firefox.openOwnPage('popup.html');
    await says(popup, 'body').toContain(subject);
  });
}

interface Body {
  readonly frame: Page | Frame;
  readonly selector: string;
}

async function logIn(page: Page): Promise<void> {
  await page.goto(webmail().url);
  await page.locator('#rcmloginuser').fill(ineke.email);
  await page.locator('#rcmloginpwd').fill(ineke.password);
  await page.locator('#rcmloginsubmit').click();
  await shows(page, '#messagelist');
  await quiet(page);
}

async function write(page: Page, editor: EditorKind, subject: string): Promise<Body> {
  await page.goto(`${webmail().url}?_task=mail&_action=compose`);
  await quiet(page);
  await page.locator('#compose_to .recipient-input input').click();
  await page.keyboard.type(`${nienke.email},`);
  await page.locator('#compose-subject').fill(subject);
  const body = editor === 'plain' ? { frame: page, selector: '#composebody' } : await openHtmlEditor(page);
  await body.frame.locator(body.selector).click();
  for (const [index, line] of anonymous.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  return body;
}

async function openHtmlEditor(page: Page): Promise<Body> {
  await page.locator('.editor-toolbar .mce-i-html').click();
  const holder = await page.waitForSelector('#composebody_ifr');
  const frame = await holder?.contentFrame();
  if (!frame) throw new Error('The html editor has no frame.');
  await shows(frame, '#tinymce');
  return { frame, selector: '#tinymce' };
}

/** What the editor holds, to the last character. */
function draft({ frame, selector }: Body): Promise<string> {
  return frame.$eval(selector, (element) =>
    element instanceof HTMLTextAreaElement ? element.value : element.innerHTML,
  );
}

/** As in Chromium: an answer under way would overwrite the session of the mail that is begun. */
async function quiet(page: Page): Promise<void> {
  await page.waitForNetworkIdle();
  const isBusy = () =>
    page.evaluate(() => {
      const app: unknown = Reflect.get(window, 'rcmail');
      return typeof app === 'object' && app !== null ? Reflect.get(app, 'busy') : undefined;
    });
  await expect.poll(() => isBusy().catch(() => undefined)).toBe(false);
}
