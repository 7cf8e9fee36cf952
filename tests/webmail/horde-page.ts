import { expect, type Page } from '@playwright/test';
import type { Box, EditorKind, WebmailPage } from './webmail-page';

/** CKEditor 3 and 4 put these beside a caret that Chromium would lose, and take them out of what is sent. */
const caretHolder = '\u200B';

/** Horde's webmail IMP in its dynamic view, which writes in windows of their own. Which editor opens is a setting of the box. */
export class HordePage implements WebmailPage {
  readonly page: Page;
  readonly #url: string;
  readonly #box: Box;
  readonly #editor: EditorKind;
  #composer: Page | undefined;

  constructor(page: Page, url: string, box: Box, editor: EditorKind) {
    this.page = page;
    this.#url = url;
    this.#box = box;
    this.#editor = editor;
  }

  get composer(): Page {
    return this.#composer ?? this.page;
  }

  async logIn(): Promise<void> {
    await this.page.goto(`${this.#url}login.php`);
    await this.page.locator('#horde_user').fill(this.#box.email);
    await this.page.locator('#horde_pass').fill(this.#box.password);
    await this.page.locator('#login-button').click();
    await expect(this.page.locator('#composelink')).toBeVisible();
    // Its buttons do nothing before its programs have asked for the first list.
    await this.page.waitForLoadState('networkidle');
  }

  async write(mail: { to: string; subject: string; text: string }): Promise<void> {
    const opened = this.page.waitForEvent('popup');
    await this.page.locator('#composelink').click();
    const composer = await opened;
    this.#composer = composer;
    await expect(composer.locator('#composeContainer')).toBeVisible();
    await expect(this.#body).toBeVisible();
    await composer.locator('#to').click();
    await composer.keyboard.type(mail.to);
    await composer.locator('#subject').click();
    await composer.keyboard.type(mail.subject);
    await this.#body.click();
    for (const [index, line] of mail.text.split('\n').entries()) {
      if (index > 0) await this.#breakLine();
      await composer.keyboard.type(line);
    }
  }

  /** CKEditor 3 breaks the line a moment after its key; what is typed meanwhile would stand before the break. */
  async #breakLine(): Promise<void> {
    const breaks = this.#body.locator('br');
    const before = await breaks.count();
    await this.composer.keyboard.press('Enter');
    if (this.#editor === 'html') await expect.poll(() => breaks.count()).toBeGreaterThan(before);
  }

  async draft(): Promise<string> {
    if (this.#editor === 'plain') return this.#body.inputValue();
    return (await this.#body.innerHTML()).replaceAll(caretHolder, '');
  }

  async draftText(): Promise<string> {
    if (this.#editor === 'plain') return this.#body.inputValue();
    return (await this.#body.innerText()).replaceAll(caretHolder, '');
  }

  async focusEditor(): Promise<void> {
    await this.#body.focus();
  }

  async send(): Promise<void> {
    const closed = this.composer.waitForEvent('close');
    await this.composer.locator('#send_button').click();
    await closed;
  }

  async open(folder: 'INBOX' | 'Sent', subject: string): Promise<void> {
    const name = Buffer.from(folder).toString('base64url');
    await this.page.goto(`${this.#url}imp/dynamic.php?page=mailbox#mbox:${name}`);
    await this.page.locator('.vpRow').filter({ hasText: subject }).click();
    await expect(this.page.locator('#messageBody')).toBeVisible();
  }

  get #body() {
    return this.#editor === 'plain'
      ? this.composer.locator('#composeMessage')
      : this.composer.frameLocator('#composeMessageParent iframe').locator('body');
  }
}
