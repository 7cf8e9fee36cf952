import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { contentScriptIn } from './fake-extension';
import { accept, draft, type Extension, end, startAnew, value } from './stage';

let extension: Extension;

beforeEach(async () => {
  extension = await startAnew();
});

afterEach(() => end(extension));

async function everythingInTheLog(): Promise<unknown> {
  const log = await new Dexie('byname').open();
  const tables = await Promise.all(log.tables.map((table) => table.toArray()));
  log.close();
  return tables;
}

describe('a draft', () => {
  const me = { identity: { names: ['Karin Smit'], team: '', members: [], phone: '', addresses: [] } };

  it('is read with what is made for its readers, at once', async () => {
    await accept(me);
    const reading = value(await extension.ask('draft.read', draft()));
    expect(reading).toMatchObject({ language: 'nl', signature: 'Met vriendelijke groet,\nTeam Incasso' });
    const [, signed] = reading.findings;
    expect(signed?.finding.rule).toBe('signoff-anonymous');
    expect(signed?.quote).toContain('Team Incasso');
    expect(signed?.offers).toEqual(reading.signoffs);
    expect(signed?.offers[0]?.label).toContain('Karin Smit');
  });

  it('is read the same by a worker that was stopped meanwhile', async () => {
    await accept(me);
    const before = await extension.ask('draft.read', draft());
    extension.kill();
    await extension.start();
    expect(await extension.ask('draft.read', draft())).toEqual(before);
  });

  it('is still read when the log cannot be opened', async () => {
    await accept(me);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'InvalidStateError');
    });
    const reading = value(await extension.ask('draft.read', draft()));
    open.mockRestore();
    expect(reading.findings.map(({ finding }) => finding.rule)).toContain('signoff-anonymous');
    expect(reading.findings.at(-1)?.offers[0]?.label).toContain('Karin Smit');
  });

  it('leaves nothing of its text behind', async () => {
    await accept(me);
    await extension.ask('draft.read', draft());
    await extension.ask('draft.place', { draft: draft(), part: 'line', text: 'Tot dinsdag.' });
    const kept = JSON.stringify([
      await fakeBrowser.storage.local.get(null),
      await fakeBrowser.storage.session.get(null),
      await everythingInTheLog(),
    ]);
    expect(kept).not.toMatch(/Hierbij|Incasso|dinsdag/);
  });

  it('gets a line above its sign-off', async () => {
    const { text } = draft();
    const place = value(
      await extension.ask('draft.place', { draft: draft(), part: 'line', text: 'Tot dinsdag.' }),
    );
    expect(text.slice(0, place.start) + place.text + text.slice(place.end)).toBe(
      text.replace('\n\nMet', '\n\nTot dinsdag.\n\nMet'),
    );
  });

  it.each([
    ['too long', draft({ text: 'a'.repeat(200_001) })],
    ['quoted backwards', draft({ quoted: [{ start: 5, end: 2 }] })],
    ['quoted beyond its end', draft({ quoted: [{ start: 0, end: 1e9 }] })],
    ['without a text', { ...draft(), text: undefined }],
    ['silencing what is no rule', { ...draft(), silenced: ['everything'] }],
  ])('that is %s is not read', async (_what, data) => {
    expect(await extension.deliver({ byname: 'draft.read', data }, contentScriptIn(1))).toEqual({
      ok: false,
      error: 'invalid',
    });
  });
});
