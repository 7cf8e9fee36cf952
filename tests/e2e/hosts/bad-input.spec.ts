import { expect } from '@playwright/test';
import { test } from './chromium-page';

const rich = '/generic/2026-11-form.html?editor=rich';
const plain = '/generic/2026-11-form.html?editor=plain';

// Chromium's own layout ends a tab that shows some thousand nested boxes; what can be met is a part that is not shown.
test('reads and repairs a draft with 50,000 nested nodes in a part that is folded away', async ({
  driver,
  tab,
}) => {
  await driver.open(rich);
  await tab.evaluate(() => {
    const folded = document.createElement('div');
    folded.style.display = 'none';
    document.querySelector('[contenteditable]')?.append(folded);
    let inner: Element = folded;
    for (let depth = 0; depth < 50_000; depth++) {
      const child = document.createElement('b');
      inner.append(child);
      inner = child;
    }
    inner.append('deep');
  });
  expect(await driver.ask('text', 0)).toMatch(/Team Incasso$/);
  expect((await driver.ask('mark', 0, 'Team Incasso')).marked).toEqual(['Team Incasso']);
  // Not beside the folded part: there Chromium itself hangs on any space that is typed.
  expect(await driver.ask('fix', 0, 'Beste Nienke,', 'Dag Nienke,')).toMatchObject({ ok: true });
});

test('reads 50,000 nested nodes without running out of stack', async ({ driver }) => {
  await driver.open(rich);
  expect(await driver.ask('readNested', 50_000)).toBe('deep');
});

test('reads and repairs a draft of 10 MB, rich and plain', async ({ driver, tab }) => {
  await driver.open(rich);
  await tab.evaluate(() => {
    const line = 'word '.repeat(2_000);
    for (let lines = 0; lines < 1_000; lines++) {
      const div = document.createElement('div');
      div.append(line);
      document.querySelector('[contenteditable]')?.append(div);
    }
  });
  expect((await driver.ask('text', 0)).length).toBeGreaterThan(10_000_000);
  expect((await driver.ask('mark', 0, 'Team Incasso')).marked).toEqual(['Team Incasso']);
  expect(await driver.ask('fix', 0, 'Team Incasso', 'Ineke de Vries')).toMatchObject({ ok: true });

  await driver.open(plain);
  await tab.evaluate(() => {
    const area = document.querySelector('textarea[name=message]');
    if (area) (area as HTMLTextAreaElement).value += `\n${'word '.repeat(2_000_000)}`;
  });
  expect((await driver.ask('text', 0)).length).toBeGreaterThan(10_000_000);
  expect(await driver.ask('mark', 0, 'Team Incasso')).toMatchObject({ result: 'cannot-mark' });
  expect(await driver.ask('fix', 0, 'Team Incasso', 'Ineke de Vries')).toMatchObject({ ok: true });
});

test('takes a display name that is HTML for a name', async ({ driver, tab }) => {
  await driver.open(rich);
  const name = '<img src=x onerror=alert(1)>';
  await tab.fill('input[name=to]', `"${name}" <x@klant.example>`);
  const { composers } = await driver.ask('read');
  expect(composers[0]?.recipients[0]).toEqual({ name, email: 'x@klant.example', field: 'to' });
  expect(await tab.locator('img').count()).toBe(0);
});

test('reads a composer without recipients', async ({ driver, tab }) => {
  await driver.open(rich);
  await tab.fill('input[name=to]', '');
  await tab.fill('input[name=cc]', 'nobody yet');
  const { composers } = await driver.ask('read');
  expect(composers[0]?.recipients).toEqual([]);
});

test('refuses an edit when the composer leaves under it', async ({ driver, tab }) => {
  await driver.open(rich);
  await tab.evaluate(() => {
    document.addEventListener('input', () => document.querySelector('#form')?.remove());
  });
  const result = await driver.ask('fix', 0, 'Team Incasso', 'Ineke de Vries');
  expect(result).toEqual({ ok: false, reason: 'stale' });
  expect((await driver.ask('read')).composers).toEqual([]);
});

test('takes an edit back when the page changes something else with it', async ({ driver, tab }) => {
  await driver.open(rich);
  const before = await driver.ask('text', 0);
  await tab.evaluate(() => {
    const editor = document.querySelector('[contenteditable]');
    editor?.addEventListener('input', () => editor.firstElementChild?.append('!'), { once: true });
  });
  const result = await driver.ask('fix', 0, 'Team Incasso', 'Ineke de Vries');
  expect(result).toEqual({ ok: false, reason: 'changed' });
  expect(await driver.ask('text', 0)).toBe(before.replace('Nienke,', 'Nienke,!'));
});

test('leaves a draft alone that is no longer the one it was asked to repair', async ({ driver, tab }) => {
  await driver.open(rich);
  const before = await driver.ask('text', 0);
  await tab.evaluate(() => {
    document.querySelector('[contenteditable] > div')?.append(' nog iets');
  });
  expect(await driver.ask('fixAgainst', 0, before, 'Team Incasso', 'Ineke de Vries')).toEqual({
    ok: false,
    reason: 'stale',
  });
});

test('gives the focus back to the field that had it', async ({ driver, tab }) => {
  await driver.open(rich);
  await tab.focus('input[name=subject]');
  expect(await driver.ask('fix', 0, 'Team Incasso', 'Ineke de Vries')).toMatchObject({ ok: true });
  await expect(tab.locator('input[name=subject]')).toBeFocused();
});
