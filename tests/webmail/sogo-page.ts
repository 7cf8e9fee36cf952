import { expect, type Page } from '@playwright/test';
import type { Box, EditorKind, WebmailPage } from './webmail-page';

/** CKEditor 4 puts these beside a caret that Chromium would lose, and takes them out of what is sent. */
const caretHolder = '\u200B'.repeat(7);

/** SOGo 5. Which editor opens is a setting of the box. */
export class SogoPage implements WebmailPage {
  readonly page: Page;
  readonly #url: string;
  readonly #box: Box;
  readonly #editor: EditorKind;

  constructor(page: Page, url: string, box: Box, editor: EditorKind) {
    this.page = page;
    this.#url = url;
    this.#box = box;
    this.#editor = editor;
  }

  get composer(): Page {
    return this.page;
  }

  async logIn(): Promise<void> {
    await this.page.goto(this.#url);
    await this.page.locator('input[ng-model="app.creds.username"]').fill(this.#box.email);
    await this.page.locator('#passwordField').fill(this.#box.password);
    await this.page.locator('button[type="submit"]').click();
    await expect(this.page.getByRole('button', { name: 'Write a new message' })).toBeVisible();
  }

  async write(mail: { to: string; subject: string; text: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Write a new message' }).click();
    // The small buttons of the dial move while it opens.
    await this.page.locator('button[ng-click="mailbox.newMessage($event)"]').evaluate((button) => {
      if (button instanceof HTMLElement) button.click();
    });
    await this.#firstFocus();
    const to = this.#form.locator('md-chips[ng-model$="editable.to"]');
    await to.locator('input').click();
    await this.page.keyboard.type(mail.to);
    await this.#form.locator('input[name="subject"]').fill(mail.subject);
    await expect(to.locator('md-chip')).toHaveCount(1);
    await this.#body.click();
    await this.page.keyboard.type(mail.text);
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
    await this.#form.locator('button[ng-click="editor.send()"]').click();
    await expect(this.#form).toHaveCount(0);
  }

  async open(folder: 'INBOX' | 'Sent', subject: string): Promise<void> {
    await this.page.goto(`${this.#url}/so/${this.#box.email}/Mail/view#!/Mail/0/${folder}`);
    await this.page.locator('md-list-item[sg-message]').filter({ hasText: subject }).click();
    await expect(this.page.locator('#detailView .mailer_mailcontent')).toBeVisible();
  }

  /**
   * Some time after the editor has the focus for the first time, SOGo puts the caret where it thinks best; and CKEditor
   * writes its frame anew while it starts. So that is over before the mail is typed: by the time a recipient is taken.
   */
  async #firstFocus(): Promise<void> {
    if (this.#editor === 'html') {
      await this.page.waitForFunction(() => {
        const instances: object = Object(Object(Reflect.get(window, 'CKEDITOR')).instances);
        const all: readonly unknown[] = Object.values(instances);
        return all.length > 0 && all.every((editor) => Object(editor).status === 'ready');
      });
    }
    await this.#body.click();
  }

  get #form() {
    return this.page.locator('form[name="messageForm"]');
  }

  get #body() {
    return this.#editor === 'plain'
      ? this.#form.locator('textarea[name="content"]')
      : this.page.frameLocator('form[name="messageForm"] iframe.cke_wysiwyg_frame').locator('body');
  }
}
