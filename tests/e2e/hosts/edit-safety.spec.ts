import { expect, type Page } from '@playwright/test';
import { test } from './chromium-page';
import type { Driver } from './contract';

/** What a repair must leave as it is: the caret, the selection, the other fields, whatever the editor answers. */

const form = (editor: string) => `/generic/2026-11-form.html?editor=${editor}`;
const repair = (driver: Driver) => driver.ask('fix', 0, 'Team Incasso', 'Ineke de Vries');

/** Puts the caret into the empty line below the greeting, as browsers do: beside its `<br>`, in no text node. */
async function caretInEmptyLine(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const editor = document.querySelector<HTMLElement>('[contenteditable]');
    editor?.focus();
    getSelection()?.collapse(editor?.children[1] ?? null, 0);
  });
}

test('keeps the caret in an empty line', async ({ driver, tab }) => {
  await driver.open(form('rich'));
  await caretInEmptyLine(tab);
  expect(await repair(driver)).toMatchObject({ ok: true });
  await driver.type('Dank je.');
  expect(await driver.ask('text', 0)).toMatch(/^Beste Nienke,\nDank je\.\nDonderdag/);
});

test('keeps what was selected', async ({ driver, tab }) => {
  await driver.open(form('rich'));
  await tab.evaluate(() => {
    const words = document.querySelector('[contenteditable] > div:nth-child(3)')?.firstChild;
    if (words) getSelection()?.setBaseAndExtent(words, 0, words, 'Donderdag'.length);
  });
  expect(await repair(driver)).toMatchObject({ ok: true });
  expect(await tab.evaluate(() => String(getSelection()))).toBe('Donderdag');
});

test('takes no letter before a sign-off that begins with an empty line, where lines are broken by <br>', async ({
  driver,
  tab,
}) => {
  await driver.open(form('rich'));
  await tab.evaluate(() => {
    const editor = document.querySelector('[contenteditable]');
    editor?.classList.add('cke_editable');
    if (editor) editor.innerHTML = 'Beste Nienke,<br><br>Dat klopt.<br>Nienke schreef:<br>';
  });
  const start = 'Beste Nienke,\n\nDat klopt.'.length;
  const fix = { start, end: start, text: '\n\nGroet,\nIneke' };
  expect(await driver.ask('replace', 0, fix)).toMatchObject({ ok: true });
  expect(await driver.ask('text', 0)).toMatch(/Dat klopt\.\n\nGroet,\nIneke\nNienke schreef:/);
});

test('writes nothing anywhere when the editor cannot be typed in', async ({ driver, tab }) => {
  await driver.open(form('plain'));
  await tab.evaluate(() => {
    const editor = document.querySelector<HTMLTextAreaElement>('textarea[name=message]');
    if (editor) editor.disabled = true;
  });
  await tab.focus('input[name=subject]');
  const before = await driver.ask('text', 0);
  expect(await repair(driver)).toEqual({ ok: false, reason: 'refused' });
  await expect(tab.locator('input[name=subject]')).toHaveValue('Afspraak');
  expect(await driver.ask('text', 0)).toBe(before);
});

test('leaves the caret where it was in a draft that may only be read', async ({ driver, tab }) => {
  await driver.open(form('plain'));
  const lock = (locked: boolean) =>
    tab.evaluate((readOnly) => {
      Object.assign(document.querySelector('textarea[name=message]') ?? {}, { readOnly });
    }, locked);
  await driver.ask('caretAfter', 0, 'schikt mij');
  await lock(true);
  expect(await repair(driver)).toEqual({ ok: false, reason: 'refused' });
  await lock(false);
  await driver.type(' heel');
  expect(await driver.ask('text', 0)).toContain('schikt mij heel goed.');
  expect(await driver.ask('text', 0)).toMatch(/Team Incasso$/);
});

test('leaves the caret where it was when the page puts the draft back', async ({ driver, tab }) => {
  await driver.open(form('rich'));
  await tab.evaluate(() => {
    const last = document.querySelector('[contenteditable] > div:last-child');
    const putBack = (): void => {
      if (last) last.textContent = 'Team Incasso';
    };
    last?.parentElement?.addEventListener('input', putBack, { once: true });
  });
  await driver.ask('caretAfter', 0, 'schikt mij');
  expect(await repair(driver)).toEqual({ ok: false, reason: 'refused' });
  await driver.type(' heel');
  expect(await driver.ask('text', 0)).toContain('schikt mij heel goed.');
});

test('makes one edit of two that are asked for at once', async ({ driver, tab }) => {
  await driver.open(form('slate'));
  const results = await tab.evaluate(
    "Promise.all([1, 2].map(() => lab.fix(0, 'Team Incasso', 'Ineke de Vries')))",
  );
  expect(results).toMatchObject([{ ok: true }, { ok: false, reason: 'stale' }]);
  expect((await driver.ask('text', 0)).match(/Ineke de Vries/g)).toHaveLength(1);
});
