import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Card } from '@/components/card/card';
import { type CardActions, createCardModel } from '@/components/card/card.model';
import type { Finding } from '@/utils/analysis/types';
import type { DraftStanding, Offer, SeenFinding } from '@/utils/draft-standing';
import { plainOffers } from '@/utils/drafting/offers';
import { onScreen } from './on-screen';

const greeting: Finding = {
  rule: 'greeting-generic',
  start: 0,
  end: 21,
  params: {},
  fixes: [
    { start: 0, end: 21, text: 'Beste Nienke,' },
    { start: 0, end: 21, text: 'Geachte mevrouw Bakker,' },
  ],
};
const signoff: Finding = {
  rule: 'signoff-anonymous',
  start: 40,
  end: 60,
  params: {},
  fixes: [{ start: 40, end: 60, text: 'Groet,\nIneke' }],
};
const seen: readonly SeenFinding[] = [
  { finding: greeting, offers: plainOffers(greeting), quote: 'Geachte heer/mevrouw,' },
  { finding: signoff, offers: plainOffers(signoff), quote: 'Team Incasso' },
];
const read = (
  findings: readonly SeenFinding[],
  reader: string | undefined = 'Nienke Bakker',
): DraftStanding & { readonly status: 'read' } => ({
  status: 'read',
  findings,
  signature: 'Groet,\nIneke',
  signoffs: [],
  openers: [],
  reader,
});

function cardOf(standing: DraftStanding, byKeyboard = false, over: Partial<CardActions> = {}) {
  const actions: CardActions = {
    apply: vi.fn(() => true),
    silence: vi.fn(),
    unsilence: vi.fn(),
    point: vi.fn(),
    copy: vi.fn(async () => true),
    close: vi.fn(),
    ...over,
  };
  const now = signal(standing);
  const model = createCardModel(now, actions);
  const screen = onScreen(<Card model={model} byKeyboard={byKeyboard} maxHeight={600} />);
  const dialog = screen.place.querySelector('[role=dialog]');
  if (!dialog) throw new Error('no dialog');
  return { ...screen, actions, now, dialog };
}

test('shows the quote, why it matters and each fix as it will stand', () => {
  const card = cardOf(read(seen));
  expect(card.text()).toContain('Geachte heer/mevrouw,');
  expect(card.text()).toContain('You know who reads this.');
  expect(card.button(/Groet,\nIneke/)).toBeTruthy();
});

test('a click applies that very fix', async () => {
  const card = cardOf(read(seen));
  await card.press(/mevrouw Bakker/);
  expect(card.actions.apply).toHaveBeenCalledWith(plainOffers(greeting)[1], greeting);
});

test('opened by pointer it leaves the focus where it was', () => {
  cardOf(read(seen));
  expect(document.activeElement).toBe(document.body);
});

test('opened by keyboard it takes the focus; arrows walk over all fixes; Escape closes', async () => {
  const card = cardOf(read(seen), true);
  expect(document.activeElement?.textContent).toContain('Beste Nienke');
  await card.key(document.activeElement ?? card.dialog, 'ArrowDown');
  await card.key(document.activeElement ?? card.dialog, 'ArrowDown');
  expect(document.activeElement?.textContent).toContain('Ineke');
  await card.key(document.activeElement ?? card.dialog, 'ArrowDown');
  expect(document.activeElement?.textContent).toContain('Beste Nienke');
  await card.key(card.dialog, 'Escape');
  expect(card.actions.close).toHaveBeenCalledOnce();
});

test('the focus goes to the next fix when the repaired finding is gone', async () => {
  const card = cardOf(read(seen), true);
  await act(async () => {
    card.now.value = read(seen.slice(1));
  });
  expect(document.activeElement?.textContent).toContain('Ineke');
});

