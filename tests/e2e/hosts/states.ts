import { expect } from '@playwright/test';
import type { Driver } from './contract';
import type { StatePage } from './pages/states';

export async function readsState(driver: Driver, page: StatePage): Promise<void> {
  await driver.open(page.path);
  if (page.press) await driver.click(page.press);
  const { host, composers, messages } = await driver.ask('read');
  expect(host).toBe(page.host);
  expect(composers).toHaveLength(page.composers.length);
  expect(composers).toMatchObject([...page.composers]);
  if (!page.messages) return;
  expect(messages).toHaveLength(page.messages.length);
  expect(messages).toMatchObject([...page.messages]);
}

const gmail = '/gmail/2026-11-compose.html';
const outlook = '/outlook/2026-11-compose.html';

/** What becomes of a mail where more than one thing may: several composers, an undo, a time to come. */
export const sendScenarios: Readonly<Record<string, (driver: Driver) => Promise<void>>> = {
  'gmail: of two open mails the one that is sent is told, and the other is still read': (driver) =>
    sendsOneOfTwo(driver, `${gmail}?kind=reply&with=second`, 'Re: Afspraak'),
  'outlook: of two open mails the one that is sent is told, and the other is still read': (driver) =>
    sendsOneOfTwo(driver, `${outlook}?with=second`, 'Afspraak'),
  'gmail: a mail that was taken back opens under the id it was sent with': (driver) =>
    takesBack(driver, gmail),
  'outlook: a mail that was taken back opens under the id it was sent with': (driver) =>
    takesBack(driver, outlook),
  'gmail: "send later" beside another open mail is no send of either': async (driver) => {
    await driver.open(`${gmail}?kind=reply&with=second`);
    await driver.ask('watch');
    await driver.click('#more2');
    await driver.click('#schedule');
    await expect.poll(() => driver.ask('intents')).toEqual([{ composer: 1, intent: 'schedule' }]);
    expect(await driver.ask('outcome')).toBeUndefined();
  },
  'outlook: "send later" in the menu of Send is no send': async (driver) => {
    await driver.open(outlook);
    await driver.ask('watch');
    await driver.click('#more');
    await driver.click('#later');
    await expect.poll(async () => (await driver.ask('read')).composers).toEqual([]);
    expect((await driver.ask('intents')).filter(({ intent }) => intent === 'send')).toEqual([]);
    expect(await driver.ask('outcome')).toBeUndefined();
  },
};

async function sendsOneOfTwo(driver: Driver, path: string, left: string): Promise<void> {
  await driver.open(path);
  await driver.ask('watch');
  await driver.click('#send2');
  await expect.poll(() => driver.ask('outcome')).toBe('sent');
  expect(await driver.ask('intents')).toEqual([{ composer: 1, intent: 'send' }]);
  const { composers } = await driver.ask('read');
  expect(composers.map(({ subject }) => subject)).toEqual([left]);
}

async function takesBack(driver: Driver, path: string): Promise<void> {
  await driver.open(path);
  const sent = (await driver.ask('read')).composers[0];
  expect(sent?.draftId).toBeTruthy();
  await driver.ask('watch');
  await driver.click('#send');
  await expect.poll(() => driver.ask('outcome')).toBe('sent');
  await driver.click('#undo');
  const { composers } = await driver.ask('read');
  expect(composers).toHaveLength(1);
  expect(composers[0]).toMatchObject({ draftId: sent?.draftId, recipients: sent?.recipients });
}
