import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { logByHand } from '@/utils/store/log-by-hand';
import { planStep } from '@/utils/store/next-steps';
import { keepPromise } from '@/utils/store/promises';
import { ids, overviewAt, someCall, somePeople } from './overview-on-screen';

test('every detail of a contact can be changed, and changed back', async () => {
  await somePeople();
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('0 of 7 moments');
  await page.press('Change');
  await page.says('How it stands');
  await page.type('Names 1', 'Nienke de Boer');
  await page.type('Organisation', 'De Zilveren Aar');
  await page.press('Save');
  await page.says('De Zilveren Aar');
  expect(await db.contacts.get(ids.nienke)).toMatchObject({ names: ['Nienke de Boer'] });
  await page.press('Undo');
  await page.says('De Gouden Aar');
  expect(await db.contacts.get(ids.nienke)).toMatchObject({ names: ['Nienke Bakker'] });
});

test('a contact that nobody could find again is not kept', async () => {
  await somePeople();
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('Nienke Bakker');
  await page.press('Change');
  await page.says('How it stands');
  await page.type('Names 1', '');
  await page.type('Mail addresses 1', ' ');
  await page.press('Save');
  await page.says('Fill in a name or a mail address');
  expect(await db.contacts.get(ids.nienke)).toMatchObject({ names: ['Nienke Bakker'] });
});

test('after a definite no the reason is told once, and nothing teaches how to plan', async () => {
  await somePeople();
  await saveContact(ids.nienke, { status: { kind: 'definite-no', at: 0, reason: 'Has a supplier' } });
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('said no: Has a supplier');
  expect(page.text().split('Has a supplier')).toHaveLength(2);
  expect(page.text()).not.toContain('Nothing planned yet');
});

test('a touch is logged, noted and thrown away with undo', async () => {
  await somePeople();
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('0 of 7 moments');
  await page.press('Log a touch');
  await page.type('Note', 'Her dog is called Moos');
  await page.press('Log it');
  await page.says('1 of 7 moments');
  await page.says('Her dog is called Moos');
  await page.press(/^Put in the bin: Call/);
  await page.says('0 of 7 moments');
  await page.press('Undo');
  await page.says('1 of 7 moments');
});

test('after a definite no only a reason opens the log again, and the reason stays with the touch', async () => {
  await somePeople();
  await saveContact(ids.nienke, { status: { kind: 'definite-no', at: 1, reason: 'Stays where she is' } });
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('said no: Stays where she is');
  expect(() => page.button('Log a touch')).toThrow();
  await page.press('Contact all the same…');
  expect(page.button('Log it')).toHaveProperty('disabled', true);
  await page.type('Why, after a definite no?', 'She rang me herself');
  await page.press('Log it');
  await page.says('because: She rang me herself');
  expect(await db.touches.toArray()).toMatchObject([{ override: 'She rang me herself' }]);
});

