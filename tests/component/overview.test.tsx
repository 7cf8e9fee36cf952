import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Overview } from '@/components/overview/overview';
import { createOverviewModel } from '@/components/overview/overview.model';
import type { OverviewServices } from '@/components/overview/services';
import { overviewServices } from '@/entrypoints/overview/services';
import { defaultSettings } from '@/utils/settings/schema';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { logByHand } from '@/utils/store/log-by-hand';
import { keepPromise } from '@/utils/store/promises';
import { onScreen } from './on-screen';

const ids = {
  nienke: '00000000-0000-4000-8000-000000000001',
  edwin: '00000000-0000-4000-8000-000000000002',
  promise: '00000000-0000-4000-8000-000000000003',
  touch: '00000000-0000-4000-8000-000000000004',
};

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function somePeople(): Promise<void> {
  await saveContact(ids.nienke, {
    names: ['Nienke Bakker'],
    emails: ['nienke@example.org'],
    organisation: 'De Gouden Aar',
  });
  await saveContact(ids.edwin, { names: ['Edwin van der Sar'], emails: ['edwin@example.org'] });
}

/** The overview on the real log, with what it asks of the browser written down. */
function overviewAt(place: string, over: Partial<OverviewServices> = {}) {
  const download = vi.fn();
  const services = { ...overviewServices(() => defaultSettings), download, ...over };
  const model = createOverviewModel(services);
  const route = signal(place);
  return { ...onScreen(<Overview model={model} route={route} />), model, route, download };
}

test('an empty log says what will appear here and how', async () => {
  const page = overviewAt('contacts');
  await page.says('Nobody here yet');
  expect(page.place.querySelector('a[href="options.html#data"]')).toBeTruthy();
});

test('everybody is listed by name, sifted and found', async () => {
  await somePeople();
  await saveContact(ids.edwin, { status: { kind: 'definite-no', at: 1, reason: 'Stops in May' } });
  const page = overviewAt('contacts');
  await page.says('2 contacts');
  const shown = () => [...page.place.querySelectorAll('.line-who')].map((line) => line.textContent);
  expect(shown()).toEqual(['Edwin van der Sar', 'Nienke Bakker']);
  expect(page.text()).toContain('said no: Stops in May');
  act(() => page.model.contacts.choose('open'));
  expect(shown()).toEqual(['Nienke Bakker']);
  act(() => page.model.contacts.choose('all'));
  await page.type('Find a contact', 'sar');
  await vi.waitFor(() => expect(shown()).toEqual(['Edwin van der Sar']));
});

test('who has a promise of mine that is due is told apart', async () => {
  await somePeople();
  await logByHand({
    id: ids.touch,
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    at: Date.now(),
    contactIds: [ids.edwin],
  });
  await keepPromise({
    id: ids.promise,
    contactId: ids.nienke,
    by: 'me',
    text: 'I will send the list.',
    due: '2020-01-01',
  });
  const page = overviewAt('contacts');
  await page.says('due');
  act(() => page.model.contacts.choose('due'));
  await page.says('1 contact');
  expect(page.text()).toContain('Nienke Bakker');
});

test('a log that cannot be opened says so, and that nothing was changed', async () => {
  const page = overviewAt('contacts', { allContacts: () => Promise.reject(new Error('closed')) });
  await page.says('Nothing in it was changed');
});

test('every detail of a contact can be changed, and changed back', async () => {
  await somePeople();
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('0 of 7 moments');
  await page.press('Change');
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
  await page.type('Names 1', '');
  await page.type('Mail addresses 1', ' ');
  await page.press('Save');
  await page.says('Fill in a name or a mail address');
  expect(await db.contacts.get(ids.nienke)).toMatchObject({ names: ['Nienke Bakker'] });
});

test('a touch is logged, noted and thrown away with undo', async () => {
  await somePeople();
  const page = overviewAt(`contact/${ids.nienke}`);
  await page.says('0 of 7 moments');
  await page.press('Log a touch');
  await page.type('Note', 'Her dog is called Moos');
  await page.press('Log it');
  await page.says('1 of 7 moments');
  expect(page.text()).toContain('Her dog is called Moos');
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
  await page.press('Kept');
  await page.says('1 of your 1 promises kept');
  await page.press('Open again');
  await page.says('0 of your 1 promises kept');
  const [standing] = await db.promises.toArray();
  if (standing) await act(() => page.model.contact.value?.move(standing, '2030-02-02'));
  await page.says('moved 1 time');
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

test('two entries of one person become one, and two again', async () => {
  await somePeople();
  await saveContact(ids.edwin, { names: ['N. Bakker'], emails: ['nienke@example.org'] });
  const page = overviewAt('duplicates');
  await page.says('One mail address');
  await page.press('Make one: Nienke Bakker');
  await page.says('Everybody stands here once');
  expect((await db.contacts.get(ids.nienke))?.names).toEqual(['Nienke Bakker', 'N. Bakker']);
  await page.press('Undo');
  await page.says('One mail address');
});

test('an organisation shows its people, and a new name is theirs too', async () => {
  await somePeople();
  const organisation = (await db.contacts.get(ids.nienke))?.organisationId;
  const page = overviewAt(`organisation/${organisation}`);
  await page.says('Nienke Bakker');
  await page.type('Name of the organisation', 'De Zilveren Aar');
  await page.says('De Zilveren Aar');
  await vi.waitFor(async () =>
    expect((await db.contacts.get(ids.nienke))?.organisation).toBe('De Zilveren Aar'),
  );
});

test('figures are drawings with the same figures in a table behind them, and nobody is ranked', async () => {
  await somePeople();
  await logByHand({
    id: ids.touch,
    channel: 'call',
    direction: 'out',
    outcome: 'spoke',
    at: Date.now(),
    contactIds: [ids.nienke],
  });
  const page = overviewAt('figures');
  await page.says('1 time two people really spoke with each other.');
  const charts = [...page.place.querySelectorAll('figure')];
  expect(charts).toHaveLength(5);
  for (const chart of charts) {
    expect(chart.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBeTruthy();
    expect(chart.querySelectorAll('tbody tr')).toHaveLength(12);
  }
  expect(page.text()).not.toMatch(/Nienke|target for today|rank/i);
});
