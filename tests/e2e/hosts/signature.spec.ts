import { expect } from '@playwright/test';
import { test } from './chromium-page';
import { sign } from './sign';

const pages = {
  'Gmail, a new mail': '/gmail/2026-11-compose.html',
  'Gmail, a reply': '/gmail/2026-11-compose.html?kind=reply',
  'Outlook, a reply': '/outlook/2026-11-compose.html',
};

// Each puts a sign-off in five times; that takes a while where much else runs.
test.slow();

const lines = (text: string) => text.replace(/\n+/g, '\n');

for (const [name, path] of Object.entries(pages)) {
  test(`${name}: a sign-off above an HTML signature and a P.S. leaves both, once, and one undo restores the draft`, async ({
    driver,
  }) => {
    await driver.open(path);
    await driver.ask('dress', 0, 'below');
    const [before, seen] = [await driver.ask('source', 0), (await driver.ask('read')).composers[0]];
    const furniture = await driver.ask('furniture', 0);
    expect(furniture).toHaveLength(2);

    expect(await sign(driver, 0)).toMatchObject({ ok: true });
    const signed = lines(await driver.ask('text', 0));
    expect(signed).toContain(
      'zoals afgesproken. Ik wens u een prettig weekend.\nMet vriendelijke groet,\nIneke de Vries\nTeam Incasso\n',
    );
    expect(signed).toContain('P.S. De zaal is open.\n');
    expect(signed).toContain('Kade 3, 8911 AA Leeuwarden\nT 058 555 01 99\ncorp.example');
    expect(await driver.ask('furniture', 0)).toEqual(furniture);
    const then = (await driver.ask('read')).composers[0];
    expect([then?.signature, then?.quoted]).toEqual([seen?.signature, seen?.quoted]);

    await driver.press('Control+z');
    expect(await driver.ask('source', 0)).toBe(before);
    await sign(driver, 0);
    await sign(driver, 0);
    expect(lines(await driver.ask('text', 0))).toBe(signed);
    expect(await driver.ask('furniture', 0)).toEqual(furniture);
  });

  test(`${name}: an HTML signature that closes the mail gets the name line, and keeps address and logo`, async ({
    driver,
  }) => {
    await driver.open(path);
    await driver.ask('dress', 0, 'closes');
    const [before, text] = [await driver.ask('source', 0), lines(await driver.ask('text', 0))];
    const furniture = await driver.ask('furniture', 0);

    expect(await sign(driver, 0)).toMatchObject({ ok: true });
    const signed = lines(await driver.ask('text', 0));
    expect(signed).toBe(text.replace('groet,\nTeam Incasso', 'groet,\nIneke de Vries\nTeam Incasso'));
    expect(await driver.ask('furniture', 0)).toEqual(furniture);

    await driver.press('Control+z');
    expect(await driver.ask('source', 0)).toBe(before);
    await sign(driver, 0);
    await sign(driver, 0);
    expect(lines(await driver.ask('text', 0))).toBe(signed);
  });
}
