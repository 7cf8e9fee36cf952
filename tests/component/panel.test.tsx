import { type Signal, signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/panel';
import { createPanelModel } from '@/components/panel/panel.model';
import type { PanelServices } from '@/components/panel/services';
import type { Followed } from '@/utils/panel-link/follow-page';
import type { KeptPromise, NextStep } from '@/utils/store/types';
import type { PanelScene } from '../e2e/surfaces/stage/panel-scene-names';
import { panelServices } from '../e2e/surfaces/stage/panel-scenes';
import { nienke } from '../e2e/surfaces/stage/people';
import { onScreen } from './on-screen';

async function panelWith(scene: PanelScene, over: Partial<PanelServices> = {}) {
  const page: Signal<Followed> = signal(panelServices(scene).page.value);
  const services = panelServices(scene, { page, ...over });
  const model = createPanelModel(services, new AbortController().signal);
  const screen = onScreen(<Panel model={model} />);
  await settled();
  return {
    ...screen,
    model,
    services,
    async goTo(next: PanelScene) {
      await act(async () => {
        page.value = panelServices(next).page.value;
      });
      await settled();
    },
  };
}

const settled = () => act(async () => new Promise((resolve) => setImmediate(resolve)));

test('a mail signed by a person: who, how to greet, what is promised, and how things stand', async () => {
  const panel = await panelWith('known');
  for (const words of [
    'Nienke Bakker',
    'Bedrijfsleider',
    '+31 6 5550 0188',
    'Beste Nienke',
    'Ik stuur u vrijdag de opdracht.',
    '2 of 7 moments',
    'This mail is in your log',
  ]) {
    expect(panel.text()).toContain(words);
  }
});

test('who signs and is known stands there once, and leads to all that is known', async () => {
  const panel = await panelWith('known');
  const names = [...panel.place.querySelectorAll('.person-name')].map((name) => name.textContent);
  expect(names).toEqual(['Nienke Bakker']);
  for (const known of ['Bakkerij De Gouden Aar', 'nienke.bakker@example.org']) {
    expect(panel.text()).toContain(known);
  }
  await panel.press('Nienke Bakker');
  expect(panel.text()).toContain('Log in one click');
});

test('of a mail that went out today it is said once that this is soon', async () => {
  const panel = await panelWith('known');
  expect(panel.text()).toContain('You were in touch by mail today already.');
  expect(panel.text()).not.toContain('Your last attempt was today');
});

test('a mail signed by a team: kind words, its people greeted, and a line that asks for a name', async () => {
  const copy = vi.fn(async () => true);
  const panel = await panelWith('nobody', { copy });
  expect(panel.text()).toContain('No name under this mail');
  await panel.press(/^Copy: Beste collega's van Team Zonneveld/);
  await panel.press(/^Copy: Met wie heb ik contact/);
  expect(copy).toHaveBeenCalledTimes(2);
  expect(panel.text()).toContain('Copied.');
});

test('a mail of a machine asks for nothing', async () => {
  const panel = await panelWith('automated');
  expect(panel.text()).toContain('A system sent this');
  expect(panel.text()).not.toContain('Who is this?');
  expect(panel.text()).not.toContain('Log this mail');
});

test('somebody unknown comes into the log only by the form, and goes out again by undo', async () => {
  const saveContact = vi.fn(async () => ({ ok: true, value: nienke }) as const);
  const removeContact = vi.fn(async () => ({ ok: true, value: null }) as const);
  const panel = await panelWith('unknown', { saveContact, removeContact });
  await panel.type('Name, as they sign', 'Sanne de Boer');
  await panel.press('Add to my contacts');
  expect(saveContact).toHaveBeenCalledExactlyOnceWith('id', {
    names: ['Sanne de Boer'],
    organisation: '',
    emails: ['sanne@example.org'],
  });
  await panel.press('Undo');
  expect(removeContact).toHaveBeenCalledWith('id');
  expect(panel.text()).toContain('Your log is as it was');
});

test('a promise is kept with its contact, and marked as kept', async () => {
  const kept: KeptPromise[] = [];
  const keepPromise: PanelServices['keepPromise'] = async (promise) => {
    const value: KeptPromise = {
      ...promise,
      state: 'open',
      settledAt: null,
      snoozedUntil: null,
      moves: [],
      touchId: null,
      createdAt: 1,
      updatedAt: 1,
    };
    kept.push(value);
    return { ok: true, value };
  };
  const { standingOf } = panelServices('known');
  const panel = await panelWith('known', {
    keepPromise,
    standingOf: async (id) => {
      const standing = await standingOf(id);
      return standing && { ...standing, promises: [...standing.promises, ...kept] };
    },
  });
  await panel.press('Keep this promise: Ik stuur u vrijdag de opdracht.');
  expect(kept).toMatchObject([{ contactId: nienke.id, by: 'them', due: '2026-11-27' }]);
  await act(async () => panel.model.refresh());
  await settled();
  expect(() => panel.button('Keep this promise: Ik stuur u vrijdag de opdracht.')).toThrow();
});

test('an interested answer is followed by a call on the next working day, in one click', async () => {
  const planStep = vi.fn<PanelServices['planStep']>(async (step) => {
    const value: NextStep = {
      ...step,
      note: '',
      state: 'open',
      snoozedUntil: null,
      createdAt: 1,
      updatedAt: 1,
    };
    return { ok: true, value };
  });
  const panel = await panelWith('known', { planStep });
  await panel.press('Plan a call, next working day');
  await settled();
  // The stage's day is a Sunday.
  expect(planStep).toHaveBeenCalledWith(
    expect.objectContaining({ contactId: nienke.id, due: '2026-11-23', channel: 'call', agreed: false }),
  );
});

test('a definite no closes the contact with its reason', async () => {
  const saveContact = vi.fn(async () => ({ ok: true, value: nienke }) as const);
  const panel = await panelWith('no', { saveContact });
  await panel.press('Close with this reason');
  await settled();
  expect(saveContact).toHaveBeenCalledWith(nienke.id, {
    status: expect.objectContaining({
      kind: 'definite-no',
      reason: 'we zijn dit voorjaar al met een ander begonnen',
    }),
  });
});

test('what the log refuses is said with what is safe', async () => {
  const panel = await panelWith('unknown', { logMail: async () => ({ ok: false, error: 'full' }) });
  await panel.press('Log this mail');
  expect(panel.text()).toContain('nothing was written. Your log is as it was');
});

test('a log that cannot be opened leaves the words about the mail readable', async () => {
  const panel = await panelWith('failed');
  expect(panel.text()).toContain('Bedrijfsleider');
  expect(panel.text()).toContain('Your log could not be opened. Nothing in it was changed');
});

test('a fix goes to the page, and one that its editor refuses can be taken along', async () => {
  const ask = vi.fn<PanelServices['ask']>(async () => true);
  const panel = await panelWith('writing', { ask });
  await panel.press(/Ineke de Vries/);
  expect(ask).toHaveBeenCalledWith({ does: 'apply', finding: 0, fix: 0 });
  expect(panel.text()).toContain('takes it back');
  ask.mockResolvedValue(false);
  await panel.press(/Groet,\s*Ineke/);
  expect(panel.place.querySelector('[role=alert]')?.textContent).toContain('Your draft is as it was');
});

test('before a draft it says when it is too soon, and what is open between us', async () => {
  const panel = await panelWith('writing');
  expect(panel.text()).toContain('You were in touch by mail today already.');
  expect(panel.text()).toContain('Ik zoek de pakbon van 12 oktober voor u op.');
  expect(panel.text()).toContain('Said last');
});

test('a mail and its answer on one page: the draft first, the other at a click', async () => {
  const panel = await panelWith('both');
  expect(panel.text()).toContain('2 things to look at');
  await panel.press('Their mail');
  await settled();
  expect(panel.text()).toContain('Signed by');
  await panel.press(/^Put in: Beste Nienke Bakker/);
  expect(panel.text()).toContain('takes it back');
});

test('beside a record a click logs a moment, once', async () => {
  const logByHand = vi.fn(async () => ({ ok: true, value: { touchId: 't' } }) as const);
  const panel = await panelWith('record', { logByHand });
  await panel.press('Left a message');
  expect(logByHand).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ channel: 'voicemail', outcome: 'left-message', contactIds: [nienke.id] }),
  );
  expect(panel.text()).toContain('Logged with Nienke Bakker: Voicemail · Left a message.');
});

