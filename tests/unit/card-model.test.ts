import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  type CardActions,
  createAnnouncer,
  createCardModel,
  headline,
  nextChoice,
  rowsOf,
  shortQuote,
} from '@/components/card/card.model';
import { type Finding, ruleIds } from '@/utils/analysis/types';
import type { DraftStanding, SeenFinding } from '@/utils/draft-standing';
import { setStrings } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';

const fix = { start: 20, end: 32, text: 'Ineke\nTeam Incasso' };
const finding: Finding = { rule: 'signoff-anonymous', start: 20, end: 32, params: {}, fixes: [fix] };
const offer = { fix, label: fix.text, facts: [] };
const read = (findings: readonly SeenFinding[], signature = ''): DraftStanding => ({
  status: 'read',
  findings,
  signature,
  signoffs: [],
  openers: [],
  reader: 'Nienke Bakker',
});
const anonymous: SeenFinding = { finding, offers: [offer], quote: 'Team Incasso' };
const missing: SeenFinding = {
  finding: { ...finding, rule: 'greeting-missing', fixes: [] },
  offers: [],
  quote: '',
};

function cardWith(over: Partial<CardActions> = {}) {
  const actions: CardActions = {
    apply: vi.fn(() => true),
    silence: vi.fn(),
    unsilence: vi.fn(),
    point: vi.fn(),
    copy: vi.fn(async () => true),
    close: vi.fn(),
    ...over,
  };
  const standing = signal<DraftStanding>(read([anonymous, missing]));
  return { actions, standing, model: createCardModel(standing, actions) };
}

beforeEach(() => setStrings(messagesOf('en'), 'en'));

test('every rule has its own words', () => {
  const rows = rowsOf(ruleIds.map((rule) => ({ finding: { ...finding, rule }, offers: [], quote: '' })));
  expect(new Set(rows.map((row) => row.title)).size).toBe(ruleIds.length);
  expect(rows.flatMap((row) => [row.title, row.message]).filter((text) => text.includes('rule_'))).toEqual(
    [],
  );
});

test('a fix that was applied says how to take it back', async () => {
  const { model, actions } = cardWith();
  const [row] = model.rows.value;
  if (row) await model.apply(offer, row);
  expect(actions.apply).toHaveBeenCalledWith(offer, finding);
  expect(model.notice.value?.text).toContain('Ctrl+Z');
  expect(model.refused.value.size).toBe(0);
});

test('a fix that was refused is offered to copy, until it works', async () => {
  let works = false;
  const { model } = cardWith({ apply: () => works });
  const [row] = model.rows.value;
  if (!row) throw new Error('no row');
  await model.apply(offer, row);
  expect(model.refused.value.get(row.key)).toBe(offer);
  works = true;
  await model.apply(offer, row);
  expect(model.refused.value.size).toBe(0);
});

test('a fix that could only partly be taken back says so, and that the draft needs a look', async () => {
  const { model } = cardWith({ apply: () => 'changed' });
  const [row] = model.rows.value;
  if (!row) throw new Error('no row');
  await model.apply(offer, row);
  expect(model.notice.value?.text).toContain('read your draft over');
  expect(model.notice.value?.text).not.toContain('as it was');
  expect(model.refused.value.size).toBe(0);
});

test('a second press while a fix is put in does nothing', async () => {
  let finish = (_done: boolean): void => {};
  const applied = vi.fn(() => new Promise<boolean>((resolve) => (finish = resolve)));
  const { model } = cardWith({ apply: applied });
  const [row] = model.rows.value;
  const first = model.apply(offer, row);
  await model.apply(offer, row);
  finish(true);
  await first;
  expect(applied).toHaveBeenCalledTimes(1);
  expect(model.refused.value.size).toBe(0);
});

test('silencing can be taken back', () => {
  const { model, actions } = cardWith();
  const [row] = model.rows.value;
  if (!row) throw new Error('no row');
  model.toggleSilencing(row);
  expect(model.silencing.value).toBe(row.key);
  model.silence(row, 'contact');
  expect(model.silencing.value).toBeUndefined();
  expect(actions.silence).toHaveBeenCalledWith(finding, 'contact');
  model.notice.value?.undo?.();
  expect(actions.unsilence).toHaveBeenCalledWith(finding, 'contact');
  expect(model.notice.value).toBeUndefined();
});

test('a card that opens again begins anew', async () => {
  const { model } = cardWith({ apply: () => false });
  const [row] = model.rows.value;
  if (!row) throw new Error('no row');
  await model.apply(offer, row);
  model.silence(row, 'mail');
  model.toggleSilencing(row);
  model.forget();
  expect(model.notice.value).toBeUndefined();
  expect(model.silencing.value).toBeUndefined();
  expect(model.refused.value.size).toBe(0);
});

test('says when the clipboard refused', async () => {
  const { model } = cardWith({ copy: async () => false });
  await model.copy('Ineke');
  expect(model.notice.value?.text).toContain('did not allow copying');
});

test('findings are said once, and again when they come back', () => {
  const announce = createAnnouncer();
  expect(announce(read([anonymous]))).toContain('No person signs');
  expect(announce(read([anonymous]))).toBe('');
  const both = announce(read([anonymous, missing]));
  expect(both).toContain('The greeting is missing');
  expect(both).not.toContain('No person signs');
  expect(announce(read([]))).toBe('');
  expect(announce(read([anonymous]))).toContain('No person signs');
});

test('the same rule twice gives two rows that can be told apart', () => {
  const keys = rowsOf([anonymous, anonymous]).map((row) => row.key);
  expect(new Set(keys).size).toBe(2);
});

test('the headline counts', () => {
  expect(headline(read([anonymous]))).toBe('One thing to look at');
  expect(headline(read([anonymous, missing]))).toBe('2 things to look at');
  expect(headline(read([], 'Groet,\nIneke'))).toBe('A mail from a person');
  expect(headline(read([])), 'nobody signs').toBe('Nothing to point out');
});

test('arrows go round through the choices', () => {
  expect(nextChoice('ArrowDown', -1, 3)).toBe(0);
  expect(nextChoice('ArrowDown', 2, 3)).toBe(0);
  expect(nextChoice('ArrowUp', -1, 3)).toBe(2);
  expect(nextChoice('ArrowUp', 0, 3)).toBe(2);
  expect(nextChoice('Enter', 0, 3)).toBeUndefined();
  expect(nextChoice('ArrowDown', -1, 0)).toBeUndefined();
});

test('a long quote keeps its beginning and its end', () => {
  const short = shortQuote(`Start ${'word '.repeat(100)}end`);
  expect(short.length).toBeLessThanOrEqual(120);
  expect(short).toMatch(/^Start (word )+… (word )+end$/);
  expect(shortQuote('x'.repeat(500)).length).toBeLessThanOrEqual(120);
});
