import { expect, type Page } from '@playwright/test';
import { webmail } from './webmail';
import type { Box, EditorKind, WebmailPage } from './webmail-page';

/** Roundcube 1.6 (elastic skin). */
export class RoundcubePage implements WebmailPage {
  readonly page: Page;
  readonly #box: Box;
  readonly #editor: EditorKind;

  constructor(page: Page, box: Box, editor: EditorKind) {
    this.page = page;
    this.#box = box;
    this.#editor = editor;
  }

  get composer(): Page {
    return this.page;
  }

  async logIn(): Promise<void> {
    await this.page.goto(webmail().url);
    await this.page.getByLabel('Username').fill(this.#box.email);
    await this.page.getByLabel('Password').fill(this.#box.password);
    await this.page.getByRole('button', { name: 'Login' }).click();
    await expect(this.page.locator('#messagelist')).toBeAttached();
    await this.#quiet();
  }

  async write(mail: { to: string; subject: string; text: string }): Promise<void> {
    await this.page.goto(`${webmail().url}?_task=mail&_action=compose`);
    await this.#quiet();
    const to = this.page.locator('#compose_to .recipient-input input');
    await to.click();
    await this.page.keyboard.type(`${mail.to},`);
    await this.page.locator('#compose-subject').fill(mail.subject);
    const toHtml = this.page.locator('.editor-toolbar .mce-i-html');
    if (this.#editor === 'html' && (await toHtml.isVisible())) await toHtml.click();
    await this.#type(mail.text);
  }

  /** Begins the answer to a mail of the inbox, above what it quotes. */
  async answer(subject: string, text: string): Promise<void> {
    await this.open('INBOX', subject);
    await this.#quiet();
    await this.page.locator('#toolbar-menu a.reply').click();
    await this.page.waitForURL(/_action=compose/);
    await this.#quiet();
    await this.#type(text);
  }

  /** Where Roundcube has put the caret: a signature or a history may stand below. */
  async #type(text: string): Promise<void> {
    await this.body.focus();
    await this.page.keyboard.type(text);
  }

  async draft(): Promise<string> {
    return this.#editor === 'plain' ? this.body.inputValue() : this.body.innerHTML();
  }

  async draftText(): Promise<string> {
    return this.#editor === 'plain' ? this.body.inputValue() : this.body.innerText();
  }

  async focusEditor(): Promise<void> {
    await this.body.focus();
  }

  async send(): Promise<void> {
    await this.#quiet();
    await this.page.locator('.formbuttons button.send').click();
    await expect(this.page.locator('#messagelist')).toBeAttached();
  }

  async open(folder: 'INBOX' | 'Sent', subject: string): Promise<void> {
    await this.page.goto(`${webmail().url}?_task=mail&_mbox=${folder}`);
    const row = this.page.locator('#messagelist tbody tr').filter({ hasText: subject });
    await row.dblclick();
    await expect(this.page.locator('#messagebody')).toBeVisible();
  }

  /**
   * Roundcube ignores every command, Send too, while it waits for an answer of its server; and an answer under way
   * overwrites the session in which a mail is just being begun ("Requested compose session not found").
   */
  async #quiet(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.waitForFunction(() => {
      const app: unknown = Reflect.get(window, 'rcmail');
      return typeof app === 'object' && app !== null && Reflect.get(app, 'busy') === false;
    });
  }

  get body() {
    return this.#editor === 'plain'
      ? this.page.locator('#composebody')
      : this.page.frameLocator('#composebody_ifr').locator('#tinymce');
  }
}
