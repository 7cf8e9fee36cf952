import type { Page } from '@playwright/test';
import { expect, test } from './open-stage';

const tagOf = (page: Page) => page.locator('byname-composer .tag');
const cardOf = (page: Page) => page.locator('byname-composer').getByRole('dialog');

async function box(page: Page, selector: string) {
  const found = await page.locator(selector).boundingBox();
  if (!found) throw new Error(`${selector} cannot be seen`);
  return found;
}

type Box = Awaited<ReturnType<typeof box>>;
const covers = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const tagBox = (page: Page) => box(page, 'byname-composer .tag');

test('the tag stands outside the editor and the send bar, and follows the composer', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => window.stage.composer('anonymous'));
  await expect(tagOf(page)).toBeVisible();
  for (const part of ['#editor', '#send']) {
    expect(covers(await tagBox(page), await box(page, part)), part).toBe(false);
  }
  const before = await tagBox(page);
  await page.evaluate(() => {
    const compose = document.querySelector<HTMLElement>('#compose');
    if (compose) compose.style.bottom = '140px';
  });
  await expect.poll(async () => (await tagBox(page)).y).toBeCloseTo(before.y - 100, 0);
});

test('the tag hides with its editor, and comes back', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => window.stage.composer('anonymous'));
  await expect(tagOf(page)).toBeVisible();
  const show = (value: string) =>
    page.evaluate((display) => {
      const compose = document.querySelector<HTMLElement>('#compose');
      if (compose) compose.style.display = display;
    }, value);
  await show('none');
  await expect(tagOf(page)).toHaveCount(0);
  await show('flex');
  await expect(tagOf(page)).toBeVisible();
});

test('the tag stands beside an editor in a frame, and scrolls with the page', async ({ open }) => {
  const page = await open(
    'en',
    `<body style="margin:0;height:3000px"><iframe title="Message" style="margin:200px 0 0 300px;width:500px;height:300px;border:2px solid"
      srcdoc="<body contenteditable id=tinymce>Dear all</body>"></iframe></body>`,
  );
  await page.frameLocator('iframe').locator('#tinymce').waitFor();
  await page.evaluate(() => window.stage.composer('anonymous', { editor: '#tinymce' }));
  await expect(tagOf(page)).toBeVisible();
  const frame = await box(page, 'iframe');
  const tag = await tagBox(page);
  expect(covers(tag, frame)).toBe(false);
  expect(tag.x).toBeGreaterThanOrEqual(frame.x + frame.width);
  await page.evaluate(() => scrollTo(0, 120));
  await expect.poll(async () => (await tagBox(page)).y).toBeCloseTo(tag.y - 120, 0);
  await page.evaluate(() => scrollTo(0, 2000));
  await expect(tagOf(page)).toHaveCount(0);
});

test.describe('a composer that the browser draws above the page', () => {
  const within = (holder: string, style: string) =>
    `<body style="margin:0"><${holder} id="holder" style="position:fixed;left:300px;top:150px;width:520px;height:340px;margin:0;padding:0;${style}">
      <div role="textbox" contenteditable id="editor" aria-label="Message" style="width:420px;height:200px">Dear all</div>
      </${holder.split(' ')[0]}></body>`;
  const clipped = 'transform:translate(20px,10px);overflow:hidden';

  for (const [kind, holder, open] of [
    ['a dialog', 'dialog', 'showModal'],
    ['a popover', 'div popover="auto"', 'showPopover'],
    ['an element in full screen', 'div', 'requestFullscreen'],
  ] as const) {
    test(`${kind}: the tag stands in it, and its card is at hand`, async ({ open: openStage }) => {
      const page = await openStage('en', within(holder, open === 'requestFullscreen' ? '' : clipped));
      const raise = () =>
        page.evaluate(async (how) => {
          const element = document.querySelector<HTMLDialogElement>('#holder');
          await element?.[how]();
        }, open);
      if (open !== 'requestFullscreen') await raise();
      await page.evaluate(() => window.stage.composer('anonymous'));
      await expect(tagOf(page)).toBeVisible();
      // A user goes to full screen while a mail is written.
      if (open === 'requestFullscreen') await raise();
      await tagOf(page).click();
      await expect(cardOf(page)).toBeVisible();
      const editor = await box(page, '#editor');
      const tag = await tagBox(page);
      expect(covers(tag, editor)).toBe(false);
      expect(Math.abs(tag.y + tag.height - editor.y - editor.height), 'beside it').toBeLessThan(60);
      await cardOf(page)
        .getByRole('button', { name: /Groet,\s*Ineke$/ })
        .click();
      await page.keyboard.press('Escape');
      await expect(cardOf(page)).toBeHidden();
      await expect(page.locator('#editor'), 'what it stands in is left open').toBeVisible();
    });
  }

  test('the tag is back on the page when its composer is', async ({ open }) => {
    const page = await open('en', within('dialog', clipped));
    const holder = page.locator('#holder');
    await holder.evaluate((dialog: HTMLDialogElement) => dialog.showModal());
    await page.evaluate(() => window.stage.composer('anonymous'));
    await expect(tagOf(page)).toBeVisible();
    await holder.evaluate((dialog: HTMLDialogElement) => {
      dialog.close();
      document.body.append(...dialog.childNodes);
      dialog.remove();
    });
    await tagOf(page).click();
    await expect(cardOf(page)).toBeVisible();
    expect(await page.locator('byname-composer').evaluate((host) => host.parentElement?.localName)).toBe(
      'body',
    );
  });
});

