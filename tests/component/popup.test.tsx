import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Popup } from '@/components/popup/popup';
import { createPopupModel, type PopupServices } from '@/components/popup/popup.model';
import { createSiteModel } from '@/components/popup/site-switch.model';
import { weekdays } from '@/utils/cadence/working-days';
import type { PageCheck } from '@/utils/page-check/check-page';
import type { SignoffSuggestion } from '@/utils/suggest/types';
import type { ContactWords } from '@/utils/voice/contact-words';
import { backupSaying } from '../e2e/surfaces/stage/backup';
import { stageToday } from '../e2e/surfaces/stage/panel-scenes';
import { contacts, nienke, someTouches, stageNow } from '../e2e/surfaces/stage/people';
import { onScreen } from './on-screen';

const signoff: SignoffSuggestion = {
  text: 'Tot dinsdag.\n\nGroet,\nIneke',
  closing: 'Tot dinsdag.',
  block: 'Groet,\nIneke',
  facts: [
    { kind: 'moment', value: 'dinsdag', source: { kind: 'agreed', day: '2026-11-18' } },
    { kind: 'name', value: 'Ineke', source: { kind: 'identity', day: null } },
  ],
  own: false,
};

const words: ContactWords = {
  signoffs: [signoff],
  voice: { lang: 'nl', formality: 'informal' },
  call: {
    agreed: { on: '2026-11-24T10:00', channel: 'call', noted: '2026-11-18', missed: false },
    promise: null,
    lastSaid: { text: 'Dakkapel komt in mei.', at: '2026-11-03T10:00', channel: 'call', direction: 'out' },
    opener: null,
    calls: {
      attempts: 4,
      reached: 2,
      messages: 1,
      lastReached: '2026-11-03T10:00',
      byPart: {
        morning: { attempts: 3, reached: 2 },
        afternoon: { attempts: 1, reached: 0 },
        evening: { attempts: 0, reached: 0 },
      },
      bestPart: 'morning',
    },
  },
  voicemail: { text: 'Goedemiddag Nienke, met Ineke de Vries. Ik bel je dinsdag weer.', facts: [] },
};

async function popupWith(over: Partial<PopupServices> = {}) {
  const services: PopupServices = {
    backupPart: backupSaying(),
    recentTouches: async () => someTouches,
    searchContacts: async (query) => contacts.filter(({ names }) => names[0]?.toLowerCase().includes(query)),
    searchNotes: async (query) =>
      someTouches.filter(({ touch }) => touch.note.toLowerCase().includes(query.toLowerCase())),
    touchesOf: async () => [],
    logByHand: vi.fn(async () => ({ ok: true, value: { touchId: 't1' } }) as const),
    calendar: () => weekdays,
    readLine: async (note: string) => ({ step: null, note }),
    dueToday: async () => [],
    markPromise: async () => ({ ok: false, error: 'failed' }) as const,
    openOverview: () => {},
    openSettings: () => {},
    openPanel: () => {},
    snooze: vi.fn(async () => ({ ok: true, value: '2026-11-23T09:00' }) as const),
    wake: vi.fn(async () => ({ ok: true, value: null }) as const),
    planAfter: async () => ({ ok: true, value: [] }) as const,
    markStep: async () => ({ ok: false, error: 'failed' }) as const,
    undoTouch: vi.fn(async () => ({ ok: true, value: null }) as const),
    identities: () => [{ name: 'Ineke de Vries', note: '' }],
    identityFor: () => 0,
    words: async () => words,
    keepPhrase: vi.fn(async () => undefined),
    copy: vi.fn(async () => true),
    site: async () => ({ name: 'mail.example.org', state: 'off' }),
    checkPage: async () => undefined,
    diagnostic: () => 'the diagnostic',
    enableSite: vi.fn(async () => true),
    disableSite: vi.fn(async () => true),
    rememberPage: vi.fn(async () => undefined),
    openWelcome: vi.fn(),
    now: () => stageNow,
    newId: () => 'new-id',
    ...over,
  };
  const model = createPopupModel(services);
  const site = createSiteModel(services);
  const screen = onScreen(<Popup model={model} site={site} />);
  await act(async () => {
    await Promise.all([model.start(), site.start()]);
  });
  return { ...screen, services, model };
}

test('shows the last touches: with whom, what about, when', async () => {
  const popup = await popupWith();
  expect(popup.text()).toContain('Nienke Bakker');
  expect(popup.text()).toContain('Openstaande factuur 2026-118');
  expect(popup.text()).toContain('today');
  expect(popup.text()).toContain('Edwin van der Sar');
});