test('a refused fix says that the draft is as it was and can be copied', async () => {
  const card = cardOf(read(seen.slice(1)), false, { apply: () => false });
  await card.press(/Ineke/);
  expect(card.text()).toContain('Your draft is as it was');
  await card.press('Copy');
  expect(card.actions.copy).toHaveBeenCalledWith('Groet,\nIneke');
});

test('a finding can be silenced in three ways, and taken back', async () => {
  const card = cardOf(read(seen.slice(1)));
  await card.press(/Hear no more of/);
  expect(card.button('Not in this mail')).toBeTruthy();
  expect(card.button('Never')).toBeTruthy();
  await card.press('Not for Nienke Bakker');
  expect(card.actions.silence).toHaveBeenCalledWith(signoff, 'contact');
  await card.press('Undo');
  expect(card.actions.unsilence).toHaveBeenCalledWith(signoff, 'contact');
});

test('without a reader there is no "not for this contact"', async () => {
  const card = cardOf({ ...read(seen), reader: undefined });
  await card.press(/Hear no more of “No person signs”/);
  expect(card.text()).not.toContain('Not for');
});

test('without findings it has kind words and shows the sign-off', () => {
  const card = cardOf(read([]));
  expect(card.text()).toContain('A mail from a person');
  expect(card.text()).toContain('Groet,\nIneke');
});

test.each([
  ['too-large', 'you can send it as it is'],
  ['unseen', 'Your mail is untouched'],
  ['reading', 'does not leave this browser'],
  ['empty', 'Start writing'],
] as const)('a draft that is %s is explained', (status, words) => {
  expect(cardOf({ status }).text()).toContain(words);
});

test('markup in a draft is shown as text', () => {
  const finding = { ...greeting, fixes: [{ start: 0, end: 1, text: 'Dear <img src=x onerror=alert(1)>,' }] };
  const card = cardOf(read([{ finding, offers: plainOffers(finding), quote: '<b>Hi</b>' }]));
  expect(card.place.querySelector('img, b')).toBeNull();
  expect(card.text()).toContain('<b>Hi</b>');
});

const friday: Offer = {
  label: 'Fijn weekend!\n\nGroet,\nIneke',
  fix: { start: 40, end: 60, text: 'Fijn weekend!\n\nGroet,\nIneke' },
  facts: [{ kind: 'weekend', value: 'weekend', source: { kind: 'calendar', day: '2026-11-21' } }],
};

test('a sign-off made for the reader says where its facts come from', () => {
  const card = cardOf(read([{ finding: signoff, offers: [friday], quote: 'Team Incasso' }]));
  expect(card.button(/Fijn weekend!\n\nGroet,\nIneke/)).toBeTruthy();
  expect(card.text()).toContain('by the calendar, Nov 21');
});

test('a mail that is signed has other sign-offs, folded until they are asked for', async () => {
  const card = cardOf({ ...read([]), signoffs: [friday] });
  expect(card.text()).not.toContain('Fijn weekend!');
  await card.press('Another sign-off');
  await card.press(/Fijn weekend!/);
  expect(card.actions.apply).toHaveBeenCalledWith(friday, undefined);
});

test('while nobody signs there is one list of sign-offs, not two', () => {
  const finding = { finding: signoff, offers: [friday], quote: 'Team Incasso' };
  expect(cardOf({ ...read([finding]), signoffs: [friday] }).text()).not.toContain('Another sign-off');
});

test('what is worth mentioning is shown in its own words with its source, to copy or to open', async () => {
  const source = { kind: 'clip', day: '2026-11-03' } as const;
  const text = 'Opened a second <b>shop</b> in Leeds.';
  const fact = { kind: 'opener', value: text, source } as const;
  const card = cardOf({ ...read([]), openers: [{ text, fact, url: 'https://www.example.org/news' }] });
  expect(card.text()).toContain(text);
  expect(card.text()).toContain('From a page you kept on Nov 3.');
  expect(card.place.querySelector('a')?.href).toBe('https://www.example.org/news');
  await card.press('Copy this');
  expect(card.actions.copy).toHaveBeenCalledWith(text);
});