test('the tag can be moved by pointer and by keyboard, and tells where it stands', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => window.stage.composer('anonymous'));
  const before = await tagBox(page);
  await page.mouse.move(before.x + 60, before.y + 15);
  await page.mouse.down();
  await page.mouse.move(before.x + 90, before.y - 35, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await tagBox(page)).y).toBeCloseTo(before.y - 50, 0);
  await expect(cardOf(page)).toBeHidden();
  await tagOf(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await tagBox(page)).y).toBeCloseTo(before.y - 66, 0);
  const moved = await page.evaluate(() => window.stage.calls.filter(({ name }) => name === 'moved'));
  expect(moved).toHaveLength(2);
  const { x, y, width, height } = await box(page, '#editor');
  const tag = await tagBox(page);
  expect(moved.at(-1)?.with).toEqual({
    right: Math.round(x + width - tag.x - tag.width),
    bottom: Math.round(y + height - tag.y - tag.height),
  });
});

test('keys pressed in ours never reach the page, and its caret stays where it was', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => {
    const { heard } = window.stage;
    for (const type of ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'input']) {
      document.addEventListener(
        type,
        (event) => heard.push(`${type} ${'key' in event ? event.key : ''}`),
        true,
      );
      document.body.addEventListener(type, () => heard.push(`${type} on body`));
    }
    window.stage.composer('many');
  });
  await page.locator('#editor').focus();
  await tagOf(page).click();
  await expect(cardOf(page)).toBeVisible();
  await expect(page.locator('#editor')).toBeFocused();
  await cardOf(page)
    .getByRole('button', { name: /Beste Nienke/ })
    .focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('#');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  const calls = await page.evaluate(() => window.stage.calls.map(({ name }) => name));
  expect(calls).toEqual(['apply', 'return']);
  const heard = await page.evaluate(() => window.stage.heard);
  expect(heard.filter((line) => line.startsWith('key'))).toEqual([]);
  expect(heard.filter((line) => line.endsWith('on body'))).toEqual([]);
});

test('Escape typed in the mail closes the card first and the composer second', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') document.querySelector('#compose')?.remove();
    });
    window.stage.composer('many');
  });
  await page.locator('#editor').focus();
  await tagOf(page).click();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(page.locator('#compose')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#compose')).toBeHidden();
});

test('a refused fix is offered to copy', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => window.stage.composer('anonymous', { refuse: true }));
  await tagOf(page).click();
  await cardOf(page)
    .getByRole('button', { name: /Groet,\s*Ineke$/ })
    .click();
  await expect(cardOf(page)).toContainText('Your draft is as it was');
  await cardOf(page).getByRole('button', { name: 'Copy' }).click();
  expect(await page.evaluate(() => window.stage.calls.at(-1))).toEqual({
    name: 'copy',
    with: 'Groet,\nIneke',
  });
});

test('what changes is said once by a polite live region', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => window.stage.composer('reading'));
  const spoken = page.locator('byname-composer [aria-live=polite]').first();
  await expect(spoken).toHaveText('');
  await page.evaluate(() => window.stage.stand('anonymous'));
  await expect(spoken).toHaveText('Byname noticed: No person signs.');
  await page.evaluate(() => window.stage.stand('many'));
  await expect(spoken).not.toContainText('No person signs');
});

test('comes back when the page takes it off, never changes the layout, and goes when it ends', async ({
  open,
}) => {
  const page = await open();
  const size = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  const before = await size();
  await page.evaluate(() => {
    document.body.append(document.createElement('byname-composer'));
    window.stage.composer('anonymous');
  });
  await expect(page.locator('byname-composer'), 'what an older copy left is gone').toHaveCount(1);
  await page.evaluate(() => document.querySelector('byname-composer')?.remove());
  await expect(tagOf(page)).toBeVisible();
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.append(...document.body.childNodes);
    for (const ours of body.querySelectorAll('byname-composer')) ours.remove();
    document.body.replaceWith(body);
  });
  await expect(tagOf(page)).toBeVisible();
  expect(await size()).toEqual(before);
  await page.evaluate(() => window.stage.end());
  await expect(page.locator('byname-composer')).toHaveCount(0);
});

