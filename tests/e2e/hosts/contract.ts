import { expect } from '@playwright/test';
import type { Lab, SeenMessage } from './lab';
import type { ComposerPage, MessagePage, RecordPage } from './pages/types';
import { sign } from './sign';

/** A browser's page with the adapters in it. */
export interface Driver {
  open(path: string): Promise<void>;
  /** Calls a function of the lab inside the page. */
  ask<K extends keyof Lab>(name: K, ...args: Parameters<Lab[K]>): Promise<Awaited<ReturnType<Lab[K]>>>;
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses keys together, such as `Control+z`. */
  press(keys: string): Promise<void>;
}

/** The expression that calls a function of the lab in a page. */
export function labCall(name: keyof Lab, args: readonly unknown[]): string {
  return `window.lab[${JSON.stringify(name)}](...${JSON.stringify(args)})`;
}

const proper = 'Ineke de Vries\nTeam Incasso';

type Scenario = (driver: Driver, page: ComposerPage) => Promise<void>;

/** The scenarios that a page has something to show for. */
export function scenariosFor(page: ComposerPage): readonly (readonly [name: string, scenario: Scenario])[] {
  const needs: Readonly<Record<string, unknown>> = {
    'sees a mail sent by its shortcut': page.shortcut,
    'takes a refused send for no send': page.refused,
    'takes a discarded draft for no send': page.discard,
    'takes a scheduled mail for no send': page.schedule,
  };
  return Object.entries(composerScenarios).filter(([name]) => !(name in needs) || Boolean(needs[name]));
}

/** The whole contract of a host's composer: each scenario opens the page anew. */
const composerScenarios: Readonly<Record<string, Scenario>> = {
  'finds the composer and reads it, and does so or stays silent without any one of its anchors': async (
    driver,
    page,
  ) => {
    await driver.open(page.path);
    const seen = await driver.ask('read');
    expect(seen.host).toBe(page.host);
    const composer = seen.composers[0];
    expect(composer).toMatchObject({
      recipients: page.recipients,
      subject: page.subject,
      thread: page.thread,
      own: page.own,
    });
    expect(composer?.from).toEqual(page.from);
    expect(composer?.signature).toBe(page.signature);
    expect(composer?.quoted).toEqual(page.quoted ?? []);
    const harms = await driver.ask('harms', page.send);
    expect(harms.map(({ anchor, lost }) => `${anchor}: ${lost.join(', ')}`)).toEqual(page.onlyBy ?? []);
  },

  'repairs the draft in one edit that one undo takes back': async (driver, page) => {
    await driver.open(page.path);
    await driver.ask('caretAfter', 0, 'schikt mij');
    await driver.type(' heel');
    if (page.undoStep) await driver.ask('rest', 0, page.undoStep);
    const [text, source] = [await driver.ask('text', 0), await driver.ask('source', 0)];
    expect(text).toContain('schikt mij heel goed');
    const result = await driver.ask('fix', 0, page.anonymous, proper);
    expect(result.ok).toBe(true);
    const lines = (all: string) => all.replace(/\n+/g, '\n');
    expect(lines(await driver.ask('text', 0))).toBe(lines(text.replace(page.anonymous, proper)));
    expect(await driver.ask('beforeCaret', 0)).toMatch(/schikt mij heel$/);
    await driver.press('Control+z');
    expect(await driver.ask('text', 0)).toBe(text);
    expect(await driver.ask('source', 0)).toBe(source);
  },

  'puts a sign-off in the place of the anonymous one, once, and one undo restores the draft': async (
    driver,
    page,
  ) => {
    await driver.open(page.path);
    await driver.ask('caretAfter', 0, 'schikt mij');
    await driver.type(' heel');
    if (page.undoStep) await driver.ask('rest', 0, page.undoStep);
    const before = await driver.ask('source', 0);
    const seen = (await driver.ask('read')).composers[0];
    expect(await sign(driver, 0)).toMatchObject({ ok: true });
    const signed = (await driver.ask('text', 0)).replace(/\n+/g, '\n');
    expect(signed).toContain('Ik bel u dinsdag om 10.00 uur, zoals afgesproken.');
    expect(signed).toContain('Met vriendelijke groet,\nIneke de Vries\nTeam Incasso\n');
    const then = (await driver.ask('read')).composers[0];
    expect(then?.signature).toBe(seen?.signature);
    expect(then?.quoted).toEqual(seen?.quoted);
    await driver.press('Control+z');
    expect(await driver.ask('source', 0)).toBe(before);
    await sign(driver, 0);
    await sign(driver, 0);
    expect((await driver.ask('text', 0)).replace(/\n+/g, '\n')).toBe(signed);
    await sign(driver, 2);
    const other = await driver.ask('text', 0);
    for (const word of [/groet,/g, /Ineke de Vries/g, /Team Incasso/g])
      expect(other.match(word)).toHaveLength(1);
  },

  'marks a stretch beside the editor, not in it': async (driver, page) => {
    await driver.open(page.path);
    const source = await driver.ask('source', 0);
    const marks = await driver.ask('mark', 0, page.anonymous);
    expect(marks.marked).toEqual(marks.result === 'marked' ? [page.anonymous] : []);
    expect(marks.source).toBe(source);
    expect(await driver.ask('unmark', 0)).toBe(0);
  },

  'sees a mail sent by its button': async (driver, page) => {
    await driver.open(page.path);
    await driver.ask('watch');
    await driver.click(page.send);
    await expectSent(driver);
  },

  'sees a mail sent by its shortcut': async (driver, page) => {
    await driver.open(page.path);
    await driver.ask('watch');
    await driver.ask('caretAfter', 0, 'schikt mij');
    await driver.press('Control+Enter');
    await expectSent(driver);
  },

  'takes a refused send for no send': async (driver, page) => {
    await driver.open(withQuery(page.path, 'server=refuses'));
    await driver.ask('watch');
    await driver.click(page.send);
    await expect.poll(() => driver.ask('outcome')).toBe(page.refused);
  },

  'takes a discarded draft for no send': async (driver, page) => {
    if (!page.discard) throw new Error('this page has no discard');
    await driver.open(page.path);
    await driver.ask('watch');
    await driver.click(page.discard);
    await expect.poll(async () => (await driver.ask('intents')).at(-1)?.intent).toBe('discard');
    expect(await driver.ask('outcome')).toBeUndefined();
  },

  'takes a scheduled mail for no send': async (driver, page) => {
    if (!page.schedule) throw new Error('this page has no schedule');
    await driver.open(page.path);
    await driver.ask('watch');
    for (const step of page.schedule) await driver.click(step);
    await expect.poll(async () => (await driver.ask('intents')).at(-1)?.intent).toBe('schedule');
    expect(await driver.ask('outcome')).toBeUndefined();
  },

  'finds it under an interface in every language': async (driver, page) => {
    for (const language of ['nl', 'hu', 'ar']) {
      await driver.open(withQuery(page.path, `lang=${language}`));
      const { composers } = await driver.ask('read');
      expect(composers[0]?.recipients, language).toEqual(page.recipients);
      await driver.ask('watch');
      await driver.click(page.send);
      expect((await driver.ask('intents'))[0], language).toEqual({ composer: 0, intent: 'send' });
    }
  },

  'finds it, or nothing, when every class name is another': async (driver, page) => {
    await driver.open(withQuery(page.path, 'renamed'));
    const { composers } = await driver.ask('read');
    if (!page.findableWithoutClasses) {
      expect(composers).toEqual([]);
      return;
    }
    expect(composers[0]?.recipients).toEqual(page.recipients);
    expect(composers[0]?.own).toContain('Beste Nienke,');
  },
};