test('what came of a touch is put right later, which closes the contact, and is taken back', async () => {
  await somePeople();
  await someCall([ids.nienke]);
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('Call · We spoke');
  await page.press(/Call · We spoke/);
  await page.says('What came of it?');
  await act(() => {
    const field = page.field('What came of it?');
    if (!(field instanceof HTMLSelectElement)) throw new Error('nothing to choose from');
    field.value = 'definite-no';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.type('Their reason', 'Stays where she is');
  await page.press('Save');
  await page.says('said no: Stays where she is');
  await page.press('Undo');
  await page.says('Call · We spoke');
  await vi.waitFor(async () => expect((await db.contacts.get(ids.nienke))?.status).toEqual({ kind: 'open' }));
});

test('a call that was a meeting, the day before, is put right and taken back; what is to come is no touch', async () => {
  await somePeople();
  const at = new Date(2026, 10, 12, 15, 30).getTime();
  await logByHand({
    id: ids.touch,
    channel: 'call',
    direction: 'out',
    outcome: 'no-answer',
    at,
    contactIds: [ids.nienke],
  });
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('Call · No answer');
  await page.press(/Call · No answer/);
  await page.says('What came of it?');
  await page.press('Cancel');
  expect(page.text()).not.toContain('What came of it?');
  await page.press(/Call · No answer/);
  await page.says('What came of it?');
  await page.type('Day', '2999-01-01');
  expect(page.text()).toContain('This is still to come');
  expect(page.button('Save').matches(':disabled')).toBe(true);
  await page.type('Day', '2026-11-11');
  await act(() => page.place.querySelector<HTMLElement>('input[value=meeting]')?.click());
  await page.press('Save');
  await page.says('Meeting · We spoke');
  const moved = new Date(2026, 10, 11, 15, 30).getTime();
  expect(await db.touches.toArray()).toMatchObject([{ channel: 'meeting', outcome: 'spoke', at: moved }]);
  await page.press('Undo');
  await page.says('Call · No answer');
  expect(await db.touches.toArray()).toMatchObject([{ channel: 'call', outcome: 'no-answer', at }]);
});

test('a promise is marked kept, opened again, and moved', async () => {
  await somePeople();
  await keepPromise({
    id: ids.promise,
    contactId: ids.nienke,
    by: 'me',
    text: 'I will send the list.',
    due: '2030-01-01',
  });
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('0 of your 1 promises kept');
  // Each button tells of which promise it is.
  await page.press('Kept: I will send the list.');
  await page.says('1 of your 1 promises kept');
  await page.press('Open again: I will send the list.');
  await page.says('0 of your 1 promises kept');
  await page.press('To another day: I will send the list.');
  await vi.waitFor(() => page.field('To another day: I will send the list.'), { timeout: 20_000 });
  await page.type('To another day: I will send the list.', '2030-02-02');
  expect(await db.promises.toArray()).toMatchObject([{ due: '2030-01-01' }]);
  await page.press('Move');
  await page.says('moved 1 time');
  expect(await db.promises.toArray()).toMatchObject([{ due: '2030-02-02' }]);
});

test('a call of yesterday is logged as of yesterday, and one that is still to come is not', async () => {
  await somePeople();
  const noon = new Date(2026, 10, 12, 12).getTime();
  const page = overviewAt(`contact/${ids.nienke}`, { now: () => noon });
  await page.says('0 of 7 moments');
  await page.press('Log a touch');
  expect(page.text()).not.toContain('Day');
  await page.press('It was earlier');
  await page.type('Day', '2026-11-13');
  expect(page.text()).toContain('still to come');
  await page.type('Day', '2026-11-11');
  await page.type('Time', '09:30');
  await page.press('Log it');
  await page.says('1 of 7 moments');
  expect(await db.touches.toArray()).toMatchObject([{ at: new Date(2026, 10, 11, 9, 30).getTime() }]);
});

test('all that is kept about somebody is one file, and erasing is for real once it was said what that means', async () => {
  await somePeople();
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('Nienke Bakker');
  await page.press('Everything as one file');
  await vi.waitFor(() => expect(page.download).toHaveBeenCalled());
  expect(page.download.mock.calls[0]?.[0]).toBe('byname-nienke-bakker.json');
  expect(JSON.parse(page.download.mock.calls[0]?.[1])).toMatchObject({ contact: { id: ids.nienke } });
  await page.press('Erase for real…');
  await page.says('without a bin and without a way back');
  expect(await db.contacts.get(ids.nienke)).toBeDefined();
  await page.press('Erase for good');
  await page.says('Not in your log');
  expect(await db.contacts.get(ids.nienke)).toBeUndefined();
});

test('a contact goes to the bin and comes back from there', async () => {
  await somePeople();
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('Nienke Bakker');
  await page.press('Put in the bin');
  await page.says('Nienke Bakker is in the bin');
  act(() => {
    page.route.value = 'bin';
  });
  await page.says('in the bin since today');
  await page.press(/^Bring back/);
  await page.says('Nienke Bakker is back.');
  expect((await db.contacts.get(ids.nienke))?.deletedAt).toBeUndefined();
});

test('a step is planned, moved to another day, ticked off, and back again', async () => {
  await somePeople();
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('Nothing planned yet');
  await page.press('Plan a step');
  await page.type('Day', '2030-05-06');
  await page.type('Time (optional)', '10:30');
  await page.type('What for? (optional)', 'The second oven');
  await page.press('Save');
  await page.says('The second oven');
  const stored = async () => (await db.steps.toArray())[0];
  expect(await stored()).toMatchObject({ due: '2030-05-06T10:30', channel: 'call', agreed: false });
  await page.press(/^Change: Call/);
  await page.type('Day', '2030-05-08');
  await page.type('Time (optional)', '');
  await page.press('Save');
  await page.says('Saved.');
  expect(await stored()).toMatchObject({ due: '2030-05-08' });
  await page.press('Undo');
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ due: '2030-05-06T10:30' }));
  await page.press(/^Done: Call/);
  await page.says('Next step done');
  await page.press('Undo');
  await vi.waitFor(async () => expect(await stored()).toMatchObject({ state: 'open' }));
});

test('a step goes to the bin and comes back', async () => {
  await somePeople();
  await planStep({ id: ids.touch, contactId: ids.nienke, due: '2030-05-06', channel: 'mail', agreed: true });
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('agreed together');
  await page.press(/^Put in the bin: Mail/);
  await page.says('Nothing planned yet');
  await page.press('Undo');
  await page.says('agreed together');
});

test('a contact comes into a group that is made on the spot', async () => {
  await somePeople();
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('0 of 7 moments');
  await page.press('Change');
  await page.says('How it stands');
  await page.type('New group', 'North');
  await page.press('Add the group');
  await vi.waitFor(() => expect(page.place.querySelector('.check input')).toHaveProperty('checked', true));
  await page.press('Save');
  await page.says('North');
  const [group] = await db.groups.toArray();
  expect(await db.contacts.get(ids.nienke)).toMatchObject({ groupIds: [group?.id] });
});

test('the ground for contacting and an objection are changed like the rest', async () => {
  await somePeople();
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('0 of 7 moments');
  await page.press('Change');
  await page.says('How it stands');
  const ground = page.field('Ground for contacting');
  await act(async () => {
    if (ground instanceof HTMLSelectElement) ground.value = 'asked-for-it';
    ground.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.type('In their words', 'Do send me something');
  await page.press(/^Does not want to be contacted/);
  await page.press('Save');
  await page.says('Do send me something');
  const contact = await db.contacts.get(ids.nienke);
  expect(contact).toMatchObject({ basis: { kind: 'asked-for-it', wording: 'Do send me something' } });
  expect(contact?.objectedAt).toEqual(expect.any(Number));
  expect(() => page.button('Plan a step')).toThrow();
});

test('everything about a contact can be put on paper', async () => {
  await somePeople();
  const print = vi.fn();
  const page = overviewAt(`contact/${ids.nienke}`, { print });
  await page.says('Nienke Bakker');
  await page.press('Print');
  expect(print).toHaveBeenCalledOnce();
});
