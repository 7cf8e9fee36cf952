import { expect, type FrameLocator, type Page } from '@playwright/test';
import { webmail } from './webmail';

export type EditorKind = 'plain' | 'html';

/** Roundcube 1.6 (elastic skin) as a person uses it. */
export class RoundcubePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async logIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.page.goto(webmail().url);
    await this.page.getByLabel('Username').fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Login' }).click();
    await expect(this.page.locator('#messagelist')).toBeAttached();
    await this.#quiet();
  }

  /** Opens a new mail and types it key by key. */
  async write(editor: EditorKind, mail: { to: string; subject: string; text: string }): Promise<void> {
    await this.page.goto(`${webmail().url}?_task=mail&_action=compose`);
    await this.#quiet();
    const to = this.page.locator('#compose_to .recipient-input input');
    await to.click();
    await this.page.keyboard.type(`${mail.to},`);
    await this.page.locator('#compose-subject').fill(mail.subject);
    if (editor === 'html') await this.page.locator('.editor-toolbar .mce-i-html').click();
    await this.#body(editor).click();
    await this.page.keyboard.type(mail.text);
  }

  /** What the editor holds, to the last character. */
  async draft(editor: EditorKind): Promise<string> {
    return editor === 'plain' ? this.#body(editor).inputValue() : this.#body(editor).innerHTML();
  }

  async draftText(editor: EditorKind): Promise<string> {
    return editor === 'plain' ? this.#body(editor).inputValue() : this.#body(editor).innerText();
  }

  async focusEditor(editor: EditorKind): Promise<void> {
    await this.#body(editor).focus();
  }

  async send(): Promise<void> {
    await this.#quiet();
    await this.page.locator('.formbuttons button.send').click();
    await expect(this.page.locator('#messagelist')).toBeAttached();
  }

  /** Opens a mail of a folder in the page itself. */
  async open(folder: string, subject: string): Promise<void> {
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

  #body(editor: EditorKind) {
    return editor === 'plain' ? this.page.locator('#composebody') : this.#frame().locator('#tinymce');
  }

  #frame(): FrameLocator {
    return this.page.frameLocator('#composebody_ifr');
  }
}