test('the day: what is due, who waits for me, for whom I wait', async () => {
  const panel = await panelWith('today');
  expect(panel.text()).toMatch(/Due.*Nienke Bakker.*late.*Waiting for me.*Edwin.*I am waiting for.*Nienke/s);
  await panel.press(/^Edwin van der Sar|Edwin/);
  expect(panel.text()).toContain('Log in one click');
  await panel.press('Back');
  expect(panel.text()).toContain('Today');
});

test('an empty day says what will appear and how', async () => {
  const panel = await panelWith('today-empty');
  expect(panel.text()).toContain('Open a mail, and this panel is about that mail.');
});

test('a mail that cannot be seen is said, with the way by hand and a diagnostic', async () => {
  const copy = vi.fn(async () => true);
  const panel = await panelWith('unseen', { copy });
  expect(panel.text()).toContain('Byname cannot see this mail');
  await panel.press('Copy diagnostic');
  expect(copy).toHaveBeenCalledWith('the diagnostic');
  await panel.press('Log a touch');
  expect(panel.field('With whom?')).toBeDefined();
});

test('another mail takes the place of the one before, with nothing of it left', async () => {
  const panel = await panelWith('known');
  await panel.goTo('nobody');
  expect(panel.text()).toContain('Team Zonneveld');
  expect(panel.text()).not.toContain('Nienke Bakker');
  await panel.goTo('looking');
  expect(panel.text()).not.toContain('Zonneveld');
});

test('a page that could not say what it shows is asked anew on a click', async () => {
  const retry = vi.fn();
  const panel = await panelWith('page-failed', { retry });
  expect(panel.place.querySelector('[role="alert"]')?.textContent).toContain('could not read what this page');
  await panel.press('Try again');
  expect(retry).toHaveBeenCalledOnce();
  await panel.goTo('known');
  expect(panel.text()).not.toContain('could not read');
});

test('a form that is being filled in stays when the page moves on', async () => {
  const panel = await panelWith('known');
  await panel.press('Log a touch with Nienke Bakker');
  await panel.type('Note', 'Has a dog');
  await panel.goTo('nobody');
  expect(panel.field('Note')).toHaveProperty('value', 'Has a dog');
});
