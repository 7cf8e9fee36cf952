import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CDPSession, expect } from '@playwright/test';
import { root } from '../../../scripts/setup/ensure.mjs';
import type { Extension } from './extension';

/**
 * The browser's real side panel. Playwright does not list it among its pages, so that it is driven over DevTools: through
 * a session of the browser, by messages to the panel's own target.
 */
export class SidePanel {
  readonly #browser: CDPSession;
  readonly #session: string;
  readonly #answers = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  #count = 0;

  private constructor(browser: CDPSession, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const answer: { id?: number; result?: unknown; error?: { message: string } } = JSON.parse(message);
      if (answer.id !== undefined) this.#answers.get(answer.id)?.(answer);
    });
  }

  /** The side panel that is open now, or opens soon. */
  static async of(extension: Extension): Promise<SidePanel> {
    const browser = await extension.context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('This browser offers no DevTools session.');
    const address = extension.url('sidepanel');
    let target: string | undefined;
    await expect
      .poll(async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        target = targetInfos.find((info) => info.url === address)?.targetId;
        return target;
      })
      .toBeDefined();
    const { sessionId } = await browser.send('Target.attachToTarget', {
      targetId: target ?? '',
      flatten: false,
    });
    return new SidePanel(browser, sessionId);
  }

  /** What an expression gives in the panel, as plain data. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value?: unknown }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(`${exceptionDetails.text} in: ${expression}`);
    return result.value;
  }

  /** All that is to be read in it; nothing while its page is still on the way. */
  async text(): Promise<string> {
    return String(await this.evaluate("document.body?.innerText ?? ''"));
  }

  /**
   * ms until these words, which are not there yet, stand in the panel.
   * @param change what brings them
   * @param begun when that began, in ms since 1970, asked after it is done; else the time before it
   */
  async followed(
    change: () => Promise<unknown>,
    words: string,
    begun?: () => Promise<number>,
  ): Promise<number> {
    await this.evaluate(`void (window.seenAt = new Promise((resolve) => {
      const seen = new MutationObserver(() => {
        if (!document.body.innerText.includes(${JSON.stringify(words)})) return;
        seen.disconnect();
        resolve(Date.now());
      });
      seen.observe(document.body, { childList: true, characterData: true, subtree: true });
    }))`);
    const before = Date.now();
    await change();
    return Math.round(Number(await this.evaluate('window.seenAt')) - (begun ? await begun() : before));
  }

  async press(name: string): Promise<void> {
    await this.evaluate(`(() => {
      const named = (button) => (button.getAttribute('aria-label') ?? button.innerText).trim();
      const button = [...document.querySelectorAll('button')].find((each) => named(each).includes(${JSON.stringify(name)}));
      if (!button) throw new Error('no such button');
      button.click();
    })()`);
  }

  async shot(name: string): Promise<void> {
    const { data } = (await this.#send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    const path = join(root, '.output', 'screenshots', `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  #send(method: string, params: object): Promise<unknown> {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => {
        this.#answers.delete(id);
        if (error) reject(new Error(error.message));
        else resolve(result);
      });
      this.#browser
        .send('Target.sendMessageToTarget', {
          sessionId: this.#session,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(reject);
    });
  }
}