async function expectSent(driver: Driver): Promise<void> {
  await expect.poll(() => driver.ask('outcome')).toBe('sent');
  const intents = await driver.ask('intents');
  expect(new Set(intents.map(({ intent }) => intent))).toEqual(new Set(['send']));
  expect(new Set(intents.map(({ composer }) => composer))).toEqual(new Set([0]));
}

export async function readsMessages(driver: Driver, page: MessagePage): Promise<void> {
  await driver.open(page.path);
  const seen = await driver.ask('read');
  expect(seen.host).toBe(page.host);
  expect(seen.messages.map(factsOf)).toEqual(page.messages.map(factsOf));
  page.messages.forEach(({ id }, index) => {
    if (id) expect(seen.messages[index]?.id).toMatch(id);
  });
  expect(await driver.ask('harms')).toEqual([]);
}

/** What an interface in another language, or other class and id names, must leave as it is. */
export async function readsMessagesAnyway(driver: Driver, page: MessagePage): Promise<void> {
  for (const language of ['nl', 'hu', 'ar']) {
    await driver.open(withQuery(page.path, `lang=${language}`));
    expect((await driver.ask('read')).messages.map(factsOf), language).toEqual(page.messages.map(factsOf));
  }
  for (const attribute of ['class', 'id'] as const) {
    await driver.open(page.path);
    await driver.ask('rename', attribute);
    const { messages } = await driver.ask('read');
    // Fewer may be seen, none may be seen wrongly.
    for (const message of messages)
      expect(page.messages.map(factsOf), attribute).toContainEqual(factsOf(message));
  }
}

/** The same of the page of a record: each thing is read as it is, or left empty. */
export async function readsRecordAnyway(driver: Driver, page: RecordPage): Promise<void> {
  for (const language of ['nl', 'hu', 'ar']) {
    await driver.open(withQuery(page.path, `lang=${language}`));
    expect((await driver.ask('read')).record, language).toEqual(page.record);
  }
  for (const attribute of ['class', 'id'] as const) {
    await driver.open(page.path);
    await driver.ask('rename', attribute);
    const { record } = await driver.ask('read');
    if (!record) continue;
    const { name = '', organisation = '', emails = [], phones = [] } = page.record ?? {};
    expect(['', name], attribute).toContain(record.name);
    expect(['', organisation], attribute).toContain(record.organisation);
    expect(emails, attribute).toEqual(expect.arrayContaining([...record.emails]));
    expect(phones, attribute).toEqual(expect.arrayContaining([...record.phones]));
  }
}

type Facts = Pick<SeenMessage, 'subject' | 'from' | 'to' | 'sent' | 'own'>;

function factsOf({ subject, from, to, sent, own }: Facts): Facts {
  return { subject, from, to, sent, own };
}

function withQuery(path: string, query: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}