test('no style of the page gets in', async ({ open }) => {
  const page = await open();
  const look = () =>
    tagOf(page).evaluate((tag) => {
      const { color, fontSize, letterSpacing, display } = getComputedStyle(tag);
      return { color, fontSize, letterSpacing, display };
    });
  await page.evaluate(() => window.stage.composer('anonymous'));
  await expect(tagOf(page)).toBeVisible();
  const before = await look();
  await page.addStyleTag({
    content:
      '* { color: lime !important; font-size: 40px !important; letter-spacing: 9px !important; all: unset }',
  });
  expect(await look()).toEqual(before);
});

test('findings can be told from a clear mail without colours', async ({ open }) => {
  const page = await open();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.evaluate(() => window.stage.composer('anonymous'));
  const corners = () => tagOf(page).evaluate((tag) => getComputedStyle(tag).borderEndEndRadius);
  const findings = await corners();
  await page.evaluate(() => window.stage.stand('clear'));
  await expect(tagOf(page)).toHaveText('Signed by name');
  expect(await corners()).not.toBe(findings);
});

test('the strip does not cover the Send of another open composer', async ({ open }) => {
  const page = await open();
  await page.evaluate(() => window.stage.strip({ status: 'offered' }));
  await expect(page.locator('byname-strip .strip')).toBeVisible();
  expect(covers(await box(page, 'byname-strip .strip'), await box(page, '#send'))).toBe(false);
});

test('the strip leaves a small round button free, and covers rows that stick out rather than it', async ({
  open,
}) => {
  const page = await open();
  await page.evaluate(() => {
    document.body.replaceChildren();
    const put = (style: string): HTMLElement => {
      const button = document.createElement('button');
      button.style.cssText = `position: fixed; ${style}`;
      document.body.append(button);
      return button;
    };
    put('inset: auto 0 0 0; height: 300px').id = 'row';
    put('left: calc(50% + 70px); bottom: 30px; width: 40px; height: 40px; border-radius: 50%').id = 'write';
    window.stage.strip({ status: 'offered' });
  });
  const strip = page.locator('byname-strip .strip');
  await expect(strip).toBeVisible();
  const middle = await strip.evaluate((bar) => {
    const { left, right } = bar.getBoundingClientRect();
    return Math.abs(left + right - innerWidth) < 2;
  });
  expect(middle).toBe(false);
  expect(covers(await box(page, 'byname-strip .strip'), await box(page, '#write'))).toBe(false);
});

test('the button beside a mail makes way for what the page puts above the mail, and comes back', async ({
  open,
}) => {
  const page = await open(
    'en',
    `<body style="margin:0"><main><article id="message" style="height:300px">Dear Ineke, it is sent.</article>
      <textarea aria-label="Answer" id="editor"></textarea></main></body>`,
  );
  await page.evaluate(() => window.stage.logButton({ status: 'open' }));
  const button = page.locator('byname-reading .log-button');
  await expect(button).toBeVisible();

  await test.step('a dialog on the body', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.id = 'dialog';
      dialog.style.cssText = 'position: fixed; inset: 0; background: white';
      document.body.append(dialog);
    });
    await expect(button).toHaveCount(0);
    await page.evaluate(() => document.querySelector('#dialog')?.remove());
    await expect(button).toBeVisible();
  });

  await test.step('a composer that grows over it', async () => {
    const grow = (width: string) =>
      page.evaluate((wide) => {
        const pane = document.querySelector<HTMLElement>('#pane');
        if (pane) pane.style.width = wide;
      }, width);
    await page.evaluate(() => {
      const pane = document.createElement('div');
      pane.id = 'pane';
      pane.style.cssText =
        'position: fixed; inset: 0 auto 0 0; width: 0; background: white; transition: width 0.1s';
      document.querySelector('main')?.append(pane);
    });
    await grow('100%');
    await expect(button).toHaveCount(0);
    await grow('0');
    await expect(button).toBeVisible();
  });

  await test.step('a window for writing that takes the focus', async () => {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
      document.querySelector('main')?.append(field);
      field.focus();
      field.addEventListener('blur', () => field.remove());
    });
    await expect(button).toHaveCount(0);
    await page.locator('#editor').focus();
    await expect(button).toBeVisible();
  });
});