test('an empty log says how to fill it', async () => {
  const popup = await popupWith({ recentTouches: async () => [] });
  expect(popup.text()).toContain('Send a mail and choose “Log as touch”');
});

test('a log that cannot be opened says what is safe', async () => {
  const popup = await popupWith({ recentTouches: () => Promise.reject(new Error('broken')) });
  expect(popup.text()).toContain('Nothing in it was changed');
});

test('finds a contact and copies a sign-off for it', async () => {
  const popup = await popupWith();
  await popup.type('Find a contact', 'nienke');
  await popup.says('Log a touch with nienke');
  await popup.press(/Nienke Bakker/);
  await popup.says('A sign-off for Nienke Bakker');
  expect(popup.text()).toContain('“dinsdag”: agreed, noted on Nov 18.');
  expect(popup.text()).not.toContain('“Ineke”');
  await popup.press('Copy this sign-off');
  expect(popup.services.copy).toHaveBeenCalledWith('Tot dinsdag.\n\nGroet,\nIneke');
  expect(popup.text()).toContain('Copied.');
});

test('finds a touch by what was noted of it, with the words marked', async () => {
  const popup = await popupWith();
  await popup.type('Find a contact', 'moos');
  await popup.says('In what you noted');
  expect(popup.text()).toContain('0 contacts · In what you noted: 1');
  expect(popup.text()).not.toContain('Nobody by that name');
  expect([...popup.place.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Moos']);
  await popup.press(/Edwin van der Sar/);
  await popup.says('A sign-off for Edwin van der Sar');
});

test('the arrow keys go through what was found, and Enter opens the first', async () => {
  const popup = await popupWith();
  await popup.type('Find a contact', 'a');
  await popup.says('Log a touch with a');
  const [field, first, second] = popup.place.querySelectorAll<HTMLElement>('input[type=search], button.line');
  if (!field || !first || !second) throw new Error('nothing was found');
  const press = (on: HTMLElement, key: string) =>
    act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  field.focus();
  await press(field, 'ArrowDown');
  expect(document.activeElement).toBe(first);
  await press(first, 'ArrowDown');
  expect(document.activeElement).toBe(second);
  await press(second, 'ArrowUp');
  await press(first, 'ArrowUp');
  expect(document.activeElement).toBe(field);
  await press(field, 'Enter');
  await vi.waitFor(() => expect(popup.model.view.value.name).toBe('contact'));
});

test('an answer that comes late does not replace a newer one', async () => {
  let answerFirst: (found: typeof contacts) => void = () => {};
  const first = new Promise<typeof contacts>((resolve) => {
    answerFirst = resolve;
  });
  const popup = await popupWith({ searchContacts: async (query) => (query === 'e' ? first : [nienke]) });
  await act(async () => {
    const slow = popup.model.search('e');
    await popup.model.search('ni');
    answerFirst(contacts);
    await slow;
  });
  await popup.says('Nienke Bakker');
  expect(popup.text()).not.toContain('Edwin');
});

test('logs a touch by hand and takes it back', async () => {
  const popup = await popupWith();
  await popup.press('Log');
  await popup.type('With whom?', 'Ineke');
  await popup.type('Note', 'Has a dog');
  await popup.press('Log it');
  expect(popup.services.logByHand).toHaveBeenCalledWith(
    expect.objectContaining({
      id: 'new-id',
      channel: 'call',
      outcome: 'spoke',
      direction: 'out',
      note: 'Has a dog',
      people: [{ name: 'Ineke' }],
      contactIds: [],
    }),
  );
  await vi.waitFor(() => expect(popup.text()).toContain('Logged: call with Ineke.'));
  await popup.press('Undo');
  expect(popup.services.undoTouch).toHaveBeenCalledWith('t1');
});

test('a call of yesterday is logged as of yesterday, and one that is still to come is not', async () => {
  const noon = new Date(2026, 10, 12, 12).getTime();
  const popup = await popupWith({ now: () => noon });
  await popup.press('Log');
  await popup.type('With whom?', 'Ineke');
  await popup.press('It was earlier');
  await vi.waitFor(() => expect(document.activeElement).toBe(popup.field('Day')));
  await popup.type('Day', '2026-11-13');
  expect(popup.text()).toContain('still to come');
  await popup.press('Log it');
  expect(popup.services.logByHand).not.toHaveBeenCalled();
  await popup.type('Day', '2026-11-11');
  await popup.type('Time', '09:30');
  await popup.press('Log it');
  expect(popup.services.logByHand).toHaveBeenCalledWith(
    expect.objectContaining({ at: new Date(2026, 10, 11, 9, 30).getTime() }),
  );
});

test('asks with whom before it logs', async () => {
  const popup = await popupWith();
  await popup.press('Log');
  await popup.press('Log it');
  expect(popup.services.logByHand).not.toHaveBeenCalled();
  expect(popup.text()).toContain('Say with whom it was.');
});

test('a full disk loses nothing that was typed', async () => {
  const popup = await popupWith({ logByHand: async () => ({ ok: false, error: 'full' }) });
  await popup.press('Log');
  await popup.type('With whom?', 'Ineke');
  await popup.press('Log it');
  expect(popup.text()).toContain('The disk is full');
  expect(popup.field('With whom?')).toHaveProperty('value', 'Ineke');
});

test('another channel offers what can come of it', async () => {
  const popup = await popupWith();
  await popup.press('Log');
  const letter = popup.place.querySelector<HTMLInputElement>('input[value=letter]');
  await act(async () => letter?.click());
  expect([...popup.place.querySelectorAll('option')].map((option) => option.textContent)).toContain(
    'Received',
  );
  expect(popup.place.querySelector('option[selected], option')?.textContent).toBe('Sent');
});

test('switches Byname on for the site, and says so when the browser refuses', async () => {
  let grant = false;
  const popup = await popupWith({ enableSite: async () => grant });
  const knob = () => popup.place.querySelector<HTMLElement>('[role=switch]');
  await act(async () => knob()?.click());
  expect(knob()?.getAttribute('aria-checked')).toBe('false');
  expect(popup.text()).toContain('did not give permission');
  grant = true;
  await act(async () => knob()?.click());
  expect(knob()?.getAttribute('aria-checked')).toBe('true');
  expect(popup.text()).not.toContain('did not give permission');
});

test('before a call a contact shows what was agreed and said, how they are reached, and what to leave as a message', async () => {
  const popup = await popupWith();
  await act(() => popup.model.openContact(nienke));
  await popup.says('A sign-off for Nienke Bakker');
  expect(popup.text()).toContain('Dakkapel komt in mei.');
  expect(popup.text()).toContain('2 of 4 calls. Best in the morning.');
  await popup.press('Copy the voicemail text');
  expect(popup.services.copy).toHaveBeenCalledWith(words.voicemail?.text);
});

test('a sign-off put into one’s own words is kept with what it was made of', async () => {
  const popup = await popupWith();
  await act(() => popup.model.openContact(nienke));
  await popup.says('A sign-off for Nienke Bakker');
  await popup.press('Put this in your own words');
  await popup.press('Keep as mine');
  expect(popup.services.keepPhrase).toHaveBeenCalledWith(signoff.text, signoff, words, undefined);
  await vi.waitFor(() => expect(popup.text()).toContain('Kept. It comes first where it fits.'));
});

test('words made in the style of a group can be kept for that group alone', async () => {
  const styled: ContactWords = {
    ...words,
    voice: { ...words.voice, style: { id: 'north', name: 'Region North', plain: true } },
  };
  const popup = await popupWith({ words: async () => styled });
  await act(() => popup.model.openContact(nienke));
  await popup.says('A sign-off for Nienke Bakker');
  await popup.press('Put this in your own words');
  await popup.press('Keep for Region North');
  expect(popup.services.keepPhrase).toHaveBeenCalledWith(signoff.text, signoff, styled, 'north');
  await vi.waitFor(() => expect(popup.text()).toContain('Kept for Region North.'));
});

test('what is due is put off until tomorrow, and taken back', async () => {
  const [item] = stageToday.due;
  if (!item) throw new Error('nothing is due');
  const popup = await popupWith({ dueToday: async () => [item] });
  await popup.press(/^Later: Ik zoek de pakbon/);
  await popup.says('In a week');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('In an hour'));
  await popup.press('Tomorrow');
  expect(popup.services.snooze).toHaveBeenCalledWith(item, 'tomorrow');
  await popup.says('Put off. It comes back tomorrow at 09:00.');
  await popup.press('Undo');
  expect(popup.services.wake).toHaveBeenCalledWith(item);
});

test('all that is due can be seen, however much it is', async () => {
  const [item] = stageToday.due;
  if (item?.kind !== 'promise') throw new Error('nothing is due');
  const due = Array.from({ length: 7 }, (_, index) => ({ ...item, id: `p${index}` }));
  const popup = await popupWith({ dueToday: async () => due });
  expect(popup.place.querySelectorAll('.row')).toHaveLength(5);
  await popup.press('Show more');
  expect(popup.place.querySelectorAll('.row')).toHaveLength(7);
});

test('a screen reader hears what was done, from a place that was there before', async () => {
  const popup = await popupWith();
  const said = popup.place.querySelector('.popup-main > .said');
  expect(said?.getAttribute('role')).toBe('status');
  expect(said?.textContent).toBe('');
  await act(() => popup.model.copy('Groet,'));
  expect(said?.textContent).toBe('Copied.');
  expect(said?.isConnected).toBe(true);
});

test('words that could not be kept say that nothing was changed', async () => {
  const popup = await popupWith({ keepPhrase: () => Promise.reject(new Error('full')) });
  await act(() => popup.model.openContact(nienke));
  await popup.says('A sign-off for Nienke Bakker');
  await popup.press('Put this in your own words');
  await popup.press('Keep as mine');
  await vi.waitFor(() => expect(popup.text()).toContain('nothing was changed'));
});

const roundcubePage: PageCheck = {
  adapter: 'roundcube',
  product: 'Roundcube',
  expects: 'composer',
  composers: 1,
  messages: 0,
  anchors: { editable: 1 },
};

test('switching a site on says which product was found there', async () => {
  const popup = await popupWith({ checkPage: async () => roundcubePage });
  expect(popup.text()).toContain('Byname recognised Roundcube here');
});

test('a mail that should be there and is not is said, with the way by hand and a diagnostic', async () => {
  const popup = await popupWith({ checkPage: async () => ({ ...roundcubePage, composers: 0 }) });
  expect(popup.text()).toContain('Byname cannot see this mail');
  expect(popup.text()).toContain('log it by hand');
  await popup.press('Copy diagnostic');
  expect(popup.services.copy).toHaveBeenCalledWith('the diagnostic');
  expect(popup.text()).toContain('Copied.');
});

test('where several can write, the one that fits does, until the user chooses another', async () => {
  const asked = vi.fn(async (_contact: unknown, _identity: number) => words);
  const popup = await popupWith({
    identities: () => [
      { name: 'Ineke de Vries', note: 'ineke@example.org' },
      { name: 'Frau De Vries', note: 'chair@club.example' },
    ],
    identityFor: () => 1,
    words: asked,
  });
  await act(() => popup.model.openContact(nienke));
  await popup.says('A sign-off for Nienke Bakker');
  expect(asked).toHaveBeenLastCalledWith(nienke, 1);
  const chooser = popup.field('Write as');
  if (!(chooser instanceof HTMLSelectElement)) throw new Error('no list to choose from');
  expect(chooser.selectedOptions[0]?.textContent).toBe('Frau De Vries (chair@club.example)');
  await act(async () => {
    chooser.value = '0';
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(asked).toHaveBeenLastCalledWith(nienke, 0);
});

test('who writes as one person only is not asked as whom', async () => {
  const popup = await popupWith();
  await act(() => popup.model.openContact(nienke));
  await popup.says('A sign-off for Nienke Bakker');
  expect(() => popup.field('Write as')).toThrow();
});

test('without a back-up the popup says so until there is one, or until the user wants to hear of it later', async () => {
  const makeBackup = vi.fn(async () => 'byname-2026-11-24.json');
  const hushBackups = vi.fn(async () => undefined);
  const popup = await popupWith({ backupPart: backupSaying({ kind: 'none' }, { makeBackup, hushBackups }) });
  await vi.waitFor(() => expect(popup.text()).toContain('there is no back-up yet'));
  await popup.press('Later');
  expect(popup.text()).not.toContain('there is no back-up yet');
  expect(hushBackups).toHaveBeenCalledTimes(1);

  makeBackup.mockRejectedValueOnce(new Error('full'));
  const other = await popupWith({ backupPart: backupSaying({ kind: 'late' }, { makeBackup }) });
  await vi.waitFor(() => expect(other.text()).toContain('more than a month old'));
  await other.press('Make a back-up');
  await vi.waitFor(() => expect(other.text()).toContain('could not be made'));
  await other.press('Make a back-up');
  await vi.waitFor(() => expect(other.text()).toContain('Back-up made: byname-2026-11-24.json'));
  expect(other.text()).not.toContain('more than a month old');
});
